import './screens.css'
import '../ui/kit/scrollFade.css'
import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { chooseScreen } from '../app/view/choices'
import { type Screen, screens } from '../app/view/screens'
import { Explore } from '../screens/explore/Explore'
import { loaded } from '../ui/kit/loaded'
import { useText } from '../ui/text'
import { Guarded } from './faults/Guarded'
import { KeptScroll } from './KeptScroll'

/** What each tab shows. All but the first are loaded when they are asked for. */
const shown: Readonly<Record<Screen, ComponentType>> = {
  explore: Explore,
  compare: loaded(
    () => import('../screens/compare/Compare'),
    ({ Compare }) => Compare,
  ),
  why: loaded(
    () => import('../screens/why/Why'),
    ({ Why }) => Why,
  ),
  uncertainty: loaded(
    () => import('../screens/uncertainty/Uncertainty'),
    ({ Uncertainty }) => Uncertainty,
  ),
  goal: loaded(
    () => import('../screens/goal/Goal'),
    ({ Goal }) => Goal,
  ),
  regions: loaded(
    () => import('../screens/regions/Regions'),
    ({ Regions }) => Regions,
  ),
  model: loaded(
    () => import('../screens/model/Model'),
    ({ Model }) => Model,
  ),
  sources: loaded(
    () => import('../screens/sources/Sources'),
    ({ Sources }) => Sources,
  ),
  present: loaded(
    () => import('../screens/story/Story'),
    ({ Story }) => Story,
  ),
}

/** The way from one screen to another. */
export function ScreenTabs() {
  const { t } = useText()
  const screen = useStore(appStore, (state) => state.screen)
  return (
    <nav className="rail screens" data-scrolls aria-label={t('files:screen.choose')}>
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
    <KeptScroll key={screen} screen={screen}>
      <Guarded>
        <Shown />
      </Guarded>
    </KeptScroll>
  )
}
