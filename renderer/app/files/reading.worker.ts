import { studyRules } from '#models/belgium/studyRules'
import { parseStudy } from '#shared/study/parse'

// Reads one study, and is ended by whoever asked.
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(parseStudy(data, studyRules)))
