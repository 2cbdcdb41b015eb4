import { finish } from '#models/analysis/finish'
import { type Aim, CHANGE, type Goal, type Mover } from '#models/analysis/goal/goal'
import { holdsCut, movedUnasked, usualRange } from '#models/analysis/goal/moverRange'
import { solveGoal } from '#models/analysis/goal/solve'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { checkLever } from '#models/engine/settings'
import { natureKind, natureMarkOf } from '#models/narrative/leverNature'
import { loadText } from '#models/narrative/loadText'
import { moverSentences } from '#models/narrative/moverSentences'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { plainNumber } from '#shared/units/plainNumber'
import { describeFailure, Refusal } from '../failure'
import { last, readTyped, readWords } from '../options'
import { inputKinds, readInputs } from '../readInputs'
import { readSeed, USUAL_SEED } from '../readWhole'
import type { Note } from '../studyFile'

const kinds = {
  ...inputKinds,
  target: 'value',
  using: 'value',
  least: 'value',
  seed: 'value',
  'whole-steps': 'flag',
  language: 'value',
} as const

/** What costs least where nobody says of what. */
const PUBLIC_MONEY = 'public.cost'

const seriesIds = belgium.equations.map(({ variable }) => variable.id)

function checkSeries(id: string, t: Translate, also: readonly string[] = []): void {
  const known = [...seriesIds, ...also]
  if (!known.includes(id)) throw new Refusal(t('cli:unknown-series', { id, known: known.join(', ') }))
}

function readAim(text: string | undefined, t: Translate): Aim {
  if (text === undefined) throw new Refusal(t('cli:goal-without', { option: '--target' }))
  const [, id = '', year = '', sense = '', value = ''] = /^([^:]+):(\d+)\s*(>=|<=)(.+)$/.exec(text.trim()) ?? []
  const wanted = readTyped('--target', text, value.trim(), t)
  if (!sense || Number.isNaN(wanted) || !Number.isFinite(wanted)) throw new Refusal(t('cli:bad-target', { text }))
  checkSeries(id.trim(), t)
  const [first, end] = [belgium.firstYear, belgium.years.at(-1) ?? belgium.firstYear]
  if (!belgium.years.includes(Number(year))) throw new Refusal(t('cli:bad-year', { year, first, last: end }))
  return { id: id.trim(), year: Number(year), sense: sense === '>=' ? '>=' : '<=', value: wanted }
}

/** `LEVER`, `LEVER@YEAR`, `LEVER=MIN..MAX` or `LEVER=MIN..MAX@YEAR`. */
function readMover(text: string, settings: Settings, assumptions: Assumptions, t: Translate): Mover {
  const [, id = '', min, max, year] = /^([^=@]+)(?:=(.+?)\.\.([^@]+))?(?:@(.+))?$/.exec(text.trim()) ?? []
  if (!id) throw new Refusal(t('cli:bad-using', { text }))
  const by = year === undefined ? undefined : plainNumber(year)
  const lever = belgium.levers.find((each) => each.id === id)
  const usual = lever && usualRange(lever, settings, assumptions)
  const bounds = {
    min: min === undefined ? (usual?.min ?? 0) : plainNumber(min),
    max: max === undefined ? (usual?.max ?? 0) : plainNumber(max),
  }
  for (const value of [bounds.min, bounds.max]) {
    const checked = checkLever(belgium, id, value, by, assumptions)
    if (!checked.ok) throw new Refusal(describeFailure(checked.failure, t))
  }
  if (!lever || bounds.min > bounds.max) throw new Refusal(t('cli:bad-using', { text }))
  return { lever, ...bounds, by }
}

/** The levers named, of one named twice the last; where none is named, those that cost public money. */
function readMovers(
  text: string | undefined,
  settings: Settings,
  assumptions: Assumptions,
  t: Translate,
): readonly Mover[] {
  if (text === undefined)
    return belgium.levers
      .filter(movedUnasked)
      .map((lever) => ({ lever, ...usualRange(lever, settings, assumptions), by: undefined }))
  const named = text.split(',').map((each) => readMover(each, settings, assumptions, t))
  return [...new Map(named.map((mover) => [mover.lever.id, mover] as const)).values()]
}

/** A line for each lever that is not paid with public money, or may be cut: what it costs, or that others decide it. */
async function tellNatures(
  movers: readonly Mover[],
  assumptions: Assumptions,
  language: Language,
  t: Translate,
  note: Note,
): Promise<void> {
  const named = movers.filter(({ lever, ...range }) => !movedUnasked(lever) || holdsCut(lever, range, assumptions))
  if (named.length === 0) return
  const text = await loadText(language, t)
  for (const { lever, ...range } of named) {
    const mark = natureMarkOf(natureKind(lever.nature))
    const sentences = moverSentences(lever, range, assumptions, text)
    note(t('cli:goal-nature', { lever: lever.id, mark, sentences: sentences.join(' ') }))
  }
}

/** `goal [FILE] --target ID:YEAR>=VALUE [--using LEVER,...]`: the mix of levers that reaches a target at the least cost. */
export async function goal(words: readonly string[], language: Language, t: Translate, note: Note): Promise<string> {
  const read = readWords('goal', words, kinds, t)
  const [file, unexpected] = read.positionals
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: 'goal', text: unexpected }))
  const aim = readAim(last(read, 'target'), t)
  const least = last(read, 'least') ?? PUBLIC_MONEY
  checkSeries(least, t, [CHANGE])
  const seed = last(read, 'seed')
  const given = seed === undefined ? null : readSeed(seed, t)
  const { study, settings, assumptions } = await readInputs(read, file, language, t, note)
  const movers = readMovers(last(read, 'using'), settings, assumptions, t)
  await tellNatures(movers, assumptions, language, t, note)
  const asked: Goal = { settings, assumptions, aim, movers, least, wholeSteps: read.options.has('whole-steps') }
  const found = finish(solveGoal(belgium, program, asked, given ?? study?.seed ?? USUAL_SEED))
  const { reached, levers: mix, value, margin, cost, limits } = found
  const alternatives = found.alternatives.map(({ limits: _, ...told }) => told)
  return `${JSON.stringify({ reached, levers: mix, value, margin, cost, alternatives, limits }, null, 2)}\n`
}
