import type { Distribution } from '#models/analysis/uncertainty/distribution'
import type { HistogramData } from '#shared/charts/histogram'
import { RowTable } from '../../ui/tables/RowTable'
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
    <RowTable
      look="numbers"
      label={caption}
      rows={spread.bins}
      keyOf={({ from }) => from}
      columns={[
        { id: 'from', heading: t('uncertainty:bin.from'), cell: ({ from }) => data.writeTick(from, digits) },
        { id: 'to', heading: t('uncertainty:bin.to'), cell: ({ to }) => data.writeTick(to, digits) },
        { id: 'draws', heading: t('uncertainty:bin.draws'), cell: ({ count }) => formats.number(count, 0) },
      ]}
    />
  )
}
