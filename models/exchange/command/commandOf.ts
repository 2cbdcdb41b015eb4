import type { Aim } from '#models/analysis/goal/goal'
import type { Inputs } from '#models/engine/inputs'
import { fileWord, inputWords, type SavedIn, scenarioWords } from './scenarioWords'
import { shellWord } from './shellWord'

/** A search for the levers that reach an aim, from where a scenario stands; `by` where the lever has a year. */
interface GoalAsked extends Inputs {
  readonly aim: Aim
  readonly least: string
  readonly movers: readonly {
    readonly lever: string
    readonly min: number
    readonly max: number
    readonly by: number | undefined
  }[]
}

/** What a view shows, as far as a command gives it. */
export type CommandSubject =
  /** some series over the years, in each of some runs */
  | { readonly kind: 'series'; readonly series: readonly string[]; readonly runs: readonly Inputs[] }
  /** the draws of some series in each of some runs */
  | {
      readonly kind: 'draws'
      readonly series: readonly string[]
      readonly runs: readonly Inputs[]
      readonly count: number
      readonly seed: number
    }
  /** what reaches an aim, in values as sliders set them */
  | { readonly kind: 'goal'; readonly goal: GoalAsked; readonly seed: number }
  /** tables of the model itself */
  | { readonly kind: 'lists'; readonly lists: readonly ('levers' | 'figures' | 'validate')[] }

const moverWord = ({ lever, min, max, by }: GoalAsked['movers'][number]): string =>
  `${lever}=${min}..${max}${by === undefined ? '' : `@${by}`}`

/** The words of each command, the first the command line's own name. */
function wordsOf(subject: CommandSubject, savedIn: SavedIn): readonly (readonly string[])[] {
  switch (subject.kind) {
    case 'series':
      return subject.runs.map((run) => [
        'project',
        ...scenarioWords(run, savedIn),
        '--series',
        subject.series.join(','),
      ])
    case 'draws':
      return subject.runs.map((run, index) => [
        'sample',
        ...scenarioWords(run, savedIn),
        ...['--runs', `${subject.count}`, '--seed', `${subject.seed}`, '--series', subject.series.join(',')],
        ...['--out', index === 0 ? 'sample.csv' : `sample-${index + 1}.csv`],
      ])
    case 'goal': {
      const { aim, least, movers } = subject.goal
      return [
        [
          'goal',
          ...scenarioWords(subject.goal, savedIn),
          ...['--target', `${aim.id}:${aim.year}${aim.sense}${aim.value}`, '--using', movers.map(moverWord).join(',')],
          ...['--least', least, '--seed', `${subject.seed}`, '--whole-steps'],
        ],
      ]
    }
    case 'lists':
      return subject.lists.map((list) => [list])
  }
}

const line = (words: readonly string[]): string => ['levier', ...words].map(shellWord).join(' ')

/** The command that gives a run of these settings, which stands alone. */
export const projectCommand = (run: Inputs): string => line(['project', ...inputWords(run)])

/** The commands that give what a view shows. */
export interface Command {
  /** a line each, as a POSIX shell reads them */
  readonly text: string
  /** one of them reads the study's file, by its name */
  readonly readsFile: boolean
}

export function commandOf(subject: CommandSubject, savedIn: SavedIn): Command {
  const words = wordsOf(subject, savedIn)
  const file = savedIn && fileWord(savedIn.file)
  return { text: words.map(line).join('\n'), readsFile: words.some(([, first]) => first === file) }
}
