import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { type AppState, appStore } from '../app/appStore'
import type { Answers, Kind, RequestOf } from '../app/jobs/requests'
import { scheduler } from '../app/jobs/scheduler'
import type { ProgressState } from '../ui/kit/Progress'

interface Answered<Of extends Kind> {
  readonly answer: Answers[Of]
  /** the question it answers */
  readonly request: RequestOf<Of>
}

export interface Analysis<Of extends Kind> {
  /** the newest answer there is, kept while a newer one is awaited; `asked` says to what */
  readonly answer: Answers[Of] | null
  readonly asked: RequestOf<Of> | null
  /** the answer is to a former question */
  readonly stale: boolean
  readonly state: ProgressState
  /** from 0 to 1 */
  readonly progress: number
  readonly cancel: () => void
  readonly again: () => void
}

/** How much progress is worth waking a component for. */
const VISIBLE = 0.02

/**
 * The answer to a request, computed in the worker and asked anew whenever the request changes: give it
 * the same object while it is the same question. Null asks nothing.
 *
 * @param channel unlike that of any other question that may be open at the same time
 */
export function useAnalysis<Of extends Kind>(channel: string, request: RequestOf<Of> | null): Analysis<Of> {
  const [answered, setAnswered] = useState<Answered<Of> | null>(null)
  const [state, setState] = useState<Analysis<Of>['state']>('idle')
  const [progress, setProgress] = useState(0)
  const [round, setRound] = useState(0)
  const shown = useRef(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question again
  useEffect(() => {
    if (!request) {
      setState('idle')
      return
    }
    let wanted = true
    shown.current = 0
    setProgress(0)
    setState('running')
    const tell = ({ share, early }: { readonly share: number; readonly early?: Answers[Of] }): void => {
      if (!wanted) return
      if (early) setAnswered({ answer: early, request })
      if (share - shown.current < VISIBLE) return
      shown.current = share
      setProgress(share)
    }
    void scheduler.run<Of>(channel, request, tell).then((ended) => {
      if (!wanted) return
      if (ended.kind === 'done') setAnswered({ answer: ended.answer, request })
      setProgress(1)
      setState(ended.kind)
    })
    return () => {
      wanted = false
      // The next question may have been asked already.
      scheduler.cancel(channel, request)
    }
  }, [channel, request, round])

  const cancel = useCallback(() => scheduler.cancel(channel), [channel])
  const again = useCallback(() => setRound((before) => before + 1), [])
  return {
    answer: answered?.answer ?? null,
    asked: answered?.request ?? null,
    stale: answered !== null && answered.request !== request,
    state,
    progress,
    cancel,
    again,
  }
}

/**
 * As `useAnalysis`, for a question that changes with the levers. It is asked at the move itself, so that the
 * worker has begun while the page is still being drawn.
 *
 * @param select gives the same object while it is the same question; declare it outside the component
 */
export function useAnalysisOf<Of extends Kind>(
  channel: string,
  select: (state: AppState) => RequestOf<Of> | null,
): Analysis<Of> {
  const request = useStore(appStore, select)
  useEffect(() => {
    let last = select(appStore.getState())
    return appStore.subscribe((state) => {
      const next = select(state)
      if (next === last) return
      last = next
      if (next) void scheduler.run<Of>(channel, next, () => undefined)
    })
  }, [channel, select])
  return useAnalysis<Of>(channel, request)
}
