import { paidUnvalued } from '#models/engine/model'
import { part } from './part'

const group = 'public'

/** Share of the extra cost paid by cuts or taxes elsewhere. */
export const publicOffset = part({ id: 'public.offset', group, nature: paidUnvalued, by: 'at once' })
