import { expose } from 'comlink'
import { studyRules } from '#models/belgium/studyRules'
import { parseStudy } from '#shared/study/parse'

const reading = {
  read: (text: string) => parseStudy(text, studyRules),
}

export type Reading = typeof reading
expose(reading)
