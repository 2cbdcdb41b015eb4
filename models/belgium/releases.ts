import type { Release } from '#models/engine/release'
import type { ReleasedModel } from '#models/engine/releasedModel'

export type Releases = Readonly<Record<string, () => Promise<{ readonly release: Release }>>>

/** Every version of the model there was, the present one too. A new version is a line here, and `npm run generate`. */
export const releases: Releases = {
  '1.0': () => import('./releases/1.0.generated'),
  '2.0': () => import('./releases/2.0.generated'),
}

export type ReleasedModels = Readonly<Record<string, () => Promise<{ readonly released: ReleasedModel }>>>

/** The same versions, ready to run: the numbers of a study as it was when it was made. */
export const releasedModels: ReleasedModels = {
  '1.0': () => import('./releases/1.0.program.generated'),
  '2.0': () => import('./releases/2.0.program.generated'),
}
