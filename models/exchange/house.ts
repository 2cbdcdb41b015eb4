import { type Accent, accentOf, isColour } from '#shared/study/look/colour'
import { type Picture, pictureOf } from '#shared/study/look/picture'
import type { Study } from '#shared/study/study'

/** What documents bear of the house they are made for or by. */
export interface House {
  readonly accent: Accent | null
  readonly logo: Picture | null
}

/** The house of a study. What is no colour or picture is left out, whoever let it in. */
export function houseOf({ look: { colour, logo } = {} }: Pick<Study, 'look'>): House {
  const picture = logo === undefined ? null : pictureOf(logo)
  return {
    accent: colour !== undefined && isColour(colour) ? accentOf(colour) : null,
    logo: picture?.ok ? picture.value : null,
  }
}

/** A logo as an address that is the picture itself. */
export const addressOf = ({ type, text }: Picture): string => `data:image/${type};base64,${text}`
