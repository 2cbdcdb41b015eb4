import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { type Assumptions, baseValue, type Settings } from '#models/engine/parameters'
import type { Range } from '#models/engine/settings'
import type { LeverSetting } from '#shared/study/study'
import { decimalsOf } from '#shared/units/format'
import { leverLabel } from './names'
import type { Text } from './text'

export const leverOf = (id: string): Lever => {
  const lever = belgium.levers.find((candidate) => candidate.id === id)
  if (!lever) throw new Error(`no lever "${id}"`)
  return lever
}

/** A lever's value as people read it: as many decimals as its step has, more only where they were typed. */
export const leverNumber = ({ step }: Lever, value: number, { formats }: Text): string =>
  formats.given(value, decimalsOf(step))

export const leverValue = ({ step, unit }: Lever, value: number, { formats }: Text): string =>
  formats.givenText(value, unit, decimalsOf(step))

/** The year a setting is reached in: its own, else the lever's usual one; none where the lever acts at once. */
export const reachedBy = (lever: Lever, { by }: LeverSetting): number | undefined =>
  by ?? (typeof lever.by === 'number' ? lever.by : undefined)

/** A setting with the year it is reached in, for where settings are told that others may have with another year. */
export function wholeSetting(lever: Lever, setting: LeverSetting): LeverSetting {
  const by = reachedBy(lever, setting)
  return by === undefined ? { value: setting.value } : { value: setting.value, by }
}

/** A lever's value and the year it is reached in, where one is given: "4.00 % of GDP by 2030". */
export function leverSetting(lever: Lever, { value, by }: LeverSetting, text: Text): string {
  const written = leverValue(lever, value, text)
  return by === undefined ? written : text.t('explore:lever.valueBy', { value: written, year: by })
}

/** The nearest value on the lever's step within its range. */
export function onStep(lever: Lever, value: number, { min, max }: Range): number {
  const steps = Math.round((value - min) / lever.step)
  const stepped = Number((min + steps * lever.step).toFixed(Math.max(decimalsOf(lever.step), 6)))
  return Math.min(max, Math.max(min, stepped))
}

/** Where a lever stands now. */
export const standing = (lever: Lever, settings: Settings, assumptions: Assumptions): number =>
  settings[lever.id]?.value ?? baseValue(lever, assumptions)

/**
 * A setting in words: "R&D intensity → 4 % of GDP by 2030".
 *
 * @param name of the lever, where it is not its label alone
 */
export function settingText(
  lever: Lever,
  value: number,
  by: number | undefined,
  text: Text,
  name = leverLabel(lever.id, text),
): string {
  const written = leverValue(lever, value, text)
  return by === undefined
    ? text.t('explore:setting.value', { lever: name, value: written })
    : text.t('explore:setting.by', { lever: name, value: written, year: by })
}

/** The two ends of a change of a lever: with their years where these differ, the unit once where they do not. */
export function leverChange(
  lever: Lever,
  from: LeverSetting,
  to: LeverSetting,
  text: Text,
): { readonly from: string; readonly to: string } {
  if (from.by !== to.by) return { from: leverSetting(lever, from, text), to: leverSetting(lever, to, text) }
  return { from: leverNumber(lever, from.value, text), to: leverValue(lever, to.value, text) }
}
