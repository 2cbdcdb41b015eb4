import { useStore } from 'zustand'
import { CHANGE } from '#models/analysis/goal/goal'
import { belgium } from '#models/belgium/model'
import { sectors } from '#models/belgium/sectors'
import { aimText } from '#models/narrative/goalAnswer'
import { goalPresets } from '#models/narrative/goalPresets'
import { labelOf, variableOf } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import { aimAt, COST, choosePreset, goalStore, setAim, setLeast } from '../../app/view/goalDraft'
import { NumberField } from '../../ui/fields/NumberField'
import { Select } from '../../ui/fields/Select'
import { SubjectPicker } from '../../ui/fields/SubjectPicker'
import { Button } from '../../ui/kit/Button'
import { Sentence, slot } from '../../ui/kit/Sentence'
import { useText } from '../../ui/text'

const years = belgium.years.slice(1)

function Presets() {
  const text = useText()
  const aim = useStore(goalStore, (state) => state.aim)
  return (
    <fieldset className="goal-presets">
      <legend>{text.t('goal:presets')}</legend>
      {goalPresets.map((preset) => (
        <Button key={preset.id} look="pill" aria-pressed={preset.aim === aim} onClick={() => choosePreset(preset)}>
          {aimText(preset.aim, text)}
        </Button>
      ))}
    </fieldset>
  )
}

/** What is to be reached, by when, and at the least of what. */
export function AimForm() {
  const text = useText()
  const { t, formats } = text
  const aim = useStore(goalStore, (state) => state.aim)
  const least = useStore(goalStore, (state) => state.least)
  const now = useStore(appStore, ({ projection }) => projection.at(aim.id, aim.year))
  const { unit } = variableOf(aim.id)
  const chooseResult = (id: string): void => {
    const { projection } = appStore.getState()
    const value = projection.at(id, aim.year)
    // Another result has another scale: the aim begins where the scenario stands.
    aimAt({
      id,
      sense: variableOf(id).better === 'less' ? '<=' : '>=',
      value: Number.isFinite(value) ? Number(value.toPrecision(3)) : 0,
    })
  }
  const parts = {
    result: <SubjectPicker inSentence label={t('uncertainty:subject')} value={aim.id} onChange={chooseResult} />,
    sense: (
      <Select
        label={t('uncertainty:target.sense')}
        value={aim.sense}
        options={[
          { value: '>=', name: t('uncertainty:sense.atLeast') },
          { value: '<=', name: t('uncertainty:sense.atMost') },
        ]}
        onChoose={(sense) => setAim({ sense })}
      />
    ),
    value: (
      <NumberField
        inStudy={false}
        look="box"
        label={t('uncertainty:target.name', { unit: formats.unit(unit) })}
        value={aim.value}
        write={(value) => formats.given(value)}
        units={formats.unitForms(unit)}
        onChange={(value) => {
          setAim({ value })
          return null
        }}
      />
    ),
    year: (
      <Select
        label={t('goal:year')}
        value={aim.year}
        options={years.map((year) => ({ value: year, name: `${year}` }))}
        onChoose={(year) => setAim({ year })}
      />
    ),
    least: (
      <Select
        label={t('goal:least')}
        value={least}
        options={[
          { value: COST, name: labelOf(COST, text) },
          { value: CHANGE, name: t('goal:least.change') },
          ...sectors.map(({ id, variables }) => ({
            group: t(`explore:sector.${id as 'research'}`),
            options: variables
              .filter((variable) => variable.id !== COST)
              .map((variable) => ({ value: variable.id, name: labelOf(variable.id, text) })),
          })),
        ]}
        onChoose={setLeast}
      />
    ),
  }
  const words = t('goal:sentence', {
    result: slot('result'),
    sense: slot('sense'),
    value: slot('value'),
    unit: formats.unit(unit),
    year: slot('year'),
    least: slot('least'),
  })
  return (
    <div className="goal-aim">
      <Presets />
      <p className="goal-line">
        <Sentence words={words} parts={parts} />
      </p>
      <p className="soft">
        {t('goal:now', { value: Number.isFinite(now) ? formats.text(now, variableOf(aim.id)) : '–' })}
      </p>
    </div>
  )
}
