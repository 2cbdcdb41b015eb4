import type { FullText } from '#models/narrative/text'
import type { Element } from './element'
import type { Part } from './equation'

/** The variables for the parts of an equation that stand apart from it; `label` names what it gives. */
export const partElements = (parts: readonly Part[], label: string, text: FullText): readonly Element[] =>
  parts.map(({ name, equation, unit }) => {
    const doc = text.t('exchange:xmile.part', { label })
    return { kind: 'aux', name, equation, unit, doc }
  })
