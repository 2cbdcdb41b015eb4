import type { TextKey, Translate } from '#shared/i18n/translator'
import { letters } from './letters'

interface Described {
  readonly heading: TextKey
  /** in characters */
  readonly width: number
  readonly numbers?: true
}

/** The columns of a sheet in their order: the letters each stands at, and how they are headed. */
function columns<Key extends string>(described: Readonly<Record<Key, Described>>) {
  const places = Object.keys(described).map((key, index) => [key, letters(index + 1)])
  return {
    at: Object.fromEntries(places) as Readonly<Record<Key, string>>,
    headed: (t: Translate) =>
      Object.values<Described>(described).map(({ heading, ...rest }) => ({ ...rest, heading: t(heading) })),
  }
}

export const leverColumns = columns({
  id: { heading: 'exchange:column.id', width: 24 },
  group: { heading: 'exchange:column.group', width: 13 },
  label: { heading: 'exchange:column.lever', width: 38 },
  value: { heading: 'exchange:column.value', width: 11, numbers: true },
  year: { heading: 'exchange:column.year', width: 9, numbers: true },
  check: { heading: 'exchange:column.check', width: 40 },
  unit: { heading: 'exchange:column.unit', width: 13 },
  base: { heading: 'exchange:column.base', width: 10, numbers: true },
  baseYear: { heading: 'exchange:column.baseYear', width: 11, numbers: true },
  min: { heading: 'exchange:column.min', width: 10, numbers: true },
  max: { heading: 'exchange:column.max', width: 10, numbers: true },
  usedValue: { heading: 'exchange:column.usedValue', width: 11, numbers: true },
  usedYear: { heading: 'exchange:column.usedYear', width: 11, numbers: true },
  help: { heading: 'exchange:column.help', width: 80 },
  note: { heading: 'exchange:column.note', width: 50 },
})

export const figureColumns = columns({
  id: { heading: 'exchange:column.id', width: 29 },
  label: { heading: 'exchange:column.figure', width: 46 },
  value: { heading: 'exchange:column.value', width: 12, numbers: true },
  check: { heading: 'exchange:column.check', width: 40 },
  usedValue: { heading: 'exchange:column.usedValue', width: 12, numbers: true },
  modelValue: { heading: 'exchange:column.modelValue', width: 12, numbers: true },
  low: { heading: 'exchange:column.low', width: 10, numbers: true },
  high: { heading: 'exchange:column.high', width: 10, numbers: true },
  bound: { heading: 'exchange:column.bound', width: 10 },
  unit: { heading: 'exchange:column.unit', width: 16 },
  kind: { heading: 'exchange:column.kind', width: 16 },
  use: { heading: 'exchange:column.use', width: 20 },
  asOf: { heading: 'exchange:column.asOf', width: 11 },
  document: { heading: 'exchange:column.document', width: 44 },
  place: { heading: 'exchange:column.place', width: 30 },
  source: { heading: 'exchange:column.source', width: 60 },
  secondSource: { heading: 'register:second.title', width: 60 },
})
