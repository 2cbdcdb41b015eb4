import './tour.css'
import { useEffect, useId, useState } from 'react'
import { Popover } from 'react-aria-components'
import { endTour, goToTourStep } from '../../app/view/tour'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { tourSteps } from './steps'

/** The controls a step is about, marked while it is shown, also where they are made anew; null until they are there. */
function useTarget(selector: string): HTMLElement | null {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  useEffect(() => {
    let marked: HTMLElement | null = null
    const find = (): void => {
      if (marked?.isConnected) return
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility())
      if (!found) return
      marked = found
      found.scrollIntoView({ block: 'nearest' })
      found.dataset.toured = ''
      setTarget(found)
    }
    const changes = new MutationObserver(find)
    changes.observe(document.body, { childList: true, subtree: true })
    find()
    return () => {
      changes.disconnect()
      delete marked?.dataset.toured
      setTarget(null)
    }
  }, [selector])
  return target
}

/** Escape ends the tour, where it is not what leaves a field; heard before the popover keeps it to itself. */
function useEscape(): void {
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && target instanceof Element && !target.closest('input, [role="menu"]')) endTour()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [])
}

/**
 * A step takes the focus when it comes, and does not hold it: the controls beside it are for trying. The library's own
 * dialog takes the focus back whenever it leaves.
 */
const focusOnce = (step: HTMLElement | null): void => step?.focus({ preventScroll: true })

/** A step of the tour, beside the control it is about. */
export function TourStep({ at }: { readonly at: number }) {
  const { t } = useText()
  const title = useId()
  const { id, target: selector } = tourSteps[at] ?? { id: 'lever', target: '.levers' }
  const target = useTarget(selector)
  useEscape()
  if (!target) return null
  const last = at === tourSteps.length - 1
  return (
    <Popover
      className="popover tour"
      triggerRef={{ current: target }}
      isOpen
      isNonModal
      placement={id === 'lever' ? 'right top' : 'bottom'}
      // It stays while the controls beside it are tried.
      onOpenChange={() => undefined}
    >
      <div className="tour-step" role="dialog" aria-labelledby={title} tabIndex={-1} ref={focusOnce}>
        <p className="soft">
          {t('tour:title')} · {t('tour:place', { number: at + 1, count: tourSteps.length })}
        </p>
        <h2 id={title}>{t(`tour:${id}.title`)}</h2>
        <p>{t(`tour:${id}.text`)}</p>
        <div className="tour-ways">
          {!last && (
            <Button look="linkish" onClick={endTour}>
              {t('tour:skip')}
            </Button>
          )}
          <span className="tour-room" />
          {at > 0 && (
            <Button look="linkish" onClick={() => goToTourStep(at - 1)}>
              {t('tour:back')}
            </Button>
          )}
          <Button look="primary" onClick={() => (last ? endTour() : goToTourStep(at + 1))}>
            {t(last ? 'tour:end' : 'tour:next')}
          </Button>
        </div>
      </div>
    </Popover>
  )
}
