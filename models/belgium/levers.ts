import type { Lever } from '#models/engine/model'
import * as defence from './levers/defence'
import * as europe from './levers/europe'
import * as industry from './levers/industry'
import * as projects from './levers/projects'
import * as publicMoney from './levers/publicMoney'
import * as research from './levers/research'
import * as skills from './levers/skills'

/** Every lever, in the order of the panel. */
export const levers: readonly Lever[] = [
  research.researchIntensity,
  research.researchLeverage,
  research.researchLateStage,
  research.scienceBelspo,
  skills.skillsEngineers,
  skills.skillsTechnicians,
  skills.skillsTalent,
  skills.skillsClearance,
  defence.defenceEffort,
  defence.defenceEffortAgreed,
  defence.defenceEquipmentShare,
  defence.defenceContent,
  defence.defenceExportGrowth,
  defence.defenceRnd,
  defence.defenceSpace,
  europe.safeLoans,
  europe.safeAdditionality,
  europe.safePartnerShare,
  europe.dependencyUsShare,
  industry.industryPermits,
  industry.industryFinance,
  industry.industrySmeAccess,
  industry.industryVisibility,
  industry.industryLicences,
  industry.dependencyScreening,
  projects.chipsCapex,
  projects.batteriesCapex,
  projects.aiFactory,
  projects.capitalVenture,
  publicMoney.publicOffset,
]
