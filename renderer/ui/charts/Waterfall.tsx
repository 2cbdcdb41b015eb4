import type { ReactNode } from 'react'
import { layoutWaterfall, type Part } from '#shared/charts/waterfall'

interface Row extends Part {
  readonly name: ReactNode
  readonly text: ReactNode
  /** a second number, smaller: an error, a share */
  readonly note: string
  readonly color: string
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

const WIDTH = 100

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
            <Post at={layout.start} below />
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
                <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden className="bars">
                  <line x1={fall.from * WIDTH} x2={fall.from * WIDTH} y1="0" y2="2" />
                  <rect
                    x={Math.min(fall.from, fall.to) * WIDTH}
                    width={Math.abs(fall.to - fall.from) * WIDTH}
                    y="2"
                    height="6"
                    style={{ fill: row.color }}
                  />
                  <line x1={fall.to * WIDTH} x2={fall.to * WIDTH} y1="8" y2="10" />
                </svg>
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
            <Post at={layout.end} />
          </td>
          <td>{endText}</td>
        </tr>
      </tbody>
    </table>
  )
}

/** A total: a post, not a bar, for the scale does not begin at zero. */
function Post({ at, below = false }: { readonly at: number; readonly below?: boolean }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden className="bars">
      <line x1={at * WIDTH} x2={at * WIDTH} y1={below ? 8 : 0} y2={below ? 10 : 2} />
      <line x1={at * WIDTH} x2={at * WIDTH} y1="2" y2="8" data-post />
    </svg>
  )
}
