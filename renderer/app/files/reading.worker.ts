import { expose } from 'comlink'
import { readFolded } from './readFolded'

const reading = { read: readFolded }

export type Reading = typeof reading
expose(reading)
