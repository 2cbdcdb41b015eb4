import type { LeverSetting, Study } from '#shared/study/study'
import { slideKeys } from './document/storyEdits'

/** What the room tried on a slide: levers moved over those of its scenario, and the result it was tried for. */
export interface Attempt {
  /** the slide's key, as `slideKeys` gives it */
  readonly slide: string
  readonly scenario: string
  readonly levers: Readonly<Record<string, LeverSetting>>
  /** id of the result, and the year it is told of */
  readonly series: string
  readonly year: number
}

export interface Tried {
  /** of the study they belong to */
  readonly createdAt: string
  /** the newest first */
  readonly attempts: readonly Attempt[]
  /** when the newest came, in milliseconds from any start */
  readonly at: number
}

export const NOTHING_TRIED: Tried = { createdAt: '', attempts: [], at: Number.NEGATIVE_INFINITY }

/** As many as can be looked through. */
const MOST = 30

const keyOf = ({ slide, scenario, levers, series, year }: Attempt): string =>
  JSON.stringify([slide, scenario, levers, series, year])

/** Moves of the same levers that follow each other within this time are one attempt. */
const TOGETHER_MS = 5000

/** Of the same levers, told by the same result. */
const isAlike = (one: Attempt, other: Attempt): boolean =>
  keyOf({ ...one, levers: {} }) === keyOf({ ...other, levers: {} }) &&
  Object.keys(one.levers).join() === Object.keys(other.levers).join()

/**
 * With an attempt at the front; one that is on the list moves there, and one that goes on with the newest takes its place.
 *
 * @param createdAt of the study it was tried in: another one begins an empty list
 * @param at milliseconds, from any start
 */
export function withAttempt(tried: Tried, attempt: Attempt, createdAt: string, at: number): Tried {
  const before = tried.createdAt === createdAt ? tried.attempts : []
  const [newest, ...older] = before
  const goesOn = newest && at - tried.at < TOGETHER_MS && isAlike(newest, attempt)
  const others = (goesOn ? older : before).filter((each) => keyOf(each) !== keyOf(attempt))
  return { createdAt, at, attempts: [attempt, ...others].slice(0, MOST) }
}

/** The place of the slide it was tried on; -1 where that slide is gone or is of another scenario by now. */
export function placeOf({ slide, scenario }: Attempt, { story }: Pick<Study, 'story'>): number {
  const at = slideKeys(story).indexOf(slide)
  return story[at]?.scenario === scenario ? at : -1
}
