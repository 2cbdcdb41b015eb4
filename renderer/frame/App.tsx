import './frame.css'
import { lazy, Suspense, useEffect } from 'react'
import './files/files.css'
import { useAppearance } from '../app/appearance'
import { useExplore } from '../app/explore'
import { useSession } from '../app/files/session'
import { watchFiles } from '../app/files/watch'
import { usePresenting } from '../app/presenting'
import { HeadlineCards } from '../screens/explore/HeadlineCards'
import { useText } from '../ui/text'
import { Announcer } from './Announcer'
import { ExportNotice } from './exports/ExportNotice'
import { Notices } from './files/Notices'
import { Header } from './Header'
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
  const theme = useAppearance((state) => state.theme)
  const screen = useExplore((state) => state.screen)
  const presenting = usePresenting(({ now }) => now !== null)
  const asking = useSession(({ question }) => question !== null)
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
