import type { CSSProperties } from 'react'
import { useStore } from 'zustand'
import { addressOf, type House } from '#models/exchange/house'
import { studyTitle } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import { useText } from '../../ui/text'

const styleOf = ({ accent }: House): CSSProperties =>
  ({
    '--look-surface': accent?.surface,
    '--look-on-surface': accent?.onSurface,
    '--look-line': accent?.line,
  }) as CSSProperties

/** How a report and a deck of the study begin: white paper in any theme, as they are. */
export function LookPreview({ house }: { readonly house: House }) {
  const { t } = useText()
  const title = useStore(appStore, ({ study }) => study.title.trim())
  const logo = house.logo && <img src={addressOf(house.logo)} alt={t('report:logo')} />
  const name = studyTitle({ title }, t('report:untitled'))
  return (
    <div className="look-preview" style={styleOf(house)}>
      <figure>
        <figcaption>{t('look:report')}</figcaption>
        <div className="look-paper" data-kind="report" data-coloured={house.accent !== null}>
          {logo}
          <span className="look-kicker">{t('report:kicker')}</span>
          <strong>{name}</strong>
          <span className="look-section">{t('report:section.brief')}</span>
        </div>
      </figure>
      <figure>
        <figcaption>{t('look:slides')}</figcaption>
        <div className="look-paper" data-kind="slides" data-coloured={house.accent !== null}>
          {logo}
          <strong>{name}</strong>
        </div>
      </figure>
    </div>
  )
}
