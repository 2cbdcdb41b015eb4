import './segmented.css'

interface Props<Choice extends string> {
  /** what is chosen, for those who do not see it */
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: Choice
  readonly nameOf: (choice: Choice) => string
  readonly onChoose: (choice: Choice) => void
}

/** One of a few, each in sight. */
export function Segmented<Choice extends string>({ legend, choices, chosen, nameOf, onChoose }: Props<Choice>) {
  return (
    <fieldset className="segmented">
      <legend className="hidden">{legend}</legend>
      {choices.map((each) => (
        <button key={each} type="button" aria-pressed={each === chosen} onClick={() => onChoose(each)}>
          {nameOf(each)}
        </button>
      ))}
    </fieldset>
  )
}
