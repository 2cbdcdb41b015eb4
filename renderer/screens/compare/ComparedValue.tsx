import type { Compared } from '#models/narrative/compared'
import { activate } from '../../app/view/activate'
import { Explained } from '../../frame/explained/Explained'

interface Props {
  readonly compared: Compared
  /** the series or lever it is a value of */
  readonly id: string
  readonly value: string
}

/** A number of a scenario: it leads to its explanation there. The row or heading is the way by keyboard. */
export function ComparedValue({ compared, id, value }: Props) {
  return (
    <Explained id={id} value={value} quiet before={() => compared.scenario && activate(compared.id)}>
      {value}
    </Explained>
  )
}
