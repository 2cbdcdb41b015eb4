import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

interface Props {
  readonly className: string
  readonly children: ReactNode
}

/** A picture of something that is told elsewhere, drawn once it comes near to sight or onto paper, and kept from then on. */
export function WhenSeen({ className, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (seen || !box.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: '50%' },
    )
    observer.observe(box.current)
    // Paper shows everything, and is drawn as soon as this returns.
    const print = () => flushSync(() => setSeen(true))
    addEventListener('beforeprint', print)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', print)
    }
  }, [seen])
  return (
    <div className={className} ref={box} aria-hidden inert>
      {seen && children}
    </div>
  )
}
