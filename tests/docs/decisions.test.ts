import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../docs/decisions/', import.meta.url)
const files = readdirSync(folder).sort()

describe('the decision records', () => {
  it('are numbered without a gap', () => {
    const numbers = files.map((file) => file.slice(0, 4))
    expect(numbers).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')))
  })

  it.each(files)('%s has its number, a date, the alternatives and when to look again', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    expect(text).toMatch(new RegExp(`^# ${file.slice(0, 4)}\\. .+\\n\\n\\d{4}-\\d{2}-\\d{2}\\n\\n`))
    expect(text).toMatch(/^Alternatives?\b/m)
    expect(text).toMatch(/^Look again when /m)
  })
})
