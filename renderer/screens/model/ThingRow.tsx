import './thingRow.css'
import { belgium } from '#models/belgium/model'
import type { Thing } from '#models/engine/model'
import { type InputKind, restsOn } from '#models/engine/uses'
import type { Text } from '#models/narrative/text'
import type { AppState } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { ThingLink } from '../../frame/explained/ThingLink'
import { useDerived } from '../../frame/useDerived'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { useText } from '../../ui/text'
import { valueNow } from './valueNow'

interface Props {
  readonly thing: Thing
  readonly kinds: ReadonlySet<InputKind> | null
  readonly note: string
}

function rowNow(state: AppState, thing: Thing, kinds: ReadonlySet<InputKind> | null, text: Text) {
  const assumptions = activeAssumptions(state)
  const behind = thing.type === 'figure' ? [thing] : thing.type === 'lever' ? [...restsOn(belgium, thing)] : []
  return {
    value: valueNow(thing, kinds, state, text),
    changed: behind.some(({ id }) => assumptions[id] !== undefined),
  }
}

/** One line of a list: what it is called, how it is looked at, what it stands at. */
export function ThingRow({ thing, kinds, note }: Props) {
  const text = useText()
  const { value, changed } = useDerived(rowNow, thing, kinds, text)
  return (
    <li className="thing-row" data-thing={thing.id}>
      <span>
        <ThingLink thing={thing} />
        {note && <span className="thing-note"> {note}</span>}
      </span>
      <span className="thing-value">
        {changed && <ChangedMark />} {value}
      </span>
    </li>
  )
}
