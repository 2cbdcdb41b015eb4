import { scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { AppState } from '../app/appStore'
import { useText } from '../ui/text'
import { useDerived } from './useDerived'

/** A scenario as it is named, and as it is shown where it has no name. */
export interface NamedScenario {
  readonly id: string
  readonly name: string
  readonly shown: string
}

const namesIn = ({ study }: AppState, text: Text): readonly NamedScenario[] =>
  study.scenarios.map(({ id, name }) => ({ id, name, shown: scenarioName({ id, name }, text) }))

/** The scenarios of the study by name: what moves their levers wakes nobody who only names them. */
export const useScenarioNames = (): readonly NamedScenario[] => useDerived(namesIn, useText())
