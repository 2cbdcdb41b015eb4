import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StudyFiles } from '../../../electron/main/files'
import { Handles } from '../../../electron/main/handles'
import { MOST_BYTES } from '../../../electron/main/textFile'
import { FileWatch } from '../../../electron/main/watch'

let folder = ''
let path = ''
let files: StudyFiles
let used: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'levier-files-'))
  path = join(folder, 'study.levier')
  used = []
  files = new StudyFiles(new Handles(), (each) => used.push(each))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function opened(text: string): Promise<string> {
  writeFileSync(path, text)
  const result = await files.open(path)
  if (result.kind !== 'opened') throw new Error(result.kind)
  return result.handle
}

describe('opening', () => {
  it('gives the text without a byte order mark, and one handle a file', async () => {
    const handle = await opened('\ufeffé')
    expect(await files.open(path)).toEqual({ kind: 'opened', handle, name: 'study.levier', text: 'é' })
    expect(used).toEqual([path, path])
  })

  it('refuses what is too large, not text, not a file or not there', async () => {
    const kind = async () => {
      const result = await files.open(path)
      return result.kind === 'failed' ? result.failure : result.kind
    }
    expect(await kind()).toEqual({ kind: 'not-found', code: 'ENOENT', name: 'study.levier' })
    writeFileSync(path, Buffer.alloc(MOST_BYTES + 1, 32))
    expect(await kind()).toMatchObject({ kind: 'too-large' })
    writeFileSync(path, Buffer.alloc(MOST_BYTES, 32))
    expect(await kind()).toBe('opened')
    writeFileSync(path, Buffer.from([0xc3, 0x28]))
    expect(await kind()).toMatchObject({ kind: 'not-utf8' })
    rmSync(path)
    mkdirSync(path)
    expect(await kind()).toMatchObject({ kind: 'folder', code: 'EISDIR' })
  })

  it('knows no handle it did not give', async () => {
    expect(await files.reopen('made up')).toMatchObject({ kind: 'failed', failure: { kind: 'not-found' } })
    expect(await files.save('made up', '')).toMatchObject({ kind: 'failed', failure: { kind: 'not-found' } })
  })
})

describe('saving', () => {
  it('stops at what someone else wrote, unless told to go on', async () => {
    const handle = await opened('mine')
    writeFileSync(path, 'theirs')
    expect(await files.save(handle, 'mine 2')).toEqual({ kind: 'changed-on-disk' })
    expect(readFileSync(path, 'utf8')).toBe('theirs')
    expect(await files.save(handle, 'mine 2', { force: true })).toMatchObject({ kind: 'saved' })
    expect(await files.save(handle, 'mine 3')).toMatchObject({ kind: 'saved' })
  })

  it('does not mind a file that was only touched, or is gone', async () => {
    const handle = await opened('mine')
    writeFileSync(path, 'mine')
    expect(await files.save(handle, 'mine 2')).toMatchObject({ kind: 'saved' })
    rmSync(path)
    expect(await files.save(handle, 'mine 3')).toMatchObject({ kind: 'saved' })
    expect(readFileSync(path, 'utf8')).toBe('mine 3')
  })

  it('writes in the order asked', async () => {
    const handle = await opened('0')
    const all = Array.from({ length: 20 }, (_, at) => files.save(handle, `${at + 1}`))
    expect((await Promise.all(all)).every(({ kind }) => kind === 'saved')).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('20')
  })

  it('of two processes that save at the same time one is told, and nothing is lost unseen', async () => {
    for (let round = 0; round < 25; round++) {
      const mine = await opened(`round ${round}`)
      const others = new StudyFiles(new Handles(), () => undefined)
      const theirs = await others.open(path)
      if (theirs.kind !== 'opened') throw new Error(theirs.kind)
      const saved = await Promise.all([files.save(mine, 'mine'), others.save(theirs.handle, 'theirs')])
      expect(saved.map(({ kind }) => kind).sort()).toEqual(['changed-on-disk', 'saved'])
      expect(readFileSync(path, 'utf8')).toBe(saved[0].kind === 'saved' ? 'mine' : 'theirs')
    }
    expect(readdirSync(folder)).toEqual(['study.levier'])
  })

  it('stops at what a program that takes no lock wrote while the new content was being written', async () => {
    let theirs = false
    // Their save falls between our comparison and our rename.
    const open: typeof promises.open = (at, ...words) => {
      if (theirs && String(at).endsWith('.tmp')) writeFileSync(path, 'theirs')
      return promises.open(at, ...words)
    }
    files = new StudyFiles(new Handles(), () => undefined, { ...promises, open })
    const handle = await opened('mine')
    theirs = true
    expect(await files.save(handle, 'mine 2')).toEqual({ kind: 'changed-on-disk' })
    expect(readFileSync(path, 'utf8')).toBe('theirs')
    expect(readdirSync(folder)).toEqual(['study.levier'])
  })

  it.runIf(process.platform !== 'win32')('opens no pipe, and goes on saving after trying many', async () => {
    const handle = await opened('mine')
    const pipe = join(folder, 'pipe.levier')
    execFileSync('mkfifo', [pipe])
    const tried = await Promise.all(Array.from({ length: 8 }, () => files.open(pipe)))
    expect(tried.every((result) => result.kind === 'failed')).toBe(true)
    expect(await files.save(handle, 'mine 2')).toMatchObject({ kind: 'saved' })
  })

  it('tells of a folder that is gone', async () => {
    const handle = await opened('mine')
    renameSync(folder, `${folder}-away`)
    expect(await files.save(handle, 'more')).toMatchObject({ kind: 'failed', failure: { kind: 'folder-gone' } })
    renameSync(`${folder}-away`, folder)
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('writes nothing it could not open again', async () => {
    const handle = await opened('mine')
    const result = await files.save(handle, 'é'.repeat(MOST_BYTES / 2 + 1))
    expect(result).toMatchObject({ kind: 'failed', failure: { kind: 'too-large' } })
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('keeps the original of a migrated file, once, and over no other file', async () => {
    const handle = await opened('version 0')
    const kept = (name: string) => readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, 'study.v0.levier'), 'an older original')
    await files.save(handle, 'version 1', { keepOriginalAs: 'v0' })
    expect(kept('study.v0.levier')).toBe('an older original')
    expect(kept('study.v0-2.levier')).toBe('version 0')
    writeFileSync(path, 'version 0')
    await files.save(handle, 'version 1', { keepOriginalAs: 'v0', force: true })
    expect(() => kept('study.v0-3.levier')).toThrow('ENOENT')
  })
})

it('a change by someone else is told once, an own one never', async () => {
  const handle = await opened('mine')
  const told: string[] = []
  const watch = new FileWatch(
    (each) => files.foreignChange(each),
    (each, change) => told.push(change === 'gone' ? `${each} is gone` : each),
  )
  watch.add(path)
  await files.save(handle, 'mine 2')
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(told).toEqual([])
  writeFileSync(join(folder, 'other.tmp'), 'theirs')
  renameSync(join(folder, 'other.tmp'), path)
  await expect.poll(() => told).toEqual([path])
  writeFileSync(path, 'theirs')
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(told).toEqual([path])
  renameSync(path, join(folder, 'renamed.levier'))
  await expect.poll(() => told).toEqual([path, `${path} is gone`])
  expect(await files.save(handle, 'mine 3')).toMatchObject({ kind: 'saved' })
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(told).toHaveLength(2)
  rmSync(path)
  await expect.poll(() => told).toEqual([path, `${path} is gone`, `${path} is gone`])
  watch.stop()
})
