import type { ReactNode } from 'react'
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

interface Props {
  readonly caption: string
  readonly heads: { readonly name: string; readonly value: string }
  readonly start: number
  readonly startName: string
  readonly startText: ReactNode
  readonly endName: string
  readonly endText: ReactNode
  readonly rows: readonly Row[]
}

/** From one value to another, lever by lever: a table whose rows are joined by falling bars. */
export function Waterfall(props: Props) {
  const { caption, heads, start, startName, startText, endName, endText, rows } = props
  const layout = layoutWaterfall(start, rows)
  return (
    <table className="waterfall">
      <caption className="hidden">{caption}</caption>
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
          <td className="waterfall-bar">
            <BarsSvg {...postRow(layout.start, 'below')} />
          </td>
          <td>{startText}</td>
        </tr>
        {rows.map((row, index) => {
          const fall = layout.falls[index]
          if (!fall) return null
          return (
            <tr key={row.id} data-lever-row={row.id}>
              <th scope="row">{row.name}</th>
              <td className="waterfall-bar">
                <BarsSvg {...fallRow(fall.from, fall.to, row.paint)} />
              </td>
              <td>
                {row.text}
                {row.note && <span className="soft"> {row.note}</span>}
              </td>
            </tr>
          )
        })}
        <tr data-end>
          <th scope="row">{endName}</th>
          <td className="waterfall-bar">
            <BarsSvg {...postRow(layout.end, 'above')} />
          </td>
          <td>{endText}</td>
        </tr>
      </tbody>
    </table>
  )
}
