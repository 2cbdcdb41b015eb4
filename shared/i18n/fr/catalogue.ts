import { cli } from './cli'
import { desktop } from './desktop'
import { exchange } from './exchange'
import { explore } from './explore'
import { failure } from './failure'
import { files } from './files'
import { present } from './present'
import { report } from './report'
import { study } from './study'
import { units } from './units'

export const catalogue = {
  cli,
  desktop,
  exchange,
  explore,
  failure,
  files,
  present,
  report,
  study,
  units,
} as const
