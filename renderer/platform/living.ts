/** Whether this is a living file: one page that is the whole app with a study in it, and reaches nothing outside itself. */
export const isLivingFile: boolean = import.meta.env.MODE === 'living'

/** Whether another page shows one chart of this file and some levers: its address says so. */
export const isEmbedded: boolean = isLivingFile && new URLSearchParams(location.search).has('embed')

/** What a living file carries. */
export interface Carried {
  /** the text of a study file */
  readonly text: string
  /** id of the scenario in the foreground */
  readonly scenario: string
}

/** What this file carries; null in the app, which carries nothing. */
export function carriedStudy(): Carried | null {
  const element = isLivingFile ? document.getElementById('study') : null
  return element && { text: element.textContent ?? '', scenario: element.dataset.scenario ?? '' }
}
