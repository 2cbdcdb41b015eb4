import type { Workbook } from 'exceljs'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { figureNumber } from '#models/narrative/figures'
import { markedLever } from '#models/narrative/leverNature'
import { leverOf, leverValue } from '#models/narrative/levers'
import { scenarioName } from '#models/narrative/names'
import { supposedSentence } from '#models/narrative/supposed'
import type { FullText } from '#models/narrative/text'
import type { Subject } from '../subject'
import { warnings } from '../warnings'
import { type Look, look } from './look'
import { Page } from './page'
import { HEADER_ROW, type Places } from './places'

/** A moment in the reader's notation, in UTC so that every machine writes the same. */
function moment(iso: string, { formats }: FullText): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  const written = new Intl.DateTimeFormat(formats.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return `${written.format(time)} UTC`
}

/** Fills a sheet of two columns from the top. */
class Lines {
  private row = HEADER_ROW
  constructor(private readonly page: Page) {}

  section(title: string): void {
    this.row++
    this.page.section(this.row++, 2, title)
  }

  line(name: string, content: string | number, style: Look = look.label): void {
    if (content === '') return
    this.page.put(this.row, 1, name, look.soft)
    this.page.put(this.row++, 2, content, style)
  }
}

/** What the workbook was made of, what to know when reading it, and what the scenario changes. */
export function notesSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { study, scenario, text, date } = subject
  const { t } = text
  const page = new Page(workbook, {
    name: places.sheetName('notes'),
    title: t('exchange:title.notes'),
    subtitle: t('exchange:subtitle.notes'),
    fixed: 0,
    tab: 'note',
    paper: 'A4',
    columns: [
      { heading: t('exchange:column.what'), width: 34 },
      { heading: '', width: 110 },
    ],
  })
  const lines = new Lines(page)
  lines.section(t('exchange:section.study'))
  lines.line(t('exchange:note.title'), study.title)
  lines.line(t('exchange:note.author'), study.author)
  lines.line(t('exchange:note.notes'), study.notes)
  lines.line(t('exchange:note.scenario'), scenarioName(scenario, text))
  lines.line(t('exchange:note.notes'), scenario.notes)
  lines.line(t('exchange:note.modified'), moment(study.modifiedAt, text))
  lines.line(t('exchange:note.exported'), moment(date, text))
  lines.line(t('exchange:note.model'), t('exchange:note.modelVersion', { id: belgium.id, version: belgium.version }))
  lines.line(t('exchange:note.fingerprint'), program.fingerprint)
  lines.line(t('exchange:note.seed'), String(study.seed))

  lines.section(t('exchange:section.levers'))
  changedLevers(lines, subject)
  lines.line('', supposedSentence(scenario, text) ?? '')
  lines.section(t('exchange:section.assumptions'))
  changedAssumptions(lines, subject)

  lines.section(t('exchange:section.warnings'))
  for (const warning of warnings(subject)) lines.line('', warning, look.warning)

  lines.section(t('exchange:section.use'))
  for (const key of ['inputs', 'unset', 'cells', 'units', 'missing'] as const)
    lines.line(t(`exchange:use.${key}.name`), t(`exchange:use.${key}.text`))
}

function changedLevers(lines: Lines, { scenario, text }: Subject): void {
  const changed = Object.entries(scenario.levers)
  if (changed.length === 0) lines.line('', text.t('exchange:note.none'), look.soft)
  for (const [id, { value, by }] of changed) {
    const lever = leverOf(id)
    const written = leverValue(lever, value, text)
    const until = by === undefined ? written : text.t('explore:lever.valueBy', { value: written, year: by })
    lines.line(id, text.t('exchange:note.entry', { label: markedLever(lever, text), text: until }))
  }
}

function changedAssumptions(lines: Lines, { scenario, text, figures }: Subject): void {
  const changed = Object.entries(scenario.assumptions)
  if (changed.length === 0) lines.line('', text.t('exchange:note.none'), look.soft)
  for (const [id, value] of changed) {
    const figure = belgium.figures.find((each) => each.id === id)
    if (!figure) continue
    const { formats } = text
    const written = text.t('exchange:note.instead', {
      value: formats.together(figureNumber(value, figure.unit, text), formats.unit(figure.unit)),
      before: figureNumber(figure.value ?? Number.NaN, figure.unit, text),
    })
    lines.line(id, text.t('exchange:note.entry', { label: figures[id]?.label ?? id, text: written }))
  }
}
