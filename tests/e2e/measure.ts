/**
 * What a person would call a mess, measured in the page: words over words, words out of their box.
 * Runs inside the browser, so it stands alone.
 */
export function findMess(): string[] {
  const mess: string[] = []
  const boxes =
    '.card, .lever, .levers-found, .group-head, .levers-top, .chart-head, .chart-source, .limit-card, .target-card, .header, .status, .year-bar, .compare-sheet tr, .explore-top, .slide-head, .slide-chart, .slide-chart-title, .slide-chart-subtitle, .slide-figures li, .slide-verdict, .presentation-bar, .live-actions, .story-start, .slide-fields, .slide-actions, .presenter-head, .presenter-steps button' +
    ', .question-card, .start-head, .start-ways' +
    ', .analysis-bar, .why-card, .alone-card, .ranking-card, .goal-form, .goal-found'
  interface Words {
    readonly text: string
    readonly rect: DOMRect
    readonly node: Node
  }
  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
  const inside = (a: DOMRect, box: DOMRect): boolean =>
    a.left >= box.left - 1 && a.right <= box.right + 1 && a.top >= box.top - 1 && a.bottom <= box.bottom + 1
  // A line's box is higher than its letters: a fifth above and below is air.
  const ink = (rect: DOMRect): DOMRect => new DOMRect(rect.x, rect.y + rect.height * 0.2, rect.width, rect.height * 0.6)
  const compare = (where: string, words: readonly Words[], box: DOMRect): void => {
    for (const [index, each] of words.entries()) {
      if (!inside(each.rect, box)) mess.push(`${where}: "${each.text}" leaves its box`)
      for (const other of words.slice(index + 1))
        if (other.node !== each.node && overlap(each.rect, other.rect))
          mess.push(`${where}: "${each.text}" over "${other.text}"`)
    }
  }
  // What has scrolled out of sight covers nothing.
  const seen = (rect: DOMRect, element: Element): DOMRect => {
    const scroller = element.closest('[data-scrolls]')?.getBoundingClientRect()
    if (!scroller) return rect
    const left = Math.max(rect.left, scroller.left)
    const top = Math.max(rect.top, scroller.top)
    const width = Math.max(0, Math.min(rect.right, scroller.right) - left)
    return new DOMRect(left, top, width, Math.max(0, Math.min(rect.bottom, scroller.bottom) - top))
  }
  const wordsIn = (element: Element): Words[] => {
    const words: Words[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!node.textContent?.trim() || !parent || parent.closest('.hidden, option, select')) continue
      // Kept for those who listen where there is no room to show it.
      if (getComputedStyle(parent).clipPath === 'inset(50%)') continue
      // What keeps quiet until one comes to it covers nothing.
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const whole of range.getClientRects()) {
        const rect = seen(whole, parent)
        // What an ellipsis stands for covers nothing.
        if (getComputedStyle(parent).textOverflow === 'ellipsis')
          rect.width = Math.max(0, Math.min(rect.right, parent.getBoundingClientRect().right) - rect.left)
        if (rect.width > 0.5 && rect.height > 0.5) words.push({ text: node.textContent.trim(), rect: ink(rect), node })
      }
    }
    for (const control of element.querySelectorAll('input:not([type]), select')) {
      const rect = seen(control.getBoundingClientRect(), control)
      if (rect.width > 0.5 && rect.height > 0.5)
        words.push({ text: control.getAttribute('aria-label') ?? control.tagName, rect, node: control })
    }
    return words
  }
  for (const box of document.querySelectorAll('.modal, .popover')) {
    const outer = box.getBoundingClientRect()
    if (outer.left < -1 || outer.right > innerWidth + 1) mess.push(`${box.className} leaves the window`)
    for (const inner of box.children)
      if (inner.getBoundingClientRect().right > outer.right + 1) mess.push(`${inner.className} leaves its box`)
  }
  for (const box of document.querySelectorAll('.popover:has(> .help)')) {
    const outer = box.getBoundingClientRect()
    if (outer.top < -1 || outer.bottom > innerHeight + 1) mess.push(`${box.className} leaves the window`)
    for (const inner of box.children)
      if (!inside(inner.getBoundingClientRect(), outer)) mess.push(`${inner.className} leaves its box`)
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('.number-input'))
    if (field.clientWidth > 0 && field.scrollWidth > field.clientWidth + 1)
      mess.push(`${field.getAttribute('aria-label')}: "${field.value}" is cut`)
  // Names are whole: of studies, of scenarios, of what is chosen.
  for (const each of document.querySelectorAll<HTMLElement>('.title-field, .scenario .pill, .status-limits > *'))
    if (each.checkVisibility() && each.scrollWidth > each.clientWidth + 1)
      mess.push(`"${each instanceof HTMLInputElement ? each.value : each.textContent}" is cut`)
  const pen = document.createElement('canvas').getContext('2d')
  const ARROW = 16
  for (const select of document.querySelectorAll('select')) {
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select)
    const text = select.selectedOptions[0]?.text ?? ''
    if (!pen || !select.checkVisibility()) continue
    pen.font = font
    const room =
      select.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd) - ARROW
    if (pen.measureText(text).width > room + 1) mess.push(`"${text}" is cut`)
  }
  for (const element of document.querySelectorAll(boxes)) {
    const name = element.getAttribute('data-headline') ?? element.getAttribute('data-lever') ?? element.className
    compare(name, wordsIn(element), element.getBoundingClientRect())
  }
  for (const [index, chart] of [...document.querySelectorAll('.chart svg')].entries()) {
    const words = [...chart.querySelectorAll('text')].flatMap((text): Words[] => {
      const rect = text.getBoundingClientRect()
      return rect.width > 0 ? [{ text: text.textContent ?? '', rect: ink(rect), node: text }] : []
    })
    compare(`chart ${index + 1}`, words, chart.getBoundingClientRect())
  }
  // A name goes on in the next line between its words, not within one.
  for (const label of document.querySelectorAll('.lever-label')) {
    if (!label.checkVisibility()) continue
    const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of node.textContent?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) mess.push(`"${word}" is broken`)
      }
  }
  for (const sheet of document.querySelectorAll('.chart-card')) {
    const box = sheet.getBoundingClientRect()
    for (const child of sheet.children)
      if (!inside(child.getBoundingClientRect(), box)) mess.push(`${child.className} leaves its card`)
  }
  if (document.documentElement.scrollWidth > innerWidth) mess.push('the page scrolls sideways')
  // What scrolls by itself hides what is too wide for it.
  for (const each of document.querySelectorAll('.explore, .analysis, .story-main'))
    if (each.scrollWidth > each.clientWidth + 1) mess.push(`${each.className} scrolls sideways`)
  return [...new Set(mess)]
}
