import { Button } from './Button'
import { piecesOf } from './tags'

interface Props {
  /** what leads somewhere stands between tags */
  readonly words: string
  /** by tag: where its words lead */
  readonly ways: Readonly<Record<string, () => void>>
}

/** A sentence with words that can be pressed. */
export const SentenceWithWays = ({ words, ways }: Props) =>
  piecesOf(words).map(({ text, tag }) =>
    tag === null ? (
      text
    ) : (
      <Button key={tag} look="linkish" onClick={ways[tag]}>
        {text}
      </Button>
    ),
  )
