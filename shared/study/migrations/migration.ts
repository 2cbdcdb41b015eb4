import type * as z from 'zod'
import type { Result } from '#shared/result'
import type { StudyFailure } from '../failure'
import { shaped } from '../shape'

/** The step from one format version to the next. */
export interface Migration {
  readonly from: number
  /** Judges a parsed file of that version and gives it as one of the next. */
  readonly run: (file: unknown) => Result<unknown, StudyFailure>
}

/** @param schema of the version it starts from, checked before */
export function migration<Source extends z.ZodType>(
  from: number,
  schema: Source,
  step: (file: z.infer<Source>) => Result<unknown, StudyFailure>,
): Migration {
  return {
    from,
    run: (file) => {
      const source = shaped(schema, file)
      return source.ok ? step(source.value) : source
    },
  }
}
