import { useEffect, useState } from 'react'
import type { StudyFailure } from '#shared/study/failure'
import { tellRejection } from '../../app/faults'
import { useText } from '../../ui/text'

/** Why a file is no study, in words that are loaded with the reader of study files; '' until they are there. */
export function useStudyReason(failure: StudyFailure | null): string {
  const { t } = useText()
  const [reason, setReason] = useState('')
  useEffect(() => {
    if (!failure) return
    tellRejection(
      import('#shared/study/describeFailure').then(({ describeStudyFailure }) =>
        setReason(describeStudyFailure(failure, t)),
      ),
    )
  }, [failure, t])
  return reason
}
