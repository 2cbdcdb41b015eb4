import type { Headline } from '#models/belgium/headlines'
import type { Projection } from '#models/engine/projection'
import type { Text } from './text'
import { europeanTarget } from './titles'

/** Below this a gap in intensity does not show in the digits given, % of GDP. */
const VISIBLE = 0.005

/** What is said under a headline result, beyond its change. */
export interface HeadlineNote {
  readonly words: string
  readonly warns: boolean
}

/** The target or the debt that belongs to a headline result in a year; null where there is none. */
export function headlineNote(id: Headline, projection: Projection, year: number, text: Text): HeadlineNote | null {
  const { t, formats } = text
  const at = (series: string) => projection.at(series, year)
  if (id === 'dependency.europeanShare') {
    const aim = europeanTarget(year)
    if (!aim) return null
    const target = formats.text(aim.target, '%')
    return { words: t('explore:card.target', { year: aim.year, target }), warns: at(id) < aim.target }
  }
  if (id === 'research.effortReal') {
    const aim = at('research.target')
    const money = formats.percent(at('research.intensityReached'), 2)
    return {
      words: t('explore:card.research', { money, target: formats.percent(aim, 2) }),
      warns: aim - at(id) >= VISIBLE,
    }
  }
  if (id === 'public.balance') {
    const debt = formats.text(at('public.debtRatio'), '% GDP', 'always')
    return { words: t('explore:card.debt', { value: debt }), warns: false }
  }
  return null
}
