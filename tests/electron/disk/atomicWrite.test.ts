import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import * as promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AtomicFs, atomicWrite, atomicWriteAll, removeLeftovers } from '../../../electron/disk/atomicWrite'
import { fileFailure } from '../../../electron/main/fileFailure'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'levier-atomic-'))
  path = join(folder, 'study.levier')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const systemError = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall })

/** The kind of failure a write ends in; the file system's own functions are replaced by those given. */
async function failing(instead: Partial<AtomicFs>, text = 'new'): Promise<string> {
  try {
    await atomicWrite(path, bytes(text), { ...promises, ...instead })
    return 'written'
  } catch (error) {
    return fileFailure(error, path, 'writing').kind
  }
}

describe('a file is written whole', () => {
  it('where there is none and where there is one, leaving nothing else behind', async () => {
    await atomicWrite(path, bytes('one'))
    expect(readFileSync(path, 'utf8')).toBe('one')
    await atomicWrite(path, bytes('two'))
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['study.levier'])
  })

  it.runIf(process.platform !== 'win32')('with the permissions it had', async () => {
    writeFileSync(path, 'old')
    chmodSync(path, 0o640)
    await atomicWrite(path, bytes('new'))
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it.runIf(process.platform !== 'win32')('through a link to it', async () => {
    writeFileSync(join(folder, 'target.levier'), 'old')
    symlinkSync(join(folder, 'target.levier'), path)
    await atomicWrite(path, bytes('new'))
    expect(readFileSync(join(folder, 'target.levier'), 'utf8')).toBe('new')
    await expect(promises.readlink(path)).resolves.toBe(join(folder, 'target.levier'))
  })
})

describe('the old file stays whole', () => {
  beforeEach(() => writeFileSync(path, 'old'))
  afterEach(() => {
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['study.levier'])
  })

  it('on a full disk', async () => {
    const open = async (...words: Parameters<AtomicFs['open']>) => {
      const file = await promises.open(...words)
      // Half of it still fits.
      file.writeFile = async () => {
        await file.write('ne')
        throw systemError('ENOSPC', 'write')
      }
      return file
    }
    expect(await failing({ open })).toBe('disk-full')
  })

  it.runIf(process.platform === 'linux')('on a full disk, as the kernel tells it', async () => {
    // Every write to this device finds the disk full.
    const open = () => promises.open('/dev/full', 'w')
    expect(await failing({ open })).toBe('disk-full')
  })

  it('when the flush fails', async () => {
    const open = async (...words: Parameters<AtomicFs['open']>) => {
      const file = await promises.open(...words)
      file.sync = () => Promise.reject(systemError('EIO', 'fsync'))
      return file
    }
    expect(await failing({ open })).toBe('other')
  })

  it('when it is write-protected', async () => {
    expect(await failing({ access: () => Promise.reject(systemError('EACCES', 'access')) })).toBe('read-only')
  })

  it('when its folder is', async () => {
    expect(await failing({ open: () => Promise.reject(systemError('EACCES', 'open')) })).toBe('read-only')
    expect(await failing({ open: () => Promise.reject(systemError('EROFS', 'open')) })).toBe('read-only')
  })

  it('when another program holds it', async () => {
    for (const code of ['EBUSY', 'EPERM', 'EACCES'])
      expect(await failing({ rename: () => Promise.reject(systemError(code, 'rename')) })).toBe('locked')
  })
})

it('a file held for a moment is written when it is let go', async () => {
  let held = 2
  const rename: AtomicFs['rename'] = (from, to) =>
    held-- > 0 ? Promise.reject(systemError('EBUSY', 'rename')) : promises.rename(from, to)
  expect(await failing({ rename })).toBe('written')
  expect(readFileSync(path, 'utf8')).toBe('new')
})

it('a folder that is gone, or is a file now, is told', async () => {
  rmSync(folder, { recursive: true })
  expect(await failing({})).toBe('folder-gone')
  writeFileSync(folder, 'a file where the folder was')
  expect(await failing({})).toBe('folder-gone')
  rmSync(folder)
})

it('what killed runs left is removed once it is old', async () => {
  const old = join(folder, '.levier-0123456789abcdef.tmp')
  const young = join(folder, '.levier-fedcba9876543210.tmp')
  const other = join(folder, '.levier-notes.tmp')
  for (const each of [old, young, other]) writeFileSync(each, 'half')
  const before = new Date(Date.now() - 2 * 3_600_000)
  for (const each of [old, other]) utimesSync(each, before, before)
  await removeLeftovers(folder)
  expect(readdirSync(folder).sort()).toEqual(['.levier-fedcba9876543210.tmp', '.levier-notes.tmp'])
})

describe('files that belong together', () => {
  const both = () => [
    { path, bytes: bytes('new') },
    { path: `${path}.json`, bytes: bytes('{}') },
  ]

  it('are all written', async () => {
    await atomicWriteAll(both())
    expect(readdirSync(folder)).toEqual(['study.levier', 'study.levier.json'])
  })

  it('are none of them written when one cannot be', async () => {
    writeFileSync(path, 'old')
    let opened = 0
    const open: AtomicFs['open'] = (...words) =>
      ++opened > 1 ? Promise.reject(systemError('ENOSPC', 'open')) : promises.open(...words)
    await expect(atomicWriteAll(both(), { ...promises, open })).rejects.toThrow('ENOSPC')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['study.levier'])
  })
})
