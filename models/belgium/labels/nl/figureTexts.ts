import { assumptions } from './assumptions'
import { figures } from './figures'
import { secondSources } from './secondSources'

const second: Readonly<Record<string, { readonly source?: string; readonly note?: string }>> = secondSources

export const texts = Object.fromEntries(
  Object.entries({ ...figures, ...assumptions }).map(([id, text]) => [id, { ...text, second: second[id] ?? null }]),
)
