/** Lets tasks about the same thing run one after the other, in the order they were asked for. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  take<Value>(about: string, task: () => Promise<Value>): Promise<Value> {
    const before = this.#last.get(about) ?? Promise.resolve()
    const mine = before.then(task, task)
    this.#last.set(about, mine)
    const leave = (): void => {
      if (this.#last.get(about) === mine) this.#last.delete(about)
    }
    mine.then(leave, leave)
    return mine
  }
}
