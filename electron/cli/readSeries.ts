import { belgium } from '#models/belgium/model'
import { sampledSeries } from '#models/exchange/sample/table'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from './failure'

/** The series that `--series ID,...` asks for; the headline results where it is not there. @throws Refusal for others */
export function readSeries(text: string | undefined, t: Translate): readonly string[] {
  if (text === undefined) return sampledSeries
  const known = belgium.equations.map(({ variable }) => variable.id)
  const asked = [...new Set(text.split(',').map((id) => id.trim()))]
  const unknown = asked.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new Refusal(t('cli:unknown-series', { id: unknown, known: known.join(', ') }))
  return asked
}
