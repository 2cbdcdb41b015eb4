import type { Language } from '#shared/i18n/languages'

/** For whom there is a guide: each is a page in docs/guides of every language. */
export const guidesFor = ['planner', 'consultant', 'facilitator'] as const

const guides = import.meta.glob<string>('../../../docs/guides/*/*.md', { query: '?raw', import: 'default' })

/** A guide as it is read in a dialog: its lines not broken, without pictures and links to its other languages. */
export async function readGuide(language: Language, guide: (typeof guidesFor)[number]): Promise<string> {
  const written = (await guides[`../../../docs/guides/${language}/${guide}.md`]?.()) ?? ''
  return written
    .replaceAll(/^(?:!\[.*|\[\p{L}+\]\(\.\.\/.*)\n/gmu, '')
    .replaceAll(/(?<=\S)\n *(?!\d+\. |- |#|\n)(?=\S)/g, ' ')
}
