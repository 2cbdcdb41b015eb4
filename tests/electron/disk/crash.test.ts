import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atomicWrite, atomicWriteAll } from '../../../electron/disk/atomicWrite'
import type { DiskFs } from '../../../electron/disk/diskFs'
import { StudyFiles } from '../../../electron/main/files'
import { Handles } from '../../../electron/main/handles'
import { Journals } from '../../../electron/main/journal'
import { Crash, CrashDisk, type Files } from '../../support/crashDisk'

const PATH = '/studies/study.levier'
const KEPT = '/studies/study.v0.levier'
const JOURNALS = '/app/journals'
const FOLDERS = ['/studies', '/app']
const OLD = 'the old one'
const NEW = 'the new content'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

type Work = (fs: DiskFs) => Promise<unknown>

/** What is there for whoever comes back: the study, and the work that the app offers to take up. */
interface Left {
  readonly study: string | null
  readonly kept: string | null
  readonly offered: string | null
}

async function leftOn({ fs }: CrashDisk): Promise<Left> {
  const textAt = async (path: string) => {
    const opened = await new StudyFiles(new Handles(), () => undefined, fs).open(path)
    if (opened.kind === 'failed' && opened.failure.kind !== 'not-found') throw new Error(opened.failure.kind)
    return opened.kind === 'opened' ? opened.text : null
  }
  const journals = new Journals(JOURNALS, fs)
  const offered = (await journals.forWindow().read())?.text ?? null
  return { study: await textAt(PATH), kept: await textAt(KEPT), offered: journals.damaged > 0 ? 'damaged' : offered }
}

/** What may be left after each prefix of the operations of some work, and every loss of what was not flushed. */
async function afterEveryCrash(files: Files, work: Work) {
  const found = new Map<string, Left>()
  for (let operations = 0; ; operations++) {
    const disk = new CrashDisk(files, FOLDERS, operations)
    await work(disk.fs).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error
    })
    const left = await Promise.all(disk.afterwards().map(leftOn))
    for (const each of left) found.set(JSON.stringify(each), each)
    if (!disk.crashed) return { found: [...found.values()], last: left, operations }
  }
}

const seen = (all: readonly Left[], part: keyof Left) => new Set(all.map((each) => each[part]))
const only = (text: string | null) => new Set([text])

const studyFiles = (fs: DiskFs) => new StudyFiles(new Handles(), () => undefined, fs)

const saveOver =
  (options = {}): Work =>
  async (fs) => {
    const files = studyFiles(fs)
    const opened = await files.open(PATH)
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    return files.save(opened.handle, NEW, options)
  }

const keep =
  (text: string): Work =>
  (fs) =>
    new Journals(JOURNALS, fs).forWindow().write({ text, path: null, digest: null })

describe('when the power goes during a save', () => {
  it('the old or the new content stands there, and after the save only the new', async () => {
    const { found, last, operations } = await afterEveryCrash({ [PATH]: OLD }, saveOver())
    expect(operations).toBeGreaterThan(4)
    expect(seen(found, 'study')).toEqual(new Set([OLD, NEW]))
    expect(seen(last, 'study')).toEqual(only(NEW))
  })

  it('a new file is whole or not there', async () => {
    const { found, last } = await afterEveryCrash({}, (fs) => studyFiles(fs).saveAs(PATH, NEW))
    expect(seen(found, 'study')).toEqual(new Set([null, NEW]))
    expect(seen(last, 'study')).toEqual(only(NEW))
  })

  it('an original that is to be kept is there, whole, as soon as the new content is', async () => {
    const { found, last } = await afterEveryCrash({ [PATH]: OLD }, saveOver({ keepOriginalAs: 'v0' }))
    for (const { study, kept } of found) expect([study, kept]).toContain(OLD)
    expect(last.map(({ study, kept }) => [study, kept])).toContainEqual([NEW, OLD])
    expect(seen(last, 'kept')).toEqual(only(OLD))
  })

  it('an export and what goes beside it are each old or new', async () => {
    const both: Work = (fs) =>
      atomicWriteAll(
        [
          { path: PATH, bytes: bytes(NEW) },
          { path: KEPT, bytes: bytes('new beside') },
        ],
        fs,
      )
    const { found, last } = await afterEveryCrash({ [PATH]: OLD, [KEPT]: 'old beside' }, both)
    expect(seen(found, 'study')).toEqual(new Set([OLD, NEW]))
    expect(seen(found, 'kept')).toEqual(new Set(['old beside', 'new beside']))
    expect(last).toEqual([{ study: NEW, kept: 'new beside', offered: null }])
  })
})

