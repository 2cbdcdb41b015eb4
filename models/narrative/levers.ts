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

/** A setting with the year it is reached in: the same with and without its lever's usual one. */
export function wholeSetting(lever: Lever, setting: LeverSetting): LeverSetting {
  const by = reachedBy(lever, setting)
  return by === undefined ? { value: setting.value } : { value: setting.value, by }
}

/** What a lever is set to and the year it reaches it in, where it has a path: "4.00 % of GDP by 2030". */
export function leverSetting(lever: Lever, setting: LeverSetting, text: Text): string {
  const written = leverValue(lever, setting.value, text)
  const by = reachedBy(lever, setting)
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
 * The same with the lever's name: "R&D intensity → 4 % of GDP by 2030".
 *
 * @param name of the lever, where it is not its label alone
 */
export function settingText(
  lever: Lever,
  setting: LeverSetting,
  text: Text,
  name = leverLabel(lever.id, text),
): string {
  const written = leverValue(lever, setting.value, text)
  const by = reachedBy(lever, setting)
  return by === undefined
    ? text.t('explore:setting.value', { lever: name, value: written })
    : text.t('explore:setting.by', { lever: name, value: written, year: by })
}

/** Every lever that is set, in such words. */
export const settingTexts = (settings: Settings, text: Text, nameOf?: (lever: Lever) => string): readonly string[] =>
  Object.entries(settings).map(([id, setting]) => settingText(leverOf(id), setting, text, nameOf?.(leverOf(id))))

/** A change of a lever; null where it is left alone, at its base. */
interface LeverChange {
  readonly from: LeverSetting | null
  readonly to: LeverSetting | null
  readonly base: number
}

/** The two ends of a change of a lever: with their years where these differ, the unit once where they do not. */
export function leverChange(
  lever: Lever,
  { from, to, base }: LeverChange,
  text: Text,
): { readonly from: string; readonly to: string } {
  if (from?.by !== to?.by) {
    const told = (set: LeverSetting | null) => (set ? leverSetting(lever, set, text) : leverValue(lever, base, text))
    return { from: told(from), to: told(to) }
  }
  return { from: leverNumber(lever, from?.value ?? base, text), to: leverValue(lever, to?.value ?? base, text) }
}
