/** What a key asks for while presenting. */
export type Asked =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | {
      readonly kind:
        | 'first'
        | 'last'
        | 'lever'
        | 'reveal'
        | 'presenter'
        | 'full'
        | 'leave'
        | 'black'
        | 'white'
        | 'tried'
        | 'keys'
    }
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
    b: { kind: 'black' },
    '.': { kind: 'black' },
    w: { kind: 'white' },
    ',': { kind: 'white' },
    t: { kind: 'tried' },
    p: { kind: 'presenter' },
    f: { kind: 'full' },
    '?': { kind: 'keys' },
    Escape: { kind: 'leave' },
  } satisfies Readonly<Record<string, Asked>>),
)

/** A control that has the focus and uses keys: which ones depends on what it is. */
export type Control = 'button' | 'slider' | 'field'

const MOVES_SLIDER: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

/** What is used of a keyboard event. */
interface Press {
  readonly key: string
  /** the place of the key: on some keyboards its digit is only there with Shift */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * What a key press asks for; null where it asks for nothing.
 *
 * @param inControl a control has the focus and needs the key for itself
 */
export function askedBy({ key, code, ctrlKey, metaKey, altKey }: Press, inControl: Control | null): Asked | null {
  if (ctrlKey || metaKey || altKey) return null
  if (inControl === 'field' && key !== 'Escape') return null
  if (inControl === 'slider' && MOVES_SLIDER.has(key)) return null
  if (inControl === 'button' && (key === 'Enter' || key === ' ')) return null
  const digit = /^\d$/.exec(key)?.[0] ?? /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return { kind: 'digit', digit: Number(digit) }
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}

const CLICKER: ReadonlyMap<string, 1 | -1> = new Map([
  ['PageDown', 1],
  ['PageUp', -1],
])

/** The step a clicker asks for, whatever has the focus: its keys turn the page and never move a lever. */
export const clickerStep = ({ key, ctrlKey, metaKey, altKey }: Press): 1 | -1 | null =>
  ctrlKey || metaKey || altKey ? null : (CLICKER.get(key) ?? null)
