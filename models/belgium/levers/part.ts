import { type LeverDefinition, lever } from '#models/engine/model'

type Own = Omit<LeverDefinition, 'unit' | 'base' | 'min' | 'max' | 'step'> & Partial<Pick<LeverDefinition, 'base'>>

/** How much of something is done, from none of it to all, %; nothing yet, unless it says so. */
export const part = (own: Own) => lever({ unit: '%', base: 0, min: 0, max: 100, step: 1, ...own })
