import type { Line } from './lineData'

/**
 * The lines that are named at their ends, without edges of bands that read there as another line does: of edges alone that
 * read the same, the outermost is named.
 *
 * @param read what stands at the end of a line
 */
export function distinctEnds(lines: readonly Line[], read: (line: Line) => string): readonly Line[] {
  const edges = lines.filter(({ edge }) => edge)
  const others = new Set(lines.filter(({ edge }) => !edge).map(read))
  const isTold = (line: Line): boolean => {
    const at = edges.indexOf(line)
    if (at < 0) return true
    const further = at < edges.length / 2 ? edges.slice(0, at) : edges.slice(at + 1)
    return !others.has(read(line)) && !further.some((each) => read(each) === read(line))
  }
  return lines.filter(isTold)
}
