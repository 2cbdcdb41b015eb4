import type { Release } from '#models/engine/release'

export type Releases = Readonly<Record<string, () => Promise<{ readonly release: Release }>>>

/** Every version of the model there was, the present one too. A new version is a line here, and `npm run generate`. */
export const releases: Releases = {
  '1.0': () => import('./releases/1.0.generated'),
}
