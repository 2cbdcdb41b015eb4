import type { ReactNode } from 'react'
import { layoutTornado, type Stretch, type TornadoRow } from '#shared/charts/tornado'

interface Row extends TornadoRow {
  readonly name: ReactNode
  readonly lowText: string
  readonly highText: string
  readonly correlationText: string
  /** the two measures disagree about it */
  readonly marked: boolean
}

interface Props {
  readonly caption: string
  readonly central: number
  readonly rows: readonly Row[]
  readonly heads: {
    readonly name: string
    readonly low: string
    readonly high: string
    readonly correlation: string
  }
}

const WIDTH = 100

function Bars({ centre, parts }: { readonly centre: number; readonly parts: readonly (Stretch & { kind: string })[] }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden className="bars">
      {parts.map(({ from, to, kind }) => (
        <rect key={kind} x={from * WIDTH} width={(to - from) * WIDTH} y="1.5" height="7" data-kind={kind} />
      ))}
      <line x1={centre * WIDTH} x2={centre * WIDTH} y1="0" y2="10" />
    </svg>
  )
}

/** Which figures matter: the swing each causes alone, and beside it how closely the result follows it. */
export function Tornado({ caption, central, rows, heads }: Props) {
  const layout = layoutTornado(rows, central)
  return (
    <table className="tornado">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col" data-kind="low">
            {heads.low}
          </th>
          <td />
          <th scope="col" data-kind="high">
            {heads.high}
          </th>
          <th scope="col" colSpan={2}>
            {heads.correlation}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const bars = layout.rows[index]
          if (!bars) return null
          return (
            <tr key={row.id} data-figure={row.id} data-marked={row.marked || undefined}>
              <th scope="row">{row.name}</th>
              <td>{row.lowText}</td>
              <td className="tornado-bar">
                <Bars
                  centre={layout.centre}
                  parts={[
                    { ...bars.low, kind: 'low' },
                    { ...bars.high, kind: 'high' },
                  ]}
                />
              </td>
              <td className="tornado-high">{row.highText}</td>
              <td className="tornado-correlation">
                <Bars centre={0.5} parts={[{ ...bars.correlation, kind: 'correlation' }]} />
              </td>
              <td>{row.correlationText}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
