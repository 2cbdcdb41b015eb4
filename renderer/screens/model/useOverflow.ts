import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether what is inside an element is wider than it: it then scrolls and has to be reachable. */
export function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const read = () => setOverflows(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(read)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    read()
    return () => observer.disconnect()
  })
  return overflows
}
