import { readFileSync } from 'node:fs'

export const guidesFor = ['planner', 'consultant', 'facilitator'] as const

/** A control that a guide names, and what is typed into it or chosen in it; null where it is pressed. */
export interface GuideStep {
  readonly name: string
  readonly typed: string | null
}

/** The controls that a guide names in bold, in its order; a value behind one, as code, is what it is given. */
export function guideSteps(language: string, guide: string): readonly GuideStep[] {
  const file = new URL(`../../docs/guides/${language}/${guide}.md`, import.meta.url)
  const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ')
  return [...text.matchAll(/\*\*([^*]+)\*\*(?:[^*`.]{0,24}`([^`]+)`)?/g)].map(([, name = '', typed = null]) => ({
    name,
    typed,
  }))
}
