import { createStore } from 'zustand/vanilla'
import { takeTyping } from '../pendingFields'

/** What stands open over the page: what this app is, its guides, the link to the study, its look, or the command. */
type Box = 'about' | 'guides' | 'link' | 'look' | 'command'

export const boxStore = createStore<{ readonly box: Box | null }>()(() => ({ box: null }))

export const closeBox = (): void => boxStore.setState({ box: null })

export const showAbout = (): void => boxStore.setState({ box: 'about' })

export const showGuides = (): void => boxStore.setState({ box: 'guides' })

export const showLink = (): void => boxStore.setState({ box: 'link' })

/** The look of reports and slides. */
export const showLook = (): void => boxStore.setState({ box: 'look' })

export function showCommand(): void {
  takeTyping()
  boxStore.setState({ box: 'command' })
}

/** Whether the page has an address that others can open: the desktop app's and a file's are this machine's own. */
export const canLink = (): boolean => location.protocol === 'http:' || location.protocol === 'https:'
