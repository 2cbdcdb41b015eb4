import { useText } from '../../ui/text'

const roles = ['now', 'inputs', 'users', 'back'] as const
const words = { now: 'Now', inputs: 'Inputs', users: 'Users', back: 'Back' } as const

/** What the colours and lines of a map stand for. */
export function Legend() {
  const { t } = useText()
  return (
    <ul className="map-legend">
      {roles.map((role) => (
        <li key={role}>
          <span className="map-key" data-role={role} aria-hidden /> {t(`model:map.legend${words[role]}`)}
        </li>
      ))}
    </ul>
  )
}
