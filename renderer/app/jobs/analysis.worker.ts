import { expose, releaseProxy } from 'comlink'
import { originalModel } from '#models/belgium/asItWas'
import { perform, type Step } from './perform'
import type { Answers, Kind, Request } from './requests'

/** How long the worker computes before it looks for messages. */
const SLICE_MS = 10

const wanted = new Set<number>()

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
      const original = request.kind === 'attribution' && request.origin ? await originalModel(request.origin) : null
      const steps = perform(request, original)
      let since = performance.now()
      for (;;) {
        const step = steps.next()
        if (step.done) return step.value
        if (step.value.early) report(step.value)
        if (performance.now() - since < SLICE_MS) continue
        if (!step.value.early) report(step.value)
        await yieldToMessages()
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
}

export type Work = typeof work
expose(work)
