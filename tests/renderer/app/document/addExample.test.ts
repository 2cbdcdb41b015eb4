import { expect, it, vi } from 'vitest'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'

// The store asks its platform for languages, whether a desktop stands behind it, and hears of files dropped.
const page = new EventTarget()
vi.stubGlobal('window', globalThis)
vi.stubGlobal('navigator', { languages: ['en'] })
vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
const { appStore } = await import('../../../../renderer/app/appStore')
const { addExample } = await import('../../../../renderer/app/document/addExample')
const { seenCharts } = await import('../../../../renderer/app/document/seenCharts')

const texts = await loadModelTexts('en')
const shipped = (id: string) => {
  const study = studies.find((each) => each.id === id)
  if (!study) throw new Error(id)
  return study
}
const seen = () => seenCharts(appStore.getState()).map(({ series }) => series)

it('an example that moves nothing of the second chart brings its own; the first stays', () => {
  const before = appStore.getState()
  appStore.setState({ study: shippedStudy(shipped('research-4-fast'), texts) })
  expect(seen()).toEqual([['research.effortReal', 'research.intensityReached'], ['research.payRise']])
  addExample(shipped('safe-full'), texts)
  expect(seen()).toEqual([['research.effortReal', 'research.intensityReached'], ['dependency.europeanShare']])
  appStore.setState(before)
})
