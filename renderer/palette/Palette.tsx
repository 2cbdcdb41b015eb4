import './palette.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { appStore } from '../app/appStore'
import { useText } from '../ui/text'
import { actionsIn } from './actions'
import { searchActions } from './searchActions'
import { typedActions } from './typedActions'

/** More would not be read, and the list never scrolls. */
const SHOWN = 12

/** Two frames after it has gone: the dialog gives the focus back in the first, and an action may take it then. */
const afterClosing = (run: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(run))
}

interface Props {
  /** called once the field takes what is typed; true where Enter was pressed before that */
  readonly onReady: (field: HTMLInputElement) => boolean
  readonly onClose: () => void
}

/** Everything one can do, by typing a few letters of it. */
export function Palette({ onReady, onClose }: Props) {
  const text = useText()
  const { t } = text
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const ready = useRef(onReady)
  const [isEntered, setEntered] = useState(false)
  const chosen = useRef<(() => void) | null>(null)
  // On a busy machine the dialog goes some frames after it was told to.
  useEffect(() => () => void (chosen.current && afterClosing(chosen.current)), [])
  // Two frames: by then the field has the focus, and the list follows it.
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => field.current && setEntered(ready.current(field.current)))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  // What can be done when the palette opens: nothing changes while it is open.
  const [state] = useState(() => appStore.getState())
  const actions = useMemo(() => actionsIn(state, text), [state, text])
  const found = useMemo(
    () => [...typedActions(query, state, text), ...searchActions(actions, query)],
    [actions, query, state, text],
  )
  useEffect(() => {
    const [first] = found
    if (!isEntered || !first) return
    setEntered(false)
    chosen.current = first.run
    onClose()
  }, [isEntered, found, onClose])
  return (
    <ModalOverlay className="overlay palette-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t('files:palette.open')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField className="palette-field" aria-label={t('palette:search')} autoFocus>
              <Input
                ref={field}
                placeholder={t('palette:search')}
                // The list points at its first row a moment after it changed: until then, Enter is ours.
                onKeyDown={({ key, currentTarget, nativeEvent }) => {
                  const isPointing = currentTarget.hasAttribute('aria-activedescendant')
                  if (key === 'Enter' && !nativeEvent.isComposing && !isPointing) setEntered(true)
                }}
              />
            </SearchField>
            <Menu
              className="menu palette-list"
              aria-label={t('palette:results')}
              items={found.slice(0, SHOWN)}
              renderEmptyState={() => <p className="soft palette-none">{t('palette:none')}</p>}
              onAction={(key) => {
                chosen.current = found.find(({ id }) => id === key)?.run ?? null
                onClose()
              }}
            >
              {(action) => (
                <MenuItem id={action.id} className="menu-item palette-item" textValue={action.title}>
                  <span>{action.title}</span>
                  <span className="soft">{t(action.group)}</span>
                </MenuItem>
              )}
            </Menu>
            {found.length > SHOWN && (
              <p className="soft palette-none">{t('palette:more', { count: found.length - SHOWN })}</p>
            )}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
