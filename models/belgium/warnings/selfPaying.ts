import type { SettingShown } from './settingShown'

/** What was tried of every lever that costs public money, to see whether it pays for itself. */
export const scanned = { values: 20, years: [2026, 2028, 2030, 2033, 2035, 2040] } as const

/** Where each lever that pays for itself brings most of all that was tried. */
export const selfPaying = {
  talent: { lever: 'skills.talent', value: 1750, by: 2026 },
  clearance: { lever: 'skills.clearance', value: 100, by: 2026 },
  technicians: { lever: 'skills.technicians', value: 1050, by: 2026 },
  licences: { lever: 'industry.licences', value: 100, by: 2040 },
} as const satisfies Readonly<Record<string, SettingShown>>
