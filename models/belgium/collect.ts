/**
 * The things of one type that some files export, by id: the order of a module's exports is not the
 * same for every bundler.
 */
export function collect<Thing extends { readonly type: string; readonly id: string }>(
  type: Thing['type'],
  ...files: readonly object[]
): readonly Thing[] {
  const isThing = (exported: unknown): exported is Thing =>
    typeof exported === 'object' && exported !== null && 'type' in exported && exported.type === type
  return files.flatMap((file) =>
    Object.values(file)
      .filter(isThing)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
}
