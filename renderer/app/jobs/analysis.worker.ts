import { expose, releaseProxy } from 'comlink'
import type { Step } from './job'
import { perform } from './perform'
import type { Answers, Kind, Request } from './requests'

/** How long the worker computes before it looks for messages. */
const SLICE_MS = 10
/** What is answered sooner needs no progress, whose drawing would hold the answer up. */
const QUIET_MS = 100

const wanted = new Set<number>()

/** Until when work waits, on the worker's own clock. */
let heldUntil = 0
/** How often a worker that waits looks whether it may go on. */
const LOOK_MS = 5

/** Waits as long as the page wants the processor for something else. */
async function whileHeld(): Promise<void> {
  while (performance.now() < heldUntil) await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
}

/** Lets waiting messages in. */
function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** A function of the page's; its channel stays open until it is let go. */
type ReportStep = ((step: Step<Kind>) => void) & { readonly [releaseProxy]?: () => void }

const work = {
  /** Does what is asked, reporting its progress; null when it was cancelled before the end. */
  async run(job: number, request: Request, report: ReportStep): Promise<Answers[Kind] | null> {
    wanted.add(job)
    try {
      // What was asked at the same moment may want this one to wait, or be what it makes room for.
      await yieldToMessages()
      await whileHeld()
      if (!wanted.has(job)) return null
      const steps = await perform(request)
      if (!wanted.has(job)) return null
      const begun = performance.now()
      let since = begun
      for (;;) {
        const step = steps.next()
        if (step.done) return step.value
        if (step.value.early) report(step.value)
        if (performance.now() - since < SLICE_MS) continue
        if (!step.value.early && performance.now() - begun >= QUIET_MS) report(step.value)
        await yieldToMessages()
        await whileHeld()
        if (!wanted.has(job)) return null
        since = performance.now()
      }
    } finally {
      wanted.delete(job)
      report[releaseProxy]?.()
    }
  },
  cancel(job: number): void {
    wanted.delete(job)
  },
  /** Lets all work wait for so many milliseconds; 0: it may go on. */
  hold(ms: number): void {
    heldUntil = performance.now() + ms
  },
}

export type Work = typeof work
expose(work)
