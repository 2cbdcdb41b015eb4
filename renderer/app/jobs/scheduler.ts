import { proxy, type Remote, wrap } from 'comlink'
import type { Work } from './analysis.worker'
import type { Step } from './perform'
import type { Answers, Kind, Request } from './requests'

/** What became of a job. `lost`: its worker died; a fresh one is there. */
export type Ended<Of extends Kind> =
  | { readonly kind: 'done'; readonly answer: Answers[Of] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'lost' }

interface Waiting {
  readonly end: (ended: Ended<Kind>) => void
}

/** A worker that says nothing for so long while work is under way is taken for dead, in milliseconds. */
const SILENCE = 5000

/**
 * Gives long work to a worker. Of the jobs on one channel only the newest counts: the one before is
 * cancelled, and its late answer dropped. A worker that dies is replaced, and its jobs end as lost.
 */
export class Scheduler {
  private worker: Worker | null = null
  private work: Remote<Work> | null = null
  private readonly jobs = new Map<number, Waiting>()
  private readonly newest = new Map<string, number>()
  private next = 1
  private heard = 0
  private watch: ReturnType<typeof setInterval> | undefined

  constructor(private readonly create: () => Worker) {}

  private hire(): Remote<Work> {
    if (this.work) return this.work
    const worker = this.create()
    worker.addEventListener('error', () => this.replace())
    this.worker = worker
    this.work = wrap<Work>(worker)
    return this.work
  }

  /** Lets a dead worker go; every job it had is lost. The next job hires a fresh one. */
  private replace(): void {
    this.worker?.terminate()
    this.worker = null
    this.work = null
    const lost = [...this.jobs.values()]
    this.jobs.clear()
    for (const { end } of lost) end({ kind: 'lost' })
    this.rest()
  }

  private rest(): void {
    if (this.jobs.size > 0) return
    clearInterval(this.watch)
    this.watch = undefined
  }

  private listen(): void {
    this.heard = performance.now()
    this.watch ??= setInterval(() => {
      if (performance.now() - this.heard > SILENCE) this.replace()
    }, SILENCE / 5)
  }

  /**
   * Starts a job on a channel, in place of the one before.
   *
   * @param tell progress from 0 to 1, and early answers; never after the job has ended or been replaced
   */
  run<Of extends Kind>(
    channel: string,
    request: Extract<Request, { kind: Of }>,
    tell: (step: Step<Of>) => void,
  ): Promise<Ended<Of>> {
    this.cancel(channel)
    const job = this.next++
    this.newest.set(channel, job)
    const work = this.hire()
    return new Promise((resolve) => {
      const end = (ended: Ended<Kind>): void => {
        this.jobs.delete(job)
        this.rest()
        resolve(ended as Ended<Of>)
      }
      this.jobs.set(job, { end })
      this.listen()
      const told = proxy((step: Step<Kind>) => {
        this.heard = performance.now()
        if (this.jobs.has(job)) tell(step as Step<Of>)
      })
      work.run(job, request, told).then(
        (answer) => {
          this.heard = performance.now()
          if (this.jobs.has(job)) end(answer === null ? { kind: 'cancelled' } : { kind: 'done', answer })
        },
        // A job that throws is a bug of ours; whoever waits must not wait for ever.
        () => this.jobs.has(job) && end({ kind: 'lost' }),
      )
    })
  }

  /** Ends the channel's job at once; the worker notices within a slice. */
  cancel(channel: string): void {
    const job = this.newest.get(channel)
    const waiting = job === undefined ? undefined : this.jobs.get(job)
    if (job === undefined || !waiting) return
    void this.work?.cancel(job)
    waiting.end({ kind: 'cancelled' })
  }
}

/** The one worker of the page, hired when there is something to do. */
export const scheduler = new Scheduler(
  () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
)
