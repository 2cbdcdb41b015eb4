import type { Paint } from './paint'
import type { Role } from './roles'

/** What every mark has. */
interface Common {
  readonly role: Role
  /** tells it from the other marks of its group */
  readonly id: string
  /** its own colour, where its role leaves it to the data */
  readonly paint?: Paint
  /** the series or thing it stands for, where pressing it leads to that */
  readonly about?: string
}

export interface PathMark extends Common {
  readonly shape: 'path'
  readonly d: string
}

export interface LineMark extends Common {
  readonly shape: 'line'
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

export interface RectMark extends Common {
  readonly shape: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface CircleMark extends Common {
  readonly shape: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}

/** A piece of a text; where it has a place of its own it begins there. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly x?: number
  readonly y?: number
}

export interface TextMark extends Common {
  readonly shape: 'text'
  readonly x: number
  /** its baseline */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly runs: readonly Run[]
}

export type SceneMark = PathMark | LineMark | RectMark | CircleMark | TextMark

export type GroupName =
  | 'grid'
  | 'years'
  | 'band'
  | 'history'
  | 'lines'
  | 'marks'
  | 'gap'
  | 'dots'
  | 'ends'
  | 'names'
  | 'columns'
  | 'bars'
  | 'flag'
  | 'regions'
  | 'cities'

/** Marks that belong together, from the back to the front. */
export interface Group {
  readonly name: GroupName
  /** tells it from other groups of that name */
  readonly id?: string
  /** made for what was drawn before */
  readonly stale?: boolean
  readonly marks: readonly SceneMark[]
}

/** All that a chart draws, in pixels and in words for what it is: the same for every painter. */
export type Scene = readonly Group[]

/** Size of a drawing in pixels, and of its type. */
export interface SceneSize {
  readonly width: number
  readonly height: number
  readonly em: number
}
