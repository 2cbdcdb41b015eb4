import { whenRested } from '#shared/whenRested'
import type { Work } from './analysis.worker'
import type { Step } from './job'
import type { Answers, Kind, Request } from './requests'
import { type Hired, hire, withComlink } from './worker'

/** What became of a job. `lost`: its worker died; a fresh one is there. */
export type Ended<Of extends Kind> =
  | { readonly kind: 'done'; readonly answer: Answers[Of] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'lost' }

type Tell = (step: Step<Kind>) => void

/** What was asked last on a channel. */
interface Asked {
  readonly job: number
  readonly request: Request
  readonly tells: Tell[]
  readonly end: (ended: Ended<Kind>) => void
  readonly ended: Promise<Ended<Kind>>
  /** null while it is under way */
  kind: Ended<Kind>['kind'] | null
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
  private readonly jobs = new Map<number, Asked>()
  private readonly newest = new Map<string, Asked>()
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

  /** Has a job done by the worker, which is hired for the first one. */
  private done(job: number, request: Request, tell: Tell): Promise<Answers[Kind] | null> {
    return withComlink(async (comlink) => {
      // It may have been cancelled before there was a worker to tell.
      if (!this.jobs.has(job)) return null
      this.hired ??= hire<Work>(comlink, this.create, () => this.replace())
      return this.hired.work.run(job, request, comlink.proxy(tell))
    })
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
   * Starts a job on a channel, in place of the one before. Whoever asks the same question again, the same
   * object, gets the answer of the first: so one part of the app can ask it early for another.
   *
   * @param tell progress from 0 to 1, and early answers; never after the job has ended or been replaced
   */
  run<Of extends Kind>(
    channel: string,
    request: Extract<Request, { kind: Of }>,
    tell: (step: Step<Of>) => void,
  ): Promise<Ended<Of>> {
    const before = this.newest.get(channel)
    const same = before?.request === request && (before.kind === null || before.kind === 'done')
    if (!same) this.cancel(channel)
    const asked = same ? before : this.start(channel, request)
    asked.tells.push(tell as Tell)
    return asked.ended as Promise<Ended<Of>>
  }

  private start(channel: string, request: Request): Asked {
    const job = this.next++
    const tells: Tell[] = []
    let resolve: (ended: Ended<Kind>) => void = () => undefined
    const ended = new Promise<Ended<Kind>>((settle) => {
      resolve = settle
    })
    const end = (how: Ended<Kind>): void => {
      this.jobs.delete(job)
      asked.kind = how.kind
      if (this.jobs.size === 0) {
        this.silence.cancel()
        this.behind?.hold(0)
      }
      resolve(how)
    }
    const asked: Asked = { job, request, tells, end, ended, kind: null }
    this.newest.set(channel, asked)
    this.jobs.set(job, asked)
    this.behind?.hold(HOLD_MS)
    const tell: Tell = (step) => {
      if (!this.jobs.has(job)) return
      this.silence.restart()
      for (const each of tells) each(step)
    }
    this.silence.restart()
    this.done(job, request, tell).then(
      (answer) => {
        if (this.jobs.has(job)) end(answer === null ? { kind: 'cancelled' } : { kind: 'done', answer })
      },
      // Its code could not be loaded, which a worker never tries again, or it is a bug of ours. Nobody waits for ever.
      () => this.jobs.has(job) && this.replace(),
    )
    return asked
  }

  /**
   * Ends the channel's job at once; the worker notices within a slice.
   *
   * @param request only where this is what the channel was asked last; null: whatever it was
   */
  cancel(channel: string, request: Request | null = null): void {
    const asked = this.newest.get(channel)
    if (!asked || asked.kind !== null || (request && request !== asked.request)) return
    // A worker that dies meanwhile has no job to cancel.
    this.hired?.work.cancel(asked.job).catch(() => undefined)
    asked.end({ kind: 'cancelled' })
  }
}

const create = (): Worker => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })

/** For what follows the levers on every screen, such as bands. */
export const backgroundScheduler = new Scheduler(create)

/** For what somebody looks at and waits for: it shares its worker with nothing else, and its time for a while. */
export const scheduler = new Scheduler(create, backgroundScheduler)
