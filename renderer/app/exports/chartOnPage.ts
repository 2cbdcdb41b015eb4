import { type Caption, type Fonts, framedSvg } from '#shared/charts/frame'

/** What makes up the look of a drawing, to be written into it. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
  'vector-effect',
] as const

/** Writes the look that style sheets give to a drawing's parts into the parts themselves. */
function inline(drawing: SVGSVGElement): void {
  const looks = [...drawing.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element)
    return { element, look: LOOK.map((property) => [property, style.getPropertyValue(property)] as const) }
  })
  // Only now: a selector that goes by what is taken away here would reach nothing any longer.
  for (const { element, look } of looks) {
    for (const name of ['class', 'style', 'aria-label', 'role', 'tabindex']) element.removeAttribute(name)
    for (const [property, value] of look) if (value) element.setAttribute(property, value)
  }
}

/** A drawing as it stands on the page, by daylight, with its look written into it. */
function drawn(original: SVGSVGElement): { readonly markup: string; readonly width: number; readonly height: number } {
  const { width, height } = original.getBoundingClientRect()
  const copy = original.cloneNode(true) as SVGSVGElement
  // Beside the original, so that the same style sheets reach it.
  copy.style.colorScheme = 'light'
  copy.style.visibility = 'visible'
  copy.style.position = 'absolute'
  copy.style.insetInlineStart = '-9999px'
  original.after(copy)
  try {
    inline(copy)
    const viewBox = original.getAttribute('viewBox') ?? `0 0 ${width} ${height}`
    const size = getComputedStyle(copy).fontSize
    const ratio = original.getAttribute('preserveAspectRatio')
    const inner = [...copy.children].map((child) => new XMLSerializer().serializeToString(child)).join('')
    const kept = ratio ? ` preserveAspectRatio="${ratio}"` : ''
    return {
      markup: `<svg viewBox="${viewBox}" width="${width}" height="${height}" font-size="${size}"${kept} overflow="visible">${inner}</svg>`,
      width,
      height,
    }
  } finally {
    copy.remove()
  }
}

const MARGINS = 2.8
const TYPE = 15

/** Any drawing of the page as a file of its own, with title, measure and sources around it. */
export function chartOnPage(element: SVGSVGElement, caption: Caption, fonts: Fonts): string {
  const { markup, width, height } = drawn(element)
  return framedSvg(caption, { width: width + TYPE * MARGINS, em: TYPE, fonts }, { height, draw: () => markup })
}
