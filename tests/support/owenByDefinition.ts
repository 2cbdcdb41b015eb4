/** The result of a coalition: which levers are set, by mask, and which groups are in. */
export type Value = (levers: number, assumed: boolean, present: boolean) => number

export interface Players {
  readonly levers: readonly string[]
  readonly assumed: boolean
  readonly older: boolean
}

function orders<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length <= 1) return [[...things]]
  return things.flatMap((first, index) =>
    orders([...things.slice(0, index), ...things.slice(index + 1)]).map((rest) => [first, ...rest]),
  )
}

/** Owen's values from their definition: every order in which a group's players come one after the other. */
export function owenByDefinition({ levers, assumed, older }: Players, value: Value): ReadonlyMap<string, number> {
  const groups = [[...levers], ...(assumed ? [['assumptions']] : []), ...(older ? [['model']] : [])]
  const all = orders(groups).flatMap((sequence) =>
    sequence.reduce<string[][]>(
      (begun, group) => begun.flatMap((some) => orders(group).map((rest) => [...some, ...rest])),
      [[]],
    ),
  )
  const sums = new Map(groups.flat().map((player) => [player, 0]))
  for (const order of all) {
    const here = new Set<string>()
    const worth = (): number =>
      value(
        levers.reduce((mask, lever, at) => (here.has(lever) ? mask + 2 ** at : mask), 0),
        !assumed || here.has('assumptions'),
        !older || here.has('model'),
      )
    for (const player of order) {
      const before = worth()
      here.add(player)
      sums.set(player, (sums.get(player) ?? 0) + (worth() - before) / all.length)
    }
  }
  return sums
}
