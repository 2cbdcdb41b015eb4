import { compare } from './compare'
import { desktop } from './desktop'
import { details } from './details'
import { explore } from './explore'
import { fields } from './fields'
import { files } from './files'
import { goal } from './goal'
import { model } from './model'
import { notices } from './notices'
import { palette } from './palette'
import { present } from './present'
import { register } from './register'
import { report } from './report'
import { study } from './study'
import { uncertainty } from './uncertainty'
import { units } from './units'
import { why } from './why'

export const catalogue = {
  compare,
  desktop,
  details,
  explore,
  fields,
  files,
  goal,
  model,
  notices,
  palette,
  present,
  register,
  report,
  study,
  uncertainty,
  units,
  why,
} as const
