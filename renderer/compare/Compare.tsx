import './compare.css'
import { useMemo } from 'react'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { leverValue } from '#models/narrative/levers'
import { labelOf, scenarioName, variableOf } from '#models/narrative/names'
import { sourceLine } from '#models/narrative/sources'
import type { Text } from '#models/narrative/text'
import type { Fonts } from '#shared/charts/frame'
import { range } from '#shared/charts/layout'
import type { Scenario, Study } from '#shared/study/study'
import { Sparkline } from '../charts/Sparkline'
import { YearBar } from '../explore/YearBar'
import { ChartMenu } from '../exports/ChartMenu'
import { referenceOf, run } from '../runner/runner'
import { activate, chooseScreen, useExplore } from '../store/explore'
import { useText } from '../ui/text'

interface Column {
  readonly id: string
  readonly name: string
  readonly projection: Projection
  readonly scenario: Scenario | null
}

const isCourse = ({ levers, assumptions }: Scenario): boolean =>
  Object.keys(levers).length + Object.keys(assumptions).length === 0

/** The current course, unless the study has it as a scenario, then every scenario, each with its run. */
function columnsOf(study: Study, text: Text): readonly Column[] {
  const course = { id: '', name: text.t('explore:scenario.current'), projection: referenceOf({}), scenario: null }
  const scenarios = study.scenarios.map((scenario) => ({
    id: scenario.id,
    name: scenarioName(scenario, text),
    projection: run(scenario.levers, scenario.assumptions),
    scenario,
  }))
  return study.scenarios.some(isCourse) ? scenarios : [course, ...scenarios]
}

function Multiples({ columns, id }: { readonly columns: readonly Column[]; readonly id: string }) {
  const text = useText()
  const year = useExplore((state) => state.year)
  const { unit } = variableOf(id)
  const series = columns.map(({ projection }) => projection.series(id))
  const scale = range(series.flat())
  const [course = []] = series
  const picture = async (fonts: Fonts) => {
    const { multiplesSvg } = await import('#shared/charts/multiplesSvg')
    const caption = {
      title: labelOf(id, text),
      subtitle: text.t('files:compare.table', { year }),
      source: sourceLine([id], text),
    }
    const cells = columns.map(({ name, projection }, index) => ({
      name,
      values: series[index] ?? [],
      baseline: course,
      value: text.formats.text(projection.at(id, year), unit),
    }))
    return multiplesSvg(caption, cells, fonts)
  }
  return (
    <section className="sheet multiples" aria-label={labelOf(id, text)}>
      <header className="multiples-head">
        <h2>{labelOf(id, text)}</h2>
        <ChartMenu picture={picture} />
      </header>
      <ul>
        {columns.map((column, index) => (
          <li key={column.id}>
            <span className="multiple-name">{column.name}</span>
            <Sparkline values={series[index] ?? []} baseline={course} scale={scale} />
            <strong>{text.formats.text(column.projection.at(id, year), unit)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcomes({ columns, against }: { readonly columns: readonly Column[]; readonly against: Column }) {
  const text = useText()
  const { t, formats } = text
  const year = useExplore((state) => state.year)
  return (
    <section className="sheet compare-sheet">
      <h2 id="compare-table">{t('files:compare.table', { year })}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be focusable (WCAG 2.1.1) */}
      <section className="compare-scroll" tabIndex={0} aria-labelledby="compare-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('files:compare.result')}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.scenario ? (
                    <button
                      type="button"
                      className="linkish"
                      onClick={() => {
                        activate(column.id)
                        chooseScreen('explore')
                      }}
                    >
                      {column.name}
                    </button>
                  ) : (
                    column.name
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {headlines.map((id) => {
              const { unit } = variableOf(id)
              const held = against.projection.at(id, year)
              return (
                <tr key={id}>
                  <th scope="row">{labelOf(id, text)}</th>
                  {columns.map((column) => {
                    const value = column.projection.at(id, year)
                    const difference = formats.difference(value - held, unit)
                    return (
                      <td key={column.id}>
                        {formats.text(value, unit)}
                        {column !== against && difference !== formats.difference(0, unit) && (
                          <span className="soft"> {difference}</span>
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <p className="soft">{t('files:compare.against', { name: against.name })}</p>
    </section>
  )
}

/** Levers that are not the same in every scenario. */
function differing(columns: readonly Column[]) {
  return belgium.levers.filter(({ id }) => {
    const written = columns.map(({ scenario }) => JSON.stringify(scenario?.levers[id] ?? null))
    return new Set(written).size > 1
  })
}

function DifferingLevers({ columns }: { readonly columns: readonly Column[] }) {
  const text = useText()
  const { t } = text
  const levers = differing(columns)
  return (
    <section className="sheet compare-sheet">
      <h2 id="compare-levers">{t('files:compare.levers')}</h2>
      {levers.length === 0 ? (
        <p>{t('files:compare.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be focusable (WCAG 2.1.1)
        <section className="compare-scroll" tabIndex={0} aria-labelledby="compare-levers">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('files:compare.lever')}</th>
                {columns.map((column) => (
                  <th key={column.id} scope="col">
                    {column.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {levers.map((lever) => (
                <tr key={lever.id}>
                  <th scope="row">{text.model.levers[lever.id]?.label}</th>
                  {columns.map(({ id, scenario }) => {
                    const set = scenario?.levers[lever.id]
                    const value = leverValue(lever, set?.value ?? baseValue(lever, scenario?.assumptions ?? {}), text)
                    return (
                      <td key={id} className={set ? '' : 'soft'}>
                        {value}
                        {set?.by !== undefined && (
                          <span className="soft"> {t('explore:lever.by', { year: set.by })}</span>
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

/** Scenarios side by side: small multiples on one scale, outcomes, and the levers that differ. */
export function Compare() {
  const text = useText()
  const study = useExplore((state) => state.study)
  const columns = useMemo(() => columnsOf(study, text), [study, text])
  const against = columns.find(({ id }) => id === study.comparison) ?? columns[0]
  if (!against) return null
  return (
    <div className="compare">
      <h2 className="hidden">{text.t('files:compare.title')}</h2>
      <YearBar />
      <div className="multiples-grid">
        {headlines.map((id) => (
          <Multiples key={id} columns={columns} id={id} />
        ))}
      </div>
      <Outcomes columns={columns} against={against} />
      <DifferingLevers columns={columns} />
    </div>
  )
}
