import { cli } from './cli'
import { desktop } from './desktop'
import { explore } from './explore'
import { failure } from './failure'
import { files } from './files'
import { present } from './present'
import { study } from './study'
import { units } from './units'

export const catalogue = { cli, desktop, explore, failure, units, files, present, study } as const
