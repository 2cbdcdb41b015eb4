import { spawn } from 'node:child_process'

/** A runtime that ends sooner and not in peace has not shown its window. */
const AT_ONCE_MS = 10_000

export type Ended =
  /** the app ran and was closed */
  | { readonly kind: 'closed'; readonly code: number }
  /** it could not be started, or died before anybody could use it; `reason` in the system's words */
  | { readonly kind: 'no-app'; readonly reason: string }

const firstLine = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? ''

/** Runs the desktop app until it ends, its own output passed on. */
export function runDesktop(runtime: string, words: readonly string[], atOnceMs = AT_ONCE_MS): Promise<Ended> {
  return new Promise((resolve) => {
    const started = performance.now()
    let said = ''
    const child = spawn(runtime, words, { stdio: ['inherit', 'inherit', 'pipe'] })
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      if (said.length < 4000) said += piece
      process.stderr.write(piece)
    })
    child.on('error', ({ message }) => resolve({ kind: 'no-app', reason: message }))
    child.on('close', (code, signal) => {
      const atOnce = performance.now() - started < atOnceMs
      if (atOnce && code !== 0) {
        const how = signal ?? `exit code ${code}`
        resolve({ kind: 'no-app', reason: [how, firstLine(said)].filter(Boolean).join(': ') })
      } else resolve({ kind: 'closed', code: code ?? 1 })
    })
  })
}
