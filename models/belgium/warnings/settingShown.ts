import type { Settings } from '#models/engine/parameters'

/** What a lever is set to. */
export interface SettingShown {
  readonly lever: string
  readonly value: number
  readonly by: number
}

export const settingOf = ({ lever, value, by }: SettingShown): Settings => ({ [lever]: { value, by } })
