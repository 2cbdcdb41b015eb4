import type { WebContents } from 'electron'
import { eventChannel, type PageEvent, type PageEvents } from '#shared/ipc/channels'

/** Tells a page things, once it listens; what is said before waits for it. */
export class PageLink {
  readonly #contents: WebContents
  readonly #listening = new Set<PageEvent>()
  #waiting: { readonly event: PageEvent; readonly payload: unknown }[] = []

  constructor(contents: WebContents) {
    this.#contents = contents
    // A page that is loaded again has to say anew what it listens to.
    contents.on('did-navigate', () => this.#listening.clear())
  }

  tell<Event extends PageEvent>(event: Event, payload: PageEvents[Event]): void {
    if (this.#contents.isDestroyed()) return
    if (this.#listening.has(event)) this.#contents.send(eventChannel(event), payload)
    else this.#waiting.push({ event, payload })
  }

  /** The page listens to an event from now on. */
  listens(event: PageEvent): void {
    this.#listening.add(event)
    const due = this.#waiting.filter((each) => each.event === event)
    this.#waiting = this.#waiting.filter((each) => each.event !== event)
    for (const { payload } of due) this.#contents.send(eventChannel(event), payload)
  }
}
