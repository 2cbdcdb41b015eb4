import './about.css'
import './guides.css'
import { useEffect, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useStore } from 'zustand'
import { appearanceStore } from '../../app/appearance'
import { tellRejection } from '../../app/faults'
import { closeBox } from '../../app/view/box'
import { Segmented } from '../../ui/fields/Segmented'
import { Markdown } from '../../ui/kit/Markdown'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { guidesFor, readGuide } from './guideText'

/** The guides of docs/guides, in the language of the page. */
export function Guides() {
  const { t } = useText()
  const language = useStore(appearanceStore, (state) => state.language)
  const [guide, setGuide] = useState<(typeof guidesFor)[number]>('planner')
  const [text, setText] = useState('')
  useEffect(() => {
    let wanted = true
    tellRejection(
      readGuide(language, guide).then((read) => {
        if (wanted) setText(read)
      }),
    )
    return () => {
      wanted = false
    }
  }, [language, guide])
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && closeBox()}>
      <Modal className="modal">
        <Dialog className="question about guides">
          <Heading slot="title">{t('about:guides')}</Heading>
          <Segmented
            legend={t('about:guides')}
            choices={guidesFor}
            chosen={guide}
            nameOf={(each) => t(`about:guides.${each}`)}
            onChoose={setGuide}
          />
          <article className="guide" aria-busy={text === ''}>
            <Markdown text={text} />
          </article>
          <div className="answers">
            <PressButton look="primary" autoFocus onPress={closeBox}>
              {t('about:close')}
            </PressButton>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
