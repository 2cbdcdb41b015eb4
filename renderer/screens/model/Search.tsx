import './search.css'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { belgium } from '#models/belgium/model'
import { type Thing, thingsOf } from '#models/engine/uses'
import { nameOf } from '#models/narrative/equation/names'
import { plainLetters } from '#models/narrative/plainLetters'
import { explain } from '../../app/view/choices'
import { useFigureTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

const SHOWN = 8

/** Finds a series, lever or figure by name or id, without regard to accents. */
export function Search() {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const list = useId()
  const root = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const named = useMemo(
    () =>
      thingsOf(belgium).map((thing) => {
        const name = nameOf(thing, text, figures)
        return { thing, name, letters: plainLetters(`${name} ${thing.id}`) }
      }),
    [text, figures],
  )
  const sought = plainLetters(query.trim())
  const found = sought === '' ? [] : named.filter(({ letters }) => letters.includes(sought))
  const go = (thing: Thing) => {
    setQuery('')
    explain(thing.id)
  }
  const onKey = (event: KeyboardEvent) => {
    const items = [...(root.current?.querySelectorAll<HTMLElement>('input, .search-found button') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    const [first] = found
    if (event.key === 'Escape') setQuery('')
    else if (event.key === 'ArrowDown') items[Math.min(items.length - 1, at + 1)]?.focus()
    else if (event.key === 'ArrowUp') items[Math.max(0, at - 1)]?.focus()
    else if (event.key === 'Enter' && at === 0 && first) go(first.thing)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the arrow keys of the field and its results alike
    <div className="search" ref={root} onKeyDown={onKey}>
      <input
        type="search"
        aria-label={t('model:search')}
        aria-controls={sought === '' ? undefined : list}
        placeholder={t('model:search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {sought !== '' && (
        <ul className="search-found popover" id={list}>
          {found.length === 0 && <li className="soft search-note">{t('model:search.none')}</li>}
          {found.slice(0, SHOWN).map(({ thing, name }) => (
            <li key={thing.id}>
              <button type="button" onClick={() => go(thing)}>
                <span>{name}</span> <span className="soft">{t(`model:kind.${thing.type}`)}</span>
              </button>
            </li>
          ))}
          {found.length > SHOWN && (
            <li className="soft search-note">{t('model:search.more', { count: found.length - SHOWN })}</li>
          )}
        </ul>
      )}
    </div>
  )
}
