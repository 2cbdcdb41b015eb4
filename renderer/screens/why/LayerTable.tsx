import { belgium } from '#models/belgium/model'
import type { StackData } from '#shared/charts/stackLayout'
import { Explained } from '../../frame/explained/Explained'
import { ExplainedValue } from '../../frame/explained/ExplainedValue'
import { themed } from '../../ui/charts/themed'
import { RowTable } from '../../ui/tables/RowTable'
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
  const number = (value: number | undefined) =>
    value !== undefined && Number.isFinite(value) ? <ExplainedValue id={subject} value={data.write(value)} /> : '–'
  return (
    <RowTable
      look="numbers"
      label={caption}
      rows={data.years}
      keyOf={(year) => year}
      columns={[
        { id: 'year', heading: t('explore:chart.year'), cell: (year) => year },
        ...data.layers.map(({ id, label, paint, values }) => ({
          id,
          heading: <Explained id={leverIds.has(id) ? id : subject}>{label}</Explained>,
          head: { style: { color: themed(paint) } },
          cell: (_: number, index: number) => number(values[index]),
        })),
        { id: 'total', heading: data.totalLabel, cell: (_, index) => number(totals[index]) },
      ]}
    />
  )
}
