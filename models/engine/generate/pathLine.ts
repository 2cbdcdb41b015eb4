import type { Lag } from '../expression'
import type { Lever } from '../model'
import { lagYears } from '../reads'
import { identifier, lagName, type Writer } from './code'

/** The line that says where a lever's path stands in a year. */
export function pathLine(writer: Writer, lever: Lever, lag: Lag | null): string {
  const name = identifier(lever.id)
  const start = writer.start(lever).text
  const then = lag === null ? 'elapsed' : `(elapsed - ${lagYears(lag)})`
  const line = `${start} + (lever_${name} - ${start}) * (${then} / span_${name})`
  const rising = lag === null ? line : `${then} <= 0 ? ${start} : ${line}`
  return `    const path_${name}${lagName(lag)} = ${then} >= span_${name} ? lever_${name} : ${rising}`
}
