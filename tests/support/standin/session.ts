import { strict } from './strict'

/** A session that knows whether it was told what pages may do: until it is, Electron's grants whatever they ask. */
export function standInSession() {
  const told = new Set<string>()
  return strict('session', {
    setPermissionRequestHandler: (): void => void told.add('request'),
    setPermissionCheckHandler: (): void => void told.add('check'),
    isSecured: (): boolean => told.size === 2,
  })
}

export type StandInSession = ReturnType<typeof standInSession>

/** The sessions of one run, made when they are first asked for: one for each partition, '' being the default. */
export function standInSessions(): (partition: string) => StandInSession {
  const sessions = new Map<string, StandInSession>()
  return (partition) => {
    const known = sessions.get(partition) ?? standInSession()
    sessions.set(partition, known)
    return known
  }
}
