import { Icon } from '../../ui/kit/Icon'
import { loaded } from '../../ui/kit/loaded'
import { useText } from '../../ui/text'
import { Opener } from '../Opener'

const FileItems = loaded(
  () => import('./FileItems'),
  ({ FileItems }) => FileItems,
)

/** Opens everything one does with a study file, and the studies that ship with the app. */
export function FileMenu() {
  const { t } = useText()
  return (
    <Opener
      opens="menu"
      className="header-action file-menu"
      ahead={FileItems.ahead}
      content={(opened) => <FileItems opened={opened} />}
    >
      {t('files:menu.file')} <Icon name="down" />
    </Opener>
  )
}
