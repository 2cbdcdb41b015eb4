/** Where a server is tried: everything it reads and writes is in one folder, and it answers this machine alone. */
export interface Trial {
  readonly folder: string
  /** the built page, a folder in that folder */
  readonly built: string
  readonly port: number
  /** what the document writes for this server, its paths those of this trial */
  readonly told: string
}

/** A server that `docs/hosting.md` writes for. */
export interface Server {
  readonly name: string
  /** the language of its block in the document */
  readonly fence: string
  /** its program, or null where it is not installed */
  readonly program: () => string | null
  /** Writes its configuration; what its program is called with to serve until it is stopped. */
  readonly prepare: (trial: Trial) => readonly string[]
}
