import { Fragment, type ReactNode } from 'react'
import { fallRow, postRow } from '#shared/charts/barScene'
import type { Paint } from '#shared/charts/paint'
import { layoutWaterfall, type Part } from '#shared/charts/waterfall'
import { BarsSvg } from './BarsSvg'

interface Row extends Part {
  readonly name: ReactNode
  readonly text: ReactNode
  /** a second number, smaller: an error, a share */
  readonly note: string
  readonly paint: Paint
}

/** Parts that belong together; a heading says what they add up to. */
interface Group {
  readonly id: string
  readonly heading: { readonly name: ReactNode; readonly text: ReactNode } | null
  readonly rows: readonly Row[]
}

interface Props {
  readonly caption: string
  readonly heads: { readonly name: string; readonly value: string }
  readonly start: number
  readonly startName: string
  readonly startText: ReactNode
  readonly endName: string
  readonly endText: ReactNode
  readonly groups: readonly Group[]
}

/** From one value to another, part by part: a table whose rows are joined by falling bars. */
export function Waterfall(props: Props) {
  const { caption, heads, start, startName, startText, endName, endText, groups } = props
  const layout = layoutWaterfall(
    start,
    groups.flatMap(({ rows }) => rows),
  )
  const falls = new Map(layout.falls.map((fall) => [fall.id, fall]))
  return (
    <table className="waterfall">
      <caption className="hidden">{caption}</caption>
      <colgroup>
        <col className="waterfall-names" />
        <col className="waterfall-bars" />
        <col />
      </colgroup>
      <thead className="hidden">
        <tr>
          <th scope="col">{heads.name}</th>
          <td />
          <th scope="col">{heads.value}</th>
        </tr>
      </thead>
      <tbody>
        <tr data-end>
          <th scope="row">{startName}</th>
          <td>
            <BarsSvg {...postRow(layout.start, 'below')} />
          </td>
          <td>{startText}</td>
        </tr>
        {groups.map(({ id, heading, rows }) => (
          <Fragment key={id}>
            {heading && (
              <tr data-group={id}>
                <th scope="row">{heading.name}</th>
                <td />
                <td>{heading.text}</td>
              </tr>
            )}
            {rows.map((row) => {
              const fall = falls.get(row.id)
              if (!fall) return null
              return (
                <tr key={row.id} data-player={row.id} data-within={heading ? true : undefined}>
                  <th scope="row">{row.name}</th>
                  <td>
                    <BarsSvg {...fallRow(fall.from, fall.to, row.paint)} />
                  </td>
                  <td>
                    {row.text}
                    {row.note && <span className="soft"> {row.note}</span>}
                  </td>
                </tr>
              )
            })}
          </Fragment>
        ))}
        <tr data-end>
          <th scope="row">{endName}</th>
          <td>
            <BarsSvg {...postRow(layout.end, 'above')} />
          </td>
          <td>{endText}</td>
        </tr>
      </tbody>
    </table>
  )
}
