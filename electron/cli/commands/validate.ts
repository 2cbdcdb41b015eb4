import { loadNoteTexts } from '#models/belgium/noteTexts'
import { projectCommand } from '#models/exchange/command/commandOf'
import { loadText } from '#models/narrative/loadText'
import { type ValidationRow, validationRows, validationSummary } from '#models/narrative/validation'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from '../failure'
import { last, readWords } from '../options'
import { formats, listText, type Row, readFormat } from '../output'

const asRow = ({ result, value, what, source, how, why, verdict }: ValidationRow): Row => ({
  id: result.id,
  what,
  low: result.low,
  central: result.central,
  high: result.high,
  unit: result.unit,
  source,
  how,
  fitted: result.fitted,
  tolerance: result.tolerance,
  value,
  verdict,
  why,
  runs: result.runs.map(projectCommand).join(' ; '),
})

/** As wide as its widest cell. */
const column = (cells: readonly string[]): readonly string[] => {
  const width = Math.max(...cells.map((cell) => cell.length))
  return cells.map((cell) => cell.padEnd(width))
}

/** The table to be read: those that test the model first. */
function tableText(rows: readonly ValidationRow[], t: Translate): string {
  const parts = [false, true].map((fitted) => {
    const part = rows.filter(({ result }) => result.fitted === fitted)
    const columns = [
      column(part.map(({ verdict }) => t(`register:verdict.${verdict}`))),
      column(part.map(({ published }) => published)),
      column(part.map(({ now }) => now)),
      part.map(({ what }) => what),
    ]
    const lines = part.map((_, index) => `  ${columns.map((cells) => cells[index]).join('  ')}`)
    return [t(fitted ? 'register:validation.fitted' : 'register:validation.free'), ...lines].join('\n')
  })
  return parts.join('\n\n')
}

/** `validate`: what others published against what the model gives now. */
export async function validate(words: readonly string[], language: Language, t: Translate): Promise<string> {
  const read = readWords('validate', words, { format: 'value', language: 'value' }, t)
  const [unexpected] = read.positionals
  if (unexpected !== undefined)
    throw new Refusal(t('cli:unexpected-argument', { command: 'validate', text: unexpected }))
  const format = readFormat(last(read, 'format') ?? 'json', [...formats, 'text'], t)
  const text = await loadText(language, t)
  const rows = validationRows(await loadNoteTexts(language), text)
  if (format !== 'text') return listText(rows.map(asRow), format)
  return `${tableText(rows, t)}\n\n${validationSummary(rows, text)}\n`
}
