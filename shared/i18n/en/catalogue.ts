import { cli } from './cli'
import { compare } from './compare'
import { desktop } from './desktop'
import { details } from './details'
import { exchange } from './exchange'
import { explore } from './explore'
import { failure } from './failure'
import { files } from './files'
import { model } from './model'
import { notices } from './notices'
import { palette } from './palette'
import { present } from './present'
import { register } from './register'
import { report } from './report'
import { study } from './study'
import { units } from './units'

export const catalogue = {
  cli,
  compare,
  desktop,
  details,
  exchange,
  explore,
  failure,
  files,
  model,
  notices,
  palette,
  present,
  register,
  report,
  study,
  units,
} as const
