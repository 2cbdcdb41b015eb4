import type { StackData } from '#shared/charts/stack'
import { useText } from '../ui/text'

interface Props {
  readonly data: StackData
  readonly totals: readonly number[]
  readonly caption: string
}

/** The numbers behind stacked columns, a row a year. */
export function LayerTable({ data, totals, caption }: Props) {
  const { t } = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be focusable (WCAG 2.1.1)
    <section className="chart-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('explore:chart.year')}</th>
            {data.layers.map((layer) => (
              <th key={layer.id} scope="col" style={{ color: layer.color }}>
                {layer.label}
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
                return <td key={layer.id}>{value !== undefined && Number.isFinite(value) ? data.write(value) : '–'}</td>
              })}
              <td>{data.write(totals[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
