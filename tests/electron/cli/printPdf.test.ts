import { describe, expect, it } from 'vitest'
import { reportStyle } from '#models/exchange/report/style'
import { createTranslator } from '#shared/i18n/translator'
import { printPdf } from '../../../electron/cli/printPdf'
import { systemChromium } from '../../../electron/cli/systemChromium'
import { pdfText } from '../../support/pdfText'

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

  it('goes on with a long group of rows on the page where it begins, and keeps a short one together', async () => {
    const row = (name: string) => `<tr><th scope="row">${name}</th><td>1</td></tr>`
    const group = (name: string, rows: number) =>
      `<tbody class="group"><tr class="name"><th colspan="2">${name}</th></tr>${Array.from({ length: rows }, (_, at) => row(`${name}row${at}.`)).join('')}</tbody>`
    const groups = [group('Long', 40), group('Second', 30), group('Short', 5)].join('')
    const style = reportStyle({ sans: '', serif: '' }, '')
    const html = `<!doctype html><html lang="en"><title>T</title><style>${style}</style><table>${groups}</table></html>`
    const pages = pdfText(Buffer.from(await printPdf(html, await createTranslator('en'))))
    const pageOf = (words: string) => pages.findIndex((page) => page.includes(words))
    expect(pageOf('Secondrow0.')).toBe(pageOf('Longrow39.'))
    expect(pageOf('Secondrow29.')).toBeGreaterThan(pageOf('Secondrow0.'))
    expect(pageOf('Shortrow4.')).toBe(pageOf('Shortrow0.'))
  })
})
