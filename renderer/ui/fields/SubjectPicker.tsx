import './subjectPicker.css'
import { headlines } from '#models/belgium/headlines'
import { sectors } from '#models/belgium/sectors'
import { labelOf } from '#models/narrative/names'
import { useText } from '../text'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (id: string) => void
}

/** Any result of the model, those a scenario is judged by first. */
export function SubjectPicker({ label, value, onChange }: Props) {
  const text = useText()
  const { t } = text
  const option = (id: string) => (
    <option key={id} value={id}>
      {labelOf(id, text)}
    </option>
  )
  const judged: readonly string[] = headlines
  return (
    <label className="choice subject">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <optgroup label={t('uncertainty:subject.headlines')}>{judged.map(option)}</optgroup>
        {sectors.map(({ id, variables }) => (
          <optgroup key={id} label={t(`explore:sector.${id as 'research'}`)}>
            {variables.filter((variable) => !judged.includes(variable.id)).map((variable) => option(variable.id))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
