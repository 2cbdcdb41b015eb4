import type { FigureTexts } from '../../figureTexts'
import { assumptions } from './assumptions'
import { figures } from './figures'
import { secondSources } from './secondSources'

const second: Readonly<Record<string, FigureTexts[string]['second']>> = secondSources

export const texts: FigureTexts = Object.fromEntries(
  Object.entries({ ...figures, ...assumptions }).map(([id, text]) => [id, { ...text, second: second[id] ?? null }]),
)
