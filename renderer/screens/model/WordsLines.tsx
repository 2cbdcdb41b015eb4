import { belgium } from '#models/belgium/model'
import { thingOf } from '#models/engine/uses'
import type { InWords, Word } from '#models/narrative/equation/words'
import { explain } from '../../app/view/choices'

function Piece({ piece }: { readonly piece: Word }) {
  if (piece.kind === 'words') return <span className="operator">{piece.words}</span>
  return (
    <>
      <button
        type="button"
        className="thing-link"
        data-kind={thingOf(belgium, piece.id)?.type}
        onClick={() => explain(piece.id)}
      >
        {piece.name}
      </button>
      {piece.note && <span className="thing-note">{` (${piece.note})`}</span>}
    </>
  )
}

const Line = ({ line }: { readonly line: readonly Word[] }) => (
  <p className="words-line">
    {line.map((piece, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the sentence
      <Piece key={index} piece={piece} />
    ))}
  </p>
)

/** An equation in words, a term on each line; what it names can be followed. */
export function WordsLines({ when, words }: { readonly when: string | null; readonly words: InWords }) {
  return (
    <div className="words">
      {when && <p className="words-when">{when}</p>}
      <div className="words-lines">
        {[...words.lines, ...words.before].map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the equation
          <Line key={index} line={line} />
        ))}
      </div>
    </div>
  )
}
