import './leverDrawer.css'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { activeSettings } from '../../app/view/active'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { LeverPanel } from './LeverPanel'

/**
 * The panel of levers: beside the results where the window is wide enough, else behind a button, from the side or, in
 * the smallest windows, from below, so that a chart stays in sight while a lever moves.
 */
export function LeverDrawer() {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const drawer = useId()
  const changed = useStore(appStore, (state) => Object.keys(activeSettings(state)).length)
  const close = () => {
    setOpen(false)
    toggle.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return
    close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the drawer from wherever the focus is in it
    <div className="lever-drawer" data-open={open || undefined} onKeyDown={onKeyDown}>
      <div className="lever-bar">
        <Button ref={toggle} look="boxed" aria-expanded={open} aria-controls={drawer} onClick={() => setOpen(!open)}>
          {changed > 0 ? t('explore:levers.openChanged', { count: changed }) : t('explore:levers.open')}
        </Button>
      </div>
      <div className="lever-sheet" id={drawer}>
        <Button look="boxed" className="lever-close" onClick={close}>
          {t('explore:levers.close')}
        </Button>
        <LeverPanel />
      </div>
    </div>
  )
}
