import './levers.css'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { findLevers } from '#models/narrative/findLevers'
import { appStore } from '../../app/appStore'
import { resetLevers } from '../../app/document/levers'
import { watchEffects } from '../../app/effects'
import { activeSettings } from '../../app/view/active'
import { chooseHeadline } from '../../app/view/choices'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { LeverLists } from './LeverLists'
import { LeverRow } from './LeverRow'

/** The levers that some words are about. */
function Found({ query }: { readonly query: string }) {
  const text = useText()
  const found = findLevers(query, text)
  return (
    <>
      <p className="levers-found soft" role="status">
        {text.t('explore:levers.found', { count: found.length })}
      </p>
      <ul className="lever-list">
        {found.map((lever) => (
          <LeverRow key={lever.id} lever={lever} />
        ))}
      </ul>
    </>
  )
}

/** The levers, how to find one, and the result their effect is told on. */
export function LeverPanel() {
  const { t } = useText()
  const headline = useStore(appStore, (state) => state.headline)
  const year = useStore(appStore, (state) => state.year)
  const changed = useStore(appStore, (state) => Object.keys(activeSettings(state)).length)
  const [query, setQuery] = useState('')
  const panel = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(watchEffects, [])
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.stopPropagation()
      setQuery('')
    }
    if (event.key === 'Enter') list.current?.querySelector<HTMLInputElement>('.number-input')?.focus()
  }
  return (
    <aside className="levers" aria-labelledby="levers-title" ref={panel}>
      <div className="levers-top">
        <h2 className="hidden" id="levers-title">
          {t('explore:levers.title')}
        </h2>
        <input
          type="search"
          className="levers-find"
          aria-label={t('explore:levers.find')}
          placeholder={t('explore:levers.find')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKey}
        />
        <Button look="linkish" disabled={changed === 0} onClick={() => resetLevers(belgium.levers.map(({ id }) => id))}>
          {t('explore:levers.resetAll')}
        </Button>
        <label className="choice">
          {t('explore:levers.effectOn')}
          <select value={headline} onChange={(event) => chooseHeadline(event.target.value)}>
            {headlines.map((id) => (
              <option key={id} value={id}>
                {t(`explore:card.label.${id}`)}
              </option>
            ))}
          </select>
          {t('explore:levers.inYear', { year })}
        </label>
      </div>
      <div className="levers-scroll" ref={list}>
        {query.trim() === '' ? <LeverLists panel={panel} /> : <Found query={query} />}
      </div>
    </aside>
  )
}
