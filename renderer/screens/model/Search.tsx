import './search.css'
import { useMemo, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { belgium } from '#models/belgium/model'
import { thingsOf } from '#models/engine/uses'
import { nameOf } from '#models/narrative/equation/names'
import { plainLetters } from '#models/narrative/plainLetters'
import { explain } from '../../app/view/choices'
import { isComposing } from '../../ui/fields/composing'
import { useFigureTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

const SHOWN = 8

/** Finds a series, lever or figure by name or id, without regard to accents. */
export function Search() {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const [query, setQuery] = useState('')
  const named = useMemo(
    () =>
      thingsOf(belgium).map((thing) => {
        const name = nameOf(thing, text, figures)
        return { id: thing.id, kind: t(`model:kind.${thing.type}`), name, letters: plainLetters(`${name} ${thing.id}`) }
      }),
    [text, t, figures],
  )
  const sought = plainLetters(query.trim())
  const found = sought === '' ? [] : named.filter(({ letters }) => letters.includes(sought))
  const go = (id: string) => {
    setQuery('')
    explain(id)
  }
  return (
    <ComboBox
      className="search"
      aria-label={t('model:search')}
      items={found.slice(0, SHOWN)}
      inputValue={query}
      onInputChange={setQuery}
      // What is found is filtered here; an item chosen leads away, so that none stays selected.
      defaultFilter={() => true}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && go(String(key))}
      allowsEmptyCollection={sought !== ''}
      allowsCustomValue
    >
      <Input
        placeholder={t('model:search')}
        onKeyDown={(event) => {
          const [first] = found
          // Enter without having gone into the list takes the first.
          if (
            isComposing(event) ||
            event.key !== 'Enter' ||
            !first ||
            event.currentTarget.hasAttribute('aria-activedescendant')
          )
            return
          event.preventDefault()
          go(first.id)
        }}
      />
      <Popover className="search-found popover" offset={4}>
        <ListBox renderEmptyState={() => <p className="soft search-note">{t('model:search.none')}</p>}>
          {({ id, name, kind }: (typeof named)[number]) => (
            <ListBoxItem id={id} textValue={name} className="search-item">
              <Text slot="label">{name}</Text> <span className="soft">{kind}</span>
            </ListBoxItem>
          )}
        </ListBox>
        {found.length > SHOWN && (
          <p className="soft search-note">{t('model:search.more', { count: found.length - SHOWN })}</p>
        )}
      </Popover>
    </ComboBox>
  )
}
