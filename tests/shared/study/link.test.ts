import { describe, expect, it } from 'vitest'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { studies } from '#models/belgium/studies'
import { studyJudge } from '#models/belgium/studyJudge'
import { loadText } from '#models/narrative/loadText'
import { createTranslator } from '#shared/i18n/translator'
import { isLink, leavesBehind, linkOf, MOST_LETTERS, textOfLink } from '#shared/study/link'
import { parseStudy } from '#shared/study/parse'
import type { Scenario, Study } from '#shared/study/study'
import { png } from '../../support/pictures'
import { randomAssumptions, randomSettings, seeded } from '../../support/random'

const { model } = await loadText('en', await createTranslator('en'))
const [first] = studies
if (!first) throw new Error('no study')
const shipped = shippedStudy(first, model)

/** The study that the text of a link is read as, as any file would be. */
function read(text: string | null): Study {
  if (text === null) throw new Error('the link is damaged')
  const outcome = parseStudy(text, studyJudge)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  return outcome.value.study
}

const NAMES = ['Plan B', '计划', '🏭 2030', '<b>&amp;</b>', 'javascript:alert(1)', '"quoted"', '=1+1', '\u202eabc']

/** A study as someone might have it: some scenarios, each with levers and figures of its own. */
function randomStudy(seed: number): Study {
  const random = seeded(seed)
  const scenarios = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index): Scenario => {
    const assumptions = random() < 0.4 ? randomAssumptions(random) : {}
    const name = NAMES[Math.floor(random() * NAMES.length)] ?? ''
    return {
      id: `s${index}`,
      name,
      notes: random() < 0.3 ? name.repeat(5) : '',
      levers: randomSettings(random, assumptions),
      assumptions,
    }
  })
  return { ...shipped, title: NAMES[seed % NAMES.length] ?? '', scenarios, comparison: random() < 0.3 ? 's0' : null }
}

describe('a link', () => {
  it('carries studies there and back to the last bit, 500 random ones', async () => {
    let carried = 0
    for (let seed = 1; seed <= 500; seed++) {
      const study = randomStudy(seed)
      const link = await linkOf(study)
      // With all its figures changed a study of several scenarios is too long, and has none.
      if (link === null) continue
      carried++
      expect(isLink(link)).toBe(true)
      expect(link).toMatch(/^#study=[\w-]+$/)
      const { scenarios, title, comparison, charts, seed: draws } = read(await textOfLink(link))
      expect({ scenarios, title, comparison, charts, draws }).toEqual({
        scenarios: study.scenarios,
        title: study.title,
        comparison: study.comparison,
        charts: study.charts,
        draws: study.seed,
      })
    }
    expect(carried).toBeGreaterThan(250)
  })

  it('is short enough for a mail for every study that ships', async () => {
    for (const study of studies) {
      const link = await linkOf(shippedStudy(study, model))
      expect(link?.length, study.id).toBeLessThan(1200)
    }
  })

  it('leaves behind what is its author’s, and says when there is any', async () => {
    const look = { colour: '#7a163f', logo: png(90, 30).toString('base64') }
    const mine = { ...shipped, author: 'Me', notes: 'Secret', look, story: [{ caption: 'Slide' }] }
    expect([leavesBehind({ ...shipped, author: '', notes: '', story: [] }), leavesBehind(mine)]).toEqual([false, true])
    expect(leavesBehind({ ...shipped, author: '', notes: '', story: [], look })).toBe(true)
    const text = await textOfLink((await linkOf(mine)) ?? '')
    expect(text).not.toMatch(/Me"|Secret|Slide|look|7a163f/)
  })

  it('that was cut, changed or made up is told from a whole one', async () => {
    const link = (await linkOf(randomStudy(7))) ?? ''
    const damaged = [
      '#study=',
      '#study=%3Cscript%3E',
      '#study=AAAA',
      link.slice(0, -1),
      link.slice(0, -10),
      `${link} `,
      ...Array.from({ length: 60 }, (_, index) => {
        const at = 10 + index * Math.floor((link.length - 20) / 60)
        return link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1)
      }),
    ]
    for (const each of damaged) expect(await textOfLink(each), each.slice(0, 40)).toBeNull()
  })

  it('does not unpack what is made to swell', async () => {
    const bomb = new Uint8Array(
      await new Response(
        new Blob([new Uint8Array(5_000_000)]).stream().pipeThrough(new CompressionStream('deflate')),
      ).arrayBuffer(),
    )
    const letters = Buffer.from(bomb).toString('base64url')
    expect(letters.length).toBeLessThan(MOST_LETTERS)
    expect(await textOfLink(`#study=${letters}`)).toBeNull()
  })
})
