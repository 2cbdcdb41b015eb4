/** Changes the text of a part of an Office file; `part` finds the text of another one, null where there is none. */
export type EditPart = (
  text: string,
  path: string,
  part: (path: string) => Promise<string | null>,
) => string | Promise<string>

/**
 * An Office file with some of its parts changed, everything else as it was.
 *
 * @param edits what is done to the parts whose path a pattern matches
 */
export async function editParts(
  bytes: Uint8Array,
  edits: readonly { readonly paths: RegExp; readonly edit: EditPart }[],
): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(bytes)
  const part = async (path: string): Promise<string | null> => (await zip.file(path)?.async('text')) ?? null
  for (const path of Object.keys(zip.files))
    for (const { paths, edit } of edits) {
      const text = paths.test(path) ? await part(path) : null
      if (text === null) continue
      const date = zip.files[path]?.date
      zip.file(path, await edit(text, path, part), date ? { date } : {})
    }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
