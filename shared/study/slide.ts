import type { ChartChoice, Slide, SlideView } from './study'

/** The kinds of slides that tell of one result: what makes it, how sure it is, and what it is in every scenario. */
export const resultKinds = ['why', 'uncertainty', 'compare'] as const
export type ResultKind = (typeof resultKinds)[number]

/** What a slide shows, complete; `unknown` is a kind that another version wrote. */
export type View =
  | {
      readonly kind: 'charts'
      readonly charts: readonly ChartChoice[]
      readonly year: number
      readonly span: readonly [number, number]
    }
  | {
      readonly kind: ResultKind
      /** of a model's; absent where the file names none */
      readonly series?: string
      /** of a slide that compares; absent where it draws all there are */
      readonly scenarios?: readonly string[]
      readonly year: number
      readonly span: readonly [number, number]
    }
  | { readonly kind: 'headlines'; readonly year: number }
  | { readonly kind: 'regions'; readonly year: number }
  | { readonly kind: 'words' }
  | { readonly kind: 'unknown'; readonly named: string }

export type ResultView = Extract<View, { readonly kind: ResultKind }>

export const isResultKind = (kind: string): kind is ResultKind => resultKinds.some((each) => each === kind)

/** Whether a slide tells of one result. */
export const isOfOneResult = (view: View): view is ResultView => isResultKind(view.kind)

export type KnownView = Exclude<View, { readonly kind: 'unknown' }>

/** The years a model has, and the one to speak of where a slide names none. */
export interface Years {
  readonly first: number
  readonly last: number
  readonly usual: number
}

const within = (year: number, { first, last }: Years): number => Math.min(last, Math.max(first, year))

function spanOf({ span = [] }: SlideView, years: Years): readonly [number, number] {
  const [from, to] = [within(span[0] ?? years.first, years), within(span[1] ?? years.last, years)]
  return from < to ? [from, to] : [years.first, years.last]
}

/** What a slide shows, whoever wrote it: years out of reach are brought within, a slide without a view is its words. */
export function viewOf({ view }: Slide, years: Years): View {
  if (view === undefined || view.kind === 'words') return { kind: 'words' }
  const year = within(view.year ?? years.usual, years)
  if (view.kind === 'charts') return { kind: 'charts', charts: view.charts ?? [], year, span: spanOf(view, years) }
  const { kind, series, scenarios } = view
  if (isResultKind(kind))
    return {
      kind,
      ...(series === undefined ? {} : { series }),
      ...(kind === 'compare' && scenarios ? { scenarios } : {}),
      year,
      span: spanOf(view, years),
    }
  if (kind === 'headlines' || kind === 'regions') return { kind, year }
  return { kind: 'unknown', named: kind }
}
