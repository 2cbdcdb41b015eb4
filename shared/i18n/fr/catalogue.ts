import { cli } from './cli'
import { compare } from './compare'
import { desktop } from './desktop'
import { details } from './details'
import { explore } from './explore'
import { failure } from './failure'
import { files } from './files'
import { notices } from './notices'
import { study } from './study'
import { units } from './units'

export const catalogue = { cli, desktop, explore, failure, units, files, study, notices, details, compare } as const
