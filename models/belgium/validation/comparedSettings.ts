import type { Assumptions, Settings } from '#models/engine/parameters'
import { settingsOf } from '../studies'

/** A run that a published result is held against: what it sets beside the shipped figures. */
export interface ComparedSettings {
  readonly settings: Settings
  readonly assumptions: Assumptions
  /** the shipped study that sets the same, where there is one */
  readonly study: string | null
}

const setting = (settings: Settings, assumptions: Assumptions = {}): ComparedSettings => ({
  settings,
  assumptions,
  study: null,
})

const shipped = (id: string): ComparedSettings => ({ settings: settingsOf(id), assumptions: {}, study: id })

export const currentCourse = shipped('current-course')
export const sectorOutlook = shipped('sector-outlook')
export const researchFast = shipped('research-4-fast')
export const paidByOffsets = shipped('paid-by-offsets')

/** Defence spending as a share of GDP, reached in a year. */
export const effort = (value: number, by: number): ComparedSettings => setting({ 'defence.effort': { value, by } })

/** The European Commission's case: from 2 to 5 %, without the step agreed for 2034, a part of it offset. */
export const effortOffset = (part: number): ComparedSettings =>
  setting({ 'defence.effort': { value: 5, by: 2035 }, 'public.offset': { value: part } }, { 'defence.effort2034': 2 })

/** The effort stays at 2 %. */
export const effortHeld = setting({ 'defence.effortAgreed': { value: 2 } })

/** The money for 5 % of GDP in research comes within a year. */
export const researchAtOnce = setting({ 'research.intensity': { value: 5, by: 2026 } })
