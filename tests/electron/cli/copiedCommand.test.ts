import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { solveGoal } from '#models/analysis/goal/solve'
import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { Sample } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Inputs } from '#models/engine/inputs'
import { Selection } from '#models/engine/selection'
import { type CommandSubject, commandOf } from '#models/exchange/command/commandOf'
import type { SavedIn } from '#models/exchange/command/scenarioWords'
import { serialise } from '#shared/study/serialise'
import type { Scenario, Study } from '#shared/study/study'
import { run } from '../../../electron/cli/run'
import { projector } from '../../support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../../support/random'

const folder = mkdtempSync(join(tmpdir(), "levier it's $HOME "))
afterAll(() => rmSync(folder, { recursive: true }))

/** The words of commands as a shell takes them apart, the line of each without the program's name. */
function words(commands: string): readonly (readonly string[])[] {
  const script = commands.replaceAll(/^levier /gm, "printf '%s\\0' ").replaceAll('\n', "; printf '\\n'; ")
  const { stdout } = spawnSync('sh', ['-s'], { input: script, encoding: 'utf8' })
  return stdout.split('\0\n').map((line) => line.replace(/\0$/, '').split('\0'))
}

const random = seeded(20_263)

function randomInputs(): Inputs {
  const assumptions = random() < 0.5 ? {} : randomAssumptions(random)
  return { settings: randomSettings(random, assumptions, 0.3), assumptions }
}

/** Runs each command in the words of a shell, and gives what it writes. */
async function given(subject: CommandSubject, savedIn: SavedIn): Promise<readonly string[]> {
  const outputs: string[] = []
  for (const line of words(commandOf(subject, savedIn).text)) {
    const ended = await run(line)
    expect(ended).toMatchObject({ code: 0, error: '' })
    outputs.push(ended.output)
  }
  return outputs
}

/** A study file whose scenarios have these names and ids. */
async function saved(file: string, scenarios: readonly Pick<Scenario, 'id' | 'name'>[]): Promise<NonNullable<SavedIn>> {
  const study: Study = JSON.parse((await run(['study', 'current-course'])).output)
  const made = scenarios.map((each) => {
    const { settings, assumptions } = randomInputs()
    return { ...each, notes: '', levers: settings, assumptions }
  })
  const path = join(folder, file)
  writeFileSync(path, serialise({ ...study, scenarios: made, comparison: null, story: [], results: {} }))
  return { file: path, scenarios: made }
}

const inputsOf = ({ levers, assumptions }: Scenario): Inputs => ({ settings: levers, assumptions })
const SERIES = ['jobs.net', 'gdp', 'research.effortReal']

/** The series of a run, through what JSON keeps of a number. */
const expected = ({ settings, assumptions }: Inputs) => {
  const { scenario } = projector.project(settings, assumptions)
  return JSON.parse(JSON.stringify(Object.fromEntries(SERIES.map((id) => [id, scenario.series(id)]))))
}

const seriesIn = (output: string) => JSON.parse(output).series

