import { MenuItem } from 'react-aria-components'
import { studies } from '#models/belgium/studies'
import { addExample } from '../app/document/addExample'
import { OpenedMenu } from '../ui/kit/OpenedMenu'
import type { Opened } from '../ui/kit/opened'
import { useText } from '../ui/text'

/** Any shipped study, to be added beside what is there. */
export function ExampleItems({ opened }: { readonly opened: Opened }) {
  const { model } = useText()
  return (
    <OpenedMenu
      opened={opened}
      placement="bottom start"
      onAction={(key) => {
        const example = studies.find(({ id }) => id === key)
        if (example) addExample(example, model)
      }}
    >
      {studies.map(({ id }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={model.studies[id]?.label ?? id}>
          <span>{model.studies[id]?.label}</span>
          <span className="soft">{model.studies[id]?.about}</span>
        </MenuItem>
      ))}
    </OpenedMenu>
  )
}
