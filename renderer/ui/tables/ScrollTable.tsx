import './scrollTable.css'
import type { ReactNode } from 'react'
import { ScrollRegion } from '../kit/ScrollRegion'

interface Props {
  /** its name, or the id of the heading that names it */
  readonly label: string | { readonly id: string }
  readonly className?: string
  /** head and body */
  readonly children: ReactNode
}

/** A table that scrolls within the room it is given. */
export function ScrollTable({ label, className = '', children }: Props) {
  return (
    <ScrollRegion label={label} className={`scroll-table ${className}`}>
      <table>
        {typeof label === 'string' && <caption className="hidden">{label}</caption>}
        {children}
      </table>
    </ScrollRegion>
  )
}
