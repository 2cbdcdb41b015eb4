import './screens.css'
import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { chooseScreen } from '../app/view/choices'
import { type Screen, screens } from '../app/view/screens'
import { Explore } from '../screens/explore/Explore'
import { loaded } from '../ui/kit/loaded'
import { useText } from '../ui/text'
import { Guarded } from './faults/Guarded'

/** What each tab shows. All but the first are loaded when they are asked for. */
const shown: Readonly<Record<Screen, ComponentType>> = {
  explore: Explore,
  compare: loaded(() => import('../screens/compare/Compare').then(({ Compare }) => Compare)),
  why: loaded(() => import('../screens/why/Why').then(({ Why }) => Why)),
  uncertainty: loaded(() => import('../screens/uncertainty/Uncertainty').then(({ Uncertainty }) => Uncertainty)),
  goal: loaded(() => import('../screens/goal/Goal').then(({ Goal }) => Goal)),
  regions: loaded(() => import('../screens/regions/Regions').then(({ Regions }) => Regions)),
  model: loaded(() => import('../screens/model/Model').then(({ Model }) => Model)),
  sources: loaded(() => import('../screens/sources/Sources').then(({ Sources }) => Sources)),
  present: loaded(() => import('../screens/story/Story').then(({ Story }) => Story)),
}

/** The way from one screen to another. */
export function ScreenTabs() {
  const { t } = useText()
  const screen = useStore(appStore, (state) => state.screen)
  return (
    <nav className="screens" data-scrolls aria-label={t('files:screen.choose')}>
      {screens.map((each) => (
        <button
          key={each}
          type="button"
          className="screen-tab"
          data-screen={each}
          aria-current={each === screen ? 'page' : undefined}
          onClick={() => chooseScreen(each)}
        >
          {t(`files:screen.${each}`)}
        </button>
      ))}
    </nav>
  )
}

/** The screen one is on. */
export function ScreenShown() {
  const screen = useStore(appStore, (state) => state.screen)
  const Shown = shown[screen]
  return (
    <Guarded key={screen}>
      <Shown />
    </Guarded>
  )
}
