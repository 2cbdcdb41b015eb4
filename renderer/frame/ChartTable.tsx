import { type ChartData, type Line, seriesOf } from '#shared/charts/lineData'
import type { Translate } from '#shared/i18n/translator'
import type { PageCatalogue } from '#shared/i18n/words'
import { chooseYear } from '../app/view/choices'
import { themed } from '../ui/charts/themed'
import { RowTable } from '../ui/tables/RowTable'
import { useText } from '../ui/text'
import { Explained } from './explained/Explained'
import { ExplainedValue } from './explained/ExplainedValue'

interface Props {
  readonly data: ChartData
  readonly caption: string
  /** done before a number leads to what it is, beside choosing its year */
  readonly before?: (line: Line) => void
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
          const point = line.faint ? undefined : seen.find(({ series }) => series.includes(seriesOf(line)))?.point
          return (
            <td key={line.id}>{point ? <ExplainedValue id={seriesOf(line)} value={write(point.value)} /> : '–'}</td>
          )
        })}
      </tr>
    )
  })
}

/** The numbers behind a chart, a row a year. */
export function ChartTable({ data, caption, before }: Props) {
  const { t } = useText()
  return (
    <RowTable
      look="numbers"
      label={caption}
      before={pastRows(data, t)}
      rows={data.years}
      keyOf={(year) => year}
      columns={[
        { id: 'year', heading: t('explore:chart.year'), cell: (year) => year },
        ...data.lines.map((line) => ({
          id: line.id,
          heading: <Explained id={seriesOf(line)}>{line.label}</Explained>,
          head: { style: { color: themed(line.paint) } },
          cell: (year: number, index: number) => {
            const value = line.values[index]
            if (value === undefined || !Number.isFinite(value)) return '–'
            const choose = () => {
              before?.(line)
              chooseYear(year)
            }
            return <ExplainedValue id={seriesOf(line)} value={data.write(value)} before={choose} />
          },
        })),
      ]}
    />
  )
}
