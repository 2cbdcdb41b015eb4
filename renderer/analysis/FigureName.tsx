interface Props {
  readonly id: string
  readonly label: string
}

/** A figure's name where an analysis speaks of it; the one place that leads from there to its explanation. */
export function FigureName({ id, label }: Props) {
  return <span data-explains={id}>{label}</span>
}
