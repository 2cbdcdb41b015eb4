interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly offset?: string
  readonly size?: number
}

/** The files in an asar archive, which begins with their tree as JSON; paths from its root, in order. */
export function filesIn(archive: Buffer): readonly { readonly path: string; readonly bytes: Buffer }[] {
  const root = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString()) as Entry
  const first = 8 + archive.readUInt32LE(4)
  const within = ({ files, offset, size = 0 }: Entry, path: string): { path: string; bytes: Buffer }[] => {
    if (files) return Object.entries(files).flatMap(([name, inner]) => within(inner, `${path}/${name}`))
    const start = first + Number(offset)
    return [{ path, bytes: archive.subarray(start, start + size) }]
  }
  return within(root, '').sort((a, b) => (a.path < b.path ? -1 : 1))
}
