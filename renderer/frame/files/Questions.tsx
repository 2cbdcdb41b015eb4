import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useStore } from 'zustand'
import { tellRejection } from '../../app/faults'
import { recover, reload } from '../../app/files/open'
import { ask, type Question, questionStore } from '../../app/files/questions'
import { save, saveAs } from '../../app/files/save'
import { files } from '../../platform/platform'
import { useText } from '../../ui/text'
import { useStudyReason } from './useStudyReason'

interface Answer {
  readonly words: string
  readonly act: () => void
  readonly main?: boolean
}

function useAnswers(question: Question): {
  title: string
  text: string
  answers: readonly Answer[]
  cancel: () => void
} {
  const { t } = useText()
  const close = () => ask(null)
  const reason = useStudyReason(question.kind === 'unreadable' ? question.failure : null)
  switch (question.kind) {
    case 'unsaved':
      return {
        title: t('files:ask.unsaved'),
        text: t('files:ask.unsavedText'),
        cancel: close,
        answers: [
          { words: t('files:ask.cancel'), act: close },
          {
            words: t('files:ask.discard'),
            act: () => {
              close()
              tellRejection(files.clearJournal())
              question.then()
            },
          },
          {
            words: t('files:ask.save'),
            main: true,
            act: () => {
              close()
              tellRejection(
                save().then((saved) => saved && question.then()),
                true,
              )
            },
          },
        ],
      }
    case 'changed-on-disk':
    case 'changed-meanwhile':
      return {
        title: t('files:ask.changed'),
        text: t('files:ask.changedText'),
        cancel: close,
        answers: [
          { words: t('files:ask.keep'), act: close },
          {
            words: t('files:ask.reload'),
            act: () => {
              close()
              reload()
            },
          },
          {
            words: t('files:ask.saveAs'),
            act: () => {
              close()
              tellRejection(saveAs(), true)
            },
          },
          {
            words: t('files:ask.overwrite'),
            main: true,
            act: () => {
              close()
              tellRejection(save({ force: true }), true)
            },
          },
        ],
      }
    case 'recover':
      return {
        title: t('files:ask.recover'),
        text: t('files:ask.recoverText'),
        // To be answered: the next change would be written over the work that was found.
        cancel: () => undefined,
        answers: [
          {
            words: t('files:ask.discardIt'),
            act: () => {
              close()
              tellRejection(files.clearJournal())
            },
          },
          {
            words: t('files:ask.recoverIt'),
            main: true,
            act: () => tellRejection(recover(question.text, question.file)),
          },
        ],
      }
    case 'unreadable':
      return {
        title: t('notices:unreadable.title'),
        text: t('notices:unreadable.text', { reason }),
        cancel: () => undefined,
        answers: [
          {
            words: t('files:ask.discardIt'),
            act: () => {
              close()
              tellRejection(files.clearJournal())
            },
          },
          {
            words: t('notices:unreadable.save'),
            main: true,
            act: () =>
              tellRejection(
                files.saveFileAs('levier.levier', question.text).then(({ kind }) => {
                  if (kind !== 'saved') return undefined
                  close()
                  return files.clearJournal()
                }),
                true,
              ),
          },
        ],
      }
    case 'original':
      return {
        title: t('notices:original.title'),
        text: t('notices:original.text'),
        cancel: close,
        answers: [
          { words: t('files:ask.cancel'), act: close },
          {
            words: t('files:ask.saveAs'),
            act: () => {
              close()
              tellRejection(saveAs(), true)
            },
          },
          {
            words: t('notices:original.download'),
            main: true,
            act: () => {
              close()
              tellRejection(
                question.download().then(() => save({ withoutOriginal: true })),
                true,
              )
            },
          },
        ],
      }
    case 'revert':
      return {
        title: t('notices:revert.title'),
        text: t('notices:revert.text'),
        cancel: close,
        answers: [
          { words: t('files:ask.cancel'), act: close },
          {
            words: t('notices:revert.yes'),
            main: true,
            act: () => {
              close()
              reload()
            },
          },
        ],
      }
    case 'gone':
      return {
        title: t('notices:gone.title', { name: question.name }),
        text: t('notices:gone.text'),
        cancel: close,
        answers: [
          { words: t('files:ask.keep'), act: close },
          {
            words: t('files:ask.saveAs'),
            act: () => {
              close()
              tellRejection(saveAs(), true)
            },
          },
          {
            words: t('notices:gone.again'),
            main: true,
            act: () => {
              close()
              tellRejection(save(), true)
            },
          },
        ],
      }
  }
}

function QuestionDialog({ question }: { readonly question: Question }) {
  const { title, text, answers, cancel } = useAnswers(question)
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && cancel()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="question">
          <Heading slot="title">{title}</Heading>
          <p>{text}</p>
          <div className="answers">
            {answers.map(({ words, act, main }) => (
              <Button key={words} className={main ? 'answer main' : 'answer'} autoFocus={main ?? false} onPress={act}>
                {words}
              </Button>
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
