import { headlines } from '#models/belgium/headlines'
import { appStore } from '../appStore'
import type { Screen } from './screens'
import { forgetScrolled } from './scrolled'
import type { Order } from './viewState'
import { along, stepTo } from './walk'

export const chooseScreen = (screen: Screen): void => appStore.setState({ screen, start: false })

/** The first screen of a study that was just opened to see what it gives. */
export const showResults = (): void => {
  forgetScrolled()
  chooseScreen('explore')
}

export const chooseSubject = (subject: string): void => appStore.setState({ subject })

export const chooseYear = (year: number): void => appStore.setState({ year })

export const chooseSpan = (first: number, last: number): void => {
  if (last > first) appStore.setState({ span: [first, last] })
}

export const chooseHeadline = (id: string): void => {
  const headline = headlines.find((each) => each === id)
  if (headline) appStore.setState({ headline })
}

/** @param drawn null: as if nobody had chosen */
export const chooseDrawn = (drawn: readonly string[] | null): void => appStore.setState({ drawn })

export const chooseOrder = (order: Order | null): void => appStore.setState({ order })

/** Shows what a variable, lever or figure is, on the Model screen. */
export const explain = (id: string): void =>
  appStore.setState(({ walk }) => ({ explained: id, walk: stepTo(walk, id), screen: 'model', start: false }))

/** Back (-1) or forward (1) among what was explained. */
export const walkAlong = (by: -1 | 1): void =>
  appStore.setState((state) => {
    const walk = along(state.walk, by)
    return { walk, explained: walk.ids[walk.at] ?? state.explained }
  })
