import type * as promises from 'node:fs/promises'

/** What saving and the journal need of the file system; tests hand in one that can lose power. */
export type DiskFs = Pick<
  typeof promises,
  | 'access'
  | 'copyFile'
  | 'mkdir'
  | 'open'
  | 'readFile'
  | 'readdir'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
  | 'unlink'
>
