import { describe, expect, it } from 'vitest'
import { guessWords } from '#models/narrative/guessWords'
import { type Part, plainWords } from '#models/narrative/markdown'

const asked = { answer: 3.953, room: [2.32, 4.32] } as const
/** What is seen of a text, line by line, and what it asks. */
const seen = (caption: string, of: { answer: number; room: readonly [number, number] } = asked) => {
  const words = guessWords(caption, of)
  const lines = (part: Part): readonly string[] => {
    if (part.kind === 'held') return []
    if (part.kind === 'paragraph') return part.inside.flatMap(lines)
    const said = plainWords(part).trim()
    return said === '' ? [] : [said]
  }
  return { lines: words.parts.flatMap(lines), question: words.question, shown: words.shown }
}

describe('the words of a slide while the room guesses', () => {
  it('are all shown where they tell nothing, and the question among them is what is asked', () => {
    expect(seen('# Raad eens\nHoeveel halen we in 2030?')).toEqual({
      lines: ['Raad eens', 'Hoeveel halen we in 2030?'],
      question: 'Hoeveel halen we in 2030?',
      shown: true,
    })
    expect(seen('# Onderzoek\n\n- mensen\n- geld')).toMatchObject({ question: null, shown: true })
    expect(seen('')).toEqual({ lines: [], question: null, shown: false })
  })

  it('wait where they write down the answer or the change to it, however rounded and in whatever unit', () => {
    for (const told of ['3,95 %', '3.95%', '4,0 %', '+0,63 punt'])
      expect(seen(`# Onderzoek\n\nWe halen ${told}.`).lines, told).toEqual(['Onderzoek'])
    const jobs = { answer: 23_612, room: [-40_000, 40_000] } as const
    for (const told of ['23.600', '23 612', '24 000', '24 duizend'])
      expect(seen(`Goed voor ${told} banen`, jobs).shown, told).toBe(false)
    for (const other of ['21.000 banen', '7 sectoren', 'tegen 2030'])
      expect(seen(`Goed voor ${other}`, jobs).shown, other).toBe(true)
  })

  it('may name a target that the answer comes near', () => {
    expect(seen('# 4 % voor onderzoek').shown).toBe(true)
    expect(seen('# 3,95 %: is dat genoeg?').question).toBe('3,95 %: is dat genoeg?')
  })

  it('wait where they stand behind the question, but for choices given right after it', () => {
    expect(seen('# Do we get there?\n\nWe do not.').lines).toEqual(['Do we get there?'])
    expect(seen('Do we get there?\nWe do not.').lines).toEqual(['Do we get there?'])
    expect(seen('How much?\n\n- 3.5\n- 3.95\n\nIt is the second.').lines).toEqual(['How much?', '3.53.95'])
  })
})
