import { type ChartData, seriesOf } from '#shared/charts/lineData'
import type { Translate } from '#shared/i18n/translator'
import type { PageCatalogue } from '#shared/i18n/words'
import { chooseYear } from '../app/view/choices'
import { themed } from '../ui/charts/themed'
import { ScrollTable } from '../ui/tables/ScrollTable'
import { useText } from '../ui/text'
import { Explained } from './explained/Explained'

interface Props {
  readonly data: ChartData
  readonly caption: string
}

/** What was observed before the first year, a row a year. */
function pastRows({ lines, observed = [], write }: ChartData, t: Translate<PageCatalogue>) {
  const years = [...new Set(observed.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b)
  return years.map((year) => {
    const seen = observed.map(({ series, points }) => ({ series, point: points.find((each) => each.year === year) }))
    const secondHand = seen.some(({ point }) => point?.secondHand)
    return (
      <tr key={year} className="observed">
        <th scope="row">
          {t(secondHand ? 'explore:chart.observedYearSecondHand' : 'explore:chart.observedYear', { year })}
        </th>
        {lines.map((line) => {
          const point = line.faint ? undefined : seen.find(({ series }) => series.includes(line.id))?.point
          if (!point) return <td key={line.id}>–</td>
          const written = write(point.value)
          return (
            <td key={line.id}>
              <Explained id={seriesOf(line)} value={written} quiet>
                {written}
              </Explained>
            </td>
          )
        })}
      </tr>
    )
  })
}

/** The numbers behind a chart, a row a year. */
export function ChartTable({ data, caption }: Props) {
  const { t } = useText()
  return (
    <ScrollTable className="chart-numbers" label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('explore:chart.year')}</th>
          {data.lines.map((line) => (
            <th key={line.id} scope="col" style={{ color: themed(line.paint) }}>
              <Explained id={seriesOf(line)}>{line.label}</Explained>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pastRows(data, t)}
        {data.years.map((year, index) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {data.lines.map((line) => {
              const value = line.values[index]
              if (value === undefined || !Number.isFinite(value)) return <td key={line.id}>–</td>
              const written = data.write(value)
              return (
                <td key={line.id}>
                  <Explained id={seriesOf(line)} value={written} quiet before={() => chooseYear(year)}>
                    {written}
                  </Explained>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
