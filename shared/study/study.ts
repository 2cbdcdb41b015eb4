/**
 * The study file, `name.levier`: what differs from the reference, and what was seen when it was saved.
 *
 * Any of its objects may own more fields than are declared here, written by another version or by
 * hand. They are saved again, so change a study by spreading it: `{ ...scenario, name }`.
 */
export const FORMAT = 'levier'
export const FORMAT_VERSION = 1

export interface LeverSetting {
  readonly value: number
  readonly by?: number
}

/** What a scenario was under the older model it was made with: enough to run it there again. */
export interface Origin {
  readonly model: { readonly version: string; readonly fingerprint: string }
  readonly levers: Readonly<Record<string, LeverSetting>>
  readonly assumptions: Readonly<Record<string, number>>
  /** results that its study showed and that the model no longer has */
  readonly gone?: readonly string[]
}

export interface Scenario {
  readonly id: string
  readonly name: string
  readonly notes: string
  /** lever id to its value in the lever's unit; levers left alone are not stored */
  readonly levers: Readonly<Record<string, LeverSetting>>
  /** figure id to its changed value in the figure's unit */
  readonly assumptions: Readonly<Record<string, number>>
  /** lever id to what is noted on it; a lever without a note is not stored */
  readonly leverNotes?: Readonly<Record<string, string>>
  /** only where an older model made it */
  readonly origin?: Origin
}

export interface ChartChoice {
  readonly series: readonly string[]
  readonly show: 'level' | 'difference'
}

/** What a slide shows: `viewOf` tells the kinds this version knows from those it only keeps. */
export interface SlideView {
  readonly kind: string
  readonly charts?: readonly ChartChoice[]
  /** the result that a slide about one result tells of */
  readonly series?: string
  /** ids of the scenarios that a slide which compares draws; without them all there are */
  readonly scenarios?: readonly string[]
  /** the year its sentences and figures speak of */
  readonly year?: number
  /** first and last year drawn */
  readonly span?: readonly number[]
}

/** What the room guesses before the slide tells it. */
export interface SlideGuess {
  readonly series: string
  readonly year: number
}

/** A slide of the story. Every field may be missing: other versions and other programs write slides of their own. */
export interface Slide {
  readonly id?: string
  /** id of the scenario it shows; a slide whose scenario is gone stays, and says so */
  readonly scenario?: string
  readonly view?: SlideView
  /** Markdown */
  readonly caption?: string
  /** for the presenter, Markdown */
  readonly notes?: string
  readonly guess?: SlideGuess
  /** id of the lever that is moved on it before the room; without it the main one of its scenario */
  readonly lever?: string
}

/** What reports and slides of a study look like; without it they look as Levier does. */
export interface Look {
  /** of the house they are made for or by: `#rrggbb` */
  readonly colour?: string
  /** a PNG or JPEG in base64, within what `readPicture` allows */
  readonly logo?: string
}

export interface Study {
  readonly format: typeof FORMAT
  readonly formatVersion: typeof FORMAT_VERSION
  readonly model: { readonly id: string; readonly version: string; readonly fingerprint: string }
  readonly title: string
  readonly author: string
  readonly notes: string
  /** ISO 8601, written in UTC */
  readonly createdAt: string
  readonly modifiedAt: string
  /** a whole number from 0 to 2^32 - 1 */
  readonly seed: number
  readonly look?: Look
  readonly scenarios: readonly Scenario[]
  /** id of the scenario the others are compared with; null for the reference */
  readonly comparison: string | null
  readonly charts: readonly ChartChoice[]
  readonly story: readonly Slide[]
  /** scenario id to series id to year to value, in the series' unit */
  readonly results: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}
