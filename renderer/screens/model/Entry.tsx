import './entry.css'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { thingOf } from '#models/engine/uses'
import { neighbourhood } from '#models/narrative/map/parts'
import { appStore } from '../../app/appStore'
import { FigureChange } from '../../frame/figures/FigureChange'
import { Revised } from '../../frame/figures/Revised'
import { useText } from '../../ui/text'
import { EntryHead } from './EntryHead'
import { Equations } from './Equations'
import { Facts } from './Facts'
import { Inputs } from './Inputs'
import { Legend } from './Legend'
import { ModelMap } from './ModelMap'
import { Notes } from './Notes'
import { Users } from './Users'
import { useBoxes } from './useBoxes'

/** Everything about one series, lever or figure. */
export function Entry() {
  const { t } = useText()
  const id = useStore(appStore, (state) => state.explained)
  const thing = thingOf(belgium, id)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<string | null>(null)
  const { part, describe } = useBoxes(neighbourhood, id)

  // Whoever followed a link goes on reading at its heading; whoever walks the map stays in it.
  useEffect(() => {
    const active = document.activeElement
    const came = shown.current !== null || active === document.body || active?.matches('.explained')
    shown.current = id
    if (!came || active?.closest('.map')) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.model')?.scrollTo({ top: 0 })
  }, [id])

  if (!thing) return null
  return (
    <article className="entry sheet" aria-labelledby="entry-title">
      <EntryHead thing={thing} heading={heading} />
      <div className="entry-main">
        <Revised thing={thing} />
        <Notes thing={thing} />
        {thing.type === 'figure' ? <FigureChange figure={thing} /> : <Equations thing={thing} />}
        {thing.type !== 'figure' && <Inputs thing={thing} />}
        <Users thing={thing} />
      </div>
      <Facts thing={thing} />
      {part.ids.length > 1 && (
        <section className="entry-around" aria-labelledby="around-title">
          <h3 id="around-title">{t('model:map.around')}</h3>
          <p className="soft">{t('model:map.aroundAbout')}</p>
          <ModelMap part={part} describe={describe} chosen={id} />
          <Legend />
        </section>
      )}
    </article>
  )
}
