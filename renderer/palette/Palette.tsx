import './palette.css'
import { useMemo, useState } from 'react'
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { appStore } from '../app/appStore'
import { useText } from '../ui/text'
import { actionsIn } from './actions'
import { searchActions } from './searchActions'
import { typedActions } from './typedActions'

/** More would not be read, and the list never scrolls. */
const SHOWN = 12

/** Two frames: the dialog must have given the focus back before an action may take it. */
const afterClosing = (run: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(run))
}

/** Everything one can do, by typing a few letters of it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const { t } = text
  const [query, setQuery] = useState('')
  // What can be done when the palette opens: nothing changes while it is open.
  const [state] = useState(() => appStore.getState())
  const actions = useMemo(() => actionsIn(state, text), [state, text])
  const found = useMemo(
    () => [...typedActions(query, state, text), ...searchActions(actions, query)],
    [actions, query, state, text],
  )
  return (
    <ModalOverlay className="overlay palette-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t('palette:open')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField className="palette-field" aria-label={t('palette:search')} autoFocus>
              <Input placeholder={t('palette:search')} />
            </SearchField>
            <Menu
              className="menu palette-list"
              aria-label={t('palette:results')}
              items={found.slice(0, SHOWN)}
              renderEmptyState={() => <p className="soft palette-none">{t('palette:none')}</p>}
              onAction={(key) => {
                const action = found.find(({ id }) => id === key)
                onClose()
                if (action) afterClosing(action.run)
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
