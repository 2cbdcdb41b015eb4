import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import type { Thing } from '#models/engine/model'
import { restsOn } from '#models/engine/uses'
import { nameOf } from '#models/narrative/equation/names'
import { natureKind, natureMarkOf } from '#models/narrative/leverNature'
import { sectorOf } from '#models/narrative/map/parts'
import type { Text } from '#models/narrative/text'
import { appStore } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { useFigureTexts, useNoteTexts } from '../../ui/figureTexts'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { useText } from '../../ui/text'

/** Series · Defence */
function kicker(thing: Thing, { t, model }: Text): string {
  const sector = sectorOf(thing.id)
  const place =
    thing.type === 'lever'
      ? (model.groups[thing.group] ?? thing.group)
      : thing.type === 'figure'
        ? t(`explore:kind.${thing.kind}`)
        : sector && t(`explore:sector.${sector as 'research'}`)
  return [t(`model:kind.${thing.type}`), place].filter(Boolean).join(' · ')
}

function natures(thing: Thing, { t }: Text): readonly string[] {
  if (thing.type === 'variable' && thing.nature !== 'projected') return [t(`model:nature.${thing.nature}`)]
  if (thing.type === 'lever') {
    const kind = natureKind(thing.nature)
    return [`${natureMarkOf(kind)} ${t(`explore:nature.${kind}`)}`]
  }
  if (thing.type !== 'figure') return []
  return [...(thing.structural ? [t('model:structural')] : []), ...(thing.context ? [t('model:context')] : [])]
}

interface Props {
  readonly thing: Thing
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What it is called and, in a sentence, what it is. */
export function EntryHead({ thing, heading }: Props) {
  const text = useText()
  const figures = useFigureTexts()
  const { abouts } = useNoteTexts()
  const changed = useStore(appStore, (state) =>
    Object.keys(activeAssumptions(state)).some((id) =>
      [...restsOn(belgium, thing), thing].some((each) => each.id === id),
    ),
  )
  const about =
    thing.type === 'variable'
      ? abouts[thing.id]
      : thing.type === 'lever'
        ? text.model.levers[thing.id]?.help
        : figures[thing.id]?.claim
  return (
    <header className="entry-head">
      <p className="entry-kicker">{kicker(thing, text)}</p>
      <h2 id="entry-title" ref={heading} tabIndex={-1}>
        {nameOf(thing, text, figures)} {changed && <ChangedMark />}
      </h2>
      <p className="entry-about">{about}</p>
      {natures(thing, text).map((nature) => (
        <p key={nature} className="entry-nature">
          <span className="badge">{nature}</span>
        </p>
      ))}
    </header>
  )
}
