import type { Control } from './keys'

/** The control that has the focus, if it uses keys. */
export function controlOf(target: EventTarget | null): Control | null {
  if (!(target instanceof HTMLElement)) return null
  if (target.matches('input[type="range"]')) return 'slider'
  if (target.matches('input, select, textarea')) return 'field'
  return target.matches('button, a') ? 'button' : null
}
