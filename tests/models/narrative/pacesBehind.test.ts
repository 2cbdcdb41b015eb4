import { describe, expect, it } from 'vitest'
import { projectionOf } from '#models/belgium/projections'
import { settingsOf } from '#models/belgium/studies'
import { fastPaces } from '#models/narrative/pace'
import { pacesBehind } from '#models/narrative/pacesBehind'
import { missesOf } from '#models/narrative/targets'
import { textIn } from '../../support/text'

const text = await textIn('en')

/** The levers whose pace stands at each target that is missed in a year, by what the target is of. */
const behind = (settings: ReturnType<typeof settingsOf>, year: number) =>
  Object.fromEntries(
    missesOf(settings, projectionOf(settings, {}), year).map((missed) => [
      missed.kind,
      pacesBehind(missed, { settings, assumptions: {} }, text).map(({ lever }) => lever),
    ]),
  )

describe('a pace that was never observed', () => {
  it('stands at the missed target whose result rests on it, and at no other', () => {
    expect(behind({ 'research.intensity': { value: 4, by: 2030 } }, 2030)).toEqual({
      research: ['research.intensity'],
      european: [],
    })
  })

  it('of an effort that lowers the European share does not stand at its target', () => {
    const path = settingsOf('nato-path')
    expect(fastPaces(path, {}).map(({ lever }) => lever)).toContain('defence.effort')
    expect(behind(path, 2035).european).toEqual([])
  })
})
