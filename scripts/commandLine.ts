import { commandNames } from '../electron/cli/commandNames'
import { run } from '../electron/cli/run'

export const commandLineFile = new URL('../docs/command-line.md', import.meta.url)

const codeOf = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line ? `    ${line}` : ''))
    .join('\n')

async function helpOf(...words: readonly string[]): Promise<string> {
  const { code, output } = await run([...words, '--help'])
  if (code !== 0) throw new Error(`levier ${words.join(' ')} --help ends with ${code}`)
  return codeOf(output)
}

/** The command line as a page to read: what each command says of itself. */
export async function currentCommandLine(): Promise<string> {
  const commands = await Promise.all(commandNames.map(async (name) => `## ${name}\n\n${await helpOf(name)}`))
  return `# The command line

Written by \`npm run generate\` from what the commands say of themselves. In a checkout \`npx levier\`, after \`npm link\`
\`levier\` in any folder; the packaged app takes the same words. The help speaks the language of \`--language\`.

${await helpOf()}

A command ends with 0 when it is done, with 2 where the words or the input are at fault, with 1 for anything else, and
\`diff\` with 1 where something differs. What is at fault is said in one line on standard error. Output goes to standard
output, or to \`--out PATH\`; \`-\` as a FILE is standard input.

${commands.join('\n\n')}
`
}
