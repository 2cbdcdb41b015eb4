/** An element of an XML text. */
export interface Node {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.replaceAll(/&(\w+);/g, (entity, name: string) => {
    const sign = ENTITIES[name]
    if (sign === undefined) throw new Error(`unknown entity ${entity}`)
    return sign
  })

const TOKEN = /<\?[^>]*\?>|<\/([\w.]+)\s*>|<([\w.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y

interface Open {
  readonly tag: string
  readonly attributes: Record<string, string>
  readonly children: Node[]
  text: string
}

/** Reads an XML text strictly; anything that is not well formed is an error naming where. */
export function parseXml(text: string): Node {
  const root: Open = { tag: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    const inner = open.at(-1)
    if (!match || !inner) throw new Error(`not XML: ${text.slice(at, at + 60)}`)
    const [, closed, opened, attributes = '', alone, words] = match
    if (words !== undefined) inner.text += decode(words)
    if (opened !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        decode(value),
      ])
      const node: Open = { tag: opened, attributes: Object.fromEntries(pairs), children: [], text: '' }
      inner.children.push(node)
      if (!alone) open.push(node)
    }
    if (closed !== undefined) {
      if (inner.tag !== closed || open.length < 2) throw new Error(`</${closed}> closes <${inner.tag}>`)
      open.pop()
    }
  }
  const [only, ...more] = root.children
  if (!only || more.length > 0 || open.length > 1) throw new Error('not one XML element')
  return only
}

export const childrenOf = (node: Node, tag: string): readonly Node[] =>
  node.children.filter((child) => child.tag === tag)

export function childOf(node: Node, tag: string): Node {
  const [child, ...more] = childrenOf(node, tag)
  if (!child || more.length > 0) throw new Error(`<${node.tag}> should have one <${tag}>`)
  return child
}
