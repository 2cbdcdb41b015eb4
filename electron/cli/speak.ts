import { type Ended, run } from './run'

/** Writes all of it before the process ends, also into a pipe; a reader that has left is no error. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return new Promise((resolve) => {
    stream.write(text, () => resolve())
  })
}

/** Runs one command, says what it gives on standard output and error, and returns the code to end with. */
export async function speak(words: readonly string[]): Promise<Ended['code']> {
  const ended = await run(words)
  if (ended.output) await write(process.stdout, ended.output)
  if (ended.error) await write(process.stderr, ended.error)
  return ended.code
}
