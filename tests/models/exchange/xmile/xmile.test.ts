import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { sectors } from '#models/belgium/sectors'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { xmileText } from '#models/exchange/xmile/xmile'
import { languages } from '#shared/i18n/languages'
import { disagreements } from '../../../support/agreement'
import { seriesIds } from '../../../support/belgium'
import { endSettings, randomAssumptions, randomSettings, seeded } from '../../../support/random'
import { subject } from '../../../support/subject'
import { simulate } from './simulate'
import { childOf, childrenOf, parseXml } from './xml'

const TOLERANCE = 1e-9
const LEFT_OUT = 'public.costPerJobYear'
const written = seriesIds.filter((id) => id !== LEFT_OUT)

/** Where a run of the file's text is off the app's, scenario and reference. */
async function off(settings: Settings, assumptions: Assumptions = {}): Promise<string[]> {
  const tried = await subject(settings, assumptions)
  const values = simulate(xmileText(tried))
  return (['scenario', 'reference'] as const).flatMap((run) => {
    const before = run === 'reference' ? 'reference_' : ''
    const found = new Map(written.map((id) => [id, values(before + id.replaceAll('.', '_'))]))
    return disagreements(tried.outcome[run], found)
      .filter(({ id, relative }) => id !== LEFT_OUT && relative > TOLERANCE)
      .map(({ id, year, app, other }) => `${run} ${id} ${year}: ${app} against ${other}`)
  })
}

const inVariables = (text: string) => childOf(childOf(parseXml(text), 'model'), 'variables').children
const variablesOf = (text: string) => inVariables(text).filter(({ tag }) => tag !== 'group')

/** Every word of every equation that names a variable of the file. */
const namedBy = (equation: string): readonly string[] => equation.match(/[A-Za-z_]\w*/g) ?? []

it('says of every figure that is part of the structure, and of no other, that the app never changes it', async () => {
  const vars = variablesOf(xmileText(await subject({})))
  const held = vars.filter((each) => childOf(each, 'doc').text.includes('structure: the app never changes it'))
  const structural = [...belgium.used].filter((figure) => figure.structural)
  expect(held.map(({ attributes }) => attributes.name).toSorted()).toEqual(
    structural.map(({ id }) => id.replaceAll('.', '_')).toSorted(),
  )
})

describe('the XMILE file, run by a reader that knows nothing but its text', () => {
  it.each(studies.map(({ id, settings }) => ({ id, settings })))(
    '$id: every series, every year',
    async ({ settings }) => {
      expect(await off(settings)).toEqual([])
    },
  )

  it('all levers at either end', async () => {
    for (const end of ['min', 'max'] as const) expect(await off(endSettings(() => end, {}))).toEqual([])
  })

  it('8 random scenarios with random figures', async () => {
    const random = seeded(61)
    for (let run = 0; run < 8; run++) {
      const assumptions = randomAssumptions(random)
      expect(await off(randomSettings(random, assumptions), assumptions)).toEqual([])
    }
  })

  it('would notice a number that is off by a millionth', async () => {
    const tried = await subject({})
    const values = simulate(xmileText(tried).replace('<eqn>620000</eqn>', '<eqn>620000.62</eqn>'))
    const found = new Map(written.map((id) => [id, values(id.replaceAll('.', '_'))]))
    const wrong = disagreements(tried.outcome.scenario, found).filter(({ relative }) => relative > TOLERANCE)
    expect(new Set(wrong.map(({ id }) => id))).toContain('gdp')
  })
})

