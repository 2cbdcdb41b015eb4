import { existsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { StudyFiles } from '../../../../electron/main/files'
import { Handles } from '../../../../electron/main/handles'
import { Journals } from '../../../../electron/main/journal'
import { growingStudy, stepOf } from './growingStudy'

// Works on a study as the app does, saving over and over, until it is killed. It says what it is about to do and what
// it has done, by writes that have left this process before it goes on.
const JOURNAL_EVERY_MS = 1000
const folder = process.argv[2] ?? ''
const path = join(folder, 'study.levier')
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const files = new StudyFiles(new Handles(), () => undefined)
const journal = new Journals(join(folder, 'journals')).forWindow()
const recovered = stepOf((await journal.read())?.text ?? '') ?? 0
const start = existsSync(path) ? await files.open(path) : await files.saveAs(path, growingStudy(0))
if (start.kind !== 'opened' && start.kind !== 'saved') throw new Error(`no study to work on: ${JSON.stringify(start)}`)
let step = Math.max(recovered, start.kind === 'opened' ? (stepOf(start.text) ?? 0) : 0)
let journalled = 0

say(`ready ${step}`)
for (;;) {
  step++
  const text = growingStudy(step)
  if (Date.now() - journalled >= JOURNAL_EVERY_MS) {
    journalled = Date.now()
    const kept = step
    void journal.write({ text, path, digest: files.known(path) }).then(({ kind }) => {
      if (kind === 'written') say(`kept ${kept}`)
    })
  }
  say(`saving ${step}`)
  const { kind } = await files.save(start.handle, text)
  if (kind !== 'saved') throw new Error(`step ${step}: ${kind}`)
  say(`saved ${step}`)
}
