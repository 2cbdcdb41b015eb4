import './wholeMap.css'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { sectors } from '#models/belgium/sectors'
import { thingOf } from '#models/engine/uses'
import { type Part, sectorLinks, sectorOf, sectorPart } from '#models/narrative/map/parts'
import { appStore } from '../../app/appStore'
import { ThingLink } from '../../frame/explained/ThingLink'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { Legend } from './Legend'
import { ModelMap } from './ModelMap'
import { type Described, useBoxes } from './useBoxes'
import { valueNow } from './valueNow'

const WHOLE = ''

/** The sectors and what flows between them. */
function SectorsMap({ onChoose }: { readonly onChoose: (sector: string) => void }) {
  const { t } = useText()
  const links = useMemo(sectorLinks, [])
  const part = useMemo((): Part => ({ ids: sectors.map(({ id }) => id), links }), [links])
  const describe = (id: string): Described => {
    const count = sectors.find((sector) => sector.id === id)?.variables.length ?? 0
    const name = t(`explore:sector.${id as 'research'}`)
    return { name: t('model:map.sector', { name, count }), kind: 'sector' }
  }
  const weight = (from: string, to: string): number =>
    links.find((link) => link.from === from && link.to === to)?.count ?? 1
  return <ModelMap part={part} describe={describe} chosen={null} onChoose={onChoose} weight={weight} large />
}

/** What the chosen box is and stands at, and the way to its entry. */
function Chosen({ onRead }: { readonly onRead: () => void }) {
  const text = useText()
  const id = useStore(appStore, (state) => state.explained)
  const thing = thingOf(belgium, id)
  const value = useStore(appStore, (state) => (thing ? valueNow(thing, null, state, text) : ''))
  if (!thing) return null
  return (
    <p className="map-chosen">
      <ThingLink thing={thing} after={onRead} /> <strong>{value}</strong>
    </p>
  )
}

/** The whole model, sector by sector. */
export function WholeMap({ onRead }: { readonly onRead: () => void }) {
  const { t } = useText()
  const id = useStore(appStore, (state) => state.explained)
  const [sector, setSector] = useState(() => sectorOf(id) ?? WHOLE)
  const { part, describe } = useBoxes(sectorPart, sector)
  return (
    <section className="whole-map sheet" aria-label={t('model:view.map')}>
      <fieldset className="sector-choice">
        <legend className="hidden">{t('model:map.choose')}</legend>
        {[WHOLE, ...sectors.map((each) => each.id)].map((each) => (
          <Button key={each} look="pill" aria-pressed={each === sector} onClick={() => setSector(each)}>
            {each === WHOLE ? t('model:map.all') : t(`explore:sector.${each as 'research'}`)}
          </Button>
        ))}
      </fieldset>
      {sector === WHOLE ? (
        <SectorsMap onChoose={setSector} />
      ) : (
        <>
          <ModelMap part={part} describe={describe} chosen={part.ids.includes(id) ? id : null} />
          <div className="map-foot">
            <Chosen onRead={onRead} />
            <Legend />
          </div>
        </>
      )}
    </section>
  )
}
