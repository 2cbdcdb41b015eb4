/** Things in groups of at most so many and as even as can be, in their order: columns for which a page has no room. */
export function inGroups<Thing>(things: readonly Thing[], most: number): readonly (readonly Thing[])[] {
  const count = Math.ceil(things.length / most)
  const size = Math.ceil(things.length / count)
  return Array.from({ length: count }, (_, group) => things.slice(group * size, (group + 1) * size))
}
