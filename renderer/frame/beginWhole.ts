/**
 * Scrolls a row of things no further than needed for one of them to be wholly in sight, to where another begins: none
 * is cut at the start. Its style makes room behind the last by `--rail-room`.
 */
export function beginWhole(row: HTMLElement, shown: HTMLElement): void {
  const { paddingInlineStart, paddingInlineEnd, columnGap } = getComputedStyle(row)
  const [before, after] = [Number.parseFloat(paddingInlineStart), Number.parseFloat(paddingInlineEnd)]
  // The end of the one before lies just out of sight.
  const clear = Math.max(0, Number.parseFloat(columnGap) - before)
  const room = row.clientWidth - before - after - clear
  const origin = row.getBoundingClientRect().left + before - row.scrollLeft
  const places = [...row.children].map((each) => {
    const { left, right } = each.getBoundingClientRect()
    return { each, start: left - origin, end: right - origin }
  })
  const chosen = places.find(({ each }) => each === shown)
  const last = places.at(-1)
  if (!chosen || !last) return
  const fits = ({ start }: { readonly start: number }) => chosen.end - start <= room + 1
  const first =
    places.find((place) => place.start >= Math.min(row.scrollLeft, chosen.start) - 1 && fits(place)) ?? chosen
  const start = last.end <= room + clear + 1 ? 0 : Math.max(0, first.start - clear)
  row.style.setProperty('--rail-room', `${Math.max(0, start > 0 ? start + clear + room - last.end : 0)}px`)
  row.scrollLeft = start
}
