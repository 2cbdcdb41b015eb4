import { createStore } from 'zustand/vanilla'

/** Whether the box with the link to the study stands open. */
export const linkStore = createStore<{ readonly open: boolean }>()(() => ({ open: false }))

export const showLink = (): void => linkStore.setState({ open: true })

export const closeLink = (): void => linkStore.setState({ open: false })

/** Whether the page has an address that others can open: the desktop app's and a file's are this machine's own. */
export const canLink = (): boolean => location.protocol === 'http:' || location.protocol === 'https:'
