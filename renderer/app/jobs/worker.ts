import type { Remote } from 'comlink'

type Comlink = typeof import('comlink')
let there: Comlink | null = null

/**
 * Does something with what speaks with workers, which the first screen does without: at once where it is there, since
 * a question that is asked at a move is to reach its worker before the page is drawn anew.
 */
export async function withComlink<Answer>(act: (comlink: Comlink) => Promise<Answer>): Promise<Answer> {
  if (!there) there = await import('comlink')
  return act(there)
}

/** A worker of the page, with the functions it offers. */
export interface Hired<Work> {
  readonly work: Remote<Work>
  readonly end: () => void
}

/**
 * Starts a worker.
 *
 * @param onLost called once, with the browser's reason or '', when it cannot be loaded or dies; it is ended then
 */
export function hire<Work>(comlink: Comlink, create: () => Worker, onLost: (reason: string) => void): Hired<Work> {
  const worker = create()
  const work = comlink.wrap<Work>(worker)
  let ended = false
  // Whoever learns that it is lost ends it again: a proxy that has been let go throws at every touch.
  const end = (): void => {
    if (ended) return
    ended = true
    work[comlink.releaseProxy]()
    worker.terminate()
  }
  worker.addEventListener('error', ({ message = '' }) => {
    end()
    onLost(message)
  })
  return { work, end }
}

/** A worker could not be loaded, or died before it had answered. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost'
}

/**
 * Has one thing done by a worker of its own, which is ended afterwards.
 *
 * @param signal ends it before
 * @throws WorkerLost, the signal's reason, and whatever the work throws
 */
export function doAside<Work, Answer>(
  create: () => Worker,
  act: (work: Remote<Work>) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  return withComlink(
    (comlink) =>
      new Promise<Answer>((resolve, reject) => {
        signal?.throwIfAborted()
        const { work, end } = hire<Work>(comlink, create, (reason) => reject(new WorkerLost(reason)))
        const abort = (): void => {
          end()
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', abort, { once: true })
        act(work)
          .then(resolve, reject)
          .finally(() => {
            signal?.removeEventListener('abort', abort)
            end()
          })
      }),
  )
}
