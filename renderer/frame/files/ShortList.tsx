import { useText } from '../../ui/text'

/** So many are seen at once; the others unfold. */
const SHOWN = 4

const List = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <ul>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)

/** Sentences of which there may be many. */
export function ShortList({ sentences }: { readonly sentences: readonly string[] }) {
  const { t } = useText()
  const others = sentences.slice(SHOWN)
  return (
    <>
      <List sentences={sentences.slice(0, SHOWN)} />
      {others.length > 0 && (
        <details>
          <summary>{t('older:more', { count: others.length })}</summary>
          <List sentences={others} />
        </details>
      )}
    </>
  )
}
