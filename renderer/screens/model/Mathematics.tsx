import './mathematics.css'
import { createElement, type ReactNode, useRef } from 'react'
import type { MathNode } from '#models/narrative/equation/mathNode'
import { useOverflow } from './useOverflow'

const element = ({ tag, style, children }: MathNode, key: number): ReactNode =>
  createElement(
    tag,
    { key, className: style && `math-${style}` },
    children.map((child, index) => (typeof child === 'string' ? child : element(child, index))),
  )

interface Props {
  readonly table: MathNode
  /** what the region is called when it scrolls */
  readonly name: string
}

/** An equation set as mathematics. One that is wider than its column scrolls, also by keyboard. */
export function Mathematics({ table, name }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(frame)
  const region = scrolls ? { role: 'region', 'aria-label': name, tabIndex: 0 } : {}
  return (
    <div className="math-frame" ref={frame} {...region}>
      {createElement('math', { display: 'block', className: 'math' }, element(table, 0))}
    </div>
  )
}
