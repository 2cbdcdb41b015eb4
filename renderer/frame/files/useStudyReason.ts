import { useEffect, useState } from 'react'
import { figureQuantity } from '#models/narrative/figures'
import type { StudyFailure } from '#shared/study/failure'
import { tellRejection } from '../../app/faults'
import { useText } from '../../ui/text'
import { otherWordsLoaded } from '../../ui/words'

/** Why a file is no study, in words that are loaded with the reader of study files; '' until they are there. */
export function useStudyReason(failure: StudyFailure | null): string {
  const text = useText()
  const [reason, setReason] = useState('')
  useEffect(() => {
    if (!failure) return
    tellRejection(
      Promise.all([import('#shared/study/describeFailure'), otherWordsLoaded()]).then(([{ describeStudyFailure }]) =>
        setReason(describeStudyFailure(failure, text.t, (value, unit) => figureQuantity(value, unit, text))),
      ),
    )
  }, [failure, text])
  return reason
}
