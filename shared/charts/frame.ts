import { interWidth } from './interWidth'
import { escapeMarkup, tag } from './markup'
import { paper } from './paper'
import { wrap } from './wrap'

/** The typefaces of the app, each a variable woff2 in base64. */
export interface Fonts {
  readonly sans: string
  readonly serif: string
}

export const SANS = 'Inter, Arial, sans-serif'
export const SERIF = "'Source Serif 4', Georgia, serif"

/** What stands around a chart that leaves the app. */
export interface Caption {
  /** what one sees */
  readonly title: string
  /** the measure and its unit */
  readonly subtitle: string
  readonly source: string
}

/** The typefaces as a style sheet has them, in the file itself. */
export const fontFaces = ({ sans, serif }: Fonts): string =>
  [
    ['Inter', sans],
    ["'Source Serif 4'", serif],
  ]
    .map(
      ([family, data]) =>
        `@font-face{font-family:${family};font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2')}`,
    )
    .join('')

/**
 * A whole SVG image around some markup.
 *
 * @param label what a screen reader says of it
 * @param fonts to be carried along; null where the surroundings have them
 */
export function svgImage(
  { width, height, em }: { readonly width: number; readonly height: number; readonly em: number },
  label: string,
  fonts: Fonts | null,
  content: string,
): string {
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      role: 'img',
      'aria-label': label,
      'font-family': SANS,
      'font-size': em,
      style: "font-feature-settings:'tnum'",
    },
    ...(fonts ? [tag('style', {}, fontFaces(fonts))] : []),
    content,
  )
}

interface Body {
  readonly height: number
  /** markup whose origin is the upper left corner of its place */
  readonly draw: (width: number) => string
}

const TITLE = 1.5
const SUBTITLE = 0.95
const SOURCE = 0.78
const LEADING = 1.28

/** Lines of a text one below the other, and how high they are. */
function paragraph(text: string, top: number, width: number, size: number, look: Readonly<Record<string, string>>) {
  const bold = look['font-weight'] !== undefined
  const lines = wrap(text, width, (each) => interWidth(each, size, bold))
  const spans = lines.map((line, index) =>
    tag('text', { x: 0, y: top + size + index * size * LEADING, 'font-size': size, ...look }, escapeMarkup(line)),
  )
  return { markup: spans.join(''), height: lines.length * size * LEADING }
}

/** A chart as a picture of its own: title, measure, the chart, its sources, on white. */
export function framedSvg(
  caption: Caption,
  { width, em, fonts }: { readonly width: number; readonly em: number; readonly fonts: Fonts | null },
  body: Body,
): string {
  const margin = em * 1.4
  const inner = width - 2 * margin
  const title = paragraph(caption.title, 0, inner, em * TITLE, {
    'font-family': SERIF,
    'font-weight': '600',
    fill: paper.ink,
  })
  const subtitle = paragraph(caption.subtitle, title.height + em * 0.2, inner, em * SUBTITLE, {
    fill: paper['ink-soft'],
  })
  const top = title.height + subtitle.height + em * 1.1
  const below = top + body.height + em * 0.9
  const source = paragraph(caption.source, below, inner, em * SOURCE, { fill: paper['ink-soft'] })
  const height = below + source.height + 2 * margin
  return svgImage(
    { width, height, em },
    `${caption.title}. ${caption.subtitle}`,
    fonts,
    tag('rect', { width, height, fill: paper.sheet }) +
      tag(
        'g',
        { transform: `translate(${margin} ${margin})` },
        title.markup,
        subtitle.markup,
        tag('g', { transform: `translate(0 ${top})` }, body.draw(inner)),
        source.markup,
      ),
  )
}
