import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { identifier } from '#models/engine/generate/code'
import type { Thing } from '#models/engine/model'
import { inputsOf, restsOn, thingOf, thingsOf, usersOf } from '#models/engine/uses'
import { programFile } from '../../../scripts/generate'

const lines = readFileSync(programFile, 'utf8').split('\n')
const NAMES = /[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*/g
const byIdentifier = new Map(thingsOf(belgium).map((thing) => [identifier(thing.id), thing]))

/** What the compiled line calls things by, in front of their name: `previous_`, `path_`, ... */
const PREFIXES = ['', 'first_', 'previous_', 'sum_', 'at_', 'lever_', 'path_', 'start_']

/** A path with a lag is named after the lever and the lag, which is its own word or a figure. */
function namedBy(word: string): readonly Thing[] {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue
    const rest = word.slice(prefix.length)
    const whole = byIdentifier.get(rest)
    if (whole && (prefix !== 'path_' || whole.type === 'lever')) return [whole]
    if (prefix !== 'path_') continue
    for (const lever of belgium.levers) {
      const start = `${identifier(lever.id)}_`
      if (!rest.startsWith(start)) continue
      const lag = byIdentifier.get(rest.slice(start.length))
      return lag ? [lever, lag] : [lever]
    }
  }
  return []
}

const OURS: ReadonlySet<string> = new Set(['elapsed', 'out', 'reference'])

/** The things the compiled equation of a series reads, its first year and its later ones. */
function compiled(id: string): ReadonlySet<Thing> {
  const name = identifier(id)
  const found = new Set<Thing>()
  for (const start of [`  const first_${name} = `, `    const ${name} = `]) {
    const line = lines.find((each) => each.startsWith(start))
    if (!line) throw new Error(`no compiled line of ${id}`)
    for (const [word] of line
      .slice(start.length)
      .replaceAll(/Math\.\w+|Number\.NaN/g, '')
      .matchAll(NAMES)) {
      const things = namedBy(word)
      if (things.length === 0 && !OURS.has(word)) throw new Error(`what is "${word}" in the line of ${id}?`)
      for (const thing of things) found.add(thing)
    }
  }
  return found
}

describe('the inputs of a series', () => {
  it.each(belgium.equations.map(({ variable }) => variable.id))('%s: none of the compiled line is missing', (id) => {
    const variable = thingOf(belgium, id)
    if (!variable) throw new Error(`no ${id}`)
    const listed = new Set(inputsOf(belgium, variable).map(({ thing }) => thing))
    expect([...compiled(id)].filter((thing) => !listed.has(thing)).map((thing) => thing.id)).toEqual([])
  })

  it.each(belgium.equations.map(({ variable }) => variable.id))(
    '%s: lists nothing the compiled lines do not read',
    (id) => {
      const variable = thingOf(belgium, id)
      if (!variable) throw new Error(`no ${id}`)
      const read = compiled(id)
      const spare = inputsOf(belgium, variable).filter(({ thing, through }) => through === null && !read.has(thing))
      // A lever whose path is only its start in a first year, and a lag that is a number in the compiled line.
      const lags = spare.filter(({ kinds }) => [...kinds].every((kind) => kind === 'lag'))
      expect(spare.filter((input) => !lags.includes(input)).map(({ thing }) => thing.id)).toEqual([])
    },
  )

  it('know what a lever brings with it: base, start and largest value', () => {
    const ids = (id: string) => {
      const thing = thingOf(belgium, id)
      return thing ? inputsOf(belgium, thing).map((input) => input.thing.id) : []
    }
    expect(ids('defence.content')).toEqual(['defence.contentReached', 'defence.contentReference'])
    expect(ids('safe.loans')).toEqual(['safe.belgiumMaximum'])
    expect(ids('defence.contentSigned')).toContain('defence.contentReference')
    expect(ids('skills.extraGraduates')).toContain('skills.studyYears')
    expect(ids('research.lag')).toEqual([])
  })
})

describe('users and inputs', () => {
  it('are each other’s mirror', () => {
    for (const thing of thingsOf(belgium))
      for (const user of usersOf(belgium, thing))
        expect(inputsOf(belgium, user).map((input) => input.thing)).toContain(thing)
  })

  it('leave no figure without a user but context', () => {
    const idle = belgium.figures.filter((figure) => usersOf(belgium, figure).length === 0)
    expect(idle.every(({ context }) => context)).toBe(true)
    expect(idle.length).toBe(belgium.figures.filter(({ context }) => context).length)
  })

  it('lead back to every figure a result rests on', () => {
    const jobs = thingOf(belgium, 'jobs.net')
    const loans = thingOf(belgium, 'safe.belgiumMaximum')
    if (!jobs || loans?.type !== 'figure') throw new Error('the model has changed')
    const figures = restsOn(belgium, jobs)
    expect(figures.has(loans)).toBe(true)
    expect([...figures].map(({ id }) => id)).toContain('macro.multiplier')
    expect([...figures].map(({ id }) => id)).not.toContain('dependency.weight.us')
  })
})
