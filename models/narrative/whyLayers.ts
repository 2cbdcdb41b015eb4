import { type Paint, seriesPaints } from '#shared/charts/paint'
import type { Layer, StackData } from '#shared/charts/stackLayout'
import { differenceScale } from '#shared/units/format'
import { drawnScale } from './chartData'
import { variableOf } from './names'
import type { Text } from './text'
import { type Contributions, type Player, playerName, playersOf } from './why'

const REST: Paint = 'reference'

function rowsOf(found: Contributions): ReadonlyMap<Player, readonly number[]> {
  const { length } = found.years
  const row = (index: number) => Array.from(found.contributions.subarray(index * length, (index + 1) * length))
  return new Map(playersOf(found).map((player, index) => [player, row(index)]))
}

const reach = (values: readonly number[]): number =>
  values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0)

/** The colour of each player that has one: those that reach furthest in some year. */
export function playerPaints(found: Contributions): ReadonlyMap<Player, Paint> {
  const order = [...rowsOf(found)]
    .map(([player, values]) => ({ player, reach: reach(values) }))
    .filter((each) => each.reach > 0)
    .sort((a, b) => b.reach - a.reach)
  const shown: readonly Paint[] = order.length > seriesPaints.length ? seriesPaints.slice(0, -1) : seriesPaints
  return new Map(order.slice(0, shown.length).map(({ player }, index) => [player, shown[index] ?? REST]))
}

export const paintOf = (paints: ReadonlyMap<Player, Paint>, player: Player): Paint => paints.get(player) ?? REST

/**
 * Contributions over the years, the small ones together as one layer, so that the layers still add up.
 *
 * `tell` writes one of the values as titles do, with its unit.
 */
export function whyLayers(
  found: Contributions,
  id: string,
  span: readonly [number, number],
  text: Text,
): StackData & { readonly unit: string; readonly tell: (value: number) => string } {
  const rows = rowsOf(found)
  const paints = playerPaints(found)
  const { divisor, ...scale } = drawnScale(differenceScale(variableOf(id)), [...rows.values()].flat())
  const kept = found.years
    .map((year, index) => ({ year, index }))
    .filter(({ year }) => year >= span[0] && year <= span[1])
  const within = (values: readonly number[]): number[] =>
    kept.map(({ index }) => (values[index] ?? Number.NaN) / divisor)
  const rest = [...rows].filter(([player, values]) => !paints.has(player) && reach(values) > 0)
  const layers: Layer[] = [...paints].map(([player, paint]) => ({
    id: player,
    label: playerName(player, found, text),
    paint,
    values: within(rows.get(player) ?? []),
  }))
  if (rest.length > 0) {
    const sum = found.years.map((_, index) => rest.reduce((total, [, values]) => total + (values[index] ?? 0), 0))
    layers.push({ id: 'rest', label: text.t('why:rest', { count: rest.length }), paint: REST, values: within(sum) })
  }
  return {
    unit: scale.unit,
    years: kept.map(({ year }) => year),
    layers,
    totalLabel: text.t('why:total'),
    write: (value) => text.formats.quantity(value, scale, 'always').number,
    tell: (value) => text.formats.roundedDifference(value, scale),
    writeTick: (value, digits) => text.formats.number(value, digits, 'always'),
  }
}
