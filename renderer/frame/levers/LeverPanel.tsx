import './levers.css'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { findLevers } from '#models/narrative/findLevers'
import { appStore } from '../../app/appStore'
import { resetLevers } from '../../app/document/levers'
import { activeSettings } from '../../app/view/active'
import { whenPainted } from '../../app/whenPainted'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { EffectOn } from './EffectOn'
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
  const changed = useStore(appStore, (state) => Object.keys(activeSettings(state)).length)
  const [query, setQuery] = useState('')
  const panel = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => whenPainted(async () => (await import('../../app/watchEffects')).watchEffects()), [])
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
        <EffectOn />
      </div>
      <div className="levers-scroll" ref={list}>
        {query.trim() === '' ? <LeverLists panel={panel} /> : <Found query={query} />}
      </div>
    </aside>
  )
}
