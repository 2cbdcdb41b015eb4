import './disagreement.css'
import type { Disagreement as Data, Position } from '#models/belgium/disagreements'
import { originText } from '#models/narrative/figures'
import { figureOf, positionText } from '#models/narrative/notes'
import { contradictionText } from '#models/narrative/secondSource'
import { useFigureTexts, useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'
import { ThingLink } from '../explained/ThingLink'

interface Props {
  readonly disagreement: Data
  readonly level: 'h3' | 'h4'
}

/** What is said about one matter, by whom, which of it the model uses, and why. */
export function Disagreement({ disagreement, level: Heading }: Props) {
  const text = useText()
  const { t } = text
  const notes = useNoteTexts().disagreements[disagreement.id]
  const figureTexts = useFigureTexts()
  const isUsed = (position: Position): boolean =>
    !position.over && !position.plus && disagreement.used.includes(position.figure)
  return (
    <section className="disagreement">
      <Heading>{notes?.title}</Heading>
      <ul>
        {disagreement.positions.map((position) => {
          const figure = figureOf(position.figure)
          const derived = position.over || position.plus
          const contradiction = derived ? null : contradictionText(figure, figureTexts, text)
          return (
            <li key={position.figure} data-used={isUsed(position) || undefined}>
              <strong className="position-value">{positionText(position, text)}</strong>
              <span>
                {derived ? notes?.derived?.[position.figure] : <ThingLink thing={figure} />}{' '}
                {isUsed(position) && <span className="used-mark">{t('register:disagreements.uses')}</span>}
                <span className="soft position-origin">
                  {derived ? t('register:disagreements.derived') : originText(figure, text)}
                </span>
                {contradiction && <span className="soft position-origin">{contradiction}</span>}
              </span>
            </li>
          )
        })}
      </ul>
      <p>
        {disagreement.used.length === 0 && <strong>{t('register:disagreements.unused')} </strong>}
        {notes?.why}
      </p>
    </section>
  )
}
