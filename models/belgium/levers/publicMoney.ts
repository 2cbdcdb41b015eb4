import { lever, paidUnvalued } from '#models/engine/model'

const group = 'public'

/** Share of the extra cost paid by cuts or taxes elsewhere. */
export const publicOffset = lever({
  id: 'public.offset',
  group,
  unit: '%',
  nature: paidUnvalued,
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 'at once',
})
