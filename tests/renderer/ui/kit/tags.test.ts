import { describe, expect, it } from 'vitest'
import { piecesOf, tagged } from '../../../../renderer/ui/kit/tags'

describe('the pieces of a sentence', () => {
  it('are its words and what was tagged, in order', () => {
    const jobs = tagged('number', { id: 'jobs.total', name: 'A "quoted" <name>' }, '3 000')
    expect(piecesOf(`From ${jobs} on, <try>set it</try>.`)).toEqual([
      { text: 'From ', tag: null, attributes: {} },
      { text: '3 000', tag: 'number', attributes: { id: 'jobs.total', name: 'A "quoted" <name>' } },
      { text: ' on, ', tag: null, attributes: {} },
      { text: 'set it', tag: 'try', attributes: {} },
      { text: '.', tag: null, attributes: {} },
    ])
  })

  it('are the sentence itself where a user’s name only looks like a tag', () => {
    expect(piecesOf('Plan <B> & 5 < 6')).toEqual([{ text: 'Plan <B> & 5 < 6', tag: null, attributes: {} }])
    expect(piecesOf('<a id="%">x</a>')).toEqual([{ text: 'x', tag: 'a', attributes: { id: '%' } }])
  })
})
