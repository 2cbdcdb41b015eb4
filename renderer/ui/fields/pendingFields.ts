import { createContext, use, useLayoutEffect, useRef } from 'react'

/** A field that holds text which is not taken yet. */
export interface PendingField {
  readonly label: string
  /** what the field holds is part of the study */
  readonly inStudy: boolean
  /** Takes the text, or says in a sentence why it cannot be taken. */
  readonly commit: () => string | null
}

/** Whoever reads what fields hold, and must not read past one that is being typed in. */
export interface FieldKeeper {
  /** Knows a field until the function given back is called. */
  readonly enter: (field: PendingField) => () => void
  /** Commits a field; tells what could not be taken. */
  readonly take: (field: PendingField) => void
}

const nobody: FieldKeeper = { enter: () => () => undefined, take: ({ commit }) => commit() }

export const FieldKeeperContext = createContext<FieldKeeper>(nobody)

/** Makes a field known while it holds text that is not taken. What it still holds when it goes away is taken. */
export function usePendingField({ label, inStudy, commit }: PendingField, isPending: boolean): void {
  const keeper = use(FieldKeeperContext)
  const latest = useRef({ label, inStudy, commit })
  const pending = useRef(isPending)
  useLayoutEffect(() => {
    latest.current = { label, inStudy, commit }
    pending.current = isPending
  })
  const once = useRef((): string | null => {
    pending.current = false
    return latest.current.commit()
  })
  useLayoutEffect(
    () => (isPending ? keeper.enter({ label, inStudy, commit: once.current }) : undefined),
    [isPending, keeper, label, inStudy],
  )
  useLayoutEffect(
    () => () => {
      if (pending.current) keeper.take({ ...latest.current, commit: once.current })
    },
    [keeper],
  )
}
