import { changesNoLever } from '#models/belgium/changes'
import './start.css'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { startQuestions } from '#models/narrative/startQuestions'
import type { NamedFile } from '#shared/ipc/contract'
import { appStore } from '../../app/appStore'
import { tellRejection } from '../../app/faults'
import { open, openRecent, openShipped } from '../../app/files/open'
import { sessionStore } from '../../app/files/session'
import { showResults } from '../../app/view/choices'
import { leaveStart } from '../../app/view/start'
import { beginTour } from '../../app/view/tour'
import { files } from '../../platform/platform'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { ExampleList } from './ExampleList'
import { QuestionCard } from './QuestionCard'

/** The files opened or saved before, the newest first. */
function RecentFiles() {
  const { t } = useText()
  const [recent, setRecent] = useState<readonly NamedFile[]>([])
  useEffect(() => tellRejection(files.recentFiles().then(setRecent)), [])
  if (recent.length === 0) return null
  return (
    <>
      <h3>{t('start:recent')}</h3>
      <ul>
        {recent.map(({ handle, name }) => (
          <li key={handle}>
            <Button look="linkish" onClick={() => openRecent(handle)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What this is and does not claim, the questions people come with, and the ways on. */
export function Start() {
  const text = useText()
  const { t, model } = text
  const questions = useMemo(() => startQuestions(text), [text])
  // A file, steps or settings: something to go back to.
  const opened = useStore(
    appStore,
    ({ study, history }) => history.steps.length > 0 || !study.scenarios.every(changesNoLever),
  )
  const file = useStore(sessionStore, (session) => session.file)
  return (
    <main className="start" id="results">
      <header className="start-head">
        <h2>{t('start:lead')}</h2>
        <p>{t('start:about')}</p>
      </header>
      <section className="start-questions" aria-labelledby="start-questions">
        <h3 id="start-questions">{t('start:questions')}</h3>
        <ul>
          {questions.map((question) => (
            <QuestionCard
              key={question.study}
              {...question}
              onOpen={() => openShipped(question.study, model, showResults)}
            />
          ))}
        </ul>
        <p className="soft">{t('start:unchanged')}</p>
      </section>
      <section className="start-ways" aria-labelledby="start-ways">
        <h3 id="start-ways">{t('start:continue')}</h3>
        <ul>
          <li>
            <Button look="linkish" className="start-leave" onClick={leaveStart}>
              {t(opened || file ? 'start:back' : 'start:empty')}
            </Button>
          </li>
          <li>
            <Button look="linkish" onClick={open}>
              {t('start:open')}
            </Button>
          </li>
        </ul>
        <RecentFiles />
        <h3>{t('start:new')}</h3>
        <Button look="linkish" onClick={beginTour}>
          {t('start:tour')}
        </Button>
        <ExampleList but={questions.map(({ study }) => study)} />
      </section>
    </main>
  )
}
