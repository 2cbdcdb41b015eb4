import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { type Assumptions, baseValue, type Settings } from '#models/engine/parameters'
import type { Range } from '#models/engine/settings'
import { leverLabel } from './names'
import type { Text } from './text'

export const leverOf = (id: string): Lever => {
  const lever = belgium.levers.find((candidate) => candidate.id === id)
  if (!lever) throw new Error(`no lever "${id}"`)
  return lever
}

/** Decimals of a lever's step. */
export const stepDigits = (lever: Lever): number => (String(lever.step).split('.')[1] ?? '').length

/** A lever's value as people read it: as many decimals as its step has, more only where they were typed. */
export function leverNumber(lever: Lever, value: number, text: Text): string {
  const digits = stepDigits(lever)
  const typed = Number(value.toFixed(digits)) === value ? digits : 6
  return text.formats.number(value, typed === digits ? digits : typed, 'auto', typed !== digits)
}

export function leverValue(lever: Lever, value: number, text: Text): string {
  const unit = text.formats.unit(lever.unit)
  return unit ? `${leverNumber(lever, value, text)}\u00a0${unit}` : leverNumber(lever, value, text)
}

/** The nearest value on the lever's step within its range. */
export function onStep(lever: Lever, value: number, { min, max }: Range): number {
  const steps = Math.round((value - min) / lever.step)
  const stepped = Number((min + steps * lever.step).toFixed(Math.max(stepDigits(lever), 6)))
  return Math.min(max, Math.max(min, stepped))
}

/** Where a lever stands now. */
export const standing = (lever: Lever, settings: Settings, assumptions: Assumptions): number =>
  settings[lever.id]?.value ?? baseValue(lever, assumptions)

/** A setting in words: "R&D intensity at 4 % of GDP by 2030". */
export function settingText(lever: Lever, value: number, by: number | undefined, text: Text): string {
  const written = leverValue(lever, value, text)
  return by === undefined
    ? text.t('explore:setting.value', { lever: leverLabel(lever.id, text), value: written })
    : text.t('explore:setting.by', { lever: leverLabel(lever.id, text), value: written, year: by })
}
