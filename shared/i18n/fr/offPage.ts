import { cli } from './cli'
import { exchange } from './exchange'
import { failure } from './failure'

export const offPage = { cli, exchange, failure } as const
