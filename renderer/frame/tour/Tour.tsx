import './tour.css'
import { useEffect, useState } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useStore } from 'zustand'
import { endTour, goToTourStep, tourStore } from '../../app/view/tour'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { tourSteps } from './steps'

/** The controls a step is about, marked while it is shown; null until they are on the page. */
function useTarget(selector: string): HTMLElement | null {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  useEffect(() => {
    let marked: HTMLElement | null = null
    const find = (): boolean => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility())
      if (!found) return false
      marked = found
      found.scrollIntoView({ block: 'nearest' })
      found.dataset.toured = ''
      setTarget(found)
      return true
    }
    const waiting = new MutationObserver(() => {
      if (find()) waiting.disconnect()
    })
    if (!find()) waiting.observe(document.body, { childList: true, subtree: true })
    return () => {
      waiting.disconnect()
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

function Step({ at }: { readonly at: number }) {
  const { t } = useText()
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
      <Dialog className="tour-step">
        <p className="soft">
          {t('tour:title')} · {t('tour:place', { number: at + 1, count: tourSteps.length })}
        </p>
        <Heading slot="title" level={2}>
          {t(`tour:${id}.title`)}
        </Heading>
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
      </Dialog>
    </Popover>
  )
}

/** A walk past the real controls, each explained beside itself. */
export function Tour() {
  const at = useStore(tourStore, (state) => state.at)
  return at === null ? null : <Step key={at} at={at} />
}
