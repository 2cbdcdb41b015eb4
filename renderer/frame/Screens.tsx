import './screens.css'
import { type ComponentType, lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { chooseScreen } from '../app/view/choices'
import { type Screen, screens } from '../app/view/screens'
import { Explore } from '../screens/explore/Explore'
import { useText } from '../ui/text'

/** What each tab shows. All but the first are loaded when they are asked for. */
const shown: Readonly<Record<Screen, ComponentType>> = {
  explore: Explore,
  compare: lazy(() => import('../screens/compare/Compare').then(({ Compare }) => ({ default: Compare }))),
  why: lazy(() => import('../screens/why/Why').then(({ Why }) => ({ default: Why }))),
  uncertainty: lazy(() =>
    import('../screens/uncertainty/Uncertainty').then(({ Uncertainty }) => ({ default: Uncertainty })),
  ),
  goal: lazy(() => import('../screens/goal/Goal').then(({ Goal }) => ({ default: Goal }))),
  model: lazy(() => import('../screens/model/Model').then(({ Model }) => ({ default: Model }))),
  sources: lazy(() => import('../screens/sources/Sources').then(({ Sources }) => ({ default: Sources }))),
  present: lazy(() => import('../screens/story/Story').then(({ Story }) => ({ default: Story }))),
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
  const Shown = shown[useStore(appStore, (state) => state.screen)]
  return (
    <Suspense fallback={null}>
      <Shown />
    </Suspense>
  )
}
