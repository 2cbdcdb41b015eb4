import { type ChartData, seriesOf } from '#shared/charts/lineData'
import { chooseYear } from '../app/view/choices'
import { themed } from '../ui/charts/themed'
import { ScrollTable } from '../ui/tables/ScrollTable'
import { useText } from '../ui/text'
import { Explained } from './explained/Explained'

interface Props {
  readonly data: ChartData
  readonly caption: string
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
