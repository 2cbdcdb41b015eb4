import { readFileSync } from 'node:fs'

/** Figure id to value in the register's own unit; rows without a value are left out. */
export function readRegisters(): Record<string, number> {
  const values: Record<string, number> = {}
  for (const row of readRows()) {
    if (row.value !== '') values[row.id] = Number(row.value)
  }
  return values
}

/** Figure id to unit as the register writes it. */
export function readUnits(): Record<string, string> {
  const units: Record<string, string> = {}
  for (const row of readRows()) units[row.id] = row.unit
  return units
}

/** Percentages and percentage points are fractions inside the equations. */
export function isPercent(unit: string): boolean {
  return unit.startsWith('%') || unit.startsWith('pp')
}

function readRows(): { id: string; value: string; unit: string }[] {
  const rows: { id: string; value: string; unit: string }[] = []
  for (const name of ['figures.csv', 'assumptions.csv']) {
    const [header = [], ...records] = parseCsv(readFileSync(new URL(name, import.meta.url), 'utf8'))
    const id = header.indexOf('id')
    const value = header.indexOf('value')
    const unit = header.indexOf('unit')
    for (const record of records) {
      rows.push({ id: record[id] ?? '', value: record[value] ?? '', unit: record[unit] ?? '' })
    }
  }
  return rows
}

/** Fields may be quoted; a quoted field may hold commas, line ends and doubled quotes. */
function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (quoted) {
      if (char !== '"') field += char
      else if (text.charAt(i + 1) === '"') {
        field += '"'
        i++
      } else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') {
      record.push(field)
      field = ''
    } else if (char === '\n') {
      record.push(field)
      records.push(record)
      record = []
      field = ''
    } else if (char !== '\r') field += char
  }
  if (field !== '' || record.length > 0) records.push([...record, field])
  return records.filter((fields) => fields.some((content) => content !== ''))
}
