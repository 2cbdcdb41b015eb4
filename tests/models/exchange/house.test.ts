import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { writeDeck } from '#models/exchange/pptx/writeDeck'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { jpeg, png } from '../../support/pictures'
import { subject } from '../../support/subject'

const FAST = { 'research.intensity': { value: 4, by: 2030 } }
const fonts = { sans: 'AAAA', serif: 'BBBB' }
const logo = png(240, 80).toString('base64')
const dressed = (look: object) => subject(FAST, {}, 'en', { look })
const styleOf = (html: string) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''

describe('a report in a house’s look', () => {
  it('bears the logo as a picture that is in it, and the colour on surfaces and lines; charts keep theirs', async () => {
    const [plain, html] = [
      reportHtml(await subject(FAST), fonts),
      reportHtml(await dressed({ colour: '#7A163F', logo }), fonts),
    ]
    expect(html.match(/<img[^>]*>/g)).toEqual([expect.stringContaining(`src="data:image/png;base64,${logo}"`)])
    expect(html).toContain('img-src data:')
    expect(styleOf(html)).toContain('background:#7a163f;color:#ffffff')
    expect(styleOf(html)).toContain('h2{border-top:2px solid #7a163f}')
    const charts = (page: string) => page.match(/<svg[\s\S]*?<\/svg>/g)
    expect(charts(html)).toEqual(charts(plain))
    expect(plain).not.toContain('<img')
  })

  it('has a pale colour on surfaces alone, with black on it', async () => {
    const style = styleOf(reportHtml(await dressed({ colour: '#ffd700' }), fonts))
    expect(style).toContain('background:#ffd700;color:#000000')
    expect(style).not.toMatch(/h2\{[^}]*#ffd700|border-left-color:#ffd700/)
  })

  it('bears nothing that is no colour or logo, whoever let it in', async () => {
    const html = reportHtml(
      await dressed({ colour: '#fff}</style><script>', logo: '"><script>alert(1)</script>' }),
      fonts,
    )
    expect(html).toBe(reportHtml(await subject(FAST), fonts))
  })
})

describe('a deck in a house’s look', () => {
  const partsOf = async (look: object) => JSZip.loadAsync(await writeDeck(deckOf(await dressed(look))))
  const textOf = async (parts: JSZip, path: string) => (await parts.file(path)?.async('text')) ?? expect.fail(path)

  it.each([
    ['png', png(240, 80)],
    ['jpeg', jpeg],
  ])('carries a %s once, for the master and the layout of the first slide', async (type, picture) => {
    const parts = await partsOf({ logo: picture.toString('base64') })
    expect(await parts.file(`ppt/media/logo.${type}`)?.async('nodebuffer')).toEqual(picture)
    const relations = await Promise.all(parts.file(/^ppt\/slide\w*\/_rels\//).map(async (file) => file.async('text')))
    expect(relations.filter((text) => text.includes(`../media/logo.${type}`))).toHaveLength(2)
    expect(await textOf(parts, '[Content_Types].xml')).toContain(`Extension="${type}"`)
    for (const layout of parts.file(/^ppt\/slideLayouts\/[^/]+\.xml$/)) {
      const text = await layout.async('text')
      expect(text.includes('r:embed="rIdLogo"')).toBe(text.includes('type="ctrTitle"'))
    }
  })

  it('keeps a logo’s shape', async () => {
    const master = await textOf(await partsOf({ logo }), 'ppt/slideMasters/slideMaster1.xml')
    const [, w, h] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(master) ?? []
    expect(Number(w) / Number(h)).toBeCloseTo(3, 3)
  })

  it('has the colour on bands, and over titles where it can be read; the colours of charts are the theme’s as before', async () => {
    const [dark, pale, plain] = await Promise.all([{ colour: '#7a163f' }, { colour: '#ffd700' }, {}].map(partsOf))
    if (!dark || !pale || !plain) throw new Error('no deck')
    expect(await textOf(dark, 'ppt/slideMasters/slideMaster1.xml')).toContain('<a:srgbClr val="7A163F"/>')
    const layouts = async (parts: JSZip) =>
      (await Promise.all(parts.file(/^ppt\/slideLayouts\/[^/]+\.xml$/).map((file) => file.async('text')))).join('')
    expect(await layouts(dark)).toMatch(/sz="1100" b="1"><a:solidFill><a:srgbClr val="7A163F"\/>/)
    expect(await layouts(pale)).toMatch(/sz="1100" b="1"><a:solidFill><a:schemeClr val="tx2"\/>/)
    const theme = (parts: JSZip) => textOf(parts, 'ppt/theme/theme1.xml')
    expect(await theme(dark)).toBe(await theme(plain))
    expect(await layouts(plain)).not.toMatch(/showMasterSp|name="band"/)
  })
})
