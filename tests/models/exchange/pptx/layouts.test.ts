import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { legendSize } from '#models/exchange/pptx/fit'
import { layoutWords } from '#models/exchange/pptx/layoutWords'
import { writeDeck } from '#models/exchange/pptx/writeDeck'
import type { ChartChoice, Slide } from '#shared/study/study'
import { subject } from '../../../support/subject'
import { textIn } from '../../../support/text'

const FAST = { 'research.intensity': { value: 4, by: 2030 } }
const CAPTION = '# What they say\n\nA caption with **several** words that go on for a while.\n\n- first\n- second'
const SERIES = ['jobs.total', 'gdp', 'turnover.total', 'research.intensityReached', 'public.balance'] as const
const charts = (count: number): readonly ChartChoice[] =>
  SERIES.slice(0, count).map((series) => ({ series: [series], show: 'level' }))
const shown = (count: number, caption?: string): Slide => ({
  scenario: 'tried',
  view: { kind: 'charts', charts: charts(count), year: 2030 },
  ...(caption ? { caption } : {}),
})
const story: readonly Slide[] = [
  shown(1),
  shown(1, CAPTION),
  shown(2, CAPTION),
  shown(3),
  shown(3, CAPTION),
  shown(5, CAPTION),
  { scenario: 'tried', view: { kind: 'headlines', year: 2035 }, caption: CAPTION },
  { view: { kind: 'words' }, caption: CAPTION },
]

/** The parts of a deck by their paths. */
async function deckParts(slides: readonly Slide[], language: 'en' | 'fr' = 'fr'): Promise<JSZip> {
  return JSZip.loadAsync(await writeDeck(deckOf(await subject(FAST, {}, language, { story: slides }))))
}

const french = await textIn('fr')
const parts = await deckParts(story)
const usual = await deckParts([])
const textOf = async (from: JSZip, path: string): Promise<string> =>
  (await from.file(path)?.async('text')) ?? expect.fail(`no ${path}`)
const textsOf = (from: JSZip, paths: RegExp): Promise<string[]> =>
  Promise.all(from.file(paths).map((file) => file.async('text')))

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/
const CHARTS = /^ppt\/charts\/chart\d+\.xml$/
/** Three charts and a caption, the first with many lines. */
const intensity = await textsOf(
  await deckParts([
    {
      scenario: 'tried',
      view: {
        kind: 'charts',
        charts: [{ series: ['research.target', 'research.intensityReached'], show: 'level' }, ...charts(2)],
        year: 2030,
      },
      caption: CAPTION,
    },
  ]),
  CHARTS,
)
const slides = [...(await textsOf(parts, SLIDES)), ...(await textsOf(usual, SLIDES))]
const layouts = await textsOf(parts, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/)
const placesOf = (part: string): string[] => [...part.matchAll(/<p:ph\b[^>]*\/>/g)].map(([place]) => place)

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Where a shape says that it stands; null where it leaves that to its layout. */
function boxOf(shape: string): Box | null {
  const [, x, y, w, h] = /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape) ?? []
  return x === undefined ? null : { x: Number(x), y: Number(y), w: Number(w), h: Number(h) }
}
const shapesOf = (part: string): string[] =>
  [...part.matchAll(/<p:(sp|graphicFrame|pic|cxnSp)>.*?<\/p:\1>/gs)].map(([shape]) => shape)

/** Where the master has what a layout leaves to it: the text of a layout is the master's body. */
function boxOfMaster(master: readonly string[], layout: string): Box | null {
  const type = /<p:ph type="(\w+)"/.exec(layout)?.[1] ?? 'body'
  const found = master.find((each) => each.includes(`<p:ph type="${type}"`))
  return found === undefined ? null : boxOf(found)
}

/** The shapes of a slide, each with the place of its layout that it fills. */
async function filledOf(from: JSZip, path: string): Promise<{ readonly shape: string; readonly place: Box | null }[]> {
  const relations = await textOf(from, path.replace('slides/', 'slides/_rels/').concat('.rels'))
  const [, name] = /slideLayouts\/(slideLayout\d+\.xml)/.exec(relations) ?? []
  const offered = shapesOf(await textOf(from, `ppt/slideLayouts/${name}`))
  const master = shapesOf(await textOf(from, 'ppt/slideMasters/slideMaster1.xml'))
  return shapesOf(await textOf(from, path)).map((shape) => {
    const [place] = placesOf(shape)
    const layout = offered.find((each) => place !== undefined && each.includes(place))
    return { shape, place: layout === undefined ? null : (boxOf(layout) ?? boxOfMaster(master, layout)) }
  })
}
const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x) > 1 &&
  Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y) > 1

