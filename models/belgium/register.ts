import type { Figure } from '#models/engine/model'
import * as defenceAssumptions from './assumptions/defence'
import * as dependencyAssumptions from './assumptions/dependency'
import * as economyAssumptions from './assumptions/economy'
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
import * as sevenCitiesFigures from './figures/sevenCities'
import * as sovereigntyNoteFigures from './figures/sovereigntyNote'
import * as techFundingFigures from './figures/techFunding'

/** Every figure of the model: what the documents say, then what they lack. */
export const register: readonly Figure[] = collect<Figure>(
  'figure',
  defenceHearingFigures,
  defenceHearingContextFigures,
  sovereigntyNoteFigures,
  techFundingFigures,
  sevenCitiesFigures,
  aiFactoryFigures,
  economyAssumptions,
  researchAssumptions,
  skillsAssumptions,
  defenceAssumptions,
  safeAssumptions,
  dependencyAssumptions,
  projectsAssumptions,
  publicAssumptions,
  regionAssumptions,
)
