import './paletteButton.css'
import { useEffect, useRef, useState } from 'react'
import { takeTyping } from '../app/pendingFields'
import { Guarded } from '../frame/faults/Guarded'
import { Button } from '../ui/kit/Button'
import { Icon } from '../ui/kit/Icon'
import { loaded } from '../ui/kit/loaded'
import { useText } from '../ui/text'
import { type EarlyKeys, listenEarly } from './earlyKeys'

const Palette = loaded(
  () => import('./Palette'),
  ({ Palette }) => Palette,
)

const isMac = /mac/i.test(navigator.userAgent)

/** The way to the palette: a quiet control, and Ctrl or Cmd with K from anywhere. */
export function PaletteButton() {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  const early = useRef<EarlyKeys | null>(null)
  const show = useRef((): void => {
    // The palette lists what can be done with the study as it is seen.
    takeTyping()
    early.current?.stop()
    early.current = listenEarly()
    setOpen(true)
  })
  const close = useRef((): void => {
    early.current?.stop()
    setOpen(false)
  })
  useEffect(() => () => early.current?.stop(), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (isOpen) close.current()
      else show.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isOpen])
  return (
    <>
      <Button
        look="header-action"
        className="palette-button"
        aria-label={t('files:palette.open')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={show.current}
      >
        <Icon name="search" /> <span className="palette-words">{t('files:palette.open')}</span>{' '}
        <kbd>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
      </Button>
      {isOpen && (
        <Guarded leave={close.current}>
          <Palette onReady={(field) => early.current?.typeInto(field) ?? false} onClose={close.current} />
        </Guarded>
      )}
    </>
  )
}
