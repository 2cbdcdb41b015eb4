import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { atLever } from '#models/belgium/warnings/warnings'
import type { Lever } from '#models/engine/model'
import { baseValue } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { leverMarks } from '#models/narrative/leverMarks'
import { natureKind } from '#models/narrative/leverNature'
import { leverReach } from '#models/narrative/leverReach'
import { leverSource } from '#models/narrative/leverSource'
import { leverNumber, leverValue } from '#models/narrative/levers'
import { leverLabel, scenarioName } from '#models/narrative/names'
import { leverNote } from '#shared/study/scenarios'
import { appStore } from '../../app/appStore'
import { setLeverNote } from '../../app/document/details'
import { endGesture, setLever } from '../../app/document/levers'
import { activeAssumptions, activeScenario, activeSettings } from '../../app/view/active'
import { explain } from '../../app/view/choices'
import { isKeyLever, leverPanelStore, togglePinned } from '../../app/view/leverPanel'
import { isEmbedded } from '../../platform/living'
import { TextField } from '../../ui/fields/TextField'
import { Icon } from '../../ui/kit/Icon'
import { OpenedDialog } from '../../ui/kit/OpenedDialog'
import type { Opened } from '../../ui/kit/opened'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { Revised } from '../figures/Revised'
import { WarningSentences } from './WarningSentences'

/** What it would do to the result that effects are told on. */
function Reach({ lever }: { readonly lever: Lever }) {
  const text = useText()
  const settings = useStore(appStore, activeSettings)
  const assumptions = useStore(appStore, activeAssumptions)
  const result = useStore(appStore, (state) => state.headline)
  const year = useStore(appStore, (state) => state.year)
  return <p>{leverReach(lever, { settings, assumptions, result, year }, text)}</p>
}

/** The values that documents name, each a button that sets it. */
function Marks({ lever }: { readonly lever: Lever }) {
  const text = useText()
  const assumptions = useStore(appStore, activeAssumptions)
  const marks = leverMarks(lever, leverRange(lever, assumptions), assumptions, text)
  return marks.map(({ id, value, label }) => (
    <PressButton key={id} look="linkish" onPress={() => setLever(lever, value)}>
      {text.t('explore:mark.set', { mark: label })}
    </PressButton>
  ))
}

/** What can be done with a lever in the rest of the app: keeping it at hand, and seeing what it is in the model. */
function Elsewhere({ lever }: { readonly lever: Lever }) {
  const { t } = useText()
  const pinned = useStore(leverPanelStore, (state) => state.pinned.includes(lever.id))
  return (
    <>
      {!isKeyLever(lever.id) && (
        <PressButton look="linkish" onPress={() => togglePinned(lever.id)}>
          {t(pinned ? 'explore:lever.unpin' : 'explore:lever.pin')}
        </PressButton>
      )}
      <PressButton look="linkish" data-explains={lever.id} onPress={() => explain(lever.id)}>
        {t('model:lever')}
      </PressButton>
    </>
  )
}

/** What the scenario notes on it, to be written here. */
function Note({ lever }: { readonly lever: Lever }) {
  const text = useText()
  const scenario = useStore(appStore, activeScenario)
  // Escape takes the field away before it is left. The focus goes back first: until then the rows must not move.
  useEffect(() => () => void requestAnimationFrame(endGesture), [])
  if (!scenario) return null
  return (
    <label className="lever-note">
      {text.t('explore:lever.note', { scenario: scenarioName(scenario, text) })}
      <TextField
        rows={3}
        value={leverNote(scenario, lever.id)}
        onChange={(note) => setLeverNote(scenario.id, lever.id, note)}
        onEnd={endGesture}
      />
    </label>
  )
}

/** What moving a lever means, who decides it and what pays for it, its range, and where its base comes from. */
export function LeverHelp({ lever, opened }: { readonly lever: Lever; readonly opened: Opened }) {
  const text = useText()
  const assumptions = useStore(appStore, activeAssumptions)
  const label = leverLabel(lever.id, text)
  const { min, max } = leverRange(lever, assumptions)
  const base = typeof lever.base === 'number' ? null : lever.base
  const { close } = opened
  // What leads to the model leaves the help behind.
  useEffect(() => appStore.subscribe(({ walk }, before) => walk !== before.walk && close()), [close])
  return (
    <OpenedDialog opened={opened} name={label} placement="right top" className="help">
      <h3>{label}</h3>
      {/* Some of its words are loaded when they are first needed: all come at once, so that none moves a button under a press. */}
      <Suspense>
        <p>{text.model.levers[lever.id]?.help}</p>
        <p>
          <Icon name={natureKind(lever.nature)} /> {text.t(`explore:nature.decided.${lever.nature.kind}`)}{' '}
          {text.model.levers[lever.id]?.cost}
        </p>
        <WarningSentences warnings={atLever(lever.id)} />
        <Reach lever={lever} />
        <p className="soft">
          {text.t('explore:lever.range', {
            min: leverNumber(lever, min, text),
            max: leverValue(lever, max, text),
            base: leverValue(lever, baseValue(lever, assumptions), text),
          })}
        </p>
        <p className="soft">{leverSource(lever, assumptions, text)}</p>
        {base && <Revised thing={base} />}
        <Marks lever={lever} />
        {!isEmbedded && (
          <>
            <Note lever={lever} />
            <Elsewhere lever={lever} />
          </>
        )}
      </Suspense>
    </OpenedDialog>
  )
}
