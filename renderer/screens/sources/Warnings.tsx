import { Fragment } from 'react'
import { belgium } from '#models/belgium/model'
import { warnings } from '#models/belgium/warnings/warnings'
import { thingOf } from '#models/engine/uses'
import { isAtHand } from '#models/narrative/atHand'
import { warningText } from '#models/narrative/warningText'
import { ThingLink } from '../../frame/explained/ThingLink'
import { useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'
import { useAtHand } from './useAtHand'

/** What has to be said along with the results, each with what it is about. */
export function Warnings() {
  const text = useText()
  const { t } = text
  const notes = useNoteTexts()
  const about = useAtHand()
  const atHand = warnings.filter(({ subjects }) => isAtHand(subjects, about, text))
  const others = warnings.filter((warning) => !atHand.includes(warning))
  return (
    <section className="sheet page" aria-label={t('register:part.warnings')}>
      <p className="page-about">{t('register:warnings.about')}</p>
      {[atHand, others].map((part) => (
        <Fragment key={String(part === atHand)}>
          {atHand.length > 0 && part.length > 0 && (
            <h3>{t(part === atHand ? 'register:atHand' : 'register:notAtHand')}</h3>
          )}
          <div className="page-columns">
            {part.map((warning) => (
              <section key={warning.id} className="warning">
                <p>{warningText(warning, notes, text)}</p>
                <ul aria-label={t('register:warnings.concerns')}>
                  {warning.subjects.map((id) => {
                    const thing = thingOf(belgium, id)
                    return thing ? (
                      <li key={id}>
                        <ThingLink thing={thing} />
                      </li>
                    ) : null
                  })}
                </ul>
              </section>
            ))}
          </div>
        </Fragment>
      ))}
    </section>
  )
}
