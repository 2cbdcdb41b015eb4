import './subjectPicker.css'
import { headlines } from '#models/belgium/headlines'
import { sectors } from '#models/belgium/sectors'
import { labelOf } from '#models/narrative/names'
import { useText } from '../text'
import { Select } from './Select'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (id: string) => void
  /** it stands in a sentence that says what it is: its label is only read out */
  readonly inSentence?: boolean
}

/** Any result of the model, those a scenario is judged by first. */
export function SubjectPicker({ label, value, onChange, inSentence = false }: Props) {
  const text = useText()
  const { t } = text
  const option = (id: string) => ({ value: id, name: labelOf(id, text) })
  const judged: readonly string[] = headlines
  const options = [
    { group: t('uncertainty:subject.headlines'), options: judged.map(option) },
    ...sectors.map(({ id, variables }) => ({
      group: t(`explore:sector.${id as 'research'}`),
      options: variables
        .map((variable) => variable.id)
        .filter((each) => !judged.includes(each))
        .map(option),
    })),
  ]
  if (inSentence) return <Select label={label} value={value} options={options} onChoose={onChange} />
  return (
    <label className="choice subject">
      {label}
      <Select value={value} options={options} onChoose={onChange} />
    </label>
  )
}
