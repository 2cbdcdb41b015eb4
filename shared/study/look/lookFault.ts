import type { StudyFailure } from '../failure'
import { placeOf, quoted } from '../place'
import type { Look } from '../study'
import { isColour } from './colour'
import { pictureOf } from './picture'

/** The first thing in the look of a study that no document can be made with; or null. */
export function lookFault({ colour, logo }: Look): StudyFailure | null {
  if (colour !== undefined && !isColour(colour))
    return { kind: 'not-a-colour', place: placeOf(['look', 'colour']), found: quoted(colour) }
  const picture = logo === undefined ? null : pictureOf(logo)
  return picture && !picture.ok ? { ...picture.failure, place: placeOf(['look', 'logo']) } : null
}
