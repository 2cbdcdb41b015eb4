import type { Distribution } from '#models/analysis/uncertainty/distribution'
import type { HistogramData } from '#shared/charts/histogram'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'

interface Props {
  readonly spread: Distribution
  readonly data: HistogramData
  readonly caption: string
}

/** The numbers behind a histogram, a row a bar. */
export function BinTable({ spread, data, caption }: Props) {
  const { t, formats } = useText()
  const width = (spread.bins[0]?.to ?? 0) - (spread.bins[0]?.from ?? 0)
  const digits = width > 0 ? Math.max(0, -Math.floor(Math.log10(width) + 1e-9)) : 0
  return (
    <ScrollTable className="chart-numbers" label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('uncertainty:bin.from')}</th>
          <th scope="col">{t('uncertainty:bin.to')}</th>
          <th scope="col">{t('uncertainty:bin.draws')}</th>
        </tr>
      </thead>
      <tbody>
        {spread.bins.map(({ from, to, count }) => (
          <tr key={from}>
            <th scope="row">{data.writeTick(from, digits)}</th>
            <td>{data.writeTick(to, digits)}</td>
            <td>{formats.number(count, 0)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
