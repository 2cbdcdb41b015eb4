import type { ResultDifference } from '#models/belgium/resultDifferences'
import type { Translate } from '#shared/i18n/translator'
import { placeOf, quoted, shown } from '#shared/study/place'
import type { LeverSetting } from '#shared/study/study'
import type { Differing } from '#shared/study/studyDifference'
import type { Formats } from '#shared/units/format'

interface InUnit {
  readonly unit: string
}

/** What `diff` gives as JSON. */
export interface Differences {
  readonly same: boolean
  readonly fields: readonly Differing<unknown>[]
  readonly scenarios: readonly {
    readonly id: string
    readonly name: string
    readonly in: 'a' | 'b' | 'both'
    readonly fields: readonly Differing<unknown>[]
    readonly levers: readonly (Differing<LeverSetting> & InUnit)[]
    readonly assumptions: readonly (Differing<number> & InUnit)[]
    readonly leverNotes: readonly Differing<string>[]
    readonly results: readonly (ResultDifference & InUnit)[]
  }[]
}

type Scenario = Differences['scenarios'][number]

/**
 * The same as lines to be read: what is said of the studies, then scenario by scenario, exact numbers throughout, as the
 * command line takes them.
 */
export function diffText({ same, fields, scenarios }: Differences, t: Translate, formats: Formats): string {
  if (same) return `${t('cli:diff.same')}\n`
  const change = <Value>(what: string, a: Value | null, b: Value | null, write: (value: Value) => string): string =>
    t('cli:diff.change', {
      what,
      a: a === null ? t('exchange:note.none') : write(a),
      b: b === null ? t('exchange:note.none') : write(b),
    })
  const inUnit = (unit: string) => (value: number) => `${value} ${formats.unit(unit)}`.trimEnd()
  const setting =
    (unit: string) =>
    ({ value, by }: LeverSetting): string =>
      by === undefined ? inUnit(unit)(value) : t('explore:lever.valueBy', { value: inUnit(unit)(value), year: by })
  const head = ({ id, name, in: side }: Scenario): string => {
    const values = { name: quoted(name), id: quoted(id) }
    if (side === 'both') return t('cli:diff.scenario', values)
    return t(side === 'a' ? 'cli:diff.onlyFirst' : 'cli:diff.onlySecond', values)
  }
  const linesOf = (scenario: Scenario): string[] => [
    head(scenario),
    ...[
      ...scenario.fields.map(({ id, a, b }) => change(id, a, b, shown)),
      ...scenario.levers.map(({ id, a, b, unit }) => change(id, a, b, setting(unit))),
      ...scenario.assumptions.map(({ id, a, b, unit }) => change(id, a, b, inUnit(unit))),
      ...scenario.leverNotes.map(({ id, a, b }) => change(placeOf(['leverNotes', id]), a, b, quoted)),
      ...scenario.results.map(({ id, year, a, b, unit }) => change(`${id}:${year}`, a, b, inUnit(unit))),
    ].map((line) => `  ${line}`),
  ]
  const lines = [...fields.map(({ id, a, b }) => change(id, a, b, shown)), ...scenarios.flatMap(linesOf)]
  return `${lines.join('\n')}\n`
}
