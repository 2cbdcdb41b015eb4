import { belgium } from '#models/belgium/model'
import type { Thing } from '#models/engine/model'
import { usersOf } from '#models/engine/uses'
import { useText } from '../../ui/text'
import { ThingRow } from './ThingRow'

/** What uses something in its equation, or follows it. */
export function Users({ thing }: { readonly thing: Thing }) {
  const { t } = useText()
  const users = usersOf(belgium, thing)
  return (
    <section className="entry-section" aria-labelledby="users-title">
      <h3 id="users-title">{t('model:users.title')}</h3>
      {users.length === 0 && <p>{t(thing.type === 'variable' ? 'model:users.none' : 'model:users.unused')}</p>}
      <ul className="thing-rows">
        {users.map((user) => (
          <ThingRow key={user.id} thing={user} kinds={null} note="" />
        ))}
      </ul>
    </section>
  )
}
