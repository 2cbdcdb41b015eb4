import { useStore } from 'zustand'
import { type Headline, headlines } from '#models/belgium/headlines'
import type { Compared } from '#models/narrative/compared'
import { headlineChange } from '#models/narrative/headlineOutcome'
import { labelOf, variableOf } from '#models/narrative/names'
import { oneUnit } from '#models/narrative/oneUnit'
import { appStore } from '../../app/appStore'
import { activate } from '../../app/view/activate'
import { chooseOrder, chooseScreen } from '../../app/view/choices'
import type { Order } from '../../app/view/viewState'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'
import { Assumed } from './Assumed'
import { ComparedValue } from './ComparedValue'

/** As the study has them, then from the most to the least, then the other way round. */
function nextOrder(order: Order | null, by: Headline): Order | null {
  if (order?.by !== by) return { by, down: true }
  return order.down ? { by, down: false } : null
}

const SORTED = { true: 'descending', false: 'ascending' } as const

function goTo(id: string): void {
  activate(id)
  chooseScreen('explore')
}

interface RowProps {
  readonly each: Compared
  readonly year: number
  /** absent where all are drawn */
  readonly drawing?: Drawing | undefined
  /** how each result is written, the same in every row */
  readonly written: Readonly<Record<Headline, ReturnType<typeof oneUnit>>>
}

function Row({ each, year, drawing, written }: RowProps) {
  const text = useText()
  return (
    <tr>
      <th scope="row">
        {drawing && !each.reference && (
          <input
            type="checkbox"
            className="outcome-drawn"
            aria-label={text.t('compare:draw', { name: each.name })}
            checked={drawing.drawn.includes(each.id)}
            disabled={drawing.isFull && !drawing.drawn.includes(each.id)}
            onChange={() => drawing.onToggle(each.id)}
          />
        )}
        {each.scenario ? (
          <Button look="linkish" onClick={() => goTo(each.id)}>
            {each.name}
          </Button>
        ) : (
          each.name
        )}{' '}
        <Assumed compared={each} />
      </th>
      {headlines.map((id) => {
        const value = each.projection.at(id, year)
        const { level, difference } = written[id]
        const { change } = headlineChange(id, each, year, text)
        return (
          <td key={id}>
            <ComparedValue compared={each} id={id} value={level(value)} />
            {change && <span className="soft">{difference(value - each.baseline.at(id, year))}</span>}
          </td>
        )
      })}
    </tr>
  )
}

/** Which scenarios the charts below draw. */
export interface Drawing {
  readonly drawn: readonly string[]
  /** no other can be drawn beside them */
  readonly isFull: boolean
  readonly onToggle: (id: string) => void
}

interface Props {
  readonly compared: readonly Compared[]
  /** what the differences are taken from */
  readonly against: string
  /** absent where the charts have room for all */
  readonly drawing: Drawing | undefined
}

/** What comes out in the year chosen: a scenario a row, so that fifty of them are read down a column. */
export function Outcomes({ compared, against, drawing }: Props) {
  const text = useText()
  const { t } = text
  const year = useStore(appStore, (state) => state.year)
  const order = useStore(appStore, (state) => state.order)
  const sortedBy = ({ projection }: Compared): number => (order ? projection.at(order.by, year) : 0)
  const inColumn = (id: Headline) =>
    oneUnit(
      variableOf(id),
      compared.map(({ projection }) => projection.at(id, year)),
      text,
    )
  const written = Object.fromEntries(headlines.map((id) => [id, inColumn(id)])) as RowProps['written']
  const rows = order
    ? compared.toSorted((one, other) => (sortedBy(other) - sortedBy(one)) * (order.down ? 1 : -1))
    : compared
  return (
    <section className="sheet compare-sheet outcomes">
      <h2 id="compare-table">{t('compare:table', { year })}</h2>
      <ScrollTable
        look="beside"
        label={{ id: 'compare-table' }}
        headings={[
          { id: '', heading: t('compare:scenario') },
          ...headlines.map((id) => ({
            id,
            head: order?.by === id ? { 'aria-sort': SORTED[`${order.down}`] } : {},
            heading: (
              <button
                type="button"
                title={t('compare:sort', { name: labelOf(id, text) })}
                onClick={() => chooseOrder(nextOrder(order, id))}
              >
                {t(`explore:card.label.${id}`)}
                {order?.by === id && <Icon name={order.down ? 'down' : 'up'} />}
              </button>
            ),
          })),
        ]}
      >
        <tbody>
          {rows.map((each) => (
            <Row key={each.id} each={each} year={year} drawing={drawing} written={written} />
          ))}
        </tbody>
      </ScrollTable>
      <p className="soft">{t('compare:against', { name: against })}</p>
    </section>
  )
}
