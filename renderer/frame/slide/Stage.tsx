import './slide.css'
import './slidePortrait.css'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** The box that a slide fills. Where it is upright and the slide is longer, it scrolls, by keyboard too. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const stage = ref.current
    if (!stage) return
    const look = () =>
      setScrolls(stage.scrollHeight > stage.clientHeight && getComputedStyle(stage).overflowY === 'auto')
    const observer = new ResizeObserver(look)
    for (const each of [stage, ...stage.children]) observer.observe(each)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="stage" ref={ref} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </div>
  )
}
