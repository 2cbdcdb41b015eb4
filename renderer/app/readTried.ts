import { belgium } from '#models/belgium/model'
import { thingOf } from '#models/engine/uses'
import { isObject } from '#shared/isObject'
import { type Attempt, NOTHING_TRIED, type Tried } from './attempts'

/** Whether the model has what is named: another version may have kept it. */
const isOf = (type: 'lever' | 'variable', id: unknown): boolean =>
  typeof id === 'string' && thingOf(belgium, id)?.type === type

const isSetting = (setting: unknown): boolean =>
  isObject(setting) && Number.isFinite(setting.value) && (setting.by === undefined || Number.isInteger(setting.by))

const isAttempt = (value: unknown): value is Attempt =>
  isObject(value) &&
  typeof value.slide === 'string' &&
  typeof value.scenario === 'string' &&
  isObject(value.levers) &&
  Object.entries(value.levers).every(([id, setting]) => isOf('lever', id) && isSetting(setting)) &&
  isOf('variable', value.series) &&
  belgium.years.some((year) => year === value.year)

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept)
  } catch {
    return null
  }
}

/** What the room tried as it was kept, without what this version of the model does not have; nothing where it is damaged. */
export function readTried(kept: string | null): Tried {
  const value = kept === null ? null : parsed(kept)
  if (!isObject(value) || typeof value.createdAt !== 'string' || !Array.isArray(value.attempts)) return NOTHING_TRIED
  return { ...NOTHING_TRIED, createdAt: value.createdAt, attempts: value.attempts.filter(isAttempt) }
}
