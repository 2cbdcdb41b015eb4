import { createStore } from 'zustand/vanilla'
import type { Study } from '#shared/study/study'
import { tryEdits } from './document/edit'
import { tell } from './files/notices'

/**
 * A field whose text is not taken yet; `commit` takes it, or says why it cannot be taken. `attempt` does the same to the
 * study alone: the field keeps its text.
 */
interface PendingField {
  readonly label: string
  readonly inStudy: boolean
  readonly commit: () => string | null
  readonly attempt: () => void
}

interface PendingFields {
  readonly fields: readonly PendingField[]
}

export const pendingStore = createStore<PendingFields>()(() => ({ fields: [] }))

/** Whether something is being typed that will be part of the study. */
export const isTyping = ({ fields }: PendingFields): boolean => fields.some(({ inStudy }) => inStudy)

const leave = (field: PendingField): void =>
  pendingStore.setState(({ fields }) => ({ fields: fields.filter((each) => each !== field) }))

function enter(field: PendingField): () => void {
  pendingStore.setState(({ fields }) => ({ fields: [...fields, field] }))
  return () => leave(field)
}

/** Tells whoever follows what is typed of another letter. */
const typed = (): void => pendingStore.setState(({ fields }) => ({ fields: [...fields] }))

function take(field: PendingField): boolean {
  leave(field)
  const reason = field.commit()
  if (reason !== null) tell({ kind: 'not-taken', field: field.label, reason })
  return reason === null
}

/** What the fields of the page are given to make themselves known with. */
export const fieldKeeper = { enter, typed, take }

/**
 * Takes what is being typed, before anything reads the study. What cannot be taken is told, and the study stays
 * as it was there; false then.
 */
export const takeTyping = (): boolean =>
  pendingStore
    .getState()
    .fields.map(take)
    .every((taken) => taken)

/** The study as it would be if what is being typed were taken. Nothing changes, and nothing is told. */
export const studyWithTyping = (): Study =>
  tryEdits(() => {
    for (const { inStudy, attempt } of pendingStore.getState().fields) if (inStudy) attempt()
  })
