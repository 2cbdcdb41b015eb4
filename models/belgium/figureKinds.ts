import { type FigureDefinition, figuresOf } from '#models/engine/model'

export const assumption = figuresOf({ kind: 'assumption' })
export const judged = figuresOf({ kind: 'assumption', source: 'judgement of the modellers, November 2026' })
export const reference = figuresOf({ kind: 'reference' })
export const calibrated = figuresOf({ kind: 'calibrated' })

/** Figures of a document; `same` is what several of them have in common. */
export const documentedIn = (document: string, same: Partial<FigureDefinition> = {}) =>
  figuresOf({ kind: 'documented', document, ...same })
