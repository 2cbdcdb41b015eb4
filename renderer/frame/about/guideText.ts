import type { Language } from '#shared/i18n/languages'
import { loadOnce } from '../../ui/kit/loadOnce'

/** For whom there is a guide: each is a page in docs/guides of every language. */
export const guidesFor = ['planner', 'consultant', 'facilitator'] as const
export type Reader = (typeof guidesFor)[number]

const guides = import.meta.glob<string>('../../../docs/guides/*/*.md', { query: '?raw', import: 'default' })

/** As it is read in a dialog: its lines not broken, without pictures and links to its other languages. */
const asRead = (written: string): string =>
  written.replaceAll(/^(?:!\[.*|\[\p{L}+\]\(\.\.\/.*)\n/gmu, '').replaceAll(/(?<=\S)\n *(?!\d+\. |- |#|\n)(?=\S)/g, ' ')

const texts = new Map(
  Object.entries(guides).map(([path, load]) => [path, loadOnce(async () => asRead(await load()))] as const),
)

const NONE = Promise.resolve('')

/** The text of a guide; the same promise each time, as `use` wants it. */
export const guideText = (language: Language, reader: Reader): Promise<string> =>
  texts.get(`../../../docs/guides/${language}/${reader}.md`)?.() ?? NONE
