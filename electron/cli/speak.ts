import { createTranslator } from '#shared/i18n/translator'
import { abandonWrites } from '../disk/atomicWrite'
import { type Ended, run } from './run'
import { writeStandard } from './standardStreams'

/** What a shell expects of a program that a signal has ended. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

function endOnSignals(): void {
  for (const [signal, code] of Object.entries(SIGNALS))
    process.once(signal, () => {
      abandonWrites()
      process.exit(code)
    })
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException | null)?.code ?? error)

/** Runs one command, says what it gives on standard output and error, and returns the code to end with. */
export async function speak(words: readonly string[]): Promise<Ended['code']> {
  endOnSignals()
  const ended = await run(words)
  try {
    if (ended.output) await writeStandard(process.stdout, ended.output)
    if (ended.error) await writeStandard(process.stderr, ended.error)
    return ended.code
  } catch (error) {
    const code = codeOf(error)
    // A reader that has left has read what it wanted.
    if (code === 'EPIPE') return ended.code
    const t = await createTranslator('en')
    await writeStandard(process.stderr, `levier: ${t('cli:output-failed', { code })}\n`).catch(() => undefined)
    return 1
  }
}
