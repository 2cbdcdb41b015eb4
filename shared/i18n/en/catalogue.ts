import { cli } from './cli'
import { desktop } from './desktop'
import { explore } from './explore'
import { failure } from './failure'
import { files } from './files'
import { goal } from './goal'
import { study } from './study'
import { uncertainty } from './uncertainty'
import { units } from './units'
import { why } from './why'

export const catalogue = { cli, desktop, explore, failure, units, files, goal, study, uncertainty, why } as const
