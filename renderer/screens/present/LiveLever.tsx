import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import { checkLever, leverRange } from '#models/engine/settings'
import { leverOptions } from '#models/narrative/leverOptions'
import { leverNumber, leverOf, leverValue, standing } from '#models/narrative/levers'
import { liveLever } from '#models/narrative/liveLever'
import { leverLabel } from '#models/narrative/names'
import { resultShown } from '#models/narrative/slideResult'
import { viewOf } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { whenRested } from '#shared/whenRested'
import { appStore } from '../../app/appStore'
import { storyYears } from '../../app/document/story'
import type { Presentation } from '../../app/presenting'
import { restoreLive, setLive, setLiveYear, showLeverPanel } from '../../app/presentingSteps'
import { addAttempt } from '../../app/tried'
import { keepAttempt } from '../../frame/slide/attempt'
import { scenarioOf } from '../../frame/slide/slideRun'
import { NumberField } from '../../ui/fields/NumberField'
import { Select } from '../../ui/fields/Select'
import { useText } from '../../ui/text'

interface Props {
  /** its key in the story */
  readonly of: string
  readonly slide: Slide
  readonly now: Presentation
}

/** A lever that rested this long was tried: its result goes on the list. */
const TRIED_MS = 900
const years = belgium.years.slice(1)

/** A lever moved in front of the room. What it does is on the slide alone, until it is put back or kept. */
export function LiveLever({ of, slide, now: { live, year, again } }: Props) {
  const text = useText()
  const { t } = text
  const study = useStore(appStore, (state) => state.study)
  const scenario = scenarioOf(study, slide)
  const [kept, setKept] = useState<string | null>(null)
  const view = viewOf(slide, storyYears)
  const told = year ?? ('year' in view ? view.year : storyYears.usual)
  const series = resultShown(view, slide.guess, text)
  const [chosen, choose] = useState(() => Object.keys(live)[0] ?? liveLever(study, slide, series, told))
  const id = scenario?.id
  useEffect(() => {
    if (id === undefined || again || Object.keys(live).length === 0) return
    const rest = whenRested(TRIED_MS, () => addAttempt({ slide: of, scenario: id, levers: live, series, year: told }))
    rest.restart()
    return rest.cancel
  }, [of, id, live, again, series, told])
  if (!scenario) return null

  const { assumptions } = scenario
  const settings = { ...scenario.levers, ...live }
  const lever = leverOf(chosen)
  const { min, max } = leverRange(lever, assumptions)
  const value = standing(lever, settings, assumptions)
  const label = leverLabel(chosen, text)
  const moved = Object.keys(live).length > 0
  const write = (number: number): string => leverNumber(lever, number, text)
  const move = (to: number): string | null => {
    const by = scenario.levers[chosen]?.by
    if (!checkLever(belgium, chosen, to, by, assumptions).ok)
      return t('explore:lever.refused', { min: write(min), max: write(max), value: leverValue(lever, value, text) })
    setKept(null)
    setLive(chosen, by === undefined ? { value: to } : { value: to, by })
    return null
  }
  const keep = () => {
    setKept(keepAttempt(study, { scenario: scenario.id, levers: live }, text))
  }
  return (
    <section className="live-lever" aria-label={t('present:live.title')}>
      <span className="live-choice">
        <Select label={t('present:live.choose')} value={chosen} options={leverOptions(text)} onChoose={choose} />
      </span>
      <input
        type="range"
        aria-label={t('present:live.value', { lever: label, unit: text.formats.unit(lever.unit) })}
        aria-valuetext={leverValue(lever, value, text)}
        min={min}
        max={max}
        step={lever.step}
        value={value}
        onChange={(event) => move(event.target.valueAsNumber)}
      />
      <div className="live-value">
        <NumberField
          key={chosen}
          inStudy={false}
          label={t('present:live.type', { lever: label, unit: text.formats.unit(lever.unit) })}
          value={value}
          write={write}
          units={text.formats.unitForms(lever.unit)}
          onChange={move}
        >
          {text.formats.unit(lever.unit)}
        </NumberField>
        {value !== baseValue(lever, assumptions) && (
          <span className="soft">
            {' '}
            {t('present:live.base', { value: leverValue(lever, baseValue(lever, assumptions), text) })}
          </span>
        )}
      </div>
      <p className="live-note" role="status" data-kept={kept !== null || undefined}>
        {kept === null ? t('present:live.note') : t('present:live.kept', { name: kept })}
      </p>
      <div className="live-actions">
        {'year' in view && (
          <Select
            label={t('present:live.year')}
            value={told}
            options={years.map((each) => ({ value: each, name: t('present:shown.year', { year: each }) }))}
            onChoose={setLiveYear}
          />
        )}
        <button type="button" disabled={!moved && year === null} onClick={restoreLive}>
          {t('present:live.restore')}
        </button>
        <button type="button" disabled={!moved || kept !== null} onClick={keep}>
          {t('present:live.keep')}
        </button>
        <button type="button" onClick={() => showLeverPanel(false)}>
          {t('present:live.close')}
        </button>
      </div>
    </section>
  )
}
