import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assemble } from '#models/engine/assemble'
import { eq } from '#models/engine/equation'
import { releaseOf, releaseText } from '#models/engine/generate/release'
import { figure, lever, variable } from '#models/engine/model'
import { changesBetween, type Release } from '#models/engine/release'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A model of a few lines, in versions that differ where they are told to. */
function madeUp(version: string, { wage = 40, doubled = false, least = 0, extra = false } = {}): Release {
  const pay = figure({ id: 'pay', value: wage, unit: 'jobs', kind: 'assumption' })
  const old = figure({ id: 'old', value: 1, unit: 'jobs', kind: 'assumption', context: true })
  const hire = lever({ id: 'hire', group: 'g', unit: 'jobs', base: 0, min: least, max: 10, step: 1, by: null })
  const jobs = variable({ id: 'jobs', unit: 'jobs', equation: () => (doubled ? eq`${pay} + ${pay}` : eq`${pay}`) })
  const more = variable({ id: 'more', unit: 'jobs', equation: () => eq`${pay}` })
  const assembled = assemble({
    id: 'made-up',
    version,
    firstYear: 2025,
    lastYear: extra ? 2041 : 2040,
    figures: extra ? [pay] : [pay, old],
    levers: [hire],
    sectors: [{ id: 's', variables: extra ? [jobs, more] : [jobs] }],
  })
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.failure))
  return releaseOf(assembled.value, hash(version), hash)
}

describe('what two versions of a model do differently', () => {
  it('is nothing where only the version is another', () => {
    expect(changesBetween(madeUp('1'), madeUp('2'))).toEqual([])
  })

  it('is the figure, with what it was and is', () => {
    const [change, ...others] = changesBetween(madeUp('1'), madeUp('2', { wage: 50 }))
    expect(change).toMatchObject({
      part: 'figure',
      id: 'pay',
      how: 'changed',
      before: { value: 40 },
      now: { value: 50 },
    })
    expect(others).toEqual([])
  })

  it('is the equation or the lever, and what is new or gone', () => {
    expect(changesBetween(madeUp('1'), madeUp('2', { doubled: true }))).toEqual([
      { part: 'equation', id: 'jobs', how: 'changed' },
    ])
    expect(changesBetween(madeUp('1'), madeUp('2', { least: 1 }))).toEqual([
      { part: 'lever', id: 'hire', how: 'changed' },
    ])
    expect(changesBetween(madeUp('1'), madeUp('2', { extra: true }))).toMatchObject([
      { part: 'years', first: 2025, last: 2041 },
      { part: 'figure', id: 'old', how: 'removed', now: null },
      { part: 'equation', id: 'more', how: 'added' },
    ])
  })

  it('can be told of figures with any name', () => {
    const release = madeUp('1')
    const odd = { ...release, equations: { ...release.equations, constructor: 'x' } }
    expect(changesBetween(release, odd)).toEqual([{ part: 'equation', id: 'constructor', how: 'added' }])
  })
})

it('a release is kept as a file that says the same', () => {
  const text = releaseText(madeUp('1'))
  expect(JSON.parse(text.slice(text.indexOf('{\n')))).toEqual(madeUp('1'))
})
