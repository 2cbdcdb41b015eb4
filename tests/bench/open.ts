import { studyJudge } from '#models/belgium/studyJudge'
import { readStudy } from '#shared/study/parse'
import { serialise } from '#shared/study/serialise'
import { largeStudy } from '../support/largeStudy'
import { type BenchLine, median, relativeSpread } from './line'

const SCENARIOS = 50
const SLIDES = 40

/** Opening a large study, checks and all, against JSON.parse of the same bytes. */
export function benchOpen(rounds: number): BenchLine {
  const bytes = new TextEncoder().encode(serialise(largeStudy(SCENARIOS, SLIDES)))
  const time = (work: () => void): number => {
    const start = performance.now()
    for (let run = 0; run < 5; run++) work()
    return performance.now() - start
  }
  const open = () => {
    if (!readStudy(bytes, studyJudge).ok) throw new Error('the large study is not sound')
  }
  const parse = () => {
    JSON.parse(new TextDecoder().decode(bytes))
  }
  for (let warm = 0; warm < 20; warm++) {
    open()
    parse()
  }
  const ratios = Array.from({ length: rounds }, () => time(open) / time(parse))
  return {
    name: `opening a study of ${SCENARIOS} scenarios and ${SLIDES} slides (${Math.round(bytes.length / 1000)} kB) against JSON.parse`,
    value: median(ratios),
    target: 5,
    unit: 'ratio',
    spread: relativeSpread(ratios),
  }
}
