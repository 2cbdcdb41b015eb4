const TOKEN = /<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ENTITY = /&(?!(amp|lt|gt|quot|#\d+);)/
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u

/** Why a text is not well-formed XML of one element; null where it is. */
export function fault(text: string): string | null {
  const open: string[] = []
  let elements = 0
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) return `neither tag nor text: ${text.slice(at, at + 60)}`
    const [whole, closed, opened, , alone] = match
    if (ENTITY.test(whole) || FORBIDDEN.test(whole)) return `not allowed: ${whole.slice(0, 60)}`
    if (opened !== undefined) {
      if (open.length === 0) elements++
      if (!alone) open.push(opened)
    }
    if (closed !== undefined && open.pop() !== closed) return `</${closed}> closes nothing`
  }
  return open.length === 0 && elements === 1 ? null : 'not one element'
}
