import './look.css'
import { useEffect, useMemo } from 'react'
import { Heading } from 'react-aria-components'
import { useStore } from 'zustand'
import { houseOf } from '#models/exchange/house'
import { appStore } from '../../app/appStore'
import { endGesture } from '../../app/document/levers'
import { holdHistory } from '../../app/document/undo'
import { closeBox } from '../../app/view/box'
import { ModalBox } from '../../ui/kit/ModalBox'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { ColourField } from './ColourField'
import { LogoField } from './LogoField'
import { LookPreview } from './LookPreview'

/** The colour and the logo that reports and slides of the study bear. */
export function LookBox() {
  const { t } = useText()
  const look = useStore(appStore, ({ study }) => study.look)
  const house = useMemo(() => houseOf(look ? { look } : {}), [look])
  useEffect(holdHistory, [])
  // What is typed when the box is opened again is another step.
  useEffect(() => endGesture, [])
  return (
    <ModalBox className="question look" onClose={closeBox}>
      <Heading slot="title">{t('look:title')}</Heading>
      <p>{t('look:text')}</p>
      <ColourField />
      <LogoField>
        <LookPreview house={house} />
      </LogoField>
      <div className="answers">
        <PressButton look="primary" onPress={closeBox}>
          {t('details:close')}
        </PressButton>
      </div>
    </ModalBox>
  )
}
