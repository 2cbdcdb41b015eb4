import { belgium } from '#models/belgium/model'
import { leverLabel } from './names'
import type { Text } from './text'

const groups = [...new Set(belgium.levers.map(({ group }) => group))]

/** All levers in their groups, to choose one of them. */
export const leverOptions = (text: Text) =>
  groups.map((group) => ({
    group: text.model.groups[group] ?? group,
    options: belgium.levers
      .filter((each) => each.group === group)
      .map(({ id }) => ({ value: id, name: leverLabel(id, text) })),
  }))
