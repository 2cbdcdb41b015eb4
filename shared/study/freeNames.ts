import type { Scenario, Slide } from './study'

/** Gives scenarios ids and names that none of a study has; what it has given counts as taken. */
export class FreeNames {
  private readonly ids: Set<string>
  private readonly names: Set<string>
  /** from where numbers behind a name are tried, so that a thousand of the same name take no longer than others */
  private readonly numbers = new Map<string, number>()
  private next: number

  constructor(scenarios: readonly Pick<Scenario, 'id' | 'name'>[]) {
    this.ids = new Set(scenarios.map(({ id }) => id))
    this.names = new Set(scenarios.map(({ name }) => name))
    this.next = scenarios.length + 1
  }

  /** The id wanted where it is free, else a number. */
  id(wanted?: string): string {
    let id = wanted
    while (id === undefined || this.ids.has(id)) id = String(this.next++)
    this.ids.add(id)
    return id
  }

  /** The name, or with the first number that makes it free: the command line finds scenarios by their names. */
  name(wanted: string): string {
    if (wanted === '') return wanted
    let name = wanted
    let number = this.numbers.get(wanted) ?? 2
    while (this.names.has(name)) name = `${wanted} ${number++}`
    this.numbers.set(wanted, number)
    this.names.add(name)
    return name
  }
}

/** An id no slide of the story has. */
export function freeSlideId(story: readonly Slide[]): string {
  const taken = new Set(story.map(({ id }) => id))
  for (let number = story.length + 1; ; number++) if (!taken.has(`slide-${number}`)) return `slide-${number}`
}
