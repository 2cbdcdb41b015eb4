import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { exporters } from '#models/exchange/exporters'
import { listText } from '#models/narrative/list'
import { byLicence } from '#shared/notices/licences'
import { carriedPackages } from '#shared/notices/packages.generated'
import { subject } from '../../support/subject'

const tools = { fonts: async () => ({ sans: 'AAAA', serif: 'BBBB' }), page: async () => '' }

/** The text of a document, of every part of it where it is a package. */
async function textOf(format: 'html' | 'xlsx' | 'pptx', language: 'en' | 'fr'): Promise<string> {
  const { bytes } = await exporters[format](await subject({}, {}, language), tools)
  if (format === 'html') return new TextDecoder().decode(bytes)
  const parts = (await JSZip.loadAsync(bytes)).file(/\.xml$/)
  return (await Promise.all(parts.map((part) => part.async('text')))).join('\n')
}

for (const format of ['html', 'xlsx', 'pptx'] as const)
  it(`what a document is made with, and under which licences, stands in ${format}`, async () => {
    const english = await textOf(format, 'en')
    expect(english).toContain('Levier is free software (Apache-2.0)')
    const { text } = await subject({}, {}, 'en')
    const groups = byLicence(carriedPackages)
    expect(groups.map(([licence]) => licence)).toEqual(expect.arrayContaining(['MIT', 'OFL-1.1']))
    for (const [licence, names] of groups) {
      expect(english).toContain(licence)
      expect(english).toContain(listText(names, text))
    }
    expect(await textOf(format, 'fr')).toContain('Levier est un logiciel libre (Apache-2.0)')
  })
