import './revised.css'
import type { Thing } from '#models/engine/model'
import { figureText } from '#models/narrative/figures'
import { revisedBehind, secondSourceText } from '#models/narrative/secondSource'
import { useFigureTexts } from '../../ui/figureTexts'
import { piecesOf, tagged } from '../../ui/kit/tags'
import { useText } from '../../ui/text'
import { ThingLink } from '../explained/ThingLink'

/** That a figure behind something was revised since, and to what; nothing where none was. */
export function Revised({ thing }: { readonly thing: Thing }) {
  const text = useText()
  const figures = useFigureTexts()
  const revised = revisedBehind(thing)
  if (revised.length === 0) return null
  return (
    <aside className="revised" aria-label={text.t('register:second.revisedTitle')}>
      {revised.map((figure) => (
        <p key={figure.id}>
          {figure === thing
            ? secondSourceText(figure, figures, text)
            : piecesOf(
                text.t('register:second.revisedOf', {
                  figure: tagged('thing', {}, ''),
                  value: figureText(figure, text),
                  said: secondSourceText(figure, figures, text),
                }),
              ).map((piece) => (piece.tag === 'thing' ? <ThingLink key={piece.tag} thing={figure} /> : piece.text))}
        </p>
      ))}
    </aside>
  )
}
