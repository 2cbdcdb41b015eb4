import type { Result } from '../result'
import type { Command, DesktopBridge, DiskChange, OpenResult } from './contract'

/** What main tells the page unasked, and what comes with it. */
export interface PageEvents {
  readonly command: Command
  readonly opened: OpenResult
  readonly changedOnDisk: DiskChange
}

export type PageEvent = keyof PageEvents

type Asked = Exclude<keyof DesktopBridge, 'desktop' | `on${Capitalize<PageEvent>}`>

/** What is asked of main: the page's own calls, and two the preload makes for it. */
export type Method = Asked | 'openDropped' | 'listening'

/** What main answers a call with, once it has let it in. */
export type Reply<Name extends Method> = Name extends Asked ? Awaited<ReturnType<DesktopBridge[Name]>> : undefined

/** Why a call was not let in: it came from a frame that is not ours, or said what the contract does not know. */
export interface Refusal {
  readonly kind: 'foreign-sender' | 'invalid-message'
}

/** What crosses the border for a call. */
export type Answer<Name extends Method> = Result<Reply<Name>, Refusal>

export const callChannel = (method: Method): string => `levier:call:${method}`
export const eventChannel = (event: PageEvent): string => `levier:event:${event}`
