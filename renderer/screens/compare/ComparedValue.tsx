import type { Compared } from '#models/narrative/compared'
import { activate } from '../../app/view/activate'
import { ExplainedValue } from '../../frame/explained/ExplainedValue'

interface Props {
  readonly compared: Compared
  /** the series, lever or figure it is a value of */
  readonly id: string
  readonly value: string
  /** what that is called, where it is no series or lever */
  readonly name?: string
}

/** A number of a scenario: it leads to its explanation there. */
export function ComparedValue({ compared, ...shown }: Props) {
  return <ExplainedValue {...shown} before={() => compared.scenario && activate(compared.id)} />
}
