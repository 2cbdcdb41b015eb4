import { run } from './run'

/** Writes all of it before the process ends, also into a pipe; a reader that has left is no error. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return new Promise((resolve) => {
    stream.write(text, () => resolve())
  })
}

const ended = await run(process.argv.slice(2))
if (ended.output) await write(process.stdout, ended.output)
if (ended.error) await write(process.stderr, ended.error)
process.exitCode = ended.code