describe('a deck can be put on another template', () => {
  it('has layouts with names in its language, each with title, foot and places of its own', () => {
    const names = layouts.map((layout) => /<p:cSld name="([^"]*)"/.exec(layout)?.[1])
    expect(names).toEqual(expect.arrayContaining(['Titre', 'Titre et texte', 'Titre et graphique', 'Titre et tableau']))
    expect(new Set(names).size).toBe(layouts.length)
    for (const layout of layouts) {
      const places = placesOf(layout).join()
      for (const type of ['dt', 'ftr', 'sldNum']) expect(places).toContain(`type="${type}"`)
      expect(places).toMatch(/type="(title|ctrTitle)"/)
    }
  })

  it('has a title, a foot, a date and a number on every slide, in places of its layout', async () => {
    for (const from of [parts, usual])
      for (const { name } of from.file(SLIDES)) {
        const slide = await textOf(from, name)
        const relations = await textOf(from, name.replace('slides/', 'slides/_rels/').concat('.rels'))
        const [, layoutName] = /slideLayouts\/(slideLayout\d+\.xml)/.exec(relations) ?? []
        const offered = placesOf(await textOf(from, `ppt/slideLayouts/${layoutName}`))
        const taken = placesOf(slide)
        expect(offered).toEqual(expect.arrayContaining(taken))
        expect(taken.filter((place) => /type="(title|ctrTitle)"/.test(place))).toHaveLength(1)
        for (const type of ['dt', 'ftr', 'sldNum'])
          expect(taken.filter((place) => place.includes(`type="${type}"`))).toHaveLength(1)
        expect(slide).toContain('25 novembre 2026')
        expect(slide).toMatch(/<a:fld [^>]*type="slidenum"/)
      }
  })

  it('has everything in a place of its layout; what must say where it stands, stands exactly there', async () => {
    for (const from of [parts, usual])
      for (const { name } of from.file(SLIDES))
        for (const { shape, place } of await filledOf(from, name)) {
          expect(place, shape.slice(0, 200)).not.toBeNull()
          const own = boxOf(shape)
          if (shape.startsWith('<p:sp>')) expect(own).toBeNull()
          // A table is as high as its rows.
          else expect(own).toEqual(shape.includes('<a:tbl>') ? { ...place, h: own?.h } : place)
        }
  })

  it('leaves title and foot of every layout to the master, whose place and type they have', async () => {
    const master = shapesOf(await textOf(parts, 'ppt/slideMasters/slideMaster1.xml'))
    for (const layout of layouts)
      for (const shape of shapesOf(layout)) {
        if (!/<p:ph type="(title|dt|ftr|sldNum)"/.test(shape)) continue
        expect(shape).toContain('<p:spPr></p:spPr>')
        expect(shape).toContain('<a:lstStyle/>')
        expect(boxOfMaster(master, shape)).not.toBeNull()
      }
  })

  it('names no colour but those of its theme, in charts neither', async () => {
    const drawn = [...(await textsOf(parts, CHARTS)), ...(await textsOf(usual, CHARTS)), ...slides]
    expect(drawn.length).toBeGreaterThan(slides.length)
    for (const part of drawn) expect(part).not.toContain('srgbClr')
  })

  it('leaves position, typeface and colour of what stands in places to the layout', () => {
    for (const slide of slides) {
      for (const [shape] of slide.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph\b.*?<\/p:sp>/gs)) {
        expect(shape).toMatch(/<p:spPr\/>|<p:spPr><\/p:spPr>/)
        expect(shape).not.toMatch(/<a:solidFill>|<a:latin/)
      }
      expect(slide).not.toMatch(/typeface="(Georgia|Arial)"/)
    }
  })

  it('sets small print small by itself: a layout of another house has no place that would', async () => {
    const texts = [...(await textsOf(parts, SLIDES)), ...(await textsOf(usual, SLIDES))].flatMap(shapesOf)
    const ours = texts.filter((shape) => /<p:ph type="body" idx="(1[3-9]|[2-9]\d)"\/>/.test(shape))
    expect(ours.length).toBeGreaterThan(20)
    for (const shape of ours) for (const [run] of shape.matchAll(/<a:rPr\b[^>]*>/g)) expect(run).toMatch(/ sz="\d+"/)
  })

  it('has no layout, master or entry that nothing uses', async () => {
    const types = await textOf(parts, '[Content_Types].xml')
    for (const [, path = ''] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(parts.file(path)).not.toBeNull()
    expect(layouts.join()).not.toContain('DEFAULT')
  })
})

