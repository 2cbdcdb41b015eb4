import { chooseScreen } from '../app/view/choices'
import { screens } from '../app/view/screens'
import type { ActionSource } from './actionSource'

export const screenActions: ActionSource = ({ screen }, { t }) =>
  screens
    .filter((each) => each !== screen)
    .map((each) => ({
      id: `screen/${each}`,
      title: t('palette:screen.go', { screen: t(`files:screen.${each}`) }),
      group: 'palette:group.screen',
      run: () => chooseScreen(each),
    }))
