import { atLeast } from '#models/analysis/atLeast'
import type { Headline } from '#models/belgium/headlines'
import { roles } from '#models/belgium/roles'
import { differenceScale } from '#shared/units/format'
import type { ComparedRun } from './chartContent'
import { documentedAim } from './documentedAims'
import { variableOf } from './names'
import type { Text } from './text'

/** What is said under a headline result, beyond its change. */
export interface HeadlineNote {
  readonly words: string
  readonly warns: boolean
  /** whether what documents aim at is reached; null where the note is about something else */
  readonly met: boolean | null
  /** what documents aim at, in the result's unit; null where the note is about something else */
  readonly target: number | null
}

type Compared = Pick<ComparedRun, 'projection' | 'baseline'>

/** What a result is not to be read without: research in money; how much is delivered, of which Europe has a share; null for others. */
export function besideHeadline(
  id: Headline,
  { projection, baseline }: Compared,
  year: number,
  { t, formats }: Text,
): string | null {
  if (id === 'research.effortReal') {
    const [paid, done] = [projection.at('research.intensityReached', year), projection.at(id, year)]
    // Where pay does not rise they are one.
    return formats.shows(paid - done, differenceScale(variableOf(id)))
      ? t('explore:card.inMoney', { value: formats.percent(paid, 2) })
      : null
  }
  if (id !== 'dependency.europeanShare') return null
  const delivered = variableOf('dependency.deliveries')
  const change = projection.at(delivered.id, year) - baseline.at(delivered.id, year)
  return formats.shows(change, delivered)
    ? t('explore:card.deliveries', { change: formats.roundedDifference(change, delivered) })
    : null
}

/** Whether the documents' target for a result is met in a year; null where there is none. */
function targetNote(id: Headline, run: Compared, year: number, text: Text): HeadlineNote | null {
  const { t, formats } = text
  const { projection } = run
  const target = documentedAim(id, year)
  if (target === null) return null
  const scale = differenceScale(variableOf(id))
  const gap = projection.at(id, year) - target
  const met = atLeast(projection.at(id, year), target)
  const words = { aim: formats.givenText(target, '%'), gap: met ? '' : formats.textBeside(gap, 0, scale, 'always') }
  // Advice on research that nobody follows in this scenario is no failure of it.
  const below = target - projection.at('research.target', year)
  const aimed = id !== 'research.effortReal' || below < 0 || !formats.shows(below, scale)
  return {
    words: t(met ? 'explore:card.target.met' : 'explore:card.target.short', words),
    warns: !met && aimed,
    met,
    target,
  }
}

/** The target or the debt that belongs to a headline result in a year; null where there is none. */
export function headlineNote(id: Headline, run: Compared, year: number, text: Text): HeadlineNote | null {
  if (id === roles.budgetBalance) {
    const debt = text.formats.text(run.projection.at('public.debtRatio', year), '% GDP', 'always')
    return { words: text.t('explore:card.debt', { value: debt }), warns: false, met: null, target: null }
  }
  return targetNote(id, run, year, text)
}
