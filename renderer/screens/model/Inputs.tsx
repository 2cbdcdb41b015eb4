import { belgium } from '#models/belgium/model'
import type { Lever, Thing, Variable } from '#models/engine/model'
import { type Input, type InputKind, inputsOf } from '#models/engine/uses'
import { leverLabel } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import { useText } from '../../ui/text'
import { ThingRow } from './ThingRow'

const NAMED: readonly InputKind[] = ['previous', 'lagged', 'first', 'sum', 'reference', 'lag', 'start', 'maximum']

/** Of which year or run it is looked at, and the lever it comes with. */
function note({ kinds, through }: Input, text: Text): string {
  const { t } = text
  const words = NAMED.filter((kind) => kinds.has(kind)).map((kind) => t(`model:way.${kind as 'previous'}`))
  if (through) words.push(t('model:inputs.through', { lever: leverLabel(through.id, text) }))
  return words.join(', ')
}

const kinds = [
  ['variable', 'series'],
  ['lever', 'levers'],
  ['figure', 'figures'],
] as const satisfies readonly (readonly [Thing['type'], string])[]

/** Everything a series or lever is computed from, each a link to its own entry. */
export function Inputs({ thing }: { readonly thing: Variable | Lever }) {
  const text = useText()
  const { t } = text
  const inputs = inputsOf(belgium, thing)
  return (
    <section className="entry-section" aria-labelledby="inputs-title">
      <h3 id="inputs-title">
        {t('model:inputs.title')}{' '}
        <span className="entry-count">{t('model:inputs.count', { count: inputs.length })}</span>
      </h3>
      {inputs.length === 0 && <p>{t(thing.type === 'lever' ? 'model:inputs.base' : 'model:inputs.none')}</p>}
      {kinds.map(([type, name]) => {
        const some = inputs.filter((input) => input.thing.type === type)
        return some.length === 0 ? null : (
          <div key={type} className="thing-group">
            <h4>{t(`model:inputs.${name}`)}</h4>
            <ul className="thing-rows" data-inputs>
              {some.map((input) => (
                <ThingRow key={input.thing.id} thing={input.thing} kinds={input.kinds} note={note(input, text)} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
