import type { Language } from '#shared/i18n/languages'
import type { Study } from '#shared/study/study'
import { type Channel, channelOf } from '../../platform/channel'
import type { Theme } from '../appearance'
import type { Blank, Presentation } from '../presenting'

/** What the window on the wall tells the presenter's. */
export type ToPresenter =
  | { readonly kind: 'study'; readonly study: Study }
  | {
      readonly kind: 'now'
      /** null when the presentation is over */
      readonly now: Presentation | null
      readonly language: Language
      readonly theme: Theme
    }

/** What the presenter's window asks for by its name alone. */
const PLAIN = ['hello', 'reveal', 'lever', 'tried', 'leave', 'end'] as const

/**
 * All the presenter's window can ask for: it looks on, turns the page, places the room's guess, reveals an answer,
 * blackens the wall, shows the live lever or what was tried, and leaves. It edits nothing of the study.
 */
export type FromPresenter =
  | { readonly kind: (typeof PLAIN)[number] }
  | { readonly kind: 'guess'; readonly value: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'blank'; readonly blank: Blank | null }

const CHANNEL = 'levier.presenter.'
const HASH = '#presenter='

/** What the wall and the presenter's window of one presentation talk through. */
export const presenterChannel = (id: string): Channel => channelOf(CHANNEL + id)

/** The address of the presenter's window, within the app. */
export const presenterHash = (id: string): string => HASH + id

/** Which presentation a window looks on at; null for a window that is none of the presenter's. */
export function presenterId(hash: string): string | null {
  const id = hash.startsWith(HASH) ? hash.slice(HASH.length) : ''
  return /^[0-9a-f-]{36}$/.test(id) ? id : null
}

/** A message as one of those the presenter's window may send; null for anything else. */
export function fromPresenter(data: unknown): FromPresenter | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null
  const plain = PLAIN.find((kind) => kind === data.kind)
  if (plain) return { kind: plain }
  if (data.kind === 'guess' && 'value' in data && typeof data.value === 'number' && Number.isFinite(data.value))
    return { kind: 'guess', value: data.value }
  if (
    data.kind === 'blank' &&
    'blank' in data &&
    (data.blank === 'black' || data.blank === 'white' || data.blank === null)
  )
    return { kind: 'blank', blank: data.blank }
  if (data.kind === 'step' && 'by' in data && (data.by === 1 || data.by === -1)) return { kind: 'step', by: data.by }
  return null
}
