/** The control that has the focus, if it uses keys. */
export function controlOf(target: EventTarget | null): 'button' | 'field' | null {
  if (!(target instanceof HTMLElement)) return null
  if (target.matches('input, select, textarea')) return 'field'
  return target.matches('button, a') ? 'button' : null
}
