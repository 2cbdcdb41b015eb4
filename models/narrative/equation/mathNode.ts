/** An element of MathML, plain data: rendered wherever it is needed. */
export interface MathNode {
  readonly tag:
    | 'mi'
    | 'mn'
    | 'mo'
    | 'mtext'
    | 'mrow'
    | 'mfrac'
    | 'msup'
    | 'msub'
    | 'msubsup'
    | 'munderover'
    | 'mtable'
    | 'mtr'
    | 'mtd'
  /** how it is set: a unit in small type, a choice with a rule before it */
  readonly style?: 'unit' | 'cases' | 'result' | 'empty'
  readonly children: readonly (MathNode | string)[]
}

type Children = readonly (MathNode | string)[]

export const node = (tag: MathNode['tag'], ...children: Children): MathNode => ({ tag, children })
export const styled = (
  style: NonNullable<MathNode['style']>,
  tag: MathNode['tag'],
  ...children: Children
): MathNode => ({
  tag,
  style,
  children,
})

export const row = (...children: Children): MathNode =>
  children.length === 1 && typeof children[0] === 'object' ? children[0] : node('mrow', ...children)
export const operator = (sign: string): MathNode => node('mo', sign)
export const bracketed = (inside: MathNode): MathNode => node('mrow', operator('('), inside, operator(')'))

/** As markup, for documents and tests. */
export function markup({ tag, children }: MathNode): string {
  const inside = children.map((child) =>
    typeof child === 'string' ? child.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : markup(child),
  )
  return `<${tag}>${inside.join('')}</${tag}>`
}
