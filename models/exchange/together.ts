import type { Study } from '#shared/study/study'

/**
 * As many scenarios as a workbook holds. Each has up to five sheets of its own: twelve are 65 sheets and two megabytes, and
 * whoever has more is better served by a table of scenarios and its results.
 */
export const MOST_TOGETHER = 12

/** Whether a study has more scenarios than can be exported together in this format. */
export const isTooMany = ({ scenarios }: Pick<Study, 'scenarios'>, format: string): boolean =>
  format === 'xlsx' && scenarios.length > MOST_TOGETHER
