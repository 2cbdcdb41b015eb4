import type { Position, StudyFailure } from './failure'
import { MetKeys } from './metKeys'
import { placeOf, quoted } from './place'

/** Lists and objects within each other, the whole file counted. */
export const MAX_DEPTH = 64

interface Frame {
  /** the keys met so far; null in a list */
  readonly keys: MetKeys | null
  /** where the scanner is in it: a key, an index, or null before the first key */
  step: string | number | null
}

const QUOTE = 0x22
const PLUS = 0x2b
const COMMA = 0x2c
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const COLON = 0x3a
const CAPITAL_E = 0x45
const LIST = 0x5b
const BACKSLASH = 0x5c
const LIST_END = 0x5d
const SMALL_E = 0x65
const OBJECT = 0x7b
const OBJECT_END = 0x7d
const LITERALS: ReadonlyMap<number, string> = new Map(
  ['true', 'false', 'null'].map((literal) => [literal.charCodeAt(0), literal]),
)
const ESCAPES = '"\\/bfnrt'
const WORD = /[^\s,:{}[\]"]{1,20}/y
const HEX = /[0-9a-fA-F]{4}/y

/** Up to this many characters a plain number is always kept exactly. */
const SHORT_NUMBER = 15

/** A decimal this short, without an exponent, is neither too large nor too near to zero to be told from it. */
const SHORT_DECIMAL = 40

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

class Scanner {
  private at = 0
  /** whether the last string had an escape in it */
  private escaped = false
  private readonly frames: Frame[] = []

  constructor(private readonly text: string) {}

  run(): StudyFailure | null {
    let state: 'value' | 'first' | 'key' | 'next' = 'value'
    for (;;) {
      const code = this.space()
      const frame = this.frames[this.frames.length - 1]
      if (state === 'next' && !frame) return this.at === this.text.length ? null : this.syntax()
      const closes = frame && code === (frame.keys ? OBJECT_END : LIST_END)
      if (closes && (state === 'first' || state === 'next')) {
        this.frames.pop()
        this.at++
        state = 'next'
      } else if (state === 'next') {
        if (!frame || code !== COMMA) return this.syntax()
        this.at++
        frame.step = typeof frame.step === 'number' ? frame.step + 1 : null
        state = frame.keys ? 'key' : 'value'
      } else if (frame?.keys && state !== 'value') {
        const failed = this.key(frame, frame.keys)
        if (failed) return failed
        state = 'value'
      } else if (code === OBJECT || code === LIST) {
        if (frame && frame.step === null) frame.step = 0
        if (this.frames.length === MAX_DEPTH) return this.failed('too-deep', { limit: MAX_DEPTH })
        this.frames.push({ keys: code === OBJECT ? new MetKeys() : null, step: null })
        this.at++
        state = 'first'
      } else {
        if (frame && frame.step === null) frame.step = 0
        const failed = this.scalar(code)
        if (failed) return failed
        state = 'next'
      }
    }
  }

  /** Goes to the next character that is no white space, and gives it; NaN at the end. */
  private space(): number {
    const { text } = this
    for (let { at } = this; ; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) continue
      this.at = at
      return code
    }
  }

  private key(frame: Frame, keys: MetKeys): StudyFailure | null {
    const start = this.at
    if (this.text.charCodeAt(start) !== QUOTE) return this.syntax()
    this.escaped = false
    const failed = this.string()
    if (failed) return failed
    // "\u0061" and "a" are the same key.
    const key = this.escaped
      ? (JSON.parse(this.text.slice(start, this.at)) as string)
      : this.text.slice(start + 1, this.at - 1)
    frame.step = key
    if (key === '__proto__') return this.failed('forbidden-key', { text: key }, start)
    if (!keys.add(key)) return this.failed('duplicate-key', { text: key }, start)
    if (this.space() !== COLON) return this.syntax()
    this.at++
    return null
  }

  private scalar(code: number): StudyFailure | null {
    if (code === QUOTE) return this.string()
    if (code === MINUS || isDigit(code)) return this.number()
    const literal = LITERALS.get(code)
    if (literal === undefined || !this.text.startsWith(literal, this.at)) return this.syntax()
    this.at += literal.length
    return null
  }

  private string(): StudyFailure | null {
    const { text } = this
    for (this.at++; ; this.at++) {
      let { at } = this
      let code = text.charCodeAt(at)
      while (code >= 0x20 && code !== QUOTE && code !== BACKSLASH) code = text.charCodeAt(++at)
      this.at = at
      if (code === QUOTE) {
        this.at++
        return null
      }
      // NaN, past the end, is not at least anything either.
      if (!(code >= 0x20)) return this.syntax()
      if (code === BACKSLASH) {
        this.escaped = true
        const letter = this.text[this.at + 1]
        HEX.lastIndex = this.at + 2
        if (letter === 'u' ? !HEX.test(this.text) : letter === undefined || !ESCAPES.includes(letter))
          return this.syntax(letter === undefined ? this.at + 1 : this.at)
        this.at += letter === 'u' ? 5 : 1
      }
    }
  }

  private digits(): boolean {
    const start = this.at
    while (isDigit(this.text.charCodeAt(this.at))) this.at++
    return this.at > start
  }

  private number(): StudyFailure | null {
    const start = this.at
    if (this.text.charCodeAt(this.at) === MINUS) this.at++
    if (this.text.charCodeAt(this.at) === ZERO) this.at++
    else if (!this.digits()) return this.syntax(this.at < this.text.length ? start : this.at)
    let plain = true
    let scaled = false
    if (this.text.charCodeAt(this.at) === POINT) {
      plain = false
      this.at++
      if (!this.digits()) return this.syntax()
    }
    const exponent = this.text.charCodeAt(this.at)
    if (exponent === SMALL_E || exponent === CAPITAL_E) {
      plain = false
      this.at++
      const sign = this.text.charCodeAt(this.at)
      if (sign === PLUS || sign === MINUS) this.at++
      if (!this.digits()) return this.syntax()
      scaled = true
    }
    const length = this.at - start
    return length <= (plain ? SHORT_NUMBER : SHORT_DECIMAL) && !scaled
      ? null
      : this.exactness(this.text.slice(start, this.at), start, plain)
  }

  /** Saving the study must not change a number nobody touched: beyond 64 bits of floating point it would. */
  private exactness(token: string, start: number, plain: boolean): StudyFailure | null {
    const value = Number(token)
    const text = token.length > 40 ? `${token.slice(0, 40)}…` : token
    if (!Number.isFinite(value)) return this.failed('not-finite', { text }, start)
    if (plain && !Number.isSafeInteger(value) && String(value) !== token && BigInt(token) !== BigInt(value))
      return this.failed('inexact-number', { text }, start)
    if (value === 0 && /^-?[0.]*[1-9]/.test(token)) return this.failed('inexact-number', { text }, start)
    return null
  }

  private syntax(at = this.at): StudyFailure {
    WORD.lastIndex = at
    const rest = this.text.slice(at, at + 2)
    const found = WORD.exec(this.text)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)
    return this.failed('not-json', { found: at < this.text.length ? quoted(found) : null }, at)
  }

  private failed<Kind extends StudyFailure['kind'], More extends object>(kind: Kind, more: More, at = this.at) {
    const path = this.frames.flatMap(({ step }) => (step === null ? [] : [step]))
    return { kind, place: placeOf(path), ...this.position(at), ...more }
  }

  private position(at: number): Position {
    let line = 1
    let lineStart = 0
    for (let end = this.text.indexOf('\n'); end !== -1 && end < at; end = this.text.indexOf('\n', lineStart)) {
      line++
      lineStart = end + 1
    }
    return { line, column: at - lineStart + 1 }
  }
}

/**
 * Judges a text before it is parsed, in one pass and without recursion: JSON no deeper than
 * `MAX_DEPTH`, no key twice in an object, no `__proto__`, and numbers that survive being read.
 * What it lets through, `JSON.parse` takes. Null where nothing is wrong.
 */
export function scan(text: string): StudyFailure | null {
  return new Scanner(text).run()
}
