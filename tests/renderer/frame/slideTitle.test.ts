import { describe, expect, it } from 'vitest'
import { slideQuestion } from '../../../renderer/frame/slide/slideTitle'

const asked = (caption?: string): string =>
  slideQuestion({ scenario: 'a', ...(caption === undefined ? {} : { caption }) }, 'usual')

describe('what a slide asks the room', () => {
  it('is its own title where that is a question', () => {
    expect(asked('# How far does 4% take us?\n\n- it takes us there')).toBe('How far does 4% take us?')
    expect(asked('## Où en serons-nous\u00a0?')).toBe('Où en serons-nous\u00a0?')
  })
  it('is the usual question where the title could tell the answer, or there is none', () => {
    expect(asked('# 4% takes us there')).toBe('usual')
    expect(asked('')).toBe('usual')
    expect(asked()).toBe('usual')
  })
})
