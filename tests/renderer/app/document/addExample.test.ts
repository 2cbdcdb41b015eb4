import { expect, it } from 'vitest'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { standInForPage } from '../../../support/appPage'

standInForPage()
const { appStore } = await import('../../../../renderer/app/appStore')
const { addExample } = await import('../../../../renderer/app/document/addExample')
const { seenCharts } = await import('../../../../renderer/app/document/seenCharts')

const texts = await loadModelTexts('en')
const shipped = (id: string) => {
  const study = studies.find((each) => each.id === id)
  if (!study) throw new Error(id)
  return study
}
/** The charts seen once SAFE loans were added to the study of R&D, whose charts were these. */
function seenWith(charts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const before = appStore.getState()
  const study = shippedStudy(shipped('research-4-fast'), texts)
  appStore.setState({ study: { ...study, charts: charts.map((series) => ({ series, show: 'level' })) } })
  addExample(shipped('safe-full'), texts)
  const seen = seenCharts(appStore.getState()).map(({ series }) => series)
  appStore.setState(before)
  return seen
}

it('an example that moves nothing of the second chart brings its own; the first stays', () => {
  expect(seenWith([['research.effortReal'], ['research.payRise']])).toEqual([
    ['research.effortReal'],
    ['dependency.europeanShare'],
  ])
})

it('an example brings no chart that is there already, and leaves one that it moves', () => {
  expect(seenWith([['dependency.europeanShare'], ['research.payRise']])).toEqual([
    ['dependency.europeanShare'],
    ['safe.delivered', 'safe.drawn'],
  ])
  const both = [['research.effortReal'], ['public.balance']]
  expect(seenWith(both)).toEqual(both)
})
