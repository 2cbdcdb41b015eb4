import { cli } from './cli'
import { compare } from './compare'
import { desktop } from './desktop'
import { details } from './details'
import { exchange } from './exchange'
import { explore } from './explore'
import { failure } from './failure'
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
  cli,
  compare,
  desktop,
  details,
  exchange,
  explore,
  failure,
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
