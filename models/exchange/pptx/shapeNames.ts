import { escapeMarkup } from '#shared/charts/markup'
import type { LayoutWords } from './layoutXml'
import { isPlaceholderName } from './placeholders'

/** What pptxgenjs calls the places of a page of notes, by the first words of their names. */
const OF_NOTES = { 'Slide Image': 'slide', Notes: 'words', 'Slide Number': 'slideNumber' } as const

function nameIn(name: string, { places, slide }: LayoutWords): string {
  if (isPlaceholderName(name)) return `${places[name]} ${/\d$/.exec(name)?.[0] ?? ''}`.trim()
  for (const [start, place] of Object.entries(OF_NOTES))
    if (name.startsWith(start)) return place === 'slide' ? slide : places[place]
  return ''
}

/** The names of shapes as PowerPoint lists them, in the deck's language; a slide goes by its title and needs none. */
export const nameShapes = (part: string, words: LayoutWords): string =>
  part
    .replace(
      /(<p:cNvPr id="\d+" name=")([^"]*)"/g,
      (_, start: string, name: string) => `${start}${escapeMarkup(nameIn(name, words))}"`,
    )
    .replace(/<p:cSld name="Slide \d+"/, '<p:cSld')
