import type { Settings } from '#models/engine/parameters'
import { settingsOf } from '../studies'
import { selfPaying } from './selfPaying'
import { type SettingShown, settingOf } from './settingShown'

/** A result of a run in a year, which is looked at in many draws of the figures. */
export interface DrawnResult {
  readonly settings: Settings
  readonly series: string
  readonly year: number
  /** as a multiple of its first year's value, or as the sum of all years up to this one */
  readonly as?: 'times' | 'sum'
}

const summedBalance = (setting: SettingShown): DrawnResult => ({
  settings: settingOf(setting),
  series: 'public.balance',
  year: 2040,
  as: 'sum',
})

/** The results whose spread the warnings tell. */
export const drawnResults = {
  courseGrowth: { settings: {}, series: 'defence.turnover.core', year: 2033, as: 'times' },
  outlookGrowth: { settings: settingsOf('sector-outlook'), series: 'defence.turnover.core', year: 2033, as: 'times' },
  courseLimit: { settings: {}, series: 'defence.limit', year: 2033 },
  fastBalance: { settings: settingsOf('research-4-fast'), series: 'public.balance', year: 2040 },
  slowBalance: { settings: settingsOf('research-4'), series: 'public.balance', year: 2040 },
  fastReached: { settings: settingsOf('research-4-fast'), series: 'research.effortReal', year: 2030 },
  talentBalance: summedBalance(selfPaying.talent),
  clearanceBalance: summedBalance(selfPaying.clearance),
  techniciansBalance: summedBalance(selfPaying.technicians),
  licencesBalance: summedBalance(selfPaying.licences),
  peopleReached: { settings: settingsOf('research-4-people'), series: 'research.effortReal', year: 2030 },
} satisfies Readonly<Record<string, DrawnResult>>

export type DrawnId = keyof typeof drawnResults
