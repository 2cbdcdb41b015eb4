import { Explained } from '../../ui/Explained'

interface Props {
  readonly id: string
  readonly label: string
}

/** A figure's name where an analysis speaks of it: it leads to its explanation. */
export function FigureName({ id, label }: Props) {
  return <Explained id={id}>{label}</Explained>
}
