import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project } from './project'
import { FIRST, type Figures, type Settings } from './run'

interface Row {
  readonly year: number
  readonly setting: string
  readonly expected: Readonly<Record<string, string>>
}

const text = readFileSync(new URL('outcomes.md', import.meta.url), 'utf8')
const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The studies of the page, by their settings. */
const studies = new Map(
  text
    .split('\n## What must come out')[0]
    ?.split('\n')
    .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| id'))
    .map((line) => [cells(line)[0] ?? '', cells(line)[1] ?? '']),
)

/** The rows of the four tables, one a year. */
function rows(): Row[] {
  const found: Row[] = []
  let [year, head]: [number, string[]] = [0, []]
  for (const line of text.split('\n')) {
    year = Number(/^\*\*(\d{4})\*\*/.exec(line)?.[1] ?? year)
    if (line.startsWith('| setting')) head = cells(line)
    else if (year > 0 && line.startsWith('| ') && head.length > 0) {
      const [setting = '', ...values] = cells(line)
      found.push({
        year,
        setting,
        expected: Object.fromEntries(values.map((value, at) => [head[at + 1] ?? '', value])),
      })
    }
  }
  return found
}

/** `research.intensity=4@2035 skills.talent=1500`; a study's name stands for its settings. */
function settingsOf(words: string): Settings {
  const written = studies.get(words) ?? words
  const pairs = written === '-' ? [] : written.split(/[,\s]+/).map((word) => word.split('='))
  return Object.fromEntries(
    pairs.map(([id = '', rest = '']) => {
      const [value, by] = rest.split('@').map(Number)
      return [id, { value: value ?? Number.NaN, ...(by === undefined ? {} : { by }) }]
    }),
  )
}

function inputs(setting: string): { settings: Settings; figures: Figures } {
  const [levers = '', ...rest] = setting.split(', ')
  const assumed = rest.join(' ').split(' ').filter(Boolean)
  return {
    settings: settingsOf(levers),
    figures: Object.fromEntries(assumed.map((word) => [word.split('=')[0] ?? '', Number(word.split('=')[1])])),
  }
}

describe('the golden model gives what the model’s page says must come out', () => {
  const all = rows()
  it('for four years and every setting', () => {
    expect([...new Set(all.map(({ year }) => year))]).toEqual([2030, 2033, 2035, 2040])
    expect(all.length).toBeGreaterThan(150)
  })

  it.each(all)('$year $setting', ({ year, setting, expected }) => {
    const { settings, figures } = inputs(setting)
    const { scenario } = project(settings, figures)
    const wrong = Object.entries(expected).flatMap(([id, words]) => {
      const value = scenario[id]?.[year - FIRST] ?? Number.NEGATIVE_INFINITY
      if (words === 'none') return Number.isNaN(value) ? [] : [`${id}: ${value} against none`]
      const wanted = Number(words)
      return Math.abs(value - wanted) <= 1e-5 * Math.max(Math.abs(wanted), 1e-9)
        ? []
        : [`${id}: ${value} against ${words}`]
    })
    expect(wrong).toEqual([])
  })
})
