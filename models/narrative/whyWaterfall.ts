import { newSeriesMeaning } from '#models/belgium/carryOver/fromVersion1'
import type { Paint } from '#shared/charts/paint'
import { levelsOf } from '#shared/charts/waterfall'
import { differenceScale } from '#shared/units/format'
import { labelOf, variableOf } from './names'
import type { Text } from './text'
import { type Contributions, contributionsIn, type Player, playerName, valueIn, whyTitle } from './why'
import { paintOf, playerPaints } from './whyLayers'

export interface WaterfallRow {
  readonly id: Player
  /** what it adds, in the result's unit */
  readonly value: number
  readonly name: string
  readonly text: string
  /** how far the value may be off; empty where it is exact */
  readonly note: string
  readonly paint: Paint
}

interface WaterfallEnd {
  readonly name: string
  readonly value: number
  readonly text: string
}

/** From what a result would be without a scenario's changes to what it is, part by part. */
export interface WhyWaterfall {
  readonly title: string
  readonly subtitle: string
  readonly start: WaterfallEnd
  /** the changed assumptions, the levers from the strongest on, the newer model */
  readonly rows: readonly WaterfallRow[]
  readonly end: WaterfallEnd
}

/**
 * The parts of a result in a year, each that shows in the digits given.
 *
 * @param most as many levers as are told one by one; the others are one row
 */
export function whyWaterfall(
  found: Contributions,
  id: string,
  year: number,
  text: Text,
  most = Number.POSITIVE_INFINITY,
): WhyWaterfall {
  const { t, formats } = text
  const measured = variableOf(id)
  const paints = playerPaints(found)
  const shown = contributionsIn(found, year).filter(({ value }) => formats.shows(value, measured))
  const rows = shown.map(
    ({ player, value, error }): WaterfallRow => ({
      id: player,
      value,
      name: playerName(player, found, text),
      text: formats.difference(value, measured),
      note:
        error === null || !formats.shows(error, measured) ? '' : `± ${formats.text(error, differenceScale(measured))}`,
      paint: paintOf(paints, player),
    }),
  )
  const levers = rows.filter((row) => found.levers.includes(row.id))
  const others = levers.length > most ? levers.slice(most - 1) : []
  const sum = others.reduce((total, { value }) => total + value, 0)
  const rest: readonly WaterfallRow[] =
    others.length === 0
      ? []
      : [
          {
            id: 'rest',
            value: sum,
            name: t('why:rest', { count: others.length }),
            text: formats.difference(sum, measured),
            note: '',
            paint: 'reference',
          },
        ]
  const [from, to] = [valueIn(found.from, found, year), valueIn(found.to, found, year)]
  const grouped = found.wholes.length > 0
  const told = t(grouped ? 'why:subtitle.reference' : 'why:subtitle', { label: labelOf(id, text), year })
  const inOrder = [
    ...rows.filter((row) => row.id === 'assumptions'),
    ...levers.slice(0, levers.length - others.length),
    ...rest,
    ...rows.filter((row) => row.id === 'model'),
  ]
  const levels = levelsOf(from, inOrder)
  const cut = Math.min(...levels) > 0 || Math.max(...levels) < 0
  const otherwise = found.madeWith && newSeriesMeaning(id, found.madeWith)
  const startName = found.madeWith
    ? t('why:start.older', { version: found.madeWith })
    : t(grouped ? 'why:start.reference' : 'explore:scenario.current')
  return {
    title: whyTitle(found, id, year, text),
    subtitle: [
      told,
      ...(otherwise ? [t('why:subtitle.otherwise', { version: found.madeWith })] : []),
      ...(cut ? [t('why:subtitle.cut')] : []),
    ].join(' · '),
    start: { name: startName, value: from, text: formats.text(from, measured) },
    rows: inOrder,
    end: { name: t('why:scenario'), value: to, text: formats.text(to, measured) },
  }
}
