import { escapeMarkup } from '#shared/charts/markup'
import type { House } from '../house'
import { hex } from '../office/hex'
import { hasHouse, houseXml, type Worn } from './houseXml'
import { footPlaces, type Layout, type LayoutPlace, type LayoutType, titlePlace, wordsPlace } from './layouts'
import { INNER, MARGIN, type Place } from './look'
import { type PlaceholderName, placeholderXml } from './placeholders'
import { shapeFrame } from './shapeFrame'

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const EMU_PER_POINT = 12_700

const colorXml = (color: LayoutType['color']): string =>
  color.startsWith('#') ? `<a:srgbClr val="${hex(color)}"/>` : `<a:schemeClr val="${color}"/>`

/** The shapes of a layout, the master or a slide. */
const tree = (shapes: readonly string[]): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`

const typeXml = ({ look, levels = [] }: LayoutPlace): string =>
  [look, ...levels]
    .map(
      ({ size, color, bold, heading, align }, level) =>
        `<a:lvl${level + 1}pPr marL="0" indent="0" algn="${align ?? 'l'}"><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill>${colorXml(color)}</a:solidFill><a:latin typeface="${heading ? '+mj-lt' : '+mn-lt'}"/></a:defRPr></a:lvl${level + 1}pPr>`,
    )
    .join('')

/** The number of the slide counts itself; every other place says what it is for. */
const wordsXml = (name: PlaceholderName, words: string, locale: string): string =>
  name === 'slideNumber'
    ? `<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="${locale}"/><a:t>‹#›</a:t></a:fld>`
    : `<a:r><a:rPr lang="${locale}"/><a:t>${escapeMarkup(words)}</a:t></a:r>`

/** A place of the master or a layout; where it inherits, from the master or to a slide, without position and type. */
function placeXml(place: LayoutPlace, id: number, words: string, locale: string, inherits = false): string {
  const { name, look } = place
  const position = inherits ? '' : `${shapeFrame(place.place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
  const insets = `lIns="0" tIns="0" rIns="0" bIns="0" anchor="${look.anchor ?? 't'}"`
  const body = inherits
    ? '<a:bodyPr/><a:lstStyle/>'
    : `<a:bodyPr ${insets}><a:normAutofit/></a:bodyPr><a:lstStyle>${typeXml(place)}</a:lstStyle>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(name)}</p:nvPr></p:nvSpPr><p:spPr>${position}</p:spPr><p:txBody>${body}<a:p>${wordsXml(name, words, locale)}</a:p></p:txBody></p:sp>`
}

/** What a deck's layouts say in its language. */
export interface LayoutWords {
  readonly locale: string
  readonly layouts: Readonly<Record<Layout['id'], string>>
  /** what stands in a place of a layout until somebody fills it */
  readonly places: Readonly<Record<PlaceholderName, string>>
  /** what a picture of a slide is called */
  readonly slide: string
}

/** What stands on every layout as the master has it, so that another master moves it on all of them. */
const ofMaster: ReadonlySet<LayoutPlace> = new Set([titlePlace, wordsPlace, ...footPlaces])

const shapesOf = (
  places: readonly LayoutPlace[],
  { locale, places: words }: LayoutWords,
  inherited: ReadonlySet<LayoutPlace> = new Set(),
): readonly string[] =>
  places.map((place, index) => placeXml(place, index + 2, words[place.name], locale, inherited.has(place)))

/** A line that a layout draws, its width in points. */
const ruleXml = (id: number, place: Place, width: number, color: LayoutType['color']): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${shapeFrame(place)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${width * EMU_PER_POINT}"><a:solidFill>${colorXml(color)}</a:solidFill></a:ln></p:spPr></p:cxnSp>`

const hexOf = (colour: string | null | undefined) => (colour ? (`#${colour.slice(1)}` as const) : null)

