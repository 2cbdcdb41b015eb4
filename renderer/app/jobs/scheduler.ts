import { proxy, type Remote } from 'comlink'
import { whenRested } from '#shared/whenRested'
import type { Work } from './analysis.worker'
import type { Step } from './perform'
import type { Answers, Kind, Request } from './requests'
import { type Hired, hire } from './worker'

/** What became of a job. `lost`: its worker died; a fresh one is there. */
export type Ended<Of extends Kind> =
  | { readonly kind: 'done'; readonly answer: Answers[Of] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'lost' }

interface Waiting {
  readonly end: (ended: Ended<Kind>) => void
}

/** A worker that says nothing for so long while work is under way is taken for dead. */
const SILENCE_MS = 5000

/** The longest that work waits for what somebody looks at: with two cores both would go at half the pace. */
const HOLD_MS = 500

/**
 * Gives long work to a worker. Of the jobs on one channel only the newest counts: the one before is
 * cancelled, and its late answer dropped. A worker that dies is replaced, and its jobs end as lost.
 */
export class Scheduler {
  private hired: Hired<Work> | null = null
  private readonly jobs = new Map<number, Waiting>()
  private readonly newest = new Map<string, number>()
  private next = 1
  private readonly silence = whenRested(SILENCE_MS, () => this.replace())

  /** @param behind whose work waits while this one has any, though not for long */
  constructor(
    private readonly create: () => Worker,
    private readonly behind: Scheduler | null = null,
  ) {}

  /** Lets the work under way wait for so many milliseconds; 0: it may go on. */
  private hold(ms: number): void {
    // A worker that dies meanwhile has nothing to hold.
    this.hired?.work.hold(ms).catch(() => undefined)
  }

  private worker(): Remote<Work> {
    this.hired ??= hire<Work>(this.create, () => this.replace())
    return this.hired.work
  }

  /** Lets a dead worker go; every job it had is lost. The next job hires a fresh one. */
  private replace(): void {
    this.hired?.end()
    this.hired = null
    const lost = [...this.jobs.values()]
    this.jobs.clear()
    for (const { end } of lost) end({ kind: 'lost' })
    this.silence.cancel()
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
    const work = this.worker()
    return new Promise((resolve) => {
      const end = (ended: Ended<Kind>): void => {
        this.jobs.delete(job)
        if (this.jobs.size === 0) {
          this.silence.cancel()
          this.behind?.hold(0)
        }
        resolve(ended as Ended<Of>)
      }
      this.jobs.set(job, { end })
      this.behind?.hold(HOLD_MS)
      this.silence.restart()
      const told = proxy((step: Step<Kind>) => {
        if (!this.jobs.has(job)) return
        this.silence.restart()
        tell(step as Step<Of>)
      })
      work.run(job, request, told).then(
        (answer) => {
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
    // A worker that dies meanwhile has no job to cancel.
    this.hired?.work.cancel(job).catch(() => undefined)
    waiting.end({ kind: 'cancelled' })
  }
}

const create = (): Worker => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })

/** For what follows the levers on every screen, such as bands. */
export const backgroundScheduler = new Scheduler(create)

/** For what somebody looks at and waits for: it shares its worker with nothing else, and its time for a while. */
export const scheduler = new Scheduler(create, backgroundScheduler)
