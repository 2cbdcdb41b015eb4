import './command.css'
import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { commandOf } from '#models/exchange/command/commandOf'
import { appStore } from '../../app/appStore'
import { closeBox } from '../../app/view/box'
import { commandSubject, savedIn } from '../../app/view/commandSubject'
import { ModalBox } from '../../ui/kit/ModalBox'
import { useText } from '../../ui/text'
import { CopyText } from '../CopyText'

/** The command that gives what the view behind this box shows. */
function commandNow() {
  const state = appStore.getState()
  const [subject, saved] = [commandSubject(state), savedIn(state)]
  const told = state.screen === 'why' ? 'why' : subject.kind === 'draws' ? 'draws' : null
  return {
    ...commandOf(subject, saved),
    screen: state.screen,
    file: saved?.file,
    told,
    bare: subject.kind === 'lists',
  } as const
}

/** What is seen, as a command for a terminal. */
export function CommandBox() {
  const { t } = useText()
  const [{ text, readsFile, screen, file, told, bare }] = useState(commandNow)
  const words = {
    label: t('command:address'),
    copy: t('command:copy'),
    copied: t('command:copied'),
    notCopied: t('command:notCopied'),
  }
  return (
    <ModalBox className="question command" onClose={closeBox}>
      <Heading slot="title">{t('command:title')}</Heading>
      <p>{t('command:text', { view: t(`files:screen.${screen}`) })}</p>
      {told && <p>{t(`command:${told}`)}</p>}
      {!bare && <p className="soft">{readsFile ? t('command:saved', { name: file ?? '' }) : t('command:alone')}</p>}
      <CopyText whole text={text} words={words} />
    </ModalBox>
  )
}
