import { Explained } from './Explained'

interface Props {
  /** the series, lever or figure it is a value of */
  readonly id: string
  readonly value: string
  /** what that is called, where it is no series or lever */
  readonly name?: string
  /** done first: the scenario or year the number belongs to is chosen */
  readonly before?: () => void
}

/** A number in a table that leads to what it is. The row or heading is the way by keyboard. */
export function ExplainedValue(props: Props) {
  return (
    <Explained {...props} quiet>
      {props.value}
    </Explained>
  )
}
