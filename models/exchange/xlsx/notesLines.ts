import type { Workbook } from 'exceljs'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { FullText } from '#models/narrative/text'
import { noticesOf } from '../account/notices'
import type { Subject } from '../subject'
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
export class Lines {
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

/** The sheet of notes, empty below its title. */
export function notesPage(workbook: Workbook, places: Places, { t }: FullText): Lines {
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
  return new Lines(page)
}

/**
 * What the workbook was made of.
 *
 * @param scenario what is said of the one that it is about, if it is about one
 */
export function studyLines(
  lines: Lines,
  { study, text, date }: Subject,
  scenario: readonly (readonly [name: string, content: string])[] = [],
): void {
  const { t } = text
  lines.section(t('exchange:section.study'))
  lines.line(t('exchange:note.title'), study.title)
  lines.line(t('exchange:note.author'), study.author)
  lines.line(t('exchange:note.notes'), study.notes)
  for (const [name, content] of scenario) lines.line(name, content)
  lines.line(t('exchange:note.modified'), moment(study.modifiedAt, text))
  lines.line(t('exchange:note.exported'), moment(date, text))
  lines.line(t('exchange:note.model'), t('report:about.modelText', { version: belgium.version }))
  lines.line(t('exchange:note.fingerprint'), program.fingerprint)
  lines.line(t('exchange:note.seed'), String(study.seed))
}

const USES = ['inputs', 'unset', 'cells', 'units', 'missing'] as const

/** How the workbook works. */
export function workingLines(lines: Lines, { t }: FullText, uses: readonly (typeof USES)[number][] = USES): void {
  lines.section(t('exchange:section.use'))
  for (const key of uses) lines.line(t(`exchange:use.${key}.name`), t(`exchange:use.${key}.text`))
}

/** Under which licences what made the workbook is. */
export function licenceLines(lines: Lines, text: FullText): void {
  const { lead, lines: licences } = noticesOf(text)
  lines.section(text.t('exchange:section.licences'))
  lines.line('', lead)
  for (const [licence, names] of licences) lines.line(licence, names)
}
