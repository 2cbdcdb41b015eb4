import './facts.css'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import type { Figure, Lever, Thing, Variable } from '#models/engine/model'
import { baseValue, defaultYear } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { asOfText, figureText, originText, rangeText } from '#models/narrative/figures'
import { leverNumber, leverValue } from '#models/narrative/levers'
import { sectorOf } from '#models/narrative/map/parts'
import { baselineName, scenarioName } from '#models/narrative/names'
import { secondSourceText } from '#models/narrative/secondSource'
import { sourceNames } from '#models/narrative/sources'
import type { Text } from '#models/narrative/text'
import { type AppState, appStore } from '../../app/appStore'
import { activeAssumptions, activeScenario, activeSettings } from '../../app/view/active'
import { ThingLink } from '../../frame/explained/ThingLink'
import { useDerived } from '../../frame/useDerived'
import { useFigureTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'
import { Trend } from './Trend'
import { isCode, seriesValue, valueNow } from './valueNow'

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Of which year the value is, and how it stands to what it is compared with. */
function context(thing: Thing, state: AppState, text: Text): string {
  const { t, formats } = text
  if (thing.type === 'lever') {
    const scenario = activeScenario(state)
    const set = activeSettings(state)[thing.id]
    return set && scenario ? t('model:value.set', { scenario: scenarioName(scenario, text) }) : t('model:value.unset')
  }
  if (thing.type === 'figure') return ''
  const { projection, baseline, year } = state
  const name = baselineName(state.study, activeAssumptions(state), text)
  const other = baseline.at(thing.id, year)
  const change = projection.at(thing.id, year) - other
  if (!Number.isFinite(change)) return t('model:value.none', { year })
  if (change !== 0 && isCode(thing))
    return t('model:value.beside', { year, other: seriesValue(thing, other, text), name })
  const difference = formats.difference(change, thing)
  const same = difference === formats.difference(0, thing)
  return same ? t('model:value.same', { year, name }) : t('model:value.against', { year, difference, name })
}

function VariableFacts({ thing }: { readonly thing: Variable }) {
  const text = useText()
  const { t } = text
  const sector = sectorOf(thing.id)
  const sources = sourceNames([thing.id], text)
  return (
    <>
      <Fact name={t('model:fact.unit')}>{text.formats.unit(thing.unit) || t('model:value.plain')}</Fact>
      {sector && <Fact name={t('model:fact.sector')}>{t(`explore:sector.${sector as 'research'}`)}</Fact>}
      {sources.length > 0 && (
        <Fact name={t('model:fact.rests')}>
          <ul className="fact-list">
            {sources.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  )
}

function LeverFacts({ thing }: { readonly thing: Lever }) {
  const text = useText()
  const { t } = text
  const assumptions = useStore(appStore, activeAssumptions)
  const by = useStore(appStore, (state) => activeSettings(state)[thing.id]?.by) ?? defaultYear(belgium, thing)
  const { min, max } = leverRange(thing, assumptions)
  return (
    <>
      <Fact name={t('model:fact.allowed')}>
        {t('ranges:range', { low: leverNumber(thing, min, text), high: leverValue(thing, max, text) })}
      </Fact>
      <Fact name={t('model:fact.base')}>
        {leverValue(thing, baseValue(thing, assumptions), text)}
        {typeof thing.base !== 'number' && (
          <span className="fact-more">
            <ThingLink thing={thing.base} />
          </span>
        )}
      </Fact>
      {by !== null && (
        <Fact name={t('model:fact.by')}>
          {t(thing.by === 'at once' ? 'explore:lever.atOnce' : 'explore:lever.by', { year: by })}
        </Fact>
      )}
    </>
  )
}

function FigureFacts({ thing }: { readonly thing: Figure }) {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const range = rangeText(thing, text)
  return (
    <>
      <Fact name={t('model:fact.value')}>{figureText(thing, text)}</Fact>
      {range && thing.value !== null && <Fact name={t('model:fact.range')}>{range}</Fact>}
      <Fact name={t('model:fact.kind')}>{t(`explore:kind.${thing.kind}`)}</Fact>
      {thing.asOf && <Fact name={t('model:fact.asOf')}>{asOfText(thing, text)}</Fact>}
      <Fact name={t(thing.document ? 'model:fact.document' : 'model:fact.source')}>{originText(thing, text)}</Fact>
      <Fact name={t('register:second.title')}>{secondSourceText(thing, figures, text)}</Fact>
    </>
  )
}

const factsNow = (state: AppState, thing: Thing, text: Text) => ({
  value: valueNow(thing, null, state, text),
  words: context(thing, state, text),
})

/** The box beside an entry: what it stands at, its course, and the plain facts. */
export function Facts({ thing }: { readonly thing: Thing }) {
  const text = useText()
  const { t } = text
  const { value, words } = useDerived(factsNow, thing, text)
  return (
    <aside className="facts" aria-label={t('model:fact.value')}>
      <p className="facts-value">{value}</p>
      {words && <p className="soft">{words}</p>}
      {thing.type === 'variable' && !isCode(thing) && <Trend thing={thing} />}
      <dl>
        {thing.type === 'variable' && <VariableFacts thing={thing} />}
        {thing.type === 'lever' && <LeverFacts thing={thing} />}
        {thing.type === 'figure' && <FigureFacts thing={thing} />}
        <Fact name={t('model:fact.id')}>
          <code>{thing.id}</code>
        </Fact>
      </dl>
    </aside>
  )
}
