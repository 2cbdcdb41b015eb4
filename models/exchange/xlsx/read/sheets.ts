import { failure, type Result, success } from '#shared/result'
import { type Cells, readCells, sharedTexts } from './cells'
import type { WorkbookFailure } from './failure'
import type { OfficePackage } from './package'
import { parseXml } from './parseXml'

export interface Sheet {
  readonly name: string
  readonly cells: Cells
}

/** More than an exported workbook has, and few enough to be read at once. */
const MOST_SHEETS = 80

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const TEXTS = 'xl/sharedStrings.xml'

const ignored = () => undefined

/** Attributes of every element of a name; null where the XML is damaged. */
function elements(xml: string, wanted: string): readonly Readonly<Record<string, string>>[] | null {
  const found: Readonly<Record<string, string>>[] = []
  const sound = parseXml(xml, {
    open: (name, attributes) => {
      if (name === wanted) found.push(attributes)
    },
    close: ignored,
    text: ignored,
  })
  return sound ? found : null
}

/** The path of a part that the workbook names, from the root of the package. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/**
 * The sheets of a workbook, in order, with the cells that hold something.
 *
 * @param count how many of them
 */
export async function readSheets(
  office: OfficePackage,
  count = MOST_SHEETS,
): Promise<Result<readonly Sheet[], WorkbookFailure>> {
  const damaged = (place: string) => failure<WorkbookFailure>({ kind: 'damaged', place })
  const [workbook, relations, shared] = [
    await office.text(WORKBOOK),
    await office.text(RELATIONS),
    await office.text(TEXTS),
  ]
  if (!workbook.ok) return workbook
  if (!relations.ok) return relations
  if (!shared.ok) return shared
  if (workbook.value === null || relations.value === null) return failure({ kind: 'not-a-workbook' })
  const named = elements(workbook.value, 'sheet')
  const related = elements(relations.value, 'Relationship')
  if (!named || named.length > MOST_SHEETS) return damaged(WORKBOOK)
  if (!related) return damaged(RELATIONS)
  const texts = shared.value === null ? [] : sharedTexts(shared.value)
  if (!texts) return damaged(TEXTS)

  const sheets: Sheet[] = []
  for (const sheet of named.slice(0, count)) {
    const relation = Object.entries(sheet).find(([name]) => name.endsWith(':id'))?.[1]
    const target = related.find(({ Id }) => Id !== undefined && Id === relation)?.Target
    if (target === undefined) continue
    const path = pathOf(target)
    const xml = await office.text(path)
    if (!xml.ok) return xml
    if (xml.value === null) continue
    const cells = readCells(xml.value, texts)
    if (!cells) return damaged(path)
    sheets.push({ name: sheet.name ?? '', cells })
  }
  return success(sheets)
}
