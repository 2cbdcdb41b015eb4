import './equations.css'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { referenceOf } from '#models/belgium/projections'
import type { Expression } from '#models/engine/expression'
import type { Lever, Variable } from '#models/engine/model'
import { defaultYear, parameters } from '#models/engine/parameters'
import { leverPath } from '#models/narrative/equation/leverPath'
import { inNumbers, type Seen } from '#models/narrative/equation/numbers'
import { inSymbols } from '#models/narrative/equation/symbols'
import { inWords } from '#models/narrative/equation/words'
import { appStore } from '../../app/appStore'
import { activeAssumptions, activeSettings } from '../../app/view/active'
import { useFigureTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'
import { Mathematics } from './Mathematics'
import { WordsLines } from './WordsLines'

interface Shown {
  readonly expression: Expression
  readonly inFirstYear: boolean
  /** the years it holds for, where there are two */
  readonly when: string | null
}

/** The equations of a series: one, or one for the first year and one for the others. */
function useShown(thing: Variable | Lever): readonly Shown[] {
  const { t } = useText()
  const by = useStore(appStore, (state) => activeSettings(state)[thing.id]?.by)
  if (thing.type === 'lever') {
    const path = leverPath(belgium, thing, by ?? defaultYear(belgium, thing))
    return path ? [{ expression: path, inFirstYear: false, when: null }] : []
  }
  const equation = belgium.equationOf.get(thing)
  if (!equation) return []
  const later = { expression: equation.yearly, inFirstYear: false }
  if (!thing.initial) return [{ ...later, when: null }]
  return [
    {
      expression: equation.initial,
      inFirstYear: true,
      when: t('model:equation.first', { year: belgium.firstYear }),
    },
    { ...later, when: t('model:equation.later', { year: belgium.firstYear + 1 }) },
  ]
}

function useSeen(): Seen {
  const year = useStore(appStore, (state) => state.year)
  const settings = useStore(appStore, activeSettings)
  const assumptions = useStore(appStore, activeAssumptions)
  const out = useStore(appStore, (state) => state.projection.values)
  const made = {
    parameters: parameters(belgium, settings, assumptions),
    out,
    reference: referenceOf(assumptions).values,
  }
  return { made, year }
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="equation-way">
      <h4>{title}</h4>
      {children}
    </div>
  )
}

/** The equation of a series or the path of a lever: in words, in symbols, with the numbers of the year. */
export function Equations({ thing }: { readonly thing: Variable | Lever }) {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const shown = useShown(thing)
  const seen = useSeen()
  const several = shown.length > 1
  // The numbers of one year need only the equation of that year.
  const now = shown.find(({ inFirstYear }) => !several || inFirstYear === (seen.year === belgium.firstYear))
  return (
    <section className="entry-section" aria-labelledby="equation-title">
      <h3 id="equation-title">{t(thing.type === 'lever' ? 'model:equation.path' : 'model:equation.title')}</h3>
      {shown.length === 0 && <p>{t('model:equation.noPath')}</p>}
      {shown.length > 0 && (
        <Way title={t('model:equation.words')}>
          {shown.map(({ expression, when }) => (
            <WordsLines key={when} when={when} words={inWords(expression, text, figures)} />
          ))}
        </Way>
      )}
      {shown.length > 0 && (
        <Way title={t('model:equation.symbols')}>
          {shown.map(({ expression, inFirstYear, when }) => {
            const { main, before } = inSymbols(expression, { id: thing.id, inFirstYear }, text)
            return [main, ...before].map((table, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an equation is its place among them
              <Mathematics key={`${when}${index}`} table={table} name={t('model:equation.symbols')} />
            ))
          })}
          <p className="soft equation-index">{t('model:equation.index')}</p>
        </Way>
      )}
      {now && (
        <Way title={t('model:equation.numbers', { year: seen.year })}>
          <Mathematics
            table={inNumbers(now.expression, thing, seen, text)}
            name={t('model:equation.numbers', { year: seen.year })}
          />
        </Way>
      )}
    </section>
  )
}
