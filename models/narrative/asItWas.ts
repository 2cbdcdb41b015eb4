import { headlinesBefore, newSeriesMeaning, seriesBefore } from '#models/belgium/carryOver/fromVersion1'
import { headlines } from '#models/belgium/headlines'
import type { Projection } from '#models/engine/projection'
import type { ReleasedModel } from '#models/engine/releasedModel'
import { labelOf, variableOf } from './names'
import { isDifference } from './signed'
import type { Text } from './text'

/** A result under the model a scenario was made with and under the present one, as it is written. */
export interface ThenAndNow {
  /** of today's series */
  readonly id: string
  readonly label: string
  /** what it was under the older model, where that was something else under the same id */
  readonly meaning: string | null
  /** null where the older model had no such result */
  readonly before: string | null
  readonly now: string
  /** null also where the two mean different things */
  readonly difference: string | null
}

/**
 * What a study is judged by today and was judged by then, in a year.
 *
 * @param then the scenario as it was, in the model it was made with
 * @param now the same scenario today
 */
export function thenAndNow(
  model: ReleasedModel,
  then: Projection,
  now: Projection,
  year: number,
  text: Text,
): readonly ThenAndNow[] {
  const { formats } = text
  return [...new Set<string>([...headlines, ...headlinesBefore])].map((id) => {
    const measured = variableOf(id)
    const sign = isDifference(id) ? 'always' : 'auto'
    const old = seriesBefore(id)
    const known = model.series.some((series) => series.id === old.id)
    const was = known ? old.sign * then.at(old.id, year) : null
    const is = now.at(id, year)
    const otherwise = newSeriesMeaning(id, model.version)
    return {
      id,
      label: labelOf(id, text),
      meaning:
        otherwise &&
        text.t('compare:otherwise.apart', {
          meaning: text.t(`compare:otherwise.${otherwise}`, { version: model.version }),
        }),
      before: was === null ? null : formats.text(was, measured, sign),
      now: formats.text(is, measured, sign),
      difference: was === null || otherwise ? null : formats.difference(is - was, measured),
    }
  })
}
