import { useStore } from 'zustand'
import './frame.css'
import { useEffect } from 'react'
import './files/files.css'
import { appearanceStore } from '../app/appearance'
import { appStore } from '../app/appStore'
import { ask, questionStore } from '../app/files/questions'
import { watchFiles } from '../app/files/watchFiles'
import { fieldKeeper } from '../app/pendingFields'
import { presentingStore, stopPresenting } from '../app/presenting'
import { FieldKeeperContext } from '../ui/fields/pendingFields'
import { loaded } from '../ui/kit/loaded'
import { useText } from '../ui/text'
import { Announcer } from './Announcer'
import { ExportNotice } from './exports/ExportNotice'
import { Guarded } from './faults/Guarded'
import { Notices } from './files/Notices'
import { Header } from './Header'
import { HeadlineCards } from './HeadlineCards'
import { LeverPanel } from './levers/LeverPanel'
import { PageMargins } from './print/PageMargins'
import { ScreenShown, ScreenTabs } from './Screens'
import { StatusLine } from './StatusLine'
import { whenPainted } from './whenPainted'

const Questions = loaded(() => import('./files/Questions').then(({ Questions }) => Questions))
const Presentation = loaded(() => import('../screens/present/Presentation').then(({ Presentation }) => Presentation))

/** One window: levers left, work area right, headline results on top, status below. */
export function App() {
  const { t } = useText()
  const theme = useStore(appearanceStore, (state) => state.theme)
  const screen = useStore(appStore, (state) => state.screen)
  const presenting = useStore(presentingStore, ({ now }) => now !== null)
  const asking = useStore(questionStore, ({ question }) => question !== null)
  useEffect(watchFiles, [])
  useEffect(() => whenPainted(async () => (await import('../app/jobs/followBand')).followBands()), [])
  useEffect(() => whenPainted(async () => (await import('../app/jobs/followCauses')).followCauses()), [])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <FieldKeeperContext value={fieldKeeper}>
      <div className="frame" inert={presenting}>
        <a className="skip" href="#results">
          {t('explore:skip')}
        </a>
        <Guarded>
          <Header />
        </Guarded>
        <Guarded>
          <LeverPanel />
        </Guarded>
        <main className="work" id="results">
          <ScreenTabs />
          <Guarded>
            <HeadlineCards brief={screen !== 'explore'} />
          </Guarded>
          <ScreenShown />
        </main>
        <Guarded>
          <StatusLine />
        </Guarded>
        <Announcer />
      </div>
      {presenting && (
        <Guarded leave={stopPresenting}>
          <Presentation />
        </Guarded>
      )}
      <PageMargins />
      <Notices />
      <ExportNotice />
      {asking && (
        <Guarded leave={() => ask(null)}>
          <Questions />
        </Guarded>
      )}
    </FieldKeeperContext>
  )
}
