import { useEffect } from 'react'
import { Heading } from 'react-aria-components'
import { useStore } from 'zustand'
import { scenarioName } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import { setAuthor, setNotes, setScenarioNotes, setTitle } from '../../app/document/details'
import { endGesture } from '../../app/document/levers'
import { holdHistory } from '../../app/document/undo'
import { activeScenario } from '../../app/view/active'
import { TextField } from '../../ui/fields/TextField'
import { ModalBox } from '../../ui/kit/ModalBox'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { SeedNumber } from '../SeedNumber'

function Begun() {
  const text = useText()
  const createdAt = useStore(appStore, (state) => state.study.createdAt)
  const day = new Intl.DateTimeFormat(text.formats.locale, { dateStyle: 'long' }).format(new Date(createdAt))
  return <p className="soft">{text.t('details:begun', { day })}</p>
}

/** What a study says of itself, and the notes of the scenario one is in. Everything can be undone. */
export function StudyDetails({ close }: { readonly close: () => void }) {
  const text = useText()
  const { t } = text
  const study = useStore(appStore, (state) => state.study)
  const scenario = useStore(appStore, activeScenario)
  useEffect(holdHistory, [])
  return (
    <ModalBox className="question details" onClose={close}>
      <Heading slot="title">{t('details:title')}</Heading>
      <Begun />
      <label>
        {t('details:name')}
        <TextField value={study.title} onChange={setTitle} onEnd={endGesture} />
      </label>
      <label>
        {t('details:author')}
        <TextField value={study.author} onChange={setAuthor} onEnd={endGesture} purpose="name" />
      </label>
      <label>
        {t('details:notes')}
        <TextField rows={4} value={study.notes} onChange={setNotes} onEnd={endGesture} />
      </label>
      {scenario && (
        <label key={scenario.id}>
          {t('details:scenarioNotes', { name: scenarioName(scenario, text) })}
          <TextField
            rows={4}
            value={scenario.notes}
            onChange={(notes) => setScenarioNotes(scenario.id, notes)}
            onEnd={endGesture}
          />
        </label>
      )}
      <div>
        <span aria-hidden>{t('details:seed')}</span>
        <SeedNumber look="box" hint={t('details:seedHelp')} />
      </div>
      <div className="answers">
        <PressButton look="primary" onPress={close}>
          {t('details:close')}
        </PressButton>
      </div>
    </ModalBox>
  )
}
