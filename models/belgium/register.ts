import type { Figure } from '#models/engine/model'
import * as costAssumptions from './assumptions/cost'
import * as defenceBudgetAssumptions from './assumptions/defenceBudget'
import * as defenceIndustryAssumptions from './assumptions/defenceIndustry'
import * as defenceOrdersAssumptions from './assumptions/defenceOrders'
import * as dependencyAssumptions from './assumptions/dependency'
import * as economyAssumptions from './assumptions/economy'
import * as macroAssumptions from './assumptions/macro'
import * as projectsAssumptions from './assumptions/projects'
import * as publicAssumptions from './assumptions/public'
import * as regionAssumptions from './assumptions/region'
import * as researchAssumptions from './assumptions/research'
import * as safeAssumptions from './assumptions/safe'
import * as skillsAssumptions from './assumptions/skills'
import { collect } from './collect'
import * as aiFactoryFigures from './figures/aiFactory'
import * as defenceHearingFigures from './figures/defenceHearing'
import * as defenceHearingContextFigures from './figures/defenceHearingContext'
import * as defenceHearingEuropeFigures from './figures/defenceHearingEurope'
import * as defenceHearingRegionsFigures from './figures/defenceHearingRegions'
import * as sevenCitiesFigures from './figures/sevenCities'
import * as sovereigntyNoteFigures from './figures/sovereigntyNote'
import * as sovereigntyNoteCompaniesFigures from './figures/sovereigntyNoteCompanies'
import * as sovereigntyNotePeersFigures from './figures/sovereigntyNotePeers'
import * as sovereigntyNoteSemiconductorsFigures from './figures/sovereigntyNoteSemiconductors'
import * as techFundingFigures from './figures/techFunding'

/** Every figure of the model: what the documents say, then what they lack. */
export const register: readonly Figure[] = collect<Figure>(
  'figure',
  defenceHearingFigures,
  defenceHearingRegionsFigures,
  defenceHearingEuropeFigures,
  defenceHearingContextFigures,
  sovereigntyNoteFigures,
  sovereigntyNoteCompaniesFigures,
  sovereigntyNoteSemiconductorsFigures,
  sovereigntyNotePeersFigures,
  techFundingFigures,
  sevenCitiesFigures,
  aiFactoryFigures,
  economyAssumptions,
  macroAssumptions,
  researchAssumptions,
  skillsAssumptions,
  defenceBudgetAssumptions,
  defenceOrdersAssumptions,
  defenceIndustryAssumptions,
  safeAssumptions,
  dependencyAssumptions,
  projectsAssumptions,
  publicAssumptions,
  costAssumptions,
  regionAssumptions,
)
