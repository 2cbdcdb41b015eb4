import { belgium } from '#models/belgium/model'
import type { StackData } from '#shared/charts/stackLayout'
import { Explained } from '../../frame/explained/Explained'
import { themed } from '../../ui/charts/themed'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'

interface Props {
  readonly data: StackData
  readonly totals: readonly number[]
  readonly caption: string
  /** the result all of it is about */
  readonly subject: string
}

const leverIds: ReadonlySet<string> = new Set(belgium.levers.map(({ id }) => id))

/** The numbers behind stacked columns, a row a year. */
export function LayerTable({ data, totals, caption, subject }: Props) {
  const { t } = useText()
  const number = (value: number | undefined) => {
    if (value === undefined || !Number.isFinite(value)) return '–'
    const written = data.write(value)
    return (
      <Explained id={subject} value={written} quiet>
        {written}
      </Explained>
    )
  }
  return (
    <ScrollTable className="chart-numbers" label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('explore:chart.year')}</th>
          {data.layers.map((layer) => (
            <th key={layer.id} scope="col" style={{ color: themed(layer.paint) }}>
              <Explained id={leverIds.has(layer.id) ? layer.id : subject}>{layer.label}</Explained>
            </th>
          ))}
          <th scope="col">{data.totalLabel}</th>
        </tr>
      </thead>
      <tbody>
        {data.years.map((year, index) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {data.layers.map((layer) => {
              const value = layer.values[index]
              return <td key={layer.id}>{number(value)}</td>
            })}
            <td>{number(totals[index])}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
