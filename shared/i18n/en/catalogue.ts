import { cli } from './cli'
import { desktop } from './desktop'
import { explore } from './explore'
import { failure } from './failure'
import { files } from './files'
import { model } from './model'
import { register } from './register'
import { study } from './study'
import { units } from './units'

export const catalogue = { cli, desktop, explore, failure, units, files, model, register, study } as const
