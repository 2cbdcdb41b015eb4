import { endGesture } from '../app/document/levers'
import { duplicateScenario, moveScenario, removeScenario, renameScenario } from '../app/document/scenarios'
import { TextField } from '../ui/fields/TextField'
import { OpenedDialog } from '../ui/kit/OpenedDialog'
import type { Opened } from '../ui/kit/opened'
import { PressButton } from '../ui/kit/PressButton'
import { useText } from '../ui/text'
import type { NamedScenario } from './useScenarioNames'

interface Props {
  readonly scenario: NamedScenario
  /** no other is there: it cannot be removed */
  readonly alone: boolean
  readonly opened: Opened
}

/** Name, place, copy and end of the active scenario. */
export function ScenarioActions({ scenario, alone, opened }: Props) {
  const { t } = useText()
  const name = scenario.shown
  return (
    <OpenedDialog
      opened={opened}
      name={t('files:scenario.actions', { name })}
      placement="bottom start"
      className="scenario-dialog"
    >
      <label>
        {t('menus:scenario.name')}
        <TextField
          value={scenario.name}
          placeholder={name}
          onChange={(typed) => renameScenario(scenario.id, typed)}
          onEnd={endGesture}
          onEnter={opened.close}
        />
      </label>
      <PressButton look="linkish" onPress={() => moveScenario(scenario.id, -1)}>
        {t('menus:scenario.left', { name })}
      </PressButton>
      <PressButton look="linkish" onPress={() => moveScenario(scenario.id, 1)}>
        {t('menus:scenario.right', { name })}
      </PressButton>
      <PressButton
        look="linkish"
        onPress={() => {
          opened.close()
          duplicateScenario(scenario.id, t('menus:scenario.copy', { name }))
        }}
      >
        {t('menus:scenario.duplicate')}
      </PressButton>
      <PressButton
        look="linkish"
        isDisabled={alone}
        onPress={() => {
          opened.close()
          removeScenario(scenario.id)
        }}
      >
        {t('menus:scenario.delete')}
      </PressButton>
    </OpenedDialog>
  )
}
