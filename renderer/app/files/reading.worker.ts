import { expose } from 'comlink'
import { readAnyWorkbook } from '#models/exchange/readAnyWorkbook'
import { bytesOf } from '#shared/base64'
import { readFolded } from './readFolded'

const reading = {
  study: readFolded,
  workbook: (base64: string) => readAnyWorkbook(bytesOf(base64)),
}

export type Reading = typeof reading
expose(reading)
