import { belgium } from '#models/belgium/model'
import type { Figure } from '#models/engine/model'

/** Why a figure cannot be changed; null where it can. */
export function whyFixed(figure: Figure): 'structural' | 'context' | null {
  if (figure.structural) return 'structural'
  return belgium.used.has(figure) ? null : 'context'
}
