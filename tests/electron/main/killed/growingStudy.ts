/** A study that is longer the more was done to it; one text for each step, so that half of one cannot pass for whole. */
export function growingStudy(step: number): string {
  const notes = Array.from({ length: step }, (_, at) => `step ${at + 1}: ${'é'.repeat(40)}`)
  return `${JSON.stringify({ format: 'levier', step, notes }, null, 2)}\n`
}

/** The step of a whole study; null where the text is not one. */
export function stepOf(text: string): number | null {
  const step = Number(/"step": (\d+)/.exec(text)?.[1] ?? Number.NaN)
  return Number.isInteger(step) && text === growingStudy(step) ? step : null
}
