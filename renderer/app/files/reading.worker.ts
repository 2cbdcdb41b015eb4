import { expose } from 'comlink'
import { studyJudge } from '#models/belgium/studyJudge'
import { parseStudy } from '#shared/study/parse'

const reading = {
  read: (text: string) => parseStudy(text, studyJudge),
}

export type Reading = typeof reading
expose(reading)
