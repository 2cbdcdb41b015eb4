import { chooseScreen } from '../app/view/choices'
import { screens } from '../app/view/screens'
import { showStart } from '../app/view/start'
import { beginTour } from '../app/view/tour'
import type { Action } from './action'
import type { ActionSource } from './actionSource'

const group = 'palette:group.screen' as const

export const screenActions: ActionSource = ({ screen, start }, { t }) => [
  ...screens
    .filter((each) => start || each !== screen)
    .map(
      (each): Action => ({
        id: `screen/${each}`,
        title: t('palette:screen.go', { screen: t(`files:screen.${each}`) }),
        group,
        run: () => chooseScreen(each),
      }),
    ),
  ...(start ? [] : [{ id: 'screen/start', title: t('start:title'), group, run: showStart } satisfies Action]),
  { id: 'tour', title: t('tour:title'), group, run: beginTour },
]
