import { useStore } from 'zustand'
import './frame.css'
import { useEffect } from 'react'
import './files/files.css'
import { appearanceStore } from '../app/appearance'
import { appStore } from '../app/appStore'
import { ask, questionStore } from '../app/files/questions'
import { watchFilesLater } from '../app/files/watchFilesLater'
import { fieldKeeper } from '../app/pendingFields'
import { presentingStore, stopPresenting } from '../app/presenting'
import { boxStore, closeBox } from '../app/view/box'
import { rememberStart } from '../app/view/start'

import { FieldKeeperContext } from '../ui/fields/pendingFields'
import { loaded } from '../ui/kit/loaded'
import { useText } from '../ui/text'
import { ExportNotice } from './exports/ExportNotice'
import { Guarded } from './faults/Guarded'
import { Notices } from './files/Notices'
import { Header } from './Header'
import { PageMargins } from './print/PageMargins'

const loadWorkspace = () => import('./Workspace')
/** The first screen waits for no words but its own. */
const noMore = async (): Promise<void> => undefined
const Workspace = loaded(loadWorkspace, ({ Workspace }) => Workspace, noMore)
const Start = loaded(
  () => import('../screens/start/Start'),
  ({ Start }) => Start,
  noMore,
)
const About = loaded(
  () => import('./about/About'),
  ({ About }) => About,
)
const Guides = loaded(
  () => import('./about/Guides'),
  ({ Guides }) => Guides,
)
const LinkBox = loaded(
  () => import('./link/LinkBox'),
  ({ LinkBox }) => LinkBox,
)
const LookBox = loaded(
  () => import('./look/LookBox'),
  ({ LookBox }) => LookBox,
)
const CommandBox = loaded(
  () => import('./command/CommandBox'),
  ({ CommandBox }) => CommandBox,
)
const Questions = loaded(
  () => import('./files/Questions'),
  ({ Questions }) => Questions,
)
const Presentation = loaded(
  () => import('../screens/present/Presentation'),
  ({ Presentation }) => Presentation,
)

// Fetched together with the words, not after them; the start page does without. What fails is told where it is shown.
if (!appStore.getState().start) void loadWorkspace().catch(() => undefined)

/** One window: the start page, or the place where one works, under one header. */
export function App() {
  const { t } = useText()
  const theme = useStore(appearanceStore, (state) => state.theme)
  const start = useStore(appStore, (state) => state.start)
  const presenting = useStore(presentingStore, ({ now }) => now !== null)
  const asking = useStore(questionStore, ({ question }) => question !== null)
  const box = useStore(boxStore, (state) => state.box)
  useEffect(watchFilesLater, [])
  useEffect(rememberStart, [])
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
        <Guarded>{start ? <Start /> : <Workspace />}</Guarded>
      </div>
      {presenting && (
        <Guarded leave={stopPresenting}>
          <Presentation />
        </Guarded>
      )}
      <PageMargins />
      <div className="told">
        <Notices />
        <ExportNotice />
      </div>
      {box && (
        <Guarded leave={closeBox} key={box}>
          {box === 'about' && <About />}
          {box === 'guides' && <Guides />}
          {box === 'link' && <LinkBox />}
          {box === 'look' && <LookBox />}
          {box === 'command' && <CommandBox />}
        </Guarded>
      )}
      {asking && (
        <Guarded leave={() => ask(null)}>
          <Questions />
        </Guarded>
      )}
    </FieldKeeperContext>
  )
}
