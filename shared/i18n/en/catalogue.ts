import { cli } from './cli'
import { explore } from './explore'
import { failure } from './failure'
import { units } from './units'

export const catalogue = { cli, explore, failure, units } as const
