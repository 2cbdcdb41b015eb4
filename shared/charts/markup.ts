const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters and halves of pairs, which no XML may hold; tab and line ends it may. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** A text without what no XML may hold. */
export const printable = (text: string): string => text.replaceAll(FORBIDDEN, '')

/** A text for HTML or XML, in content or attribute: what has a meaning there is escaped, what XML forbids is left out. */
export const escapeMarkup = (text: string): string =>
  printable(text).replaceAll(/[&<>"']/g, (character) => NAMES[character] ?? '')

type Attributes = Readonly<Record<string, string | number | undefined>>

const tenth = (value: number): string => String(Math.round(value * 10) / 10)

const attribute = ([name, value]: [string, string | number | undefined]): string =>
  value === undefined ? '' : ` ${name}="${typeof value === 'number' ? tenth(value) : escapeMarkup(value)}"`

/** An element whose content is markup already; numbers are written to a tenth, as pixels need no more. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const opening = name + Object.entries(attributes).map(attribute).join('')
  return content.length === 0 ? `<${opening}/>` : `<${opening}>${content.join('')}</${name}>`
}
