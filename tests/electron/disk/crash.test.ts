import { describe, expect, it } from 'vitest'
import { type AtomicFs, atomicWrite, atomicWriteAll } from '../../../electron/disk/atomicWrite'
import { entryOf, sealedEntry } from '../../../electron/main/journal'
import { Crash, CrashDisk } from '../../support/crashDisk'

const PATH = '/studies/study.levier'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

type Write = (fs: AtomicFs) => Promise<void>

/** What may stand at a path after each prefix of the operations of a write, and every loss of what was not flushed. */
async function afterEveryCrash(files: Readonly<Record<string, string>>, path: string, write: Write) {
  const found = new Set<string | null>()
  for (let operations = 0; ; operations++) {
    const disk = new CrashDisk(files, operations)
    await write(disk.fs).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error
    })
    for (const outcome of disk.outcomes(path)) found.add(outcome)
    if (!disk.crashed) return { found, last: disk.outcomes(path), operations }
  }
}

const save: Write = (fs) => atomicWrite(PATH, bytes('the new content'), fs)

describe('when the power goes during a save', () => {
  it('the old or the new content stands there, and after the save only the new', async () => {
    const { found, last, operations } = await afterEveryCrash({ [PATH]: 'the old one' }, PATH, save)
    expect(operations).toBeGreaterThan(4)
    expect(found).toEqual(new Set(['the old one', 'the new content']))
    expect(last).toEqual(new Set(['the new content']))
  })

  it('a new file is whole or not there', async () => {
    const { found, last } = await afterEveryCrash({}, PATH, save)
    expect(found).toEqual(new Set([null, 'the new content']))
    expect(last).toEqual(new Set(['the new content']))
  })

  it('an export and what goes beside it are each old or new', async () => {
    const beside = `${PATH}.json`
    const both: Write = (fs) =>
      atomicWriteAll(
        [
          { path: PATH, bytes: bytes('new') },
          { path: beside, bytes: bytes('new beside') },
        ],
        fs,
      )
    const files = { [PATH]: 'old', [beside]: 'old beside' }
    expect((await afterEveryCrash(files, PATH, both)).found).toEqual(new Set(['old', 'new']))
    expect((await afterEveryCrash(files, beside, both)).found).toEqual(new Set(['old beside', 'new beside']))
  })

  it('the journal holds the work before or the work now, and what is torn is seen as such', async () => {
    const content = (text: string) => JSON.stringify(sealedEntry({ text, path: null, digest: null }))
    const [before, now] = [content('the work before'), content('the work now')]
    const keep: Write = (fs) => atomicWrite(PATH, bytes(now), fs)
    const { found } = await afterEveryCrash({ [PATH]: before }, PATH, keep)
    const offered = [...found].map((each) => each !== null && entryOf(each))
    expect(offered).toContainEqual({ text: 'the work before', path: null, digest: null })
    expect(offered).toContainEqual({ text: 'the work now', path: null, digest: null })
    expect(offered).toHaveLength(2)
    for (let length = 0; length < now.length; length++) expect(entryOf(now.slice(0, length))).toBe('damaged')
  })

  it('this disk does show a flush that is missing', async () => {
    const careless: Write = async (fs) => {
      const file = await fs.open(`${PATH}.tmp`, 'wx')
      await file.writeFile(bytes('the new content'))
      await fs.rename(`${PATH}.tmp`, PATH)
    }
    const { found } = await afterEveryCrash({ [PATH]: 'the old one' }, PATH, careless)
    expect(found).toContain('')
    expect(found).toContain('the new')
  })
})
