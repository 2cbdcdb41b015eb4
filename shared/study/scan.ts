import type { Position, StudyFailure } from './failure'
import { placeOf, quoted } from './place'

/** Lists and objects within each other, the whole file counted. */
export const MAX_DEPTH = 64

interface Frame {
  /** the keys met so far; null in a list */
  readonly keys: Set<string> | null
  /** where the scanner is in it: a key, an index, or null before the first key */
  step: string | number | null
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' }
const ESCAPES = '"\\/bfnrt'
const WORD = /[^\s,:{}[\]"]{1,20}/y
/** The part of a string that needs no closer look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a JSON string may not hold
const UNREMARKABLE = /[^"\\\u0000-\u001f]*/y
const HEX = /[0-9a-fA-F]{4}/y

/** Up to this many characters a plain number is always kept exactly. */
const SHORT_NUMBER = 15

/** A decimal this short, without an exponent, is neither too large nor too near to zero to be told from it. */
const SHORT_DECIMAL = 40

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

class Scanner {
  private at = 0
  private readonly frames: Frame[] = []

  constructor(private readonly text: string) {}

  run(): StudyFailure | null {
    let state: 'value' | 'first' | 'key' | 'next' = 'value'
    for (;;) {
      this.space()
      const frame = this.frames[this.frames.length - 1]
      const character = this.text[this.at]
      if (state === 'next' && !frame) return character === undefined ? null : this.syntax()
      const closes = frame && character === (frame.keys ? '}' : ']')
      if (closes && (state === 'first' || state === 'next')) {
        this.frames.pop()
        this.at++
        state = 'next'
      } else if (state === 'next') {
        if (!frame || character !== ',') return this.syntax()
        this.at++
        frame.step = typeof frame.step === 'number' ? frame.step + 1 : null
        state = frame.keys ? 'key' : 'value'
      } else if (frame?.keys && state !== 'value') {
        const failed = this.key(frame, frame.keys)
        if (failed) return failed
        state = 'value'
      } else if (character === '{' || character === '[') {
        if (frame && frame.step === null) frame.step = 0
        if (this.frames.length === MAX_DEPTH) return this.failed('too-deep', { limit: MAX_DEPTH })
        this.frames.push({ keys: character === '{' ? new Set() : null, step: null })
        this.at++
        state = 'first'
      } else {
        if (frame && frame.step === null) frame.step = 0
        const failed = this.scalar(character)
        if (failed) return failed
        state = 'next'
      }
    }
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.at++
    }
  }

  private key(frame: Frame, keys: Set<string>): StudyFailure | null {
    const start = this.at
    if (this.text[start] !== '"') return this.syntax()
    const failed = this.string()
    if (failed) return failed
    const token = this.text.slice(start, this.at)
    // "\u0061" and "a" are the same key.
    const key = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1)
    frame.step = key
    if (key === '__proto__') return this.failed('forbidden-key', { text: key }, start)
    if (keys.has(key)) return this.failed('duplicate-key', { text: key }, start)
    keys.add(key)
    this.space()
    if (this.text[this.at] !== ':') return this.syntax()
    this.at++
    return null
  }

  private scalar(character: string | undefined): StudyFailure | null {
    if (character === '"') return this.string()
    const literal = LITERALS[character ?? '']
    if (literal === undefined || !this.text.startsWith(literal, this.at)) return this.number()
    this.at += literal.length
    return null
  }

  private string(): StudyFailure | null {
    for (this.at++; ; this.at++) {
      UNREMARKABLE.lastIndex = this.at
      UNREMARKABLE.test(this.text)
      this.at = UNREMARKABLE.lastIndex
      const code = this.text.charCodeAt(this.at)
      if (code === QUOTE) {
        this.at++
        return null
      }
      // NaN, past the end, is not at least anything either.
      if (!(code >= 0x20)) return this.syntax()
      if (code === BACKSLASH) {
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
    if (this.text[this.at] === '-') this.at++
    if (this.text[this.at] === '0') this.at++
    else if (!this.digits()) return this.syntax(this.at < this.text.length ? start : this.at)
    let plain = true
    let scaled = false
    if (this.text[this.at] === '.') {
      plain = false
      this.at++
      if (!this.digits()) return this.syntax()
    }
    if (this.text[this.at] === 'e' || this.text[this.at] === 'E') {
      plain = false
      this.at++
      if (this.text[this.at] === '+' || this.text[this.at] === '-') this.at++
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
