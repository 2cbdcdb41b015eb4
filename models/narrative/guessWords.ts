import type { GuessQuestion } from './guess'
import { type Part, plainWords, readMarkdown } from './markdown'

/** The words of a slide while the room guesses. */
export interface GuessWords {
  /** those that wait for the answer are `held` */
  readonly parts: readonly Part[]
  /** what they ask; null where they ask nothing */
  readonly question: string | null
  /** some of them are shown */
  readonly shown: boolean
}

type Asked = Pick<GuessQuestion, 'answer' | 'room'>

/** A number of fewer digits may be anything: the 4 of a target is not the answer 4.02. */
const LEAST_DIGITS = 2

const digitsOf = (value: number, count: number): string =>
  Math.abs(value)
    .toExponential(count - 1)
    .replace(/e.*/, '')
    .replace('.', '')

/** Whether digits are those of a value, rounded to as many; its power of ten may be a word. */
const isValue = (digits: string, value: number): boolean =>
  [digits, digits.replace(/0+$/, '')].some(
    (each) => each.length >= LEAST_DIGITS && each.length <= 15 && digitsOf(value, each.length) === each,
  )

const NUMBER = /\d(?:[\d.,\s'’]*\d)?/g
const YEAR = /^20\d\d$/

/** Whether words write down the answer, or how far it is from the course that is drawn already. */
function tells(words: string, { answer, room }: Asked): boolean {
  const change = answer - (room[0] + room[1]) / 2
  return [...words.matchAll(NUMBER)].some(([number]) => {
    if (YEAR.test(number)) return false
    const digits = number.replaceAll(/\D/g, '').replace(/^0+/, '')
    return isValue(digits, answer) || (change !== 0 && isValue(digits, change))
  })
}

/** The words of a part of a text; those of a list's items stay apart. */
const wordsOf = (part: Part): string =>
  part.kind === 'bullets' || part.kind === 'numbers' ? part.inside.map(plainWords).join('\n') : plainWords(part)

/** The lines of a paragraph, each by itself. */
function linesOf(part: Part): readonly (readonly Part[])[] {
  if (part.kind !== 'paragraph') return [[part]]
  const lines: Part[][] = [[]]
  for (const each of part.inside) {
    if (each.kind === 'break') lines.push([])
    else lines.at(-1)?.push(each)
  }
  return lines
}

interface Line {
  readonly words: string
  readonly kind: Part['kind']
}

/** Which lines wait: those that write the answer down, and what stands behind the question but for a list of choices. */
function waiting(lines: readonly Line[], asked: Asked): readonly boolean[] {
  const isQuestion = ({ words }: Line): boolean => words.trimEnd().endsWith('?')
  const question = lines.findLastIndex(({ words }) => words.includes('?'))
  return lines.map((line, at) => {
    if (question >= 0 && at > question)
      return at > question + 1 || !(line.kind === 'bullets' || line.kind === 'numbers')
    return !isQuestion(line) && tells(line.words, asked)
  })
}

/** The author's words while the room guesses: all of them but what could tell the answer, whose place is kept. */
export function guessWords(caption: string, asked: Asked): GuessWords {
  const read = readMarkdown(caption).map((part) => ({ part, lines: linesOf(part) }))
  const lines = read.flatMap(({ part, lines: each }) =>
    each.map((line) => ({ words: line.map(wordsOf).join(''), kind: part.kind })),
  )
  const waits = waiting(lines, asked)
  let at = 0
  const hold = (inside: readonly Part[]): readonly Part[] => (waits[at++] ? [{ kind: 'held', inside }] : inside)
  const parts = read.flatMap(({ part, lines: each }): readonly Part[] => {
    if (part.kind !== 'paragraph' || each.length === 1) return hold([part])
    const inside = each.flatMap((line, index) => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...hold(line)])
    return [{ kind: 'paragraph', inside }]
  })
  const seen = lines.filter(({ words }, index) => !waits[index] && words.trim() !== '')
  return {
    parts,
    question: seen.find(({ words }) => words.includes('?'))?.words.trim() ?? null,
    shown: seen.length > 0,
  }
}
