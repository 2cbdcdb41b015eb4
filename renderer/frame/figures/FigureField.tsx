import { figureRefusal } from '#models/narrative/figureRefusal'
import './figures.css'
import { useStore } from 'zustand'
import type { Figure } from '#models/engine/model'
import { allowedText, figureNumber, figureText } from '#models/narrative/figures'
import { appStore } from '../../app/appStore'
import { setAssumption } from '../../app/document/assumptions'
import { activeAssumptions } from '../../app/view/active'
import { NumberField } from '../../ui/fields/NumberField'
import { useFigureTexts } from '../../ui/figureTexts'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

interface Props {
  readonly figure: Figure
  /** called when one has done with it, where it stands in for something else */
  readonly onLeave?: () => void
}

/** The number of a figure for the active scenario, within what is allowed. */
export function FigureField({ figure, onLeave }: Props) {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const assumptions = useStore(appStore, activeAssumptions)
  const label = figures[figure.id]?.label ?? figure.id
  const unit = text.formats.unit(figure.unit)
  const changed = assumptions[figure.id]
  const set = (to: number): string | null => {
    const done = setAssumption(figure, to)
    return done.ok ? null : figureRefusal(done.failure, figure, assumptions, text, figures)
  }
  return (
    <NumberField
      className={changed === undefined ? 'figure-field' : 'figure-field figure-field-changed'}
      look="box"
      label={
        unit ? t('register:edit.field', { figure: label, unit }) : t('register:edit.fieldPlain', { figure: label })
      }
      value={changed ?? figure.value ?? 0}
      write={(value) => figureNumber(value, figure.unit, text)}
      units={text.formats.unitForms(figure.unit)}
      onChange={set}
      {...(onLeave ? { onLeave } : {})}
      hint={t('register:edit.allowed', { range: allowedText(figure, assumptions, text) })}
    >
      {unit && <span aria-hidden>{unit}</span>}
      {changed !== undefined && figure.value !== null && (
        <Button
          look="linkish"
          aria-label={t('register:edit.reset', { figure: label, value: figureText(figure, text) })}
          onClick={() => set(figure.value ?? 0)}
        >
          {t('register:edit.resetShort', { value: figureText(figure, text) })}
        </Button>
      )}
    </NumberField>
  )
}
