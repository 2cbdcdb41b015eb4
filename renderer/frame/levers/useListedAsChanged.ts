import { type RefObject, useEffect, useState } from 'react'
import { appStore } from '../../app/appStore'
import { activeSettings } from '../../app/view/active'

const changedNow = (): readonly string[] => Object.keys(activeSettings(appStore.getState()))

/**
 * The levers listed as changed. Rows do not move under the hand: while the pointer is over the panel, one of its
 * controls has the focus or is dragged, or a lever's help is open, the list stays.
 */
export function useListedAsChanged(panel: RefObject<HTMLElement | null>): readonly string[] {
  const [listed, setListed] = useState(changedNow)
  useEffect(() => {
    let frame = 0
    let held = false
    const look = () => {
      const here = panel.current
      if (held || appStore.getState().history.open || here?.matches(':hover')) return
      if (here?.contains(document.activeElement) || here?.querySelector('.lever-help[aria-expanded="true"]')) return
      setListed((before) => {
        const now = changedNow()
        return now.join() === before.join() ? before : now
      })
    }
    // The focus goes on to its next place before anyone can know where.
    const lookLater = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const hold = () => {
      held = true
    }
    const letGo = () => {
      held = false
      lookLater()
    }
    const stop = new AbortController()
    const { signal } = stop
    panel.current?.addEventListener('focusout', lookLater, { signal })
    panel.current?.addEventListener('pointerleave', lookLater, { signal })
    panel.current?.addEventListener('pointerdown', hold, { capture: true, signal })
    addEventListener('pointerup', letGo, { capture: true, signal })
    addEventListener('pointercancel', letGo, { capture: true, signal })
    const leave = appStore.subscribe(look)
    look()
    return () => {
      cancelAnimationFrame(frame)
      stop.abort()
      leave()
    }
  }, [panel])
  return listed
}
