import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/i18n/translator'
import { printPdf } from '../../../electron/cli/printPdf'
import { systemChromium } from '../../../electron/cli/systemChromium'

const HTML =
  '<!doctype html><html lang="fr-BE"><title>Essai</title><h1>Une note</h1><p>…</p><h2>Des chiffres</h2><p>…</p></html>'

const browser = systemChromium()
if (!browser) console.log('no Chromium here: no report is printed')

describe.runIf(browser)('a printed report', () => {
  it('has bookmarks, tags and a language', async () => {
    const pdf = Buffer.from(await printPdf(HTML, await createTranslator('fr'))).toString('latin1')
    expect(pdf).toMatch(/\/Outlines \d+ 0 R/)
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked true/)
    expect(pdf).toContain('/Lang (fr-BE)')
  })
})
