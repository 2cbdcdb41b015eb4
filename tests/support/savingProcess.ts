import { StudyFiles } from '../../electron/main/files'
import { Handles } from '../../electron/main/handles'

// A process of its own that adds lines to a file as a planner would: open, write, save; told that someone else wrote
// it, open again. Started with the file, its name and how many lines; says at the end how often it was told.
const [path = '', name = '', lines = '0'] = process.argv.slice(2)
const files = new StudyFiles(new Handles(), () => undefined)
let told = 0

async function add(line: string): Promise<void> {
  for (;;) {
    const read = await files.open(path)
    if (read.kind !== 'opened') throw new Error(JSON.stringify(read))
    const saved = await files.save(read.handle, `${read.text}${line}\n`)
    if (saved.kind === 'saved') return
    if (saved.kind !== 'changed-on-disk') throw new Error(JSON.stringify(saved))
    told += 1
  }
}

process.send?.('ready')
process.once('message', async () => {
  for (let at = 0; at < Number(lines); at++) await add(`${name} ${at}`)
  process.send?.(told, () => process.disconnect())
})
