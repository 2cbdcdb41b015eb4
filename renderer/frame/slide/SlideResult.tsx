import { useId, useMemo } from 'react'
import { rangedMeasure } from '#models/narrative/chartBands'
import { type ComparedRun, chartContent } from '#models/narrative/chartContent'
import { comparedIn } from '#models/narrative/compared'
import { documentedOdds, documentedTargets, targetOddsQuestion } from '#models/narrative/documentedOdds'
import { labelOf } from '#models/narrative/names'
import { overlaid } from '#models/narrative/overlaid'
import { overlaidAtFirst } from '#models/narrative/scenariosDrawn'
import { resultShown } from '#models/narrative/slideResult'
import { sourceLine } from '#models/narrative/sources'
import { whyWaterfall } from '#models/narrative/whyWaterfall'
import { asCompared } from '#shared/study/scenarios'
import type { ResultView } from '#shared/study/slide'
import type { AttributionRequest, OddsRequest } from '../../app/jobs/requests'
import { Waterfall } from '../../ui/charts/Waterfall'
import { useText } from '../../ui/text'
import { useAnalysis } from '../useAnalysis'
import { SlideChart } from './SlideChart'
import type { SlideInputs } from './slideRun'
import type { BandInputs } from './useSlideBand'

interface Props {
  readonly view: ResultView
  readonly run: ComparedRun
  readonly inputs: SlideInputs
  /** id of the scenario shown */
  readonly scenario: string
  /** null in a list of slides, where nothing is computed beyond the runs */
  readonly band: BandInputs | null
  /** the axes of its charts hold still while a lever is tried */
  readonly steady: boolean
}

/** As many levers as can be read from the last row. */
const MOST_LEVERS = 5

/** No scenario has it. */
const TRIED = ' tried'

/** Every scenario's line of one result; what was moved on the slide has a line of its own beside that of its scenario. */
function SlideCompare(props: Props & { readonly id: string }) {
  const { id, view, run, inputs, scenario, steady } = props
  const text = useText()
  const content = useMemo(() => {
    const shown = asCompared(inputs, view.scenarios, scenario)
    const own = run.own && shown.scenarios.find((each) => each.id === scenario)
    const name = text.t('present:shown.trial', { scenario: run.own?.name ?? '' })
    const scenarios = own ? [...shown.scenarios, { ...own, id: TRIED, name, levers: run.settings }] : shown.scenarios
    const compared = comparedIn({ ...shown, scenarios }, text)
    const active = own ? TRIED : scenario
    const first = overlaidAtFirst(compared, active)
    // The scenario that the trial starts from stays in sight.
    const drawn = first.includes(scenario) ? first : [scenario, ...first.slice(1)]
    return overlaid(compared, drawn, id, view.year, view.span, text, active)
  }, [id, view.scenarios, view.year, view.span, run.own, run.settings, inputs, scenario, text])
  return (
    <div className="slide-charts" data-count={1}>
      <SlideChart chart={content} year={view.year} band={null} steady={steady} />
    </div>
  )
}

interface NamedProps {
  readonly kind: ResultView['kind']
  readonly id: string
  /** its picture is on the way */
  readonly busy: boolean
}

/** What a slide is about, as long as its own picture is not computed: another one would promise what does not come. */
function Named({ kind, id, busy }: NamedProps) {
  const text = useText()
  return (
    <div className="slide-named" aria-busy={busy}>
      <p className="slide-named-kind">{text.t(`files:screen.${kind}`)}</p>
      <p>{labelOf(id, text)}</p>
    </div>
  )
}

/** One result with its ranges, and how sure each target that documents set for it is to be met. */
function SlideUncertainty(props: Props & { readonly id: string }) {
  const { id, view, run, band, steady } = props
  const text = useText()
  const show = rangedMeasure(id, run.settings)
  const chart = chartContent({ series: [id], show }, run, view.year, view.span, text)
  const targeted = documentedTargets.some((aim) => aim.id === id)
  const request = useMemo(
    (): OddsRequest | null =>
      band && targeted ? { kind: 'odds', ...targetOddsQuestion(band.scenario, band.seed) } : null,
    [band, targeted],
  )
  const { answer, stale } = useAnalysis<'odds'>(`slide.odds.${useId()}`, request)
  if (!band) return <Named kind={view.kind} id={id} busy={false} />
  return (
    <>
      <div className="slide-charts" data-count={1}>
        {chart && <SlideChart chart={chart} year={view.year} band={band} steady={steady} ranged />}
      </div>
      {targeted && (
        <ul className="slide-figures" data-stale={stale || undefined}>
          {documentedOdds(answer?.[0] ?? null, text, id).map(({ aim, words, chanceText }) => (
            <li key={`${aim.id} ${aim.year}`}>
              <span className="slide-figure-label">{words}</span>
              <span className="slide-figure-value">{chanceText}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What the changed assumptions, each lever and a newer model add to one result in one year. */
function SlideWhy(props: Props & { readonly id: string }) {
  const { id, view, inputs, scenario, band } = props
  const text = useText()
  const { t } = text
  const origin = inputs.scenarios.find((each) => each.id === scenario)?.origin ?? null
  const request = useMemo(
    (): AttributionRequest | null =>
      band && { kind: 'attribution', scenario: band.scenario, origin, series: id, seed: band.seed },
    [band, origin, id],
  )
  const { answer } = useAnalysis<'attribution'>(`slide.why.${useId()}`, request)
  if (!answer) return <Named kind={view.kind} id={id} busy={band !== null} />
  const { title, subtitle, start, rows, end } = whyWaterfall(answer, id, view.year, text, MOST_LEVERS)
  return (
    <div className="slide-charts" data-count={1}>
      <section className="slide-chart">
        <h2 className="slide-chart-title">{title}</h2>
        <p className="slide-chart-subtitle">{subtitle}</p>
        <div className="slide-chart-body">
          {Number.isFinite(start.value + end.value) && (
            <Waterfall
              caption={title}
              heads={{ name: t('why:lever'), value: t('why:contribution') }}
              start={start.value}
              startName={start.name}
              startText={start.text}
              endName={end.name}
              endText={end.text}
              groups={[{ id: 'all', heading: null, rows: rows.map((row) => ({ ...row, note: '' })) }]}
            />
          )}
        </div>
        <p className="slide-band">{sourceLine([id], text)}</p>
      </section>
    </div>
  )
}

const FACES = { why: SlideWhy, uncertainty: SlideUncertainty, compare: SlideCompare } as const

/** A slide about one result, in the way of its kind. */
export function SlideResult(props: Props) {
  const text = useText()
  const Face = FACES[props.view.kind]
  return <Face {...props} id={resultShown(props.view, undefined, text)} />
}
