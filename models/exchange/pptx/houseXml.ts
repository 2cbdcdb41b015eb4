import { escapeMarkup } from '#shared/charts/markup'
import type { Picture } from '#shared/study/look/picture'
import type { House } from '../house'
import { hex } from '../office/hex'
import { INNER, LOGO_ROOM, MARGIN, type Place, WIDTH } from './look'
import { shapeFrame } from './shapeFrame'

/** What names the logo in the relations of whatever draws it. */
export const LOGO_ID = 'rIdLogo'

/** What a deck bears of a house. */
export interface Worn {
  readonly house: House
  /** what the logo is called */
  readonly logoName: string
}

/** Whether a deck looks as a house does, in anything. */
export const hasHouse = ({ house: { accent, logo } }: Worn): boolean => accent !== null || logo !== null

/** Where the house stands on the first slide, and on all others: a band over the whole width, and room for a logo. */
const places = {
  first: { band: 0.36, logo: { x: MARGIN + INNER - 3.4, y: 0.56, w: 3.4, h: 0.8 } },
  others: { band: 0.1, logo: { x: MARGIN + INNER - LOGO_ROOM, y: 0.22, w: LOGO_ROOM, h: 0.4 } },
} as const

const bandXml = (id: number, height: number, surface: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${shapeFrame({ x: 0, y: 0, w: WIDTH, h: height })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${hex(surface)}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`

/** A picture as large as its room lets it be, at the right of it and in the middle of its height. */
function fitted({ width, height }: Picture, { x, y, w, h }: Place): Place {
  const scale = Math.min(w / width, h / height)
  const [across, up] = [width * scale, height * scale]
  return { x: x + w - across, y: y + (h - up) / 2, w: across, h: up }
}

const logoXml = (id: number, place: Place, name: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="logo" descr="${escapeMarkup(name)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="${LOGO_ID}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${shapeFrame(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`

/**
 * The shapes of the house: on the layout of the first slide, or on the master, which draws them on all others.
 *
 * @param id of the first of them; the next has the next
 */
export function houseXml(
  { house: { accent, logo }, logoName }: Worn,
  where: keyof typeof places,
  id: number,
): readonly string[] {
  const { band, logo: room } = places[where]
  return [
    ...(accent ? [bandXml(id, band, accent.surface)] : []),
    ...(logo ? [logoXml(id + 1, fitted(logo, room), logoName)] : []),
  ]
}
