import './about.css'
import './guides.css'
import { use, useState } from 'react'
import { Heading } from 'react-aria-components'
import { closeBox } from '../../app/view/box'
import { Segmented } from '../../ui/fields/Segmented'
import { Markdown } from '../../ui/kit/Markdown'
import { ModalBox } from '../../ui/kit/ModalBox'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { Guarded } from '../faults/Guarded'
import { guidesFor, guideText, type Reader } from './guideText'

function Guide({ reader }: { readonly reader: Reader }) {
  const { language } = useText()
  return <Markdown text={use(guideText(language, reader))} />
}

/** The guides of docs/guides, in the language of the page. */
export function Guides() {
  const { t } = useText()
  const [reader, setReader] = useState<Reader>('planner')
  return (
    <ModalBox className="question about guides" onClose={closeBox}>
      <Heading slot="title">{t('about:guides')}</Heading>
      <Segmented
        legend={t('about:guides')}
        choices={guidesFor}
        chosen={reader}
        nameOf={(each) => t(`about:guides.${each}`)}
        onChoose={setReader}
      />
      <article className="guide">
        <Guarded key={reader}>
          <Guide reader={reader} />
        </Guarded>
      </article>
      <div className="answers">
        <PressButton look="primary" autoFocus onPress={closeBox}>
          {t('about:close')}
        </PressButton>
      </div>
    </ModalBox>
  )
}
