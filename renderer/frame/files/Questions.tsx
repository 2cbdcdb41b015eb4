import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useStore } from 'zustand'
import { scenarioName } from '#models/narrative/names'
import { tellRejection } from '../../app/faults'
import { recover, reload } from '../../app/files/open'
import { ask, type Question, questionStore } from '../../app/files/questions'
import { save, saveAs } from '../../app/files/save'
import { files } from '../../platform/platform'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { AddedStudy, WorkbookChanges } from './IncomingDetails'
import { useStudyReason } from './useStudyReason'

interface Answer {
  readonly words: string
  readonly act: () => void
  readonly main?: boolean
}

interface Asked {
  readonly title: string
  readonly text: string
  /** stands between the text and the answers */
  readonly details?: ReactNode
  readonly answers: readonly Answer[]
  readonly cancel: () => void
}

/** How many scenarios are named before they are added. */
const MOST_NAMED = 12

const close = () => ask(null)

/** Closes the question and goes on; what is rejected is told, as a save that failed where it was one. */
const closing =
  (act: () => unknown, saving = false) =>
  (): void => {
    close()
    tellRejection((async () => act())(), saving)
  }

function useAnswers(question: Question): Asked {
  const words = useText()
  const { t } = words
  const some = (names: readonly string[]): string => {
    const more = names.length - MOST_NAMED
    const named = names.slice(0, MOST_NAMED).join(', ')
    return more > 0 ? t('tables:ask.more', { names: named, more }) : named
  }
  const reason = useStudyReason(question.kind === 'unreadable' ? question.failure : null)
  const cancel: Answer = { words: t('questions:cancel'), act: close }
  const keep: Answer = { words: t('questions:keep'), act: close }
  const elsewhere: Answer = { words: t('questions:saveAs'), act: closing(saveAs, true) }
  const discardFound: Answer = { words: t('questions:discardIt'), act: closing(() => files.clearJournal()) }
  /** It has to be answered: the next change would be written over the work that was found. */
  const open = () => undefined
  switch (question.kind) {
    case 'unsaved': {
      const discard = () => {
        const cleared = files.clearJournal()
        question.then()
        return cleared
      }
      const saveFirst = async () => (await save()) && question.then()
      return {
        title: t('questions:unsaved'),
        text: t('questions:unsavedText'),
        cancel: close,
        answers: [
          cancel,
          { words: t('questions:discard'), act: closing(discard) },
          { words: t('questions:save'), main: true, act: closing(saveFirst, true) },
        ],
      }
    }
    case 'changed-on-disk':
    case 'changed-meanwhile':
      return {
        title: t('questions:changed'),
        text: t('questions:changedText'),
        cancel: close,
        answers: [
          keep,
          { words: t('questions:reload'), act: closing(reload) },
          elsewhere,
          { words: t('questions:overwrite'), main: true, act: closing(() => save({ force: true }), true) },
        ],
      }
    case 'table':
      return {
        title: t('tables:ask.title', { count: question.names.length }),
        text: some(question.names),
        cancel: close,
        answers: [cancel, { words: t('tables:ask.add'), main: true, act: closing(question.add) }],
      }
    case 'workbook':
      return {
        title: t('incoming:workbook', { count: question.changes.length, name: question.name }),
        text: t('incoming:workbookText', { scenario: scenarioName(question.scenario, words) }),
        details: <WorkbookChanges {...question} />,
        cancel: close,
        answers: [cancel, { words: t('incoming:addScenario'), main: true, act: closing(question.add) }],
      }
    case 'add-or-open': {
      const { name, scenarios, add } = question
      const openIt: Answer = { words: t('incoming:open'), act: closing(question.open) }
      if (!add)
        return {
          title: t('incoming:same', { name }),
          text: t('incoming:sameText'),
          cancel: close,
          answers: [openIt, { ...cancel, main: true }],
        }
      return {
        title: t('incoming:study', { name }),
        text: t('incoming:studyText', {
          count: scenarios.length,
          names: some(scenarios.map((each) => scenarioName(each, words))),
        }),
        details: <AddedStudy {...question} />,
        cancel: close,
        answers: [cancel, openIt, { words: t('incoming:addStudy'), main: true, act: closing(add) }],
      }
    }
    case 'recover':
      return {
        title: t('questions:recover'),
        text: t('questions:recoverText'),
        cancel: open,
        answers: [
          discardFound,
          {
            words: t('questions:recoverIt'),
            main: true,
            act: () => tellRejection(recover(question.text, question.file)),
          },
        ],
      }
    case 'unreadable': {
      const keepAside = async () => {
        const { kind } = await files.saveFileAs('levier.levier', question.text)
        if (kind !== 'saved') return
        close()
        await files.clearJournal()
      }
      return {
        title: t('questions:unreadable.title'),
        text: t('questions:unreadable.text', { reason }),
        cancel: open,
        answers: [
          discardFound,
          { words: t('questions:unreadable.save'), main: true, act: () => tellRejection(keepAside(), true) },
        ],
      }
    }
    case 'original': {
      const downloadFirst = async () => {
        await question.download()
        await save({ withoutOriginal: true })
      }
      return {
        title: t('questions:original.title'),
        text: t('questions:original.text'),
        cancel: close,
        answers: [
          cancel,
          elsewhere,
          { words: t('questions:original.download'), main: true, act: closing(downloadFirst, true) },
        ],
      }
    }
    case 'revert':
      return {
        title: t('questions:revert.title'),
        text: t('questions:revert.text'),
        cancel: close,
        answers: [cancel, { words: t('questions:revert.yes'), main: true, act: closing(reload) }],
      }
    case 'gone':
      return {
        title: t('questions:gone.title', { name: question.name }),
        text: t('questions:gone.text'),
        cancel: close,
        answers: [keep, elsewhere, { words: t('questions:gone.again'), main: true, act: closing(() => save(), true) }],
      }
  }
}

function QuestionDialog({ question }: { readonly question: Question }) {
  const { title, text, details, answers, cancel } = useAnswers(question)
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && cancel()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="question">
          <Heading slot="title">{title}</Heading>
          <p>{text}</p>
          {details}
          <div className="answers">
            {answers.map(({ words, act, main }) => (
              <PressButton key={words} look={main ? 'primary' : 'boxed'} autoFocus={main ?? false} onPress={act}>
                {words}
              </PressButton>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The question that has to be answered before anything else happens, if there is one. */
export function Questions() {
  const question = useStore(questionStore, (state) => state.question)
  return question && <QuestionDialog key={question.kind} question={question} />
}
