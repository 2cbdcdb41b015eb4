import { edit } from './edit'
import { type LookChange, writeLook } from './writeLook'

/** Writes a part of what reports and slides look like; until `endGesture`, that is one step. */
const write = (part: keyof LookChange, value: string | undefined): void =>
  edit({ kind: 'look' }, (draft) => writeLook(draft, { [part]: value }), { gesture: `look/${part}` })

/** @param colour `#rrggbb`; undefined for none */
export const setColour = (colour: string | undefined): void => write('colour', colour)

/** @param logo a picture in base64, within what `readPicture` allows; undefined for none */
export const setLogo = (logo: string | undefined): void => write('logo', logo)
