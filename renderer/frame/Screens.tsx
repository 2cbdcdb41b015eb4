import { type ComponentType, lazy, Suspense } from 'react'
import { Explore } from '../explore/Explore'
import { chooseScreen, useExplore } from '../store/explore'
import { type Screen, screens } from '../store/screens'
import { useText } from '../ui/text'

/** What each tab shows. All but the first are loaded when they are asked for. */
const shown: Readonly<Record<Screen, ComponentType>> = {
  explore: Explore,
  compare: lazy(() => import('../compare/Compare').then(({ Compare }) => ({ default: Compare }))),
  why: lazy(() => import('../why/Why').then(({ Why }) => ({ default: Why }))),
  uncertainty: lazy(() => import('../uncertainty/Uncertainty').then(({ Uncertainty }) => ({ default: Uncertainty }))),
  goal: lazy(() => import('../goal/Goal').then(({ Goal }) => ({ default: Goal }))),
  model: lazy(() => import('../model/Model').then(({ Model }) => ({ default: Model }))),
  sources: lazy(() => import('../sources/Sources').then(({ Sources }) => ({ default: Sources }))),
  present: lazy(() => import('../present/Present').then(({ Present }) => ({ default: Present }))),
}

/** The way from one screen to another. */
export function ScreenTabs() {
  const { t } = useText()
  const screen = useExplore((state) => state.screen)
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
  const Shown = shown[useExplore((state) => state.screen)]
  return (
    <Suspense fallback={null}>
      <Shown />
    </Suspense>
  )
}
