import { useEffect } from 'react'
import type { Headline } from '#models/belgium/headlines'
import { appStore } from '../app/appStore'
import { chooseScreen, chooseSubject, explain } from '../app/view/choices'
import { OpenedDialog } from '../ui/kit/OpenedDialog'
import type { Opened } from '../ui/kit/opened'
import { PressButton } from '../ui/kit/PressButton'
import { useText } from '../ui/text'

interface Props {
  readonly id: Headline
  readonly label: string
  readonly opened: Opened
}

/** What a headline result counts and what not, and where its change and its equation are told. */
export function CardHelp({ id, label, opened }: Props) {
  const { t } = useText()
  const { close } = opened
  // What leads to another screen leaves the help behind.
  useEffect(() => appStore.subscribe(({ screen }, before) => screen !== before.screen && close()), [close])
  const split = (): void => {
    chooseSubject(id)
    chooseScreen('why')
  }
  return (
    <OpenedDialog opened={opened} name={label} placement="bottom end" className="help">
      <h3>{label}</h3>
      <p>{t(`cards:about.${id}`)}</p>
      <PressButton look="linkish" onPress={split}>
        {t('cards:why')}
      </PressButton>
      <PressButton look="linkish" onPress={() => explain(id)}>
        {t('cards:model')}
      </PressButton>
    </OpenedDialog>
  )
}
