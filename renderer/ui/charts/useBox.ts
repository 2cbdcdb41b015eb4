import { type RefObject, useLayoutEffect, useState } from 'react'
import { forgetWidths } from './measure'

export interface Size {
  readonly width: number
  readonly height: number
  /** size of chart type in pixels */
  readonly em: number
  /** counts up when the fonts arrive, as widths change with them */
  readonly fonts: number
}

const CHART_TYPE = 0.8

/**
 * The size of an element, kept up to date; null before it is known.
 *
 * @param ownType takes the size of type from the element instead of the page's
 */
export function useBox(ref: RefObject<HTMLElement | null>, ownType = false): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    let fonts = 0
    const read = () => {
      const { width, height } = element.getBoundingClientRect()
      const em = ownType
        ? Number.parseFloat(getComputedStyle(element).fontSize)
        : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * CHART_TYPE
      setSize((before) =>
        before && before.width === width && before.height === height && before.em === em && before.fonts === fonts
          ? before
          : { width, height, em, fonts },
      )
    }
    const observer = new ResizeObserver(read)
    observer.observe(element)
    read()
    let mounted = true
    void document.fonts.ready.then(() => {
      if (!mounted) return
      fonts = 1
      forgetWidths()
      read()
    })
    return () => {
      mounted = false
      observer.disconnect()
    }
  }, [ref, ownType])
  return size
}
