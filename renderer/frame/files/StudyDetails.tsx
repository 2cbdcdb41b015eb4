import { useId, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useStore } from 'zustand'
import { scenarioName } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import { MOST_SEED, rename, setAuthor, setNotes, setScenarioNotes, setSeed } from '../../app/document/details'
import { activeScenario } from '../../app/view/active'
import { useText } from '../../ui/text'

const NUMBER = /^\d{1,10}$/

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly keep: (value: string) => void
}

/** What is typed becomes one step of the history when the field is left. */
function Line({ label, value, keep }: FieldProps) {
  return (
    <label>
      {label}
      <input key={value} defaultValue={value} onBlur={(event) => keep(event.target.value)} />
    </label>
  )
}

function Paragraphs({ label, value, keep }: FieldProps) {
  return (
    <label>
      {label}
      <textarea key={value} rows={4} defaultValue={value} onBlur={(event) => keep(event.target.value)} />
    </label>
  )
}

function Seed() {
  const { t } = useText()
  const seed = useStore(appStore, (state) => state.study.seed)
  const [refused, setRefused] = useState(false)
  const help = useId()
  const keep = (typed: string): void => setRefused(!(NUMBER.test(typed.trim()) && setSeed(Number(typed))))
  return (
    <div>
      <label>
        {t('details:seed')}
        <input
          key={seed}
          className="seed"
          inputMode="numeric"
          defaultValue={seed}
          aria-invalid={refused}
          aria-describedby={help}
          onBlur={(event) => keep(event.target.value)}
        />
      </label>
      <p id={help} className={refused ? 'details-fault' : 'soft'} role={refused ? 'alert' : undefined}>
        {refused ? t('details:seedFault', { most: MOST_SEED, kept: seed }) : t('details:seedHelp')}
      </p>
    </div>
  )
}

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
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="modal">
        <Dialog className="question details">
          <Heading slot="title">{t('details:title')}</Heading>
          <Begun />
          <Line
            label={t('details:name')}
            value={study.title}
            keep={(title) => title !== study.title && rename(title)}
          />
          <Line label={t('details:author')} value={study.author} keep={setAuthor} />
          <Paragraphs label={t('details:notes')} value={study.notes} keep={setNotes} />
          {scenario && (
            <Paragraphs
              key={scenario.id}
              label={t('details:scenarioNotes', { name: scenarioName(scenario, text) })}
              value={scenario.notes}
              keep={(notes) => setScenarioNotes(scenario.id, notes)}
            />
          )}
          <Seed />
          <div className="answers">
            <Button className="answer main" onPress={close}>
              {t('details:close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
