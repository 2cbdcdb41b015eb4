import type { FigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import type { Figure, SecondSource, Thing } from '#models/engine/model'
import { restsOn } from '#models/engine/uses'
import { figureQuantity } from './figures'
import type { Text } from './text'

/** What became of looking for a second source; `unlisted`: nobody has looked. */
export type SecondStatus = SecondSource['status'] | 'unlisted'

export const secondStatuses = [
  'confirmed',
  'half',
  'near',
  'revised',
  'contradicted',
  'none found',
  'not checked',
  'unlisted',
] as const satisfies readonly SecondStatus[]

/** As keys of the catalogue, which has no spaces in its keys. */
const keys = {
  confirmed: 'confirmed',
  half: 'half',
  near: 'near',
  revised: 'revised',
  contradicted: 'contradicted',
  'none found': 'noneFound',
  'not checked': 'notChecked',
  unlisted: 'unlisted',
} as const satisfies Readonly<Record<SecondStatus, string>>

export const secondStatusOf = ({ secondSource }: Figure): SecondStatus => secondSource?.status ?? 'unlisted'

/** A status in a word or two. */
export const secondStatusText = (status: SecondStatus, { t }: Text): string => t(`register:second.${keys[status]}`)

/** What a figure's second source is, what it says, and what is to be said of that. */
export function secondSourceText(figure: Figure, figureTexts: FigureTexts, text: Text): string {
  const { t } = text
  const status = secondStatusText(secondStatusOf(figure), text)
  const words = figureTexts[figure.id]?.second
  const value = figure.secondSource?.value
  const number = value === undefined ? null : figureQuantity(value, figure.unit, text)
  const said =
    number !== null && words?.source
      ? t('register:second.both', { value: number, source: words.source })
      : (number ?? words?.source ?? null)
  const told = said === null ? status : t('register:second.said', { status, said })
  return words?.note ? t('register:second.noted', { said: told, note: words.note }) : told
}

/** The figures that something rests on, itself included, whose source has revised them since. */
export const revisedBehind = (thing: Thing): readonly Figure[] =>
  belgium.figures.filter(
    (figure) => figure.secondSource?.status === 'revised' && (figure === thing || restsOn(belgium, thing).has(figure)),
  )

/** What a second source says against a figure; null where none does. */
export const contradictionText = (figure: Figure, figureTexts: FigureTexts, text: Text): string | null =>
  secondStatusOf(figure) === 'contradicted' ? secondSourceText(figure, figureTexts, text) : null
