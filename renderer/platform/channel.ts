/** What the pages of the app tell each other, all of one name but the one that tells. */
export interface Channel {
  onmessage: ((event: MessageEvent) => void) | null
  readonly postMessage: (message: unknown) => void
  readonly close: () => void
}

/** The same by way of the storage that pages share, whose changes are told to all others. */
class StoredChannel implements Channel {
  onmessage: Channel['onmessage'] = null

  constructor(private readonly name: string) {
    addEventListener('storage', this.#heard)
  }

  readonly #heard = ({ key, newValue }: StorageEvent): void => {
    // Taking the message away is told too.
    if (key === this.name && newValue !== null)
      this.onmessage?.(new MessageEvent('message', { data: JSON.parse(newValue) }))
  }

  readonly postMessage = (message: unknown): void => {
    try {
      localStorage.setItem(this.name, JSON.stringify(message))
      localStorage.removeItem(this.name)
    } catch {
      // No room, or storage is refused: this page is alone.
      return
    }
  }

  readonly close = (): void => removeEventListener('storage', this.#heard)
}

export const channelOf = (name: string): Channel =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : new StoredChannel(name)
