import type { StartQuestion } from '#models/narrative/startQuestions'
import { Sparkline } from '../../ui/charts/Sparkline'
import { useText } from '../../ui/text'

interface Props extends StartQuestion {
  readonly onOpen: () => void
}

/** A question that opens the study which answers it, with what the model finds. */
export function QuestionCard({ study, question, sets, setsBriefly, year, findings, values, baseline, onOpen }: Props) {
  const { t } = useText()
  const id = `question-${study}`
  const setsId = `${id}-sets`
  return (
    <li className="sheet question-card">
      <h4>
        <button type="button" aria-describedby={sets ? `${setsId} ${id}` : id} onClick={onOpen}>
          {question}
        </button>
      </h4>
      <dl id={id}>
        {findings.map(({ label, value, change }) => (
          <div key={label}>
            <dt>{t('start:finding.in', { label, year })}</dt>
            <dd>
              <strong>
                {value.number}
                {value.spaced && ' '}
                <span className="question-unit">{value.unit}</span>
              </strong>
              {change && <span className="question-change">{change}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Sparkline values={values} baseline={baseline} />
      {sets && setsBriefly && (
        <details className="question-sets" id={setsId}>
          <summary>{setsBriefly}</summary>
          <p>{sets}</p>
        </details>
      )}
      {sets && !setsBriefly && (
        <p className="question-sets" id={setsId}>
          {sets}
        </p>
      )}
    </li>
  )
}
