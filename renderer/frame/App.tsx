import { useStore } from 'zustand'
import './frame.css'
import { lazy, Suspense, useEffect } from 'react'
import './files/files.css'
import { appearanceStore } from '../app/appearance'
import { appStore } from '../app/appStore'
import { questionStore } from '../app/files/questions'
import { watchFiles } from '../app/files/watchFiles'
import { presentingStore } from '../app/presenting'
import { useText } from '../ui/text'
import { Announcer } from './Announcer'
import { ExportNotice } from './exports/ExportNotice'
import { Notices } from './files/Notices'
import { Header } from './Header'
import { HeadlineCards } from './HeadlineCards'
import { LeverPanel } from './levers/LeverPanel'
import { ScreenShown, ScreenTabs } from './Screens'
import { StatusLine } from './StatusLine'
import { whenPainted } from './whenPainted'

const Questions = lazy(() => import('./files/Questions').then((module) => ({ default: module.Questions })))
const Presentation = lazy(() =>
  import('../screens/present/Presentation').then((module) => ({ default: module.Presentation })),
)

/** One window: levers left, work area right, headline results on top, status below. */
export function App() {
  const { t } = useText()
  const theme = useStore(appearanceStore, (state) => state.theme)
  const screen = useStore(appStore, (state) => state.screen)
  const presenting = useStore(presentingStore, ({ now }) => now !== null)
  const asking = useStore(questionStore, ({ question }) => question !== null)
  useEffect(watchFiles, [])
  useEffect(() => whenPainted(async () => (await import('../app/jobs/followBand')).followBands()), [])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <>
      <div className="frame" inert={presenting}>
        <a className="skip" href="#results">
          {t('explore:skip')}
        </a>
        <Header />
        <LeverPanel />
        <main className="work" id="results">
          <ScreenTabs />
          <HeadlineCards brief={screen !== 'explore'} />
          <ScreenShown />
        </main>
        <StatusLine />
        <Announcer />
      </div>
      {presenting && (
        <Suspense fallback={null}>
          <Presentation />
        </Suspense>
      )}
      <Notices />
      <ExportNotice />
      {asking && (
        <Suspense fallback={null}>
          <Questions />
        </Suspense>
      )}
    </>
  )
}
