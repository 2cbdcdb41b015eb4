import { useStore } from 'zustand'
import type { Lever } from '#models/engine/model'
import { leverRange } from '#models/engine/settings'
import { leverNumber, leverValue, onStep } from '#models/narrative/levers'
import { appStore } from '../../app/appStore'
import { endGesture, setLever } from '../../app/document/levers'
import { activeAssumptions } from '../../app/view/active'
import { NumberField } from '../../ui/fields/NumberField'
import { useText } from '../../ui/text'

interface Props {
  readonly lever: Lever
  readonly name: string
  readonly value: number
}

/** The number beside a lever: any value in range may be typed. */
export function LeverNumber({ lever, name, value }: Props) {
  const text = useText()
  const range = leverRange(lever, useStore(appStore, activeAssumptions))
  const refusal = () =>
    text.t('explore:lever.refused', {
      min: leverNumber(lever, range.min, text),
      max: leverValue(lever, range.max, text),
      value: leverValue(lever, value, text),
    })
  return (
    <NumberField
      className="lever-number"
      label={name}
      value={value}
      write={(number) => leverNumber(lever, number, text)}
      units={text.formats.unitForms(lever.unit)}
      onChange={(typed) => (setLever(lever, typed) ? null : refusal())}
      onStep={(by) => setLever(lever, onStep(lever, value + by * lever.step, range), undefined, lever.id)}
      onStepEnd={endGesture}
    />
  )
}