describe('when the power goes while the journal is written', () => {
  it('the first work is offered whole or not at all, and once it is kept, whole', async () => {
    const { found, last } = await afterEveryCrash({}, keep('the work'))
    expect(seen(found, 'offered')).toEqual(new Set([null, 'the work']))
    expect(seen(last, 'offered')).toEqual(only('the work'))
  })

  it('the work before or the work now is offered', async () => {
    const work: Work = async (fs) => {
      const journal = new Journals(JOURNALS, fs).forWindow()
      await journal.write({ text: OLD, path: null, digest: null })
      await journal.write({ text: NEW, path: null, digest: null })
    }
    const { found, last } = await afterEveryCrash({}, work)
    expect(seen(found, 'offered')).toEqual(new Set([null, OLD, NEW]))
    expect(seen(last, 'offered')).toEqual(only(NEW))
  })

  it('work is in the journal until it is in the file', async () => {
    const work: Work = async (fs) => {
      await saveOver()(fs)
      await journal(fs).clear()
    }
    const before = new CrashDisk({ [PATH]: OLD }, FOLDERS)
    await keep(NEW)(before.fs)
    const [kept = ''] = await before.fs.readdir(JOURNALS)
    const journal = (fs: DiskFs) => {
      const journals = new Journals(JOURNALS, fs)
      const window = journals.forWindow()
      return { clear: async () => ((await window.read()) ? window.clear() : undefined) }
    }
    const files = { [PATH]: OLD, [`${JOURNALS}/${kept}`]: await before.fs.readFile(`${JOURNALS}/${kept}`, 'utf8') }
    const { found } = await afterEveryCrash(files, work)
    for (const { study, offered } of found) expect([study, offered]).toContain(NEW)
    expect(found).toContainEqual({ study: NEW, kept: null, offered: null })
  })
})

describe('this disk shows', () => {
  /** The same file system, whose flush does nothing for what the words say. */
  const unflushed = (fs: DiskFs, which: 'file' | 'folder'): DiskFs => ({
    ...fs,
    open: async (...words) => {
      const opened = await fs.open(...words)
      const lost = (await opened.stat()).isFile() === (which === 'file')
      return lost ? Object.assign(opened, { sync: async () => undefined }) : opened
    },
  })

  it('a flush of the file that is missing: halves, zeros and nothing', async () => {
    const { found } = await afterEveryCrash({ [PATH]: OLD }, (fs) => saveOver()(unflushed(fs, 'file')))
    for (const text of ['', '\0'.repeat(NEW.length), NEW.slice(0, 8), NEW.slice(0, 8) + '\0'.repeat(7)])
      expect(seen(found, 'study')).toContain(text)
    const journal = await afterEveryCrash({}, (fs) => keep(NEW)(unflushed(fs, 'file')))
    expect(seen(journal.found, 'offered')).toContain('damaged')
  })

  it('a flush of the folder that is missing: what was saved is the old one again', async () => {
    const { last } = await afterEveryCrash({ [PATH]: OLD }, (fs) => saveOver()(unflushed(fs, 'folder')))
    expect(seen(last, 'study')).toEqual(new Set([OLD, NEW]))
    const original = await afterEveryCrash({ [PATH]: OLD }, (fs) =>
      saveOver({ keepOriginalAs: 'v0' })(unflushed(fs, 'folder')),
    )
    expect(original.found).toContainEqual({ study: NEW, kept: null, offered: null })
    const journal = await afterEveryCrash({}, (fs) => keep(NEW)(unflushed(fs, 'folder')))
    expect(seen(journal.last, 'offered')).toEqual(new Set([null, NEW]))
  })

  it('a file written in its place', async () => {
    const { found, last } = await afterEveryCrash({ [PATH]: OLD }, async (fs) => {
      const file = await fs.open(PATH, 'w')
      await file.writeFile(bytes(NEW))
      await file.sync()
    })
    expect(seen(last, 'study')).toEqual(only(NEW))
    for (const text of ['', NEW.slice(0, 8)]) expect(seen(found, 'study')).toContain(text)
  })

  it('a rename before the flush', async () => {
    const { found, last } = await afterEveryCrash({ [PATH]: OLD }, async (fs) => {
      const file = await fs.open(`${PATH}.tmp`, 'wx')
      await file.writeFile(bytes(NEW))
      await fs.rename(`${PATH}.tmp`, PATH)
      await file.sync()
      const folder = await fs.open(dirname(PATH), 'r')
      await folder.sync()
    })
    expect(seen(last, 'study')).toEqual(only(NEW))
    expect(seen(found, 'study')).toContain('')
  })

  it('an old one taken away before the new one is put in its place', async () => {
    const { found } = await afterEveryCrash({ [PATH]: OLD }, async (fs) => {
      await fs.unlink(PATH)
      await atomicWrite(PATH, bytes(NEW), fs)
    })
    expect(seen(found, 'study')).toContain(null)
  })
})
