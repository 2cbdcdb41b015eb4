/** Digits typed within this time are one number. */
const TOGETHER_MS = 700

/** The slide, from 1, that digits lead to; each digit may go on with those before it. */
export class NumberKeys {
  #typed = ''
  #last = Number.NEGATIVE_INFINITY

  /**
   * @param now milliseconds, from any start
   * @param count slides there are
   * @returns null where there is no slide of that number
   */
  type(digit: number, now: number, count: number): number | null {
    const going = now - this.#last < TOGETHER_MS ? this.#typed : ''
    const longer = Number(going + digit)
    const number = longer >= 1 && longer <= count ? longer : digit
    this.#last = now
    this.#typed = String(number)
    return number >= 1 && number <= count ? number : null
  }
}
