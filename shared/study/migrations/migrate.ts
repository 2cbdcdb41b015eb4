import { type Result, success } from '#shared/result'
import type { StudyFailure } from '../failure'
import { from0to1 } from './0-to-1'
import type { Migration } from './migration'

/** Every step there is; the one at place n starts from version n and leads to version n + 1. */
export const migrations: readonly Migration[] = [from0to1]

/** Takes a parsed file of an older version to the present one, step by step. */
export function migrate(file: unknown, version: number): Result<unknown, StudyFailure> {
  let current: Result<unknown, StudyFailure> = success(file)
  for (const step of migrations.slice(version)) if (current.ok) current = step.run(current.value)
  return current
}
