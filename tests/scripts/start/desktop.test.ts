import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runDesktop } from '../../../scripts/start/desktop'

const folder = mkdtempSync(join(tmpdir(), 'levier-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A made-up runtime. */
function runtime(name: string, script: string, mode = 0o755): string {
  const path = join(folder, name)
  writeFileSync(path, script)
  chmodSync(path, mode)
  return path
}

describe.runIf(process.platform !== 'win32')('the desktop app', () => {
  it('that is used and closed ends the command with its own code', async () => {
    expect(await runDesktop(runtime('good', '#!/bin/sh\nexit 0\n'), [])).toEqual({ kind: 'closed', code: 0 })
    expect(await runDesktop(runtime('later', '#!/bin/sh\nexit 3\n'), [], 0)).toEqual({ kind: 'closed', code: 3 })
  })

  it('that dies at once is no app, and says why in its own words', async () => {
    const words = 'Running as root without --no-sandbox is not supported.'
    const refused = runtime('refused', `#!/bin/sh\necho "${words}" >&2\nexit 1\n`)
    expect(await runDesktop(refused, [])).toEqual({ kind: 'no-app', reason: `exit code 1: ${words}` })
    const trapped = runtime('trapped', '#!/bin/sh\nkill -TRAP $$\n')
    expect(await runDesktop(trapped, [])).toMatchObject({ kind: 'no-app', reason: expect.stringContaining('SIGTRAP') })
  })

  it('that cannot be started is no app', async () => {
    const forbidden = runtime('forbidden', '#!/bin/sh\nexit 0\n', 0o644)
    expect(await runDesktop(forbidden, [])).toMatchObject({ kind: 'no-app', reason: expect.stringContaining('EACCES') })
    const foreign = runtime('foreign', '\u007fELF of another system')
    expect(await runDesktop(foreign, [])).toMatchObject({ kind: 'no-app' })
    expect(await runDesktop(join(folder, 'absent'), [])).toMatchObject({ kind: 'no-app' })
  })
})
