import { useState } from 'react'
import { listText } from '#models/narrative/list'
import { byLicence } from '#shared/notices/licences'
import { carriedPackages } from '#shared/notices/packages.generated'
import { loaded } from '../../ui/kit/loaded'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { Guarded } from '../faults/Guarded'

const LicenceTexts = loaded(
  () => import('./LicenceTexts'),
  ({ LicenceTexts }) => LicenceTexts,
)

/** What the app is made with, by licence, and the licences themselves for whoever wants to read them. */
export function Carried() {
  const text = useText()
  const { t } = text
  const [reading, setReading] = useState(false)
  return (
    <>
      <h3>{t('about:libraries')}</h3>
      <p>{t('about:librariesText')}</p>
      <dl className="about-carried">
        {byLicence(carriedPackages).map(([licence, names]) => (
          <div key={licence}>
            <dt>{licence}</dt>
            <dd>{listText(names, text)}</dd>
          </div>
        ))}
      </dl>
      {reading ? (
        <Guarded>
          <LicenceTexts />
        </Guarded>
      ) : (
        <PressButton look="linkish" onPress={() => setReading(true)}>
          {t('about:readLicences')}
        </PressButton>
      )}
    </>
  )
}
