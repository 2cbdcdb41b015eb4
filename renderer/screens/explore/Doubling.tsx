import { warnings } from '#models/belgium/warnings/warnings'
import { warningText } from '#models/narrative/warningText'
import { useDraws } from '../../frame/useDraws'
import { useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

/** How sure a doubling of the defence core is, beside a run in which it about doubles. */
export function Doubling() {
  const text = useText()
  const notes = useNoteTexts()
  const draws = useDraws()
  return (
    <section className="sheet" aria-labelledby="doubling-title">
      <h2 id="doubling-title">{notes.disagreements.doubling?.title}</h2>
      {warnings
        .filter(({ id }) => id === 'doubling')
        .map((warning) => (
          <p key={warning.id} className="soft">
            {warningText(warning, notes, draws, text)}
          </p>
        ))}
    </section>
  )
}
