import { failure, type Result, success } from '#shared/result'
import { type Cells, readCells, sharedTexts } from './cells'
import type { WorkbookFailure } from './failure'
import type { OfficePackage } from './package'
import { parseXml } from './parseXml'
import { readStyles } from './styles'

export interface Sheet {
  readonly name: string
  readonly cells: Cells
}

/** More than an exported workbook has, and few enough to be read at once. */
const MOST_SHEETS = 80

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const TEXTS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'

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

const isSeen = ({ state = 'visible' }: Readonly<Record<string, string>>): boolean => state === 'visible'

/** The sheets of a workbook, in order, with the cells that hold something; a sheet that is a chart is left out. */
export async function readSheets(
  office: OfficePackage,
  which: 'all' | 'first-seen' = 'all',
): Promise<Result<readonly Sheet[], WorkbookFailure>> {
  const damaged = (place: string) => failure<WorkbookFailure>({ kind: 'damaged', place })
  const [workbook, relations, shared, styled] = [
    await office.text(WORKBOOK),
    await office.text(RELATIONS),
    await office.text(TEXTS),
    await office.text(STYLES),
  ]
  if (!workbook.ok) return workbook
  if (!relations.ok) return relations
  if (!shared.ok) return shared
  if (!styled.ok) return styled
  if (workbook.value === null || relations.value === null) return failure({ kind: 'not-a-workbook' })
  const named = elements(workbook.value, 'sheet')
  const related = elements(relations.value, 'Relationship')
  if (!named || named.length > MOST_SHEETS) return damaged(WORKBOOK)
  if (!related) return damaged(RELATIONS)
  const texts = shared.value === null ? [] : sharedTexts(shared.value)
  if (!texts) return damaged(TEXTS)
  const styles = styled.value === null ? [] : readStyles(styled.value)
  if (!styles) return damaged(STYLES)

  const sheets: Sheet[] = []
  for (const sheet of which === 'all' ? named : named.filter(isSeen)) {
    const relation = Object.entries(sheet).find(([name]) => name.endsWith(':id'))?.[1]
    const { Target: target, Type: type = '' } = related.find(({ Id }) => Id !== undefined && Id === relation) ?? {}
    if (target === undefined || type.endsWith('/chartsheet')) continue
    const path = pathOf(target)
    const xml = await office.text(path)
    if (!xml.ok) return xml
    if (xml.value === null) continue
    const cells = readCells(xml.value, texts, styles)
    if (!cells) return damaged(path)
    sheets.push({ name: sheet.name ?? '', cells })
    if (which === 'first-seen') break
  }
  return success(sheets)
}
