import { createContext, use, useLayoutEffect, useRef } from 'react'

/** A field that holds text which is not taken yet. */
export interface PendingField {
  readonly label: string
  /** what the field holds is part of the study */
  readonly inStudy: boolean
  /** Takes the text, or says in a sentence why it cannot be taken. */
  readonly commit: () => string | null
  /** Hands on what the text says, if it can be taken, while the field keeps it. */
  readonly attempt: () => void
}

/** Whoever reads what fields hold, and must not read past one that is being typed in. */
export interface FieldKeeper {
  /** Knows a field until the function given back is called. */
  readonly enter: (field: PendingField) => () => void
  /** A field that is known was typed in. */
  readonly typed: () => void
  /** Commits a field; tells what could not be taken. */
  readonly take: (field: PendingField) => void
}

const nobody: FieldKeeper = {
  enter: () => () => undefined,
  typed: () => undefined,
  take: ({ commit }) => commit(),
}

export const FieldKeeperContext = createContext<FieldKeeper>(nobody)

/**
 * Makes a field known while it holds text that is not taken. What it still holds when it goes away is taken.
 *
 * @param draft the text; null where there is none that is not taken
 */
export function usePendingField({ label, inStudy, commit, attempt }: PendingField, draft: string | null): void {
  const keeper = use(FieldKeeperContext)
  const latest = useRef({ label, inStudy, commit, attempt })
  const pending = useRef(draft !== null)
  useLayoutEffect(() => {
    latest.current = { label, inStudy, commit, attempt }
    pending.current = draft !== null
  })
  const once = useRef((): string | null => {
    pending.current = false
    return latest.current.commit()
  })
  const attemptLatest = useRef(() => latest.current.attempt())
  const isPending = draft !== null
  useLayoutEffect(
    () =>
      isPending ? keeper.enter({ label, inStudy, commit: once.current, attempt: attemptLatest.current }) : undefined,
    [isPending, keeper, label, inStudy],
  )
  useLayoutEffect(() => {
    if (draft !== null) keeper.typed()
  }, [draft, keeper])
  useLayoutEffect(
    () => () => {
      if (pending.current) keeper.take({ ...latest.current, commit: once.current })
    },
    [keeper],
  )
}
