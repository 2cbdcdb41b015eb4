import { cli } from './cli'
import { exchange } from './exchange'

export const offPage = { cli, exchange } as const
