import { describe, expect, it } from 'vitest'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { evaluate } from '#models/engine/interpret'
import { defaultYear, parameters } from '#models/engine/parameters'
import { directInputsOf, thingOf } from '#models/engine/uses'
import { leverPath } from '#models/narrative/equation/leverPath'
import { type MathNode, markup } from '#models/narrative/equation/mathNode'
import { symbolOf } from '#models/narrative/equation/names'
import { inNumbers } from '#models/narrative/equation/numbers'
import { inSymbols } from '#models/narrative/equation/symbols'
import { asText, type InWords, inWords } from '#models/narrative/equation/words'
import { type Language, languages } from '#shared/i18n/languages'
import { projector } from '../../../support/belgium'
import { baseSettings, randomSettings, seeded } from '../../../support/random'
import { textIn } from '../../../support/text'

const all = Object.keys(languages) as Language[]

function equationOf(id: string) {
  const equation = belgium.equations.find(({ variable }) => variable.id === id)
  if (!equation) throw new Error(`no series ${id}`)
  return equation
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

async function words(id: string, language: Language): Promise<InWords> {
  return inWords(equationOf(id).yearly, await textIn(language), await loadFigureTexts(language))
}

const written = ({ lines }: InWords): string[] => lines.map((line) => plain(asText(line)))

describe('an equation in words', () => {
  it('reads as a sentence in English', async () => {
    expect(written(await words('research.available', 'en'))).toEqual([
      'R&D staff in post [the year before] times (1 minus R&D staff who leave each year)',
      'plus (STEM graduates a year plus Extra engineering graduates) times STEM graduates who enter research plus Other entrants to research plus Extra skilled arrivals from abroad times Extra skilled arrivals who enter research',
    ])
    expect(written(await words('defence.turnover.core', 'en'))).toEqual([
      'the smallest of (Defence orders due plus Part of the queue that falls due times Backlog of defence orders [the year before]; What people and plants together allow)',
    ])
    expect(written(await words('defence.limit', 'en'))).toEqual([
      'if Defence orders due plus Part of the queue that falls due times Backlog of defence orders [the year before] is at most What people and plants together allow: 1',
      'if Defence output allowed by capacity is less than Defence output allowed by staff: 2',
      'otherwise: 3',
    ])
  })

  it('reads as a sentence in French', async () => {
    expect(written(await words('jobs.net', 'fr'))).toEqual([
      'PIB dû à la demande supplémentaire divisé par Valeur ajoutée d’un emploi supplémentaire',
    ])
    expect(written(await words('safe.debt', 'fr'))).toEqual([
      'Dette SAFE [l’année précédente]',
      'plus Prêts SAFE tirés dans l’année',
      'moins (si l’année moins 2025 dépasse Délai de grâce des prêts SAFE : Prêts SAFE tirés [valeur fixée] divisé par (Durée des prêts SAFE moins Délai de grâce des prêts SAFE) ; sinon : 0)',
    ])
  })

  it('says what stands for the years before the first', async () => {
    const { before } = await words('research.knowledge', 'en')
    expect(before.map((line) => plain(asText(line)))).toEqual([
      'R&D that adds to knowledge [2 years earlier, where that is before 2025] = Belgian R&D intensity times Gross domestic product, 2025 times (1 plus Real growth of the economy) to the power of (the year minus Years from R&D spending to knowledge minus 2025)',
      'Knowledge per euro of R&D (2025 = 1) [2 years earlier, where that is before 2025] = 1',
    ])
  })

  it.each(all)('names every input of every series but numbers of years, in %s', async (language) => {
    const text = await textIn(language)
    const figures = await loadFigureTexts(language)
    for (const { variable, initial, yearly } of belgium.equations) {
      const told = [initial, yearly].flatMap((each) => {
        const { lines, before } = inWords(each, text, figures)
        return [...lines, ...before].flat()
      })
      const named = new Set(told.flatMap((piece) => (piece.kind === 'thing' ? [piece.id] : [])))
      const inputs = directInputsOf(belgium, variable).filter(({ kinds }) => !(kinds.has('lag') && kinds.size === 1))
      expect(
        inputs.map(({ thing }) => thing.id).filter((id) => !named.has(id)),
        variable.id,
      ).toEqual([])
      for (const piece of told) {
        if (piece.kind !== 'thing') continue
        expect(thingOf(belgium, piece.id), piece.id).not.toBeNull()
        expect(piece.name).not.toBe(piece.id)
      }
    }
  })
})

describe('an equation in symbols', () => {
  const symbols = async (id: string) =>
    markup(inSymbols(equationOf(id).yearly, { id, inFirstYear: false }, await textIn('en')).main)

  it('is MathML with fractions, powers and indices', async () => {
    expect(await symbols('research.needed')).toBe(
      '<mtable><mtr><mtd><msub><mi>needed</mi><mi>t</mi></msub></mtd><mtd><mo>=</mo></mtd><mtd><mfrac><msub><mi>spending</mi><mi>t</mi></msub><msub><mi>staffCost</mi><mi>t</mi></msub></mfrac></mtd></mtr></mtable>',
    )
    expect(await symbols('research.uplift')).toContain(
      '<msup><mrow><mo>(</mo><mfrac><msub><mi>knowledge</mi><mi>t</mi></msub><msubsup><mi>knowledge</mi><mi>t</mi><mtext>ref</mtext></msubsup></mfrac><mo>)</mo></mrow><mi>outputElasticity</mi></msup>',
    )
    expect(await symbols('gdp.effect')).toContain('<msubsup><mi>gdp</mi><mi>t</mi><mtext>ref</mtext></msubsup>')
    expect(await symbols('skills.extraGraduates')).toContain(
      '<msub><mi>engineers</mi><mrow><mi>t</mi><mo>−</mo><mi>studyYears</mi></mrow></msub>',
    )
  })

  it('tells every input of an equation apart', () => {
    for (const { variable } of belgium.equations) {
      const ids = [variable.id, ...directInputsOf(belgium, variable).map(({ thing }) => thing.id)]
      const distinct = [...new Set(ids)]
      expect(new Set(distinct.map((id) => symbolOf(id, variable.id))).size, variable.id).toBe(distinct.length)
    }
  })
})

/** The text of the last row: the result. */
function last(table: MathNode): string {
  const row = table.children.at(-1)
  const read = (node: MathNode | string): string => (typeof node === 'string' ? node : node.children.map(read).join(''))
  return row === undefined ? '' : plain(read(row))
}

describe('an equation with numbers', () => {
  it('ends in the number of the run, for every series and year and in any scenario', async () => {
    const text = await textIn('en')
    const random = seeded(21)
    for (const settings of [{}, randomSettings(random, {}), randomSettings(random, {})]) {
      const { scenario, reference } = projector.project(settings, {})
      const made = { parameters: parameters(belgium, settings, {}), out: scenario.values, reference: reference.values }
      for (const { variable, initial, yearly } of belgium.equations)
        for (const year of belgium.years) {
          const equation = year === belgium.firstYear ? initial : yearly
          const value = scenario.at(variable.id, year)
          if (!Number.isFinite(value)) continue
          const table = inNumbers(equation, variable, { made, year }, text)
          const { number, unit, spaced } = text.formats.quantity(value, variable)
          // A single number is not repeated, and is written as the register has it.
          if (table.children.length === 1) continue
          expect(last(table), `${variable.id} ${year}`).toBe(plain(`=${number}${spaced ? ' ' : ''}${unit}`))
        }
    }
  })

  it('writes only the arm of a choice that applies', async () => {
    const text = await textIn('en')
    const settings = { 'safe.loans': { value: 8000 } }
    const { scenario, reference } = projector.project(settings, {})
    const made = { parameters: parameters(belgium, settings, {}), out: scenario.values, reference: reference.values }
    const { variable, yearly } = equationOf('safe.drawn')
    const show = (year: number) => plain(markup(inNumbers(yearly, variable, { made, year }, text)))
    expect(show(2027)).toContain('<mfrac><mrow><mn>8,000</mn><mtext> m €</mtext></mrow>')
    expect(show(2035)).not.toContain('mfrac')
  })
})

describe('the path of a lever', () => {
  it('calls the year in which it is reached by its number alone', async () => {
    const lever = belgium.levers.find(({ id }) => id === 'research.intensity')
    const path = lever ? leverPath(belgium, lever, 2028) : null
    const told =
      path &&
      inWords(path, await textIn('fr'), await loadFigureTexts('fr'))
        .lines.map(asText)
        .join(' ')
    expect(told).toContain('vaut au moins 2028')
    expect(told).not.toMatch(/2028\s(?:an|année)/)
  })

  it('is what the interpreter computes, for every lever with one', () => {
    const random = seeded(22)
    for (const settings of [baseSettings({}), randomSettings(random, {}), randomSettings(random, {})]) {
      const { scenario, reference } = projector.project(settings, {})
      const made = { parameters: parameters(belgium, settings, {}), out: scenario.values, reference: reference.values }
      for (const lever of belgium.levers) {
        const path = leverPath(belgium, lever, settings[lever.id]?.by ?? defaultYear(belgium, lever))
        expect(path === null).toBe(lever.by === null)
        if (!path) continue
        for (let elapsed = 0; elapsed < belgium.years.length; elapsed++) {
          const expected = evaluate(belgium, made, elapsed, { kind: 'path', lever, lag: null })
          expect(evaluate(belgium, made, elapsed, path), `${lever.id} ${elapsed}`).toBe(expected)
        }
      }
    }
  })
})
