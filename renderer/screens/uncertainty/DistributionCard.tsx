import { type ReactNode, useMemo } from 'react'
import { type Distribution, distribution, probability } from '#models/analysis/uncertainty/distribution'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { chanceTitle, saysNothing } from '#models/narrative/chance'
import { drawnScale, measuredScale } from '#models/narrative/chartData'
import { labelOf } from '#models/narrative/names'
import { sourceLine } from '#models/narrative/sources'
import type { HistogramData } from '#shared/charts/histogram'
import type { Spread } from '../../app/jobs/requests'
import { ChartMenu } from '../../frame/exports/ChartMenu'
import { drawChart } from '../../frame/exports/drawChart'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { Histogram } from '../../ui/charts/Histogram'
import { NumberField } from '../../ui/fields/NumberField'
import { Select } from '../../ui/fields/Select'
import { useText } from '../../ui/text'
import { BinTable } from './BinTable'
import { isAimed, setTarget, stepOf, useTarget } from './target'

interface Props {
  readonly found: Spread | null
  readonly subject: string
  readonly measure: Measure
  readonly year: number
  readonly stale: boolean
  readonly children: ReactNode
}

const NO_VALUES = new Float64Array(0)

/** In the unit drawn: billions where there are many millions. */
const scaled = ({ bins, ...rest }: Distribution, divisor: number): Distribution => ({
  ...rest,
  bins: bins.map(({ from, to, count }) => ({ from: from / divisor, to: to / divisor, count })),
})

/** The result in one year, draw by draw, and how many of them meet a target. */
export function DistributionCard({ found, subject, measure, year, stale, children }: Props) {
  const text = useText()
  const { t, formats } = text
  const values = found?.values ?? NO_VALUES
  const spread = useMemo(() => distribution(values), [values])
  const target = useTarget(subject, measure, year)
  const chance = useMemo(() => probability(values, target), [values, target])
  const drawn = useMemo(
    () =>
      drawnScale(
        measuredScale(subject, measure),
        spread.bins.flatMap(({ from, to }) => [from, to]),
      ),
    [subject, measure, spread],
  )
  const { divisor } = drawn
  const sign = measure === 'difference' ? 'always' : 'auto'
  const [low, high] = [spread.bins[0]?.from ?? 0, spread.bins.at(-1)?.to ?? 0]
  const step = stepOf((high - low) / divisor)
  const write = (value: number): string => formats.text(value / divisor, drawn, sign)
  const central = found?.central ?? Number.NaN

  const data = useMemo((): HistogramData => {
    const number = (value: number): string => formats.quantity(value / divisor, drawn, sign).number
    return {
      bins: scaled(spread, divisor).bins,
      target: target.value / divisor,
      sense: target.sense,
      central: central / divisor,
      targetLabel:
        target.origin === 'today' || target.origin === 'nothing'
          ? t(`uncertainty:target.${target.origin}`, { year: belgium.firstYear })
          : t('uncertainty:target.at', { value: number(target.value) }),
      centralLabel: t('uncertainty:spread.central', { value: number(central) }),
      writeTick: (value, digits) => formats.number(value, digits, sign),
    }
  }, [spread, divisor, target, central, drawn, sign, t, formats])

  const label = labelOf(subject, text)
  const measured = t('uncertainty:spread.subtitle', { label, year })
  const told = found && (isAimed(target) || !saysNothing(chance.share))
  const title = told ? chanceTitle(chance, target, write(target.value), year, text) : measured
  const subtitle = [
    ...(told ? [measured] : []),
    formats.unit(drawn.unit),
    ...(spread.missing > 0 ? [t('uncertainty:spread.missing', { count: spread.missing })] : []),
  ]
    .filter(Boolean)
    .join(' · ')
  const move = (value: number): null => {
    setTarget(subject, measure, { ...target, value: value * divisor })
    return null
  }
  return (
    <ChartFrame
      name={title}
      title={title}
      subtitle={subtitle}
      menu={
        found && (
          <ChartMenu
            caption={{ title, subtitle, source: sourceLine([subject], text) }}
            draw={drawChart({ kind: 'histogram', data })}
          />
        )
      }
      aside={
        <p className="target-line">
          {t('uncertainty:target')}
          <span className="choice">
            <Select
              label={t('uncertainty:target.sense')}
              value={target.sense}
              options={[
                { value: 'at least', name: t('uncertainty:sense.atLeast') },
                { value: 'at most', name: t('uncertainty:sense.atMost') },
              ]}
              onChoose={(sense) => setTarget(subject, measure, { ...target, sense })}
            />
          </span>
          <NumberField
            inStudy={false}
            label={t('uncertainty:target.name', { unit: formats.unit(drawn.unit) })}
            value={target.value / divisor}
            write={(value) => formats.given(value)}
            units={formats.unitForms(drawn.unit)}
            onChange={move}
          />
          <span className="soft">
            {formats.unit(drawn.unit)}
            {target.origin !== 'own' && ` (${t(`uncertainty:target.${target.origin}`, { year: belgium.firstYear })})`}
          </span>
        </p>
      }
      {...(found
        ? { table: () => <BinTable spread={scaled(spread, divisor)} data={data} caption={`${title}. ${subtitle}`} /> }
        : {})}
      footer={children}
      className="spread-card"
      stale={stale}
    >
      {found && (
        <Histogram
          data={data}
          description={t('uncertainty:spread.describe', { title, subtitle })}
          name={t('uncertainty:target.name', { unit: formats.unit(drawn.unit) })}
          value={write(target.value)}
          step={step}
          stale={stale}
          onTarget={move}
        />
      )}
    </ChartFrame>
  )
}
