import { memo } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { baseValue, defaultYear } from '#models/engine/parameters'
import { leverValue } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import { fastPaces, paceSentence } from '#models/narrative/pace'
import { leverNote } from '#shared/study/scenarios'
import { appStore } from '../../app/appStore'
import { resetLevers, setLever } from '../../app/document/levers'
import { activeAssumptions, activeScenario, activeSettings } from '../../app/view/active'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { Icon } from '../../ui/kit/Icon'
import { loaded } from '../../ui/kit/loaded'
import { NatureMark } from '../../ui/kit/NatureMark'
import { useText } from '../../ui/text'
import { Opener } from '../Opener'
import { EffectLine } from './EffectLine'
import { LeverNumber } from './LeverNumber'
import { LeverSlider } from './LeverSlider'
import { LeverWarnings } from './LeverWarnings'

const LeverHelp = loaded(
  () => import('./LeverHelp'),
  ({ LeverHelp }) => LeverHelp,
)

const years = belgium.years.slice(1)

interface YearProps {
  readonly lever: Lever
  readonly by: number
  readonly label: string
}

/** By when the lever is where it is set to. */
const LeverYear = memo(function LeverYear({ lever, by, label }: YearProps) {
  const { t } = useText()
  const choose = (year: number): void => {
    const state = appStore.getState()
    setLever(lever, activeSettings(state)[lever.id]?.value ?? baseValue(lever, activeAssumptions(state)), year)
  }
  return (
    <span className="choice lever-year">
      <select
        aria-label={t('explore:lever.byLabel', { lever: label })}
        value={by}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {t('explore:lever.by', { year })}
          </option>
        ))}
      </select>
    </span>
  )
})

/** That the target asks for a faster rise than was observed, where it does. */
function Pace({ lever }: { readonly lever: Lever }) {
  const text = useText()
  const set = useStore(appStore, (state) => activeSettings(state)[lever.id])
  const assumptions = useStore(appStore, activeAssumptions)
  if (!set) return null
  return fastPaces({ [lever.id]: set }, assumptions).map((pace) => (
    <p key={pace.lever} className="lever-pace">
      {paceSentence(pace, text)}
    </p>
  ))
}

/** One lever: name and number; slider with its marks, and the year; what it does once it is changed. */
export const LeverRow = memo(function LeverRow({ lever }: { readonly lever: Lever }) {
  const text = useText()
  const { t } = text
  const set = useStore(appStore, (state) => activeSettings(state)[lever.id])
  const base = baseValue(lever, useStore(appStore, activeAssumptions))
  const value = set?.value ?? base
  const baseChanged = useStore(
    appStore,
    (state) => typeof lever.base !== 'number' && activeAssumptions(state)[lever.base.id] !== undefined,
  )
  const noted = useStore(appStore, (state) => leverNote(activeScenario(state) ?? {}, lever.id).trim() !== '')
  const label = leverLabel(lever.id, text)
  const unit = text.formats.unit(lever.unit)
  const name = t('explore:lever.name', { lever: label, unit })
  const by = set?.by ?? defaultYear(belgium, lever)
  return (
    <li className="lever" data-changed={set ? true : undefined} data-lever={lever.id}>
      <div className="lever-head">
        <span className="lever-label">
          <NatureMark nature={lever.nature} /> <span>{label}</span>
        </span>
        <Opener
          opens="dialog"
          className={noted ? 'help-mark lever-help lever-noted' : 'help-mark lever-help'}
          aria-label={t(noted ? 'explore:lever.helpNoted' : 'explore:lever.help', { lever: label })}
          ahead={LeverHelp.ahead}
          content={(opened) => <LeverHelp lever={lever} opened={opened} />}
        >
          <Icon name={noted ? 'note' : 'help'} />
        </Opener>
        {baseChanged && <ChangedMark title={t('explore:changed.base')} />}
        <span className="lever-quantity">
          <LeverNumber lever={lever} name={name} value={value} />
          <span className="lever-unit" aria-hidden>
            {unit}
          </span>
        </span>
      </div>
      <div className="lever-line">
        <LeverSlider
          lever={lever}
          name={name}
          value={value}
          changed={set !== undefined}
          onChange={(moved) => setLever(lever, moved, undefined, lever.id)}
          onMark={(marked) => setLever(lever, marked)}
        />
        {typeof lever.by === 'number' && by !== null ? (
          <LeverYear lever={lever} by={by} label={label} />
        ) : (
          <span className="lever-when">
            {lever.by === 'at once' && by !== null ? t('explore:lever.atOnce', { year: by }) : null}
          </span>
        )}
      </div>
      {set && (
        <div className="lever-foot">
          <EffectLine lever={lever.id} />
          <button
            type="button"
            className="lever-reset"
            aria-label={t('explore:levers.resetOne', { lever: label, base: leverValue(lever, base, text) })}
            onClick={() => resetLevers([lever.id])}
          >
            <Icon name="reset" />
          </button>
        </div>
      )}
      <Pace lever={lever} />
      <LeverWarnings lever={lever} />
    </li>
  )
})
