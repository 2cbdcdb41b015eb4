import type { Paint } from '#shared/charts/paint'

/** What a paint looks like on the page: the theme's colour of that name. */
export const themed = (paint: Paint): string => `var(--${paint})`
