import type { Workbook } from 'exceljs'
import type { Subject } from '../subject'
import { plainText } from './plainText'

/** A workbook without sheets, told whose it is. */
export async function newWorkbook({ study, date }: Subject): Promise<Workbook> {
  // Half a megabyte that only those who ask for a workbook should load.
  const { Workbook } = await import('exceljs').then((module) => module.default ?? module)
  const workbook = new Workbook()
  const made = new Date(date)
  workbook.title = plainText(study.title)
  workbook.creator = plainText(study.author)
  workbook.lastModifiedBy = 'Levier'
  workbook.company = 'Levier'
  workbook.created = made
  workbook.modified = made
  return workbook
}
