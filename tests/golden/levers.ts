/** A lever as the model's page has it: `base` a figure or a number in the lever's own unit, `by` its default year. */
interface Lever {
  readonly percent: boolean
  readonly base: string | number
  /** a whole path's last year; `at once`: fully from 2026; null: one value for all years */
  readonly by: number | 'at once' | null
}

const percent = (base: string | number, by: Lever['by']): Lever => ({ percent: true, base, by })
const plain = (base: string | number, by: Lever['by']): Lever => ({ percent: false, base, by })

export const levers: Readonly<Record<string, Lever>> = {
  'research.intensity': percent('rd.intensity.belgium', 2035),
  'research.leverage': plain('research.crowdingIn', 'at once'),
  'research.lateStage': percent('research.lateStageNow', 2030),
  'science.belspo': percent(0, 'at once'),
  'skills.engineers': plain('skills.engineersNow', 2030),
  'skills.technicians': plain(0, 2029),
  'skills.talent': plain(0, 2028),
  'skills.clearance': percent(0, 2028),
  'defence.effort': percent('defence.effortNow', 2034),
  'defence.effortAgreed': percent('defence.effort2034', null),
  'defence.equipmentShare': percent('defence.equipmentShareReference', 2030),
  'defence.content': percent('defence.contentReference', 2030),
  'defence.exportGrowth': percent('defence.exportGrowthReference', 'at once'),
  'defence.rnd': percent('defence.rndNow', 2030),
  'defence.space': percent(100, 'at once'),
  'safe.loans': plain(0, null),
  'safe.additionality': percent('safe.additionalityNow', null),
  'safe.partnerShare': percent(0, null),
  'dependency.usShare': percent('dependency.us_import_share.now', 2035),
  'industry.permits': percent(0, 2030),
  'industry.finance': percent(0, 2030),
  'industry.smeAccess': percent(0, 2030),
  'industry.visibility': percent(0, 2030),
  'industry.licences': percent(0, 2028),
  'dependency.screening': percent(0, 'at once'),
  'chips.capex': plain(0, null),
  'batteries.capex': plain(0, null),
  'ai.factory': plain('ai.antenna', 2028),
  'capital.venture': plain('tech.funding.2024', 2030),
  'public.offset': percent(0, 'at once'),
}
