import { describe, expect, it } from 'vitest'
import type { Settings } from '#models/engine/parameters'
import {
  type RegionMeasure,
  regionMap,
  regionMeasures,
  regionOutcomes,
  regionSum,
  regionTitle,
} from '#models/narrative/regions'
import { chartSvg } from '#shared/charts/chartSvg'
import { interWidth } from '#shared/charts/interWidth'
import { regionMapScene } from '#shared/charts/regionMap'
import { type Language, languages } from '#shared/i18n/languages'
import { projector } from '../../support/belgium'
import { textIn } from '../../support/text'

const text = await textIn('en')
const { scenario, reference } = projector.project({ 'research.intensity': { value: 4, by: 2030 } }, {})
const runs = { projection: scenario, baseline: reference }

describe('results by Region', () => {
  it('are those of the run, and none is left out', () => {
    for (const measure of regionMeasures) {
      const outcomes = regionOutcomes(measure, runs, 2033, text)
      expect(outcomes.map(({ id }) => id)).toEqual(['flanders', 'wallonia', 'brussels', 'unallocated'])
      for (const { series, difference } of outcomes)
        expect(difference).toBe(scenario.at(series, 2033) - reference.at(series, 2033))
    }
  })

  it('come to another sum than the net result, and say so, against whatever they are held', () => {
    expect(regionSum(runs, 2030, text)).toMatch(
      /^Together \+26,\d00\sjobs in .*the net extra jobs change by \+23,600\sjobs\.$/,
    )
    expect(regionSum({ projection: reference, baseline: reference }, 2030, text)).toBeNull()
    const turned = regionSum({ projection: reference, baseline: scenario }, 2030, text)
    expect(turned).toMatch(/^Together −26,\d00\sjobs in .*the net extra jobs change by −23,600\sjobs\.$/)
  })

  it('the title names the Region where most changes, and says when nothing does', () => {
    const most = regionOutcomes('jobs', runs, 2033, text).toSorted((a, b) => b.difference - a.difference)[0]
    expect(regionTitle('jobs', runs, 2033, text)).toBe(`Jobs change most in ${most?.name}: ${most?.change} in 2033`)
    const same = { projection: reference, baseline: reference }
    expect(regionTitle('jobs', same, 2033, text)).toBe('No Region gains or loses jobs in 2033')
    expect(regionTitle('turnover', same, 2033, text)).toBe('No Region’s turnover changes in 2033')
  })

  it('what is in no Region is told as a change, of the AI Factory too, which the documents do place', async () => {
    const title = (settings: Settings, measure: RegionMeasure, year: number) => {
      const { scenario: projection, reference: baseline } = projector.project(settings, {})
      return regionTitle(measure, { projection, baseline }, year, text).replaceAll(/[\u00a0\u202f]/g, ' ')
    }
    expect(title({ 'ai.factory': { value: 0, by: 2026 } }, 'jobs', 2027)).toBe(
      'Jobs change most in new plants and the AI Factory, allocated to no Region: −40 jobs in 2027',
    )
    expect(title({ 'chips.capex': { value: 3000 } }, 'turnover', 2035)).toMatch(
      /^Turnover changes most in new plants, allocated to no Region: \+/,
    )
    for (const language of Object.keys(languages) as Language[]) {
      const about = (await textIn(language)).t('regions:shares.about')
      // The article names two sites of it: that no document says where would be wrong.
      expect(about).toMatch(/(jobs|banen|emplois|Arbeitsplätze)\D* (of the|van de|de l’|der )\s?AI Factory/)
    }
  })

  it('the map shades what changes, writes every change, and draws every city', () => {
    const data = regionMap('jobs', runs, 2033, text)
    const caption = { title: 'Where it lands', subtitle: 'jobs', source: 'the model' }
    const svg = chartSvg({ ...caption, chart: { kind: 'map', data } }, null)
    expect(svg.match(/<path/g)).toHaveLength(3)
    expect(svg.match(/<circle/g)).toHaveLength(6)
    for (const { name, value } of data.regions) {
      expect(svg).toContain(`>${name}<`)
      expect(svg).toContain(`>${value}<`)
    }
    expect(Math.max(...data.regions.map(({ share }) => share))).toBe(1)
    expect(svg).not.toContain('NaN')
  })

  it('Brussels, which changes less than the Region around it, is of a paler shade and lies on no other', () => {
    const data = regionMap('jobs', { projection: scenario, baseline: reference }, 2030, text)
    const [flanders, , brussels] = regionMapScene(data, { width: 900, height: 500, em: 12 })[0]?.marks ?? []
    expect([flanders?.role, brussels?.role]).toEqual(['regionMost', 'regionLittle'])
    // Shades are not opaque: an outline within another would add its shade to that one.
    expect(flanders?.shape === 'path' && flanders.d.match(/M/g)).toHaveLength(2)
  })

  it('no words on the map cover others, in a card, in a picture and on a slide, in any language', async () => {
    for (const language of Object.keys(languages) as Language[]) {
      const data = regionMap('jobs', runs, 2030, await textIn(language))
      for (const [width, height, em] of [
        [434, 290, 12],
        [960, 420, 16],
        [1740, 540, 31],
        [1740, 500, 31],
      ] as const) {
        const marks = regionMapScene(data, { width, height, em }).flatMap((group) => group.marks)
        const boxes = marks.flatMap((mark) => {
          if (mark.shape !== 'text') return []
          const said = mark.runs.map((run) => run.text).join('')
          const wide = interWidth(said, em, mark.role === 'regionValue')
          const left = mark.x - { start: 0, middle: wide / 2, end: wide }[mark.anchor ?? 'start']
          return [{ said, left, right: left + wide, top: mark.y - em * 0.7, bottom: mark.y + em * 0.05 }]
        })
        const covered = boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
            )
            .map((other) => `${one.said} / ${other.said}`),
        )
        expect(covered, `${language}, ${width} x ${height}`).toEqual([])
      }
    }
  })

  it('the map is drawn in a box of any size, also one that has no room yet', () => {
    const data = regionMap('jobs', runs, 2033, text)
    for (const [width, height] of [
      [0, 0],
      [300, 0],
      [0, 300],
      [5, 5],
      [3000, 20],
    ] as const)
      expect(JSON.stringify(regionMapScene(data, { width, height, em: 12 })), `${width} x ${height}`).not.toMatch(
        /null|NaN|Infinity/,
      )
  })
})
