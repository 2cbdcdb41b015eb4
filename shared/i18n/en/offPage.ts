import { cli } from './cli'
import { desktop } from './desktop'
import { exchange } from './exchange'
import { failure } from './failure'

export const offPage = { cli, desktop, exchange, failure } as const
