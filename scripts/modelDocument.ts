import { loadFigureTexts } from '#models/belgium/figureTexts'
import { lawsFor } from '#models/belgium/laws'
import { belgium } from '#models/belgium/model'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { sectors } from '#models/belgium/sectors'
import type { Figure, Lever, Sector, Variable } from '#models/engine/model'
import { asText, inWords } from '#models/narrative/equation/words'
import { figureQuantity, figureText, originText, rangeText } from '#models/narrative/figures'
import { natureKind, natureMarkOf } from '#models/narrative/leverNature'
import { loadText } from '#models/narrative/loadText'
import { createTranslator } from '#shared/i18n/translator'

export const modelDocumentFile = new URL('../docs/model.md', import.meta.url)

/** A text in a cell of a table: on one line, and its bars are no ends of cells. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/**
 * The model as a page to read: every equation in words with its unit and meaning, every lever, every figure by the
 * document it comes from, and the laws. Written from the definitions and their English names alone.
 */
export async function currentModelDocument(): Promise<string> {
  const text = await loadText('en', await createTranslator('en'))
  const figures = await loadFigureTexts('en')
  const { abouts } = await loadNoteTexts('en')
  const { model } = text
  const equations = new Map(belgium.equations.map((each) => [each.variable.id, each]))

  const sentence = (lines: readonly string[]): string => lines.join(' ')
  const equationOf = ({ id }: Variable): string => {
    const equation = equations.get(id)
    if (!equation) return ''
    const yearly = inWords(equation.yearly, text, figures)
    const first = inWords(equation.initial, text, figures)
    const now = sentence(yearly.lines.map(asText))
    const start = sentence(first.lines.map(asText))
    return start === now ? now : `${now}; ${belgium.firstYear}: ${start}`
  }
  const seriesRow = (variable: Variable): string[] => [
    `\`${variable.id}\``,
    text.formats.unit(variable.unit) || variable.unit,
    model.series[variable.id]?.label ?? '',
    equationOf(variable),
    abouts[variable.id] ?? '',
  ]
  const sector = ({ id, variables }: Sector): string =>
    `### ${id}\n\n${table(['series', 'unit', 'name', 'equation', 'note'], variables.map(seriesRow))}`

  const end = (value: number | Figure, unit: string): string =>
    typeof value === 'number' ? figureQuantity(value, unit, text) : (figures[value.id]?.label ?? value.id)
  const leverRow = (lever: Lever): string[] => [
    `\`${lever.id}\``,
    model.levers[lever.id]?.label ?? '',
    end(lever.base, lever.unit),
    `${end(lever.min, lever.unit)} to ${end(lever.max, lever.unit)}`,
    lever.by === null ? '–' : String(lever.by),
    `${natureMarkOf(natureKind(lever.nature))} ${model.levers[lever.id]?.cost ?? ''}`,
    model.levers[lever.id]?.help ?? '',
  ]

  const figureRow = (figure: Figure): string[] => [
    `\`${figure.id}\``,
    figures[figure.id]?.label ?? '',
    figureText(figure, text),
    rangeText(figure, text) ?? '–',
    figure.kind,
    originText(figure, text),
  ]
  const documents = [...new Set(belgium.figures.map(({ document }) => document))]
  const register = documents.map((document) => {
    const title = document === null ? 'From elsewhere' : (model.documents[document]?.title ?? document)
    const rows = belgium.figures.filter((figure) => figure.document === document).map(figureRow)
    return `### ${title}\n\n${table(['figure', 'name', 'value', 'range', 'kind', 'source'], rows)}`
  })

  return `${[
    `# The model, ${belgium.version}`,
    '<!-- Written by `npm run generate` from models/belgium: change it there. -->',
    `From ${belgium.firstYear} to ${belgium.years.at(-1)}: ${belgium.equations.length} series, ${belgium.levers.length} levers, ${belgium.figures.length} figures.`,
    '## Levers',
    text.t('report:changes.natures'),
    table(
      ['lever', 'name', 'base', 'range', 'reached by', 'nature and cost', 'what it is'],
      belgium.levers.map(leverRow),
    ),
    '## Series',
    ...sectors.map(sector),
    '## Figures',
    ...register,
    '## Laws',
    'For any levers and figures within their ranges:',
    [...new Set(lawsFor({}).map(({ id }) => id))].map((id) => `- ${id}`).join('\n'),
  ].join('\n\n')}\n`
}