/** The line over the title of the first slide, and those over headline results. */
const rulesOf = ({ id, places }: Layout, { accent }: House): readonly string[] =>
  id === 'title'
    ? [ruleXml(30, { x: MARGIN, y: 1.5, w: INNER, h: 0 }, 3, hexOf(accent?.line) ?? 'tx1')]
    : places
        .filter(({ name }) => name.startsWith('figure'))
        .map(({ place: { x, y, w } }, index) => ruleXml(30 + index, { x, y: y - 0.1, w, h: 0 }, 1, 'tx2'))

/** What of a deck is in its layouts. */
interface Dressed extends Worn {
  readonly words: LayoutWords
}

/** The line over a title is in the house's colour where that can be read on white, else in no colour. */
const placesOf = ({ places }: Layout, { accent }: House): readonly LayoutPlace[] =>
  places.map((place) =>
    accent && place.name === 'about'
      ? { ...place, look: { ...place.look, color: hexOf(accent.text) ?? 'tx2' } }
      : place,
  )

/** The shapes of the house stand behind all ids of places and rules. */
const HOUSE = 60

export function layoutXml(layout: Layout, deck: Dressed): string {
  const { words, house } = deck
  const isFirst = layout.id === 'title'
  const shapes = [
    ...(isFirst ? houseXml(deck, 'first', HOUSE) : []),
    ...shapesOf([...placesOf(layout, house), ...footPlaces], words, ofMaster),
    ...rulesOf(layout, house),
  ]
  // The first slide has a house of its own, larger than the master's.
  const alone = isFirst && hasHouse(deck) ? 'showMasterSp="0" ' : ''
  const type = layout.type === null ? 'userDrawn="1"' : `type="${layout.type}"`
  return `${START}<p:sldLayout ${NAMESPACES} ${alone}${type} preserve="1"><p:cSld name="${escapeMarkup(words.layouts[layout.id])}">${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

const levels = (of: (level: number) => string): string => LEVELS.map(of).join('')

const plainLevel = (level: number, size: number, face: string): string =>
  `<a:lvl${level}pPr marL="${(level - 1) * 342_900}" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${face}"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`

/** The master: what all layouts share, with the list of them that the library wrote. */
export function masterXml(written: string, deck: Dressed): string {
  const { words } = deck
  const [list = ''] = /<p:sldLayoutIdLst>.*?<\/p:sldLayoutIdLst>/s.exec(written) ?? []
  const [colors = ''] = /<p:clrMap [^>]*\/>/.exec(written) ?? []
  const shapes = shapesOf([...ofMaster], words).map((shape) =>
    shape.replace('<p:ph idx="1"/>', '<p:ph type="body" idx="1"/>'),
  )
  const styles = [
    `<p:titleStyle>${plainLevel(1, titlePlace.look.size, '+mj-lt')}</p:titleStyle>`,
    `<p:bodyStyle>${levels((level) => plainLevel(level, wordsPlace.look.size, '+mn-lt'))}</p:bodyStyle>`,
    `<p:otherStyle>${levels((level) => plainLevel(level, 18, '+mn-lt'))}</p:otherStyle>`,
  ]
  const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
  return `${START}<p:sldMaster ${NAMESPACES}><p:cSld>${background}${tree([...houseXml(deck, 'others', HOUSE), ...shapes])}</p:cSld>${colors}${list}<p:hf hdr="0"/><p:txStyles>${styles.join('')}</p:txStyles></p:sldMaster>`
}

/** The foot of a slide: the study, the date and its number, as the layout sets them. */
export const footXml = (foot: { readonly footer: string; readonly date: string }, locale: string): string =>
  footPlaces
    .map((place, index) => placeXml(place, index, place.name === 'date' ? foot.date : foot.footer, locale, true))
    .join('')

/** The colours of a theme: what is written, its softer form, and the accents of charts. */
export function themeColors(theme: string, colors: Readonly<Record<string, string>>): string {
  const scheme = Object.entries(colors).map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`)
  return theme.replace(
    /<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/s,
    `<a:clrScheme name="Levier">${scheme.join('')}</a:clrScheme>`,
  )
}
