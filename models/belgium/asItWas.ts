import type { ReleasedModel } from '#models/engine/releasedModel'
import type { Origin } from '#shared/study/study'

/** The model a scenario was made with, ready to run; null where that one is not kept here. */
export async function originalModel({ model: { version, fingerprint } }: Origin): Promise<ReleasedModel | null> {
  const { releasedModels } = await import('./releases')
  const load = Object.hasOwn(releasedModels, version) ? releasedModels[version] : undefined
  if (!load) return null
  const { released } = await load()
  return released.program.fingerprint === fingerprint ? released : null
}
