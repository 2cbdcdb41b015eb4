import type { Translate } from '#shared/i18n/translator'
import { readColour } from '#shared/study/look/colour'
import { describePicture } from '#shared/study/look/describePicture'
import { readPicture } from '#shared/study/look/picture'
import { quoted } from '#shared/study/place'
import type { Look } from '#shared/study/study'
import { Refusal } from './failure'
import { last, type Words } from './options'
import { readBytes } from './studyFile'

/** The options that say what documents look like. */
export const lookKinds = { logo: 'value', colour: 'value' } as const

/** What can be made with a look, or carries one. */
const WITH_LOOK: readonly string[] = ['html', 'pdf', 'pptx', 'app']

/**
 * What a command's words say of the look of its documents; null where they say nothing.
 *
 * @param words read with `lookKinds` among its options
 * @throws Refusal for a format without a look, what is no colour, and what cannot be read or is no logo
 */
export async function givenLook(words: Words, format: string, t: Translate): Promise<Look | null> {
  const [file, written] = [last(words, 'logo'), last(words, 'colour')]
  if (file === undefined && written === undefined) return null
  const refused = (place: string, reason: string): string => t('study:at', { place, reason })
  if (!WITH_LOOK.includes(format)) throw new Refusal(t('cli:without-look', { format, known: WITH_LOOK.join(', ') }))
  const colour = written === undefined ? undefined : readColour(written)
  if (colour === null) throw new Refusal(refused('--colour', t('study:not-a-colour', { found: quoted(written ?? '') })))
  if (file === undefined) return colour === undefined ? null : { colour }
  const picture = readPicture(await readBytes(file, t))
  if (!picture.ok) throw new Refusal(refused(file, describePicture(picture.failure, t)))
  return { ...(colour === undefined ? {} : { colour }), logo: picture.value.text }
}