describe('what the XMILE file says', () => {
  it('gives every variable a plain name of its own, a unit and a documentation', async () => {
    const names = new Set<string>()
    for (const variable of variablesOf(xmileText(await subject({})))) {
      const name = variable.attributes.name ?? ''
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/)
      expect(names).not.toContain(name.toLowerCase())
      names.add(name.toLowerCase())
      expect(childOf(variable, 'doc').text, name).not.toBe('')
      expect(childOf(variable, 'units').text, name).toMatch(/^[A-Za-z0-9_/]+$/)
    }
  })

  it('holds the lever’s value, and leaves a lever alone to its base', async () => {
    const set = variablesOf(xmileText(await subject({ 'research.intensity': { value: 4, by: 2031 } })))
    const equation = (name: string) => {
      const found = set.find(({ attributes }) => attributes.name === name)
      return found ? childOf(found, 'eqn').text : null
    }
    expect(equation('research_intensity')).toBe('4')
    expect(equation('research_intensity_by')).toBe('2031')
    expect(equation('skills_engineers')).toBe('skills_engineersNow')
    expect(equation('reference_research_intensity')).toBe('rd_intensity_belgium')
  })

  it('has one conditional an equation at most, at its head, and no bracket beside an AND', async () => {
    const equations = variablesOf(xmileText(await subject({}))).map((variable) => childOf(variable, 'eqn').text)
    expect(equations.filter((equation) => / AND /.test(equation)).length).toBeGreaterThan(0)
    for (const equation of equations) {
      const conditionals = equation.match(/\bIF\b/g)?.length ?? 0
      expect(conditionals, equation).toBeLessThanOrEqual(1)
      if (conditionals === 0) expect(equation).not.toMatch(/\b(AND|OR|NOT|THEN|ELSE)\b/)
      else expect(equation).toMatch(/^IF [\w.<>=-]+( AND [\w.<>=-]+)* THEN .+ ELSE .+$/)
    }
  })

  it('keeps the order of the schema in every element', async () => {
    const text = xmileText(await subject({ 'research.intensity': { value: 4, by: 2031 } }, {}, 'en', { author: 'A' }))
    const file = parseXml(text)
    const order = (tags: readonly string[], schema: readonly string[]) =>
      expect(schema.filter((tag) => tags.includes(tag))).toEqual([...new Set(tags)])
    const tagsOf = (node: { readonly children: readonly { readonly tag: string }[] }) =>
      node.children.map(({ tag }) => tag)
    order(tagsOf(file), ['header', 'sim_specs', 'model_units', 'model'])
    order(tagsOf(childOf(file, 'header')), ['vendor', 'name', 'author', 'created', 'options', 'product'])
    expect(childOf(childOf(file, 'header'), 'created').text).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    order(tagsOf(childOf(file, 'model')), ['variables', 'views'])
    for (const variable of variablesOf(text))
      order(tagsOf(variable), ['eqn', 'units', 'doc', 'scale', 'range', 'inflow', 'outflow'])
  })

  it('gives every lever the range it may be set to', async () => {
    const variables = variablesOf(xmileText(await subject({})))
    for (const lever of belgium.levers) {
      const name = lever.id.replaceAll('.', '_')
      const variable = variables.find(({ attributes }) => attributes.name === name)
      const { min, max } = leverRange(lever, {})
      for (const tag of ['scale', 'range'])
        expect(variable && childOf(variable, tag).attributes, name).toEqual({ min: `${min}`, max: `${max}` })
    }
  })

  it('defines every unit once, by units that it defines', async () => {
    const text = xmileText(await subject({}))
    const units = childrenOf(childOf(parseXml(text), 'model_units'), 'unit')
    const names = units.map(({ attributes }) => attributes.name ?? '')
    expect(new Set(names).size).toBe(names.length)
    const used = [
      ...variablesOf(text).map((variable) => childOf(variable, 'units').text),
      ...units.flatMap((unit) => childrenOf(unit, 'eqn').map((equation) => equation.text)),
    ]
    for (const unit of used) for (const part of unit.split(/[/*]/)) if (part !== '1') expect(names).toContain(part)
  })

  it('groups by sector everything that a series rests on, once', async () => {
    const text = xmileText(await subject({}))
    const groups = childrenOf(childOf(childOf(parseXml(text), 'model'), 'variables'), 'group')
    expect(groups.map(({ attributes }) => attributes.name)).toContain('Defence')
    expect(groups.length).toBe(2 * sectors.length)
    const grouped = groups.flatMap((group) => childrenOf(group, 'entity').map(({ attributes }) => attributes.name))
    expect(new Set(grouped).size).toBe(grouped.length)
    const variables = variablesOf(text)
    const named = new Set(variables.flatMap((variable) => namedBy(childOf(variable, 'eqn').text)))
    const loose = variables.filter(({ attributes }) => !grouped.includes(attributes.name))
    expect(loose.filter(({ attributes }) => named.has(attributes.name ?? ''))).toEqual([])
  })

  it('draws every grouped variable once, no two in one place, and a connector for every name in an equation', async () => {
    const text = xmileText(await subject({}))
    const model = childOf(parseXml(text), 'model')
    const view = childOf(childOf(model, 'views'), 'view')
    const drawn = view.children.filter(({ tag }) => ['aux', 'stock', 'flow'].includes(tag))
    const groups = childrenOf(childOf(model, 'variables'), 'group')
    const grouped = groups.flatMap((group) => childrenOf(group, 'entity').map(({ attributes }) => attributes.name))
    expect(drawn.map(({ attributes }) => attributes.name).sort()).toEqual([...grouped].sort())
    const ghosts = childrenOf(view, 'alias')
    const placed = [...drawn, ...ghosts].map(({ attributes: { x, y } }) => `${x} ${y}`)
    expect(placed.filter((place) => !/^-?\d+ -?\d+$/.test(place))).toEqual([])
    expect(new Set(placed).size).toBe(placed.length)

    const ghostOf = new Map(ghosts.map((ghost) => [ghost.attributes.uid, childOf(ghost, 'of').text]))
    const connected = childrenOf(view, 'connector').map((connector) => {
      const from = childOf(connector, 'from')
      const [ghost] = childrenOf(from, 'alias')
      return `${ghost ? ghostOf.get(ghost.attributes.uid) : from.text} ${childOf(connector, 'to').text}`
    })
    const names = new Set(variablesOf(text).map(({ attributes }) => attributes.name ?? ''))
    const needed = variablesOf(text).flatMap((variable) => {
      const to = variable.attributes.name ?? ''
      const from = new Set(namedBy(childOf(variable, 'eqn').text))
      return grouped.includes(to)
        ? [...from].filter((each) => each !== to && names.has(each)).map((each) => `${each} ${to}`)
        : []
    })
    expect(connected.sort()).toEqual(needed.sort())
  })

  it('leaves out what has no value in some years and says so', async () => {
    const variables = variablesOf(xmileText(await subject({})))
    expect(variables.map(({ attributes }) => attributes.name)).not.toContain('public_costPerJobYear')
    const about = variables.find(({ attributes }) => attributes.name === 'about_this_file')
    expect(about && childOf(about, 'doc').text).toContain(LEFT_OUT)
  })

  it('has nothing but stocks, their flows and auxiliaries', async () => {
    const variables = variablesOf(xmileText(await subject({})))
    expect(new Set(variables.map(({ tag }) => tag))).toEqual(new Set(['aux', 'stock', 'flow']))
    const flows = variables
      .filter(({ tag }) => tag === 'stock')
      .flatMap((stock) => [...childrenOf(stock, 'inflow'), ...childrenOf(stock, 'outflow')].map(({ text }) => text))
    expect(flows.sort()).toEqual(
      variables.flatMap(({ tag, attributes }) => (tag === 'flow' ? [attributes.name ?? ''] : [])).sort(),
    )
  })

  it('escapes what a user typed and drops what XML cannot carry', async () => {
    const title = '</name>]]>&<b a="1">\u0000\u0008\ud800 = "x"'
    const text = xmileText(await subject({}, {}, 'en', { title, author: '<&>' }))
    const header = childOf(parseXml(text), 'header')
    expect(childOf(header, 'name').text).toContain('</name>]]>&<b a="1"> = "x"')
    expect(childOf(header, 'author').text).toBe('<&>')
  })

  it.each(Object.keys(languages) as (keyof typeof languages)[])('speaks %s and computes the same', async (language) => {
    const tried = await subject({ 'safe.loans': { value: 5000 } }, {}, language)
    const values = simulate(xmileText(tried))
    expect(values('jobs_total')).toEqual(
      simulate(xmileText(await subject({ 'safe.loans': { value: 5000 } })))('jobs_total'),
    )
    expect(belgium.years).toHaveLength(values('jobs_total').length)
  })
})
