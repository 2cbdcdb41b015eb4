import { ofDoubling } from '#models/belgium/warnings/warnings'
import { WarningSentences } from '../../frame/levers/WarningSentences'
import { useNoteTexts } from '../../ui/figureTexts'

/** How sure a doubling of the defence core is, beside a run in which it about doubles. */
export function Doubling() {
  const notes = useNoteTexts()
  return (
    <section className="sheet" aria-labelledby="doubling-title">
      <h2 id="doubling-title">{notes.disagreements.doubling?.title}</h2>
      <div className="soft">
        <WarningSentences warnings={ofDoubling} />
      </div>
    </section>
  )
}
