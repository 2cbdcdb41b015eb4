import type { ReactNode } from 'react'
import { layoutTornado, type TornadoRow } from '#shared/charts/tornado'
import { ScrollRegion } from '../kit/ScrollRegion'
import { BarsSvg } from './BarsSvg'

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

/** Which figures matter: the swing each causes alone, and beside it how closely the result follows it. */
export function Tornado({ caption, central, rows, heads }: Props) {
  const layout = layoutTornado(rows, central)
  return (
    <ScrollRegion className="tornado-scroll" label={heads.name}>
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
                  <BarsSvg
                    bars={[
                      { ...bars.low, role: 'swingLow' },
                      { ...bars.high, role: 'swingHigh' },
                    ]}
                    rules={[{ at: layout.centre, role: 'centre' }]}
                  />
                </td>
                <td className="tornado-high">{row.highText}</td>
                <td className="tornado-correlation">
                  <BarsSvg
                    bars={[{ ...bars.correlation, role: 'correlation' }]}
                    rules={[{ at: 0.5, role: 'centre' }]}
                  />
                </td>
                <td>{row.correlationText}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
