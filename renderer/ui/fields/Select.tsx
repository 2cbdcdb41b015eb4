export interface Option<Value> {
  readonly value: Value
  readonly name: string
  /** of its name, where that is another language's */
  readonly lang?: string
}

interface Group<Value> {
  readonly group: string
  readonly options: readonly Option<Value>[]
}

interface Props<Value> {
  readonly value: Value
  readonly options: readonly (Option<Value> | Group<Value>)[]
  readonly onChoose: (value: Value) => void
  /** the name of one that no label stands around */
  readonly label?: string
}

/** One of many, behind the one that is chosen. */
export function Select<Value extends string | number>({ value, options, onChoose, label }: Props<Value>) {
  const all = options.flatMap((each) => ('group' in each ? each.options : [each]))
  const choose = (written: string): void => {
    const chosen = all.find((each) => String(each.value) === written)
    if (chosen) onChoose(chosen.value)
  }
  const option = (each: Option<Value>) => (
    <option key={each.value} value={each.value} lang={each.lang}>
      {each.name}
    </option>
  )
  return (
    <select aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
      {options.map((each) =>
        'group' in each ? (
          <optgroup key={each.group} label={each.group}>
            {each.options.map(option)}
          </optgroup>
        ) : (
          option(each)
        ),
      )}
    </select>
  )
}
