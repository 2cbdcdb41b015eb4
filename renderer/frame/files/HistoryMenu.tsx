import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { redo, undo } from '../../app/document/undo'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { loaded } from '../../ui/kit/loaded'
import { useText } from '../../ui/text'
import { Opener } from '../Opener'

const HistoryItems = loaded(
  () => import('./HistoryItems'),
  ({ HistoryItems }) => HistoryItems,
)

/** Undo, redo, and the named history. */
export function HistoryMenu() {
  const { t } = useText()
  const at = useStore(appStore, (state) => state.history.at)
  const count = useStore(appStore, (state) => state.history.steps.length)
  return (
    <span className="history">
      <Button look="icon" aria-label={t('files:history.undo')} disabled={at === 0} onClick={undo}>
        <Icon name="undo" />
      </Button>
      <Button look="icon" aria-label={t('files:history.redo')} disabled={at === count} onClick={redo}>
        <Icon name="redo" />
      </Button>
      <Opener
        opens="menu"
        className="icon"
        aria-label={t('files:history.title')}
        disabled={count === 0}
        ahead={HistoryItems.ahead}
        content={(opened) => <HistoryItems opened={opened} />}
      >
        <Icon name="down" />
      </Opener>
    </span>
  )
}