describe('the command that gives what a view shows', () => {
  it('stands alone where no file holds it, and gives the numbers to the bit', async () => {
    const runs = Array.from({ length: 60 }, randomInputs)
    const outputs = await given({ kind: 'series', series: SERIES, runs }, null)
    expect(outputs.map(seriesIn)).toEqual(runs.map((each) => expect.objectContaining(expected(each))))
    expect(Object.keys(seriesIn(outputs[0] ?? '{}')).sort()).toEqual([...SERIES].sort())
  })

  it('calls the scenario of a saved study, whatever it is named and wherever it is', async () => {
    const savedIn = await saved("a client's `study` ; $(touch x).levier", [
      { id: 'a', name: 'l\'objectif $HOME "4 %" & `more`\\' },
      { id: 'b', name: '--set' },
      { id: 'c', name: '' },
      { id: 'd', name: 'twice' },
      { id: 'e', name: 'twice' },
      // Called by its name, it is another one's id: the other needs its own name.
      { id: 'f', name: 'a' },
      { id: 'g', name: '-' },
    ])
    const runs = savedIn.scenarios.map(inputsOf)
    const command = commandOf({ kind: 'series', series: SERIES, runs }, savedIn)
    expect(command.readsFile).toBe(true)
    const lines = words(command.text)
    expect(lines.map((line) => line.includes(savedIn.file))).toEqual(runs.map(() => true))
    const outputs = await given({ kind: 'series', series: SERIES, runs }, savedIn)
    expect(outputs.map(seriesIn)).toEqual(runs.map((each) => expect.objectContaining(expected(each))))
  })

  it('carries the levers of a run that the file does not hold, and of a scenario nothing calls alone', async () => {
    const savedIn = await saved('hidden.levier', [
      { id: 'x', name: '' },
      { id: 'y', name: 'x' },
    ])
    const [hidden, named] = savedIn.scenarios.map(inputsOf)
    if (!hidden || !named) throw new Error('two scenarios were made')
    const runs = [hidden, named, randomInputs()]
    const lines = words(commandOf({ kind: 'series', series: SERIES, runs }, savedIn).text)
    expect(lines.map((line) => line.includes(savedIn.file))).toEqual([false, true, false])
    const outputs = await given({ kind: 'series', series: SERIES, runs }, savedIn)
    expect(outputs.map(seriesIn)).toEqual(runs.map((each) => expect.objectContaining(expected(each))))
    expect(commandOf({ kind: 'series', series: SERIES, runs: [hidden] }, savedIn).readsFile).toBe(false)
  })

  it('keeps a file whose name begins with a hyphen from being read as an option', () => {
    const scenario: Scenario = { id: '1', name: 'one', notes: '', levers: {}, assumptions: {} }
    const savedIn = { file: '-o.levier', scenarios: [scenario] }
    const [line] = words(commandOf({ kind: 'series', series: SERIES, runs: [inputsOf(scenario)] }, savedIn).text)
    expect(line?.slice(0, 4)).toEqual(['project', './-o.levier', '--scenario', 'one'])
  })

  it('gives the draws that the app counts, run by run', async () => {
    const [inputs, seed, count] = [randomInputs(), 7, 80]
    const subject = { kind: 'draws', series: ['jobs.net'], runs: [inputs], count, seed } as const
    const here = process.cwd()
    process.chdir(folder)
    try {
      await given(subject, null)
    } finally {
      process.chdir(here)
    }
    const [head = [], ...rows] = readFileSync(join(folder, 'sample.csv'), 'utf8')
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','))
    const [own, other] = [head.indexOf('jobs.net:2033'), head.indexOf('reference:jobs.net:2033')]
    const selection = new Selection(belgium, ['jobs.net'], [2033])
    const sample = new Sample(pairedRuns(belgium, program, inputs, seed), null, { difference: selection }, count)
    while (!sample.finished) sample.extend(count)
    expect(rows.map((row) => Number(row[own]) - Number(row[other]))).toEqual([...sample.values(0, 'difference')])
  })

  it('searches as the app does: the same levers, cost and limits', async () => {
    const inputs = { settings: { 'chips.capex': { value: 500 } }, assumptions: { 'economy.growth': 1.1 } }
    const aim = { id: 'jobs.net', year: 2033, sense: '>=', value: 4000 } as const
    const movers = [
      { lever: 'research.intensity', min: 3.3200000000000003, max: 4.9, by: 2031 },
      { lever: 'chips.capex', min: 0, max: 2000, by: undefined },
    ]
    const goal = { ...inputs, aim, movers, least: 'public.cost', wholeSteps: true }
    const [output = ''] = await given({ kind: 'goal', goal, seed: 5 }, null)
    const leverOf = (id: string) => belgium.levers.find((lever) => lever.id === id)
    const asked = {
      ...goal,
      movers: movers.flatMap(({ lever: id, ...bounds }) => {
        const lever = leverOf(id)
        return lever ? [{ lever, ...bounds }] : []
      }),
    }
    const found = finish(solveGoal(belgium, program, asked, 5))
    expect(found.reached).toBe(true)
    // The command line tells the limits of the best mix alone.
    const alternatives = found.alternatives.map(({ limits: _, ...mix }) => mix)
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify({ ...found, alternatives })))
  })

  it('gives the lists of the model', async () => {
    const [figures = '[]', rows = '[]'] = await given({ kind: 'lists', lists: ['figures', 'validate'] }, null)
    expect(JSON.parse(figures)).toHaveLength(belgium.figures.length)
    expect(JSON.parse(rows).length).toBeGreaterThan(10)
  })
})
