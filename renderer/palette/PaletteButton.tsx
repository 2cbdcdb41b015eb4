import './paletteButton.css'
import { useEffect, useState } from 'react'
import { Guarded } from '../frame/faults/Guarded'
import { loaded } from '../ui/kit/loaded'
import { useText } from '../ui/text'

const Palette = loaded(() => import('./Palette').then(({ Palette }) => Palette))

const isMac = /mac/i.test(navigator.userAgent)

/** The way to the palette: a quiet control, and Ctrl or Cmd with K from anywhere. */
export function PaletteButton() {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen((before) => !before)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className="header-action palette-button"
        aria-label={t('palette:open')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <span className="palette-words">{t('palette:open')}</span> <kbd>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {open && (
        <Guarded leave={() => setOpen(false)}>
          <Palette onClose={() => setOpen(false)} />
        </Guarded>
      )}
    </>
  )
}
