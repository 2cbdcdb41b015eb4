/** The screens of the work area, in the order of their tabs. */
export const screens = [
  'explore',
  'compare',
  'why',
  'uncertainty',
  'goal',
  'regions',
  'model',
  'sources',
  'present',
] as const
export type Screen = (typeof screens)[number]
