/** What a key asks for while presenting. */
export type Asked =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'first' | 'last' | 'lever' | 'reveal' | 'presenter' | 'full' | 'leave' }
  | { readonly kind: 'digit'; readonly digit: number }

const KEYS = new Map<string, Asked>(
  Object.entries({
    ArrowRight: { kind: 'step', by: 1 },
    ArrowDown: { kind: 'step', by: 1 },
    PageDown: { kind: 'step', by: 1 },
    ' ': { kind: 'step', by: 1 },
    ArrowLeft: { kind: 'step', by: -1 },
    ArrowUp: { kind: 'step', by: -1 },
    PageUp: { kind: 'step', by: -1 },
    Backspace: { kind: 'step', by: -1 },
    Home: { kind: 'first' },
    End: { kind: 'last' },
    l: { kind: 'lever' },
    r: { kind: 'reveal' },
    Enter: { kind: 'reveal' },
    p: { kind: 'presenter' },
    f: { kind: 'full' },
    Escape: { kind: 'leave' },
  } satisfies Readonly<Record<string, Asked>>),
)

/** What is used of a keyboard event. */
interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * What a key press asks for; null where it asks for nothing.
 *
 * @param inControl a control has the focus and needs the key for itself
 */
export function askedBy({ key, ctrlKey, metaKey, altKey }: Press, inControl: 'button' | 'field' | null): Asked | null {
  if (ctrlKey || metaKey || altKey) return null
  if (inControl === 'field' && key !== 'Escape') return null
  if (inControl === 'button' && (key === 'Enter' || key === ' ')) return null
  if (/^\d$/.test(key)) return { kind: 'digit', digit: Number(key) }
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}