describe('a slide', () => {
  it('keeps every chart of its story, none over another or over words', async () => {
    const told = await textsOf(parts, SLIDES)
    expect(told.reduce((sum, slide) => sum + (slide.match(/<c:chart /g)?.length ?? 0), 0)).toBe(1 + 1 + 2 + 3 + 3 + 5)
    for (const from of [parts, usual])
      for (const { name } of from.file(SLIDES)) {
        const boxes = (await filledOf(from, name)).flatMap(({ place }) => place ?? [])
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other), name).toBe(false)
        for (const { x, y, w, h } of boxes) {
          expect(x + w).toBeLessThanOrEqual(13.333 * 914_400)
          expect(y + h).toBeLessThanOrEqual(7.5 * 914_400)
        }
      }
  })

  it('gives three charts with a caption room to be read', async () => {
    const [first = ''] = (await textsOf(parts, SLIDES)).filter((slide) => slide.match(/<c:chart /g)?.length === 3)
    const frames = [...first.matchAll(/<p:xfrm>.*?<a:ext cx="(\d+)" cy="(\d+)"/gs)]
    expect(frames).toHaveLength(3)
    for (const [, , height] of frames) expect(Number(height) / 914_400).toBeGreaterThan(2)
  })

  it('leaves most of each chart to what is drawn, however many lines its legend names', async () => {
    // As wide and as high as the charts of a slide with three of them and a caption.
    const marks = [
      'recommended 4.00% of GDP',
      'Netherlands 2.30% of GDP',
      'Germany 3.11% of GDP',
      'France 2.20% of GDP',
    ]
    const size = legendSize([...marks, 'Unchanged policy', 'target', 'in money', 'observed'], { w: 3.8, h: 2.5 }, 9, 7)
    expect(size).toBeLessThan(9)
    expect(legendSize(['Unchanged policy', 'in money'], { w: 3.8, h: 2.5 }, 9, 7)).toBe(9)
    const crowded = intensity.filter((chart) => chart.includes('<c:v>Germany') || chart.includes('<c:v>Allemagne'))
    expect(crowded.length).toBeGreaterThan(0)
    for (const chart of crowded) {
      const legend = chart.slice(chart.indexOf('<c:legend>'))
      const left = new Set([...legend.matchAll(/<c:idx val="(\d+)"\/><c:delete/g)].map(([, at]) => Number(at)))
      const series = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([each]) => each)
      const named = series.filter((_, at) => !left.has(at)).map((each) => /<c:tx>.*?<c:v>([^<]*)/s.exec(each)?.[1])
      expect(named.join()).not.toMatch(/neuf fois|une fois|seconde main/)
      expect(Number(/<a:defRPr sz="(\d+)"/.exec(legend)?.[1])).toBeLessThan(900)
    }
  })

  it('numbers its shapes apart, and says in words what charts show', () => {
    for (const slide of slides) {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [frame] of slide.matchAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs))
        if (frame.includes('<c:chart ')) expect(frame).toMatch(/descr="[^"]{10,}"/)
        else expect(frame).toContain('firstRow="1"')
    }
  })
})

describe('the language of a deck', () => {
  it('is that of the names of its shapes, on slides, layouts and pages of notes', async () => {
    const { places, slide } = layoutWords(french)
    const known = new Set(['', slide, ...Object.values(places)])
    const everywhere = await textsOf(
      parts,
      /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/,
    )
    const named = everywhere.flatMap((part) =>
      [...part.matchAll(/<p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name = '']) => name),
    )
    expect(named.filter((name) => name !== '').length).toBeGreaterThan(50)
    expect(named.filter((name) => !known.has(name.replace(/ \d$/, '')))).toEqual([])
    expect(everywhere.join('')).not.toContain('<p:cSld name="Slide')
  })

  it('stands in its properties and with every text', async () => {
    expect(await textOf(parts, 'docProps/core.xml')).toContain('<dc:language>fr-BE</dc:language>')
    for (const part of [...slides, ...layouts])
      for (const [run] of part.matchAll(/<a:rPr\b[^>]*>/g)) expect(run).toContain('lang="fr-BE"')
  })
})

describe('a table of many scenarios', () => {
  it('is split over slides, each scenario in one of them', async () => {
    const scenarios = Array.from({ length: 12 }, (_, index) => ({
      id: `s${index}`,
      name: `Scenario number ${index + 1}`,
      notes: '',
      levers: { 'research.intensity': { value: 3.4 + index / 20, by: 2030 } },
      assumptions: {},
    }))
    const told = await subject(FAST, {}, 'en', { scenarios })
    const tables = deckOf(told).slides.flatMap(({ body }) => (body.kind === 'table' ? [body.table] : []))
    expect(tables.flatMap(({ head }) => head.slice(2))).toEqual(scenarios.map(({ name }) => name))
    for (const { head, rows } of tables) {
      expect(head.length).toBeLessThanOrEqual(7)
      for (const row of rows) expect(row).toHaveLength(head.length)
    }
  })
})

describe('headline results', () => {
  it('break before their unit and not within a word, where another template leaves them little room', () => {
    const values = slides
      .flatMap(shapesOf)
      .filter((shape) => /name="Résultat \d"/.test(shape))
      .map((shape) => [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)][1]?.[1] ?? '')
    expect(values.length).toBeGreaterThan(5)
    expect(values.filter((value) => !/^[^ \u00a0]+ [^ \u00a0]/.test(value))).toEqual([])
  })
})
