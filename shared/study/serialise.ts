import type { ChartChoice, LeverSetting, Origin, Scenario, Slide, SlideGuess, SlideView, Study } from './study'

/** The order of an object's known keys, and how what they hold is written; other keys follow as they came. */
interface Layout {
  readonly order: readonly string[]
  readonly within?: Readonly<Record<string, Layout>>
  /** of every entry of a list or record */
  readonly each?: Layout
}

/** `order` has every known key, or it does not compile. */
function ordered<Known extends object>(order: Readonly<Record<keyof Known & string, Layout>>): Layout {
  return { order: Object.keys(order), within: order }
}

const asItCame: Layout = { order: [] }
const eachOf = (each: Layout): Layout => ({ order: [], each })

const setting = ordered<LeverSetting>({ value: asItCame, by: asItCame })

const origin = ordered<Origin>({
  model: ordered<Origin['model']>({ version: asItCame, fingerprint: asItCame }),
  levers: eachOf(setting),
  assumptions: asItCame,
})

const scenario = ordered<Scenario>({
  id: asItCame,
  name: asItCame,
  notes: asItCame,
  levers: eachOf(setting),
  assumptions: asItCame,
  origin,
})

const chart = ordered<ChartChoice>({ series: asItCame, show: asItCame })

const slide = ordered<Slide>({
  id: asItCame,
  scenario: asItCame,
  view: ordered<SlideView>({ kind: asItCame, charts: eachOf(chart), year: asItCame, span: asItCame }),
  caption: asItCame,
  notes: asItCame,
  guess: ordered<SlideGuess>({ series: asItCame, year: asItCame }),
})

const study = ordered<Study>({
  format: asItCame,
  formatVersion: asItCame,
  model: ordered<Study['model']>({ id: asItCame, version: asItCame, fingerprint: asItCame }),
  title: asItCame,
  author: asItCame,
  notes: asItCame,
  createdAt: asItCame,
  modifiedAt: asItCame,
  seed: asItCame,
  scenarios: eachOf(scenario),
  comparison: asItCame,
  charts: eachOf(chart),
  story: eachOf(slide),
  results: asItCame,
})

function numberText(value: number): string {
  // What cannot be read again must not be written.
  if (!Number.isFinite(value)) throw new Error(`a study cannot hold the number ${value}`)
  return Object.is(value, -0) ? '-0' : String(value)
}

function keysOf(value: object, order: readonly string[]): string[] {
  const known = order.filter((key) => Object.hasOwn(value, key))
  return [...known, ...Object.keys(value).filter((key) => !order.includes(key))]
}

function layoutOf({ within = {}, each = asItCame }: Layout, key: string): Layout {
  // A field may be called `constructor`, which every object inherits.
  return (Object.hasOwn(within, key) ? within[key] : undefined) ?? each
}

/** @param indent what a line begins with; null for everything on one line */
function write(value: unknown, layout: Layout, indent: string | null): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = indent === null ? null : `${indent}  `
  const start = inner ?? ''
  const colon = inner === null ? ':' : ': '
  const lines = Array.isArray(value)
    ? value.map((entry: unknown) => start + write(entry, layout.each ?? asItCame, inner))
    : keysOf(value, layout.order).flatMap((key) => {
        const entry = (value as Readonly<Record<string, unknown>>)[key]
        return entry === undefined
          ? []
          : `${start}${JSON.stringify(key)}${colon}${write(entry, layoutOf(layout, key), inner)}`
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (lines.length === 0 || indent === null) return `${open}${lines.join(',')}${close}`
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/**
 * The text of a study file: pretty printed, keys in a fixed order, so that two versions compare line
 * by line. Fields the format does not know come after those it knows. Throws on a number that is not
 * finite.
 */
export function serialise(file: Study): string {
  return `${write(file, study, '')}\n`
}

/** The same study on one line, for one that would be too large with a line for each of its parts. */
export const serialiseCompact = (file: Study): string => `${write(file, study, null)}\n`
