import { failure, type Result, success } from '#shared/result'
import { MAX_LOGO_BYTES, type Picture, type PictureFault, readPicture } from '#shared/study/look/picture'

/** Why a file is no logo. */
export type LogoFault = PictureFault | { readonly kind: 'unreadable' }

/**
 * A logo from a file. Its header is judged first; only a picture of an allowed size is unpacked, to see whether it can
 * be: what is damaged inside would be missing from every document.
 */
export async function readLogo(file: Blob): Promise<Result<Picture, LogoFault>> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    // One more than is allowed tells that it is too large: a film is not read whole for that.
    bytes = new Uint8Array(await file.slice(0, MAX_LOGO_BYTES + 1).arrayBuffer())
  } catch {
    return failure({ kind: 'unreadable' })
  }
  const picture = readPicture(bytes)
  if (!picture.ok) return picture
  try {
    const unpacked = await createImageBitmap(new Blob([bytes], { type: `image/${picture.value.type}` }))
    unpacked.close()
    return success(picture.value)
  } catch {
    return failure({ kind: 'logo-damaged' })
  }
}
