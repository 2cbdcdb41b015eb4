import { createStore } from 'zustand/vanilla'

/** Whether the box that says what this app is stands open. */
export const aboutStore = createStore<{ readonly open: boolean }>()(() => ({ open: false }))

export const showAbout = (): void => aboutStore.setState({ open: true })

export const closeAbout = (): void => aboutStore.setState({ open: false })
