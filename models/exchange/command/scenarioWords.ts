import type { Inputs } from '#models/engine/inputs'
import { scenariosCalled } from '#shared/study/scenarios'
import type { Scenario } from '#shared/study/study'

/** Where scenarios can be read from: a study file that holds them as they are seen. Null where none does. */
export type SavedIn = { readonly file: string; readonly scenarios: readonly Scenario[] } | null

/** A lever as `--set` takes it, and a figure as `--assume` does; numbers so that they are read back to the bit. */
export const inputWords = ({ settings, assumptions }: Inputs): readonly string[] => [
  ...Object.entries(settings).flatMap(([id, { value, by }]) => [
    '--set',
    by === undefined ? `${id}=${value}` : `${id}=${value}@${by}`,
  ]),
  ...Object.entries(assumptions).flatMap(([id, value]) => ['--assume', `${id}=${value}`]),
]

/** What calls a scenario and no other of its study: its name, else its id; null where both call others too. */
function callOf(scenario: Scenario, scenarios: readonly Scenario[]): string | null {
  const calls = ({ id, name }: Scenario): readonly string[] => [name, id]
  return (
    calls(scenario).find((word) => {
      const [found, ...others] = word === '' ? [] : scenariosCalled(scenarios, word)
      return found === scenario && others.length === 0
    }) ?? null
  )
}

/** One that begins with a hyphen would be read as an option, and a lone one as standard input. */
export const fileWord = (file: string): string => (file.startsWith('-') ? `./${file}` : file)

const optionWords = (option: string, value: string): readonly string[] =>
  value.startsWith('--') ? [`${option}=${value}`] : [option, value]

/**
 * The words that say what is run: a scenario of the file that holds it, else its levers and assumptions themselves, so
 * that the command stands alone.
 */
export function scenarioWords(run: Inputs, savedIn: SavedIn): readonly string[] {
  const scenario = savedIn?.scenarios.find(
    ({ levers, assumptions }) => levers === run.settings && assumptions === run.assumptions,
  )
  const call = savedIn && scenario ? callOf(scenario, savedIn.scenarios) : null
  return savedIn === null || call === null
    ? inputWords(run)
    : [fileWord(savedIn.file), ...optionWords('--scenario', call)]
}
