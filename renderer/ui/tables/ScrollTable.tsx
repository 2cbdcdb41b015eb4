import './scrollTable.css'
import type { ComponentProps, ReactNode } from 'react'
import { ScrollRegion } from '../kit/ScrollRegion'

/** What heads a column. */
export interface Heading {
  readonly id: string
  readonly heading: ReactNode
  readonly head?: Pick<ComponentProps<'th'>, 'style' | 'aria-sort'>
}

/** The numbers behind a chart in its room; a list with words in its cells; results side by side, whose names stay in sight. */
export type TableLook = 'numbers' | 'list' | 'beside'

export interface TableProps {
  /** its name, or the id of the heading that names it */
  readonly label: string | { readonly id: string }
  readonly look: TableLook
  readonly className?: string
}

interface Props extends TableProps {
  readonly headings: readonly Heading[]
  /** its bodies */
  readonly children: ReactNode
}

/** A table that scrolls within the room it is given. */
export function ScrollTable({ label, look, className = '', headings, children }: Props) {
  return (
    <ScrollRegion label={label} className={`scroll-table ${look}-table ${className}`}>
      <table>
        {typeof label === 'string' && <caption className="hidden">{label}</caption>}
        <thead>
          <tr>
            {headings.map(({ id, heading, head }) => (
              <th key={id} scope="col" {...head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </ScrollRegion>
  )
}
