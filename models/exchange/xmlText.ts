/** Whether XML can carry a character: no control characters but tab and line ends, no half of a pair. */
function writable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code < 0xd800 || (code >= 0xe000 && code < 0xfffe) || code > 0xffff
}

/** Text without the characters that XML cannot carry. */
export const writableText = (text: string): string => [...text].filter(writable).join('')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for an element or an attribute of XML. */
export const xmlText = (text: string): string =>
  writableText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
