/** What a browser names when a module could not be fetched. */
const ADDRESS = /\w+:\/\/\S+\.js/

/**
 * A module that may be asked for again after it could not be fetched. Chromium keeps such a module as failed and asks
 * nobody for it any more, so from the second time on it is asked for under an address of its own.
 */
export function importAgain<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let failed = 0
  return () =>
    load().catch((error: unknown) => {
      failed++
      const address = ADDRESS.exec(String(error))?.[0]
      if (failed === 1 || address === undefined) throw error
      const again: Promise<Module> = import(/* @vite-ignore */ `${address}?again=${failed}`)
      // The first error is one that is known for what it is.
      return again.catch(() => {
        throw error
      })
    })
}
