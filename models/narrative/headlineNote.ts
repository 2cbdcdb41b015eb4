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

/** The target, the lack or the return that belongs to a headline result in a year; null where there is none. */
export function headlineNote(id: Headline, projection: Projection, year: number, text: Text): HeadlineNote | null {
  const { t, formats } = text
  const at = (series: string) => projection.at(series, year)
  if (id === 'dependency.europeanShare') {
    const aim = europeanTarget(year)
    if (!aim) return null
    const target = formats.text(aim.target, '%')
    return { words: t('explore:card.target', { year: aim.year, target }), warns: at(id) < aim.target }
  }
  if (id === 'research.intensityReached') {
    const gap = at('research.target') - at(id)
    const people = at('research.needed') - at('research.available')
    if (gap < VISIBLE || people <= 0) return null
    return { words: t('explore:card.missing', { gap: formats.text(people, 'FTE') }), warns: true }
  }
  if (id === 'public.cost') {
    const taxes = at('public.taxReturn')
    if (Math.abs(taxes) < 1) return null
    return { words: t('explore:card.taxReturn', { value: formats.text(taxes, 'M€/yr', 'always') }), warns: false }
  }
  return null
}
