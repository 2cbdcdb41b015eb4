import './about.css'
import { Heading } from 'react-aria-components'
import { belgium } from '#models/belgium/model'
import manifest from '../../../package.json'
import { closeBox } from '../../app/view/box'
import { chooseScreen } from '../../app/view/choices'
import { leaveStart } from '../../app/view/start'
import { ModalBox } from '../../ui/kit/ModalBox'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { AppMark } from '../AppMark'
import { Carried } from './Carried'

/** `homepage` is set by whoever publishes the app: where new versions are announced. */
const { license, version, homepage }: typeof manifest & { readonly homepage?: string } = manifest

const documents = [...new Set(belgium.figures.flatMap(({ document }) => document ?? []))]

function Sources() {
  const { t, model } = useText()
  const all = () => {
    closeBox()
    leaveStart()
    chooseScreen('sources')
  }
  return (
    <>
      <h3>{t('about:sources')}</h3>
      <p>{t('about:sourcesText', { figures: belgium.figures.length, documents: documents.length })}</p>
      <ul>
        {documents.map((key) => (
          <li key={key}>
            {model.documents[key]?.title}
            <span className="soft">{model.documents[key]?.who}</span>
          </li>
        ))}
      </ul>
      <PressButton look="linkish" onPress={all}>
        {t('about:allSources')}
      </PressButton>
    </>
  )
}

/** What this app is, in which version, under which licences and from which sources, and what it does not claim. */
export function About() {
  const { t } = useText()
  return (
    <ModalBox className="question about" onClose={closeBox}>
      <header className="about-head">
        <AppMark />
        <Heading slot="title">{t('about:title')}</Heading>
      </header>
      <p>{t('start:about')}</p>
      <dl className="about-facts">
        <dt>{t('about:version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about:model')}</dt>
        <dd>{belgium.version}</dd>
        <dt>{t('about:licence')}</dt>
        <dd>{license}</dd>
      </dl>
      <p>{t('about:updates')}</p>
      <p>{homepage ? t('about:updatesAt', { address: homepage }) : t('about:updatesGiven')}</p>
      <h3>{t('about:noClaim')}</h3>
      <ul>
        <li>{t('about:noClaim.forecast')}</li>
        <li>{t('about:noClaim.official')}</li>
        <li>{t('about:noClaim.allocation')}</li>
        <li>{t('about:noClaim.assumptions')}</li>
      </ul>
      <Sources />
      <Carried />
      <div className="answers">
        <PressButton look="primary" autoFocus onPress={closeBox}>
          {t('about:close')}
        </PressButton>
      </div>
    </ModalBox>
  )
}
