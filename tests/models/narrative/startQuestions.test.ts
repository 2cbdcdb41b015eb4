import { describe, expect, it } from 'vitest'
import { studies } from '#models/belgium/studies'
import { leverLabel } from '#models/narrative/names'
import { startQuestions } from '#models/narrative/startQuestions'
import { type Language, languages } from '#shared/i18n/languages'
import { scenario } from '../../support/belgium'
import { textIn } from '../../support/text'

describe.each(Object.keys(languages) as Language[])('a question of the start page, in %s', async (language) => {
  const text = await textIn(language)
  const settingsOf = (id: string) => studies.find((study) => study.id === id)?.settings ?? {}
  const asked = startQuestions(text)

  it('names every lever its study sets, where the question itself does not name the only one', () => {
    expect(asked).toHaveLength(6)
    for (const { study, sets } of asked) {
      const set = Object.keys(settingsOf(study))
      if (set.length === 1) expect(sets, study).toBeNull()
      else for (const lever of set) expect(sets, study).toContain(leverLabel(lever, text))
    }
  })

  it('shows what it does to the budget balance, wherever it does something', () => {
    for (const { study, year, findings } of asked) {
      expect(Math.abs(scenario(settingsOf(study)).at('public.balance', year)), study).toBeGreaterThan(1)
      expect(findings.map(({ label }) => label)).toContain(text.t('explore:card.label.public.balance'))
    }
  })
})

it('a question says when each setting is reached, set or by default', async () => {
  const sets = startQuestions(await textIn('en')).map((question) => question.sets?.replaceAll('\u00a0', ' ') ?? '')
  expect(sets.find((each) => each.includes('SAFE'))).toMatch(/→ 8,340 m €; .* → 50%\.$/)
  expect(sets.find((each) => each.includes('content'))).toMatch(/→ 45% by 2035.*→ 33% by 2032.*→ 50% by 2030/)
  expect(sets.find((each) => each.includes('technicians'))).toMatch(
    /^[^;]+, [^;]+ → 100% by 2030; [^;]+ → 100% by 2028; /,
  )
})

it('a question whose study sets much tells three settings, and counts the others', async () => {
  const questions = startQuestions(await textIn('en'))
  const long = questions.filter(({ sets }) => (sets?.split('; ').length ?? 0) > 3)
  expect(long.length).toBeGreaterThan(0)
  for (const { sets, setsBriefly } of long) {
    const all = sets?.split('; ') ?? []
    expect(setsBriefly).toBe(
      `${all.slice(0, 3).join('; ')} and ${all.length - 3} more ${all.length === 4 ? 'setting' : 'settings'}.`,
    )
  }
  for (const { sets, setsBriefly } of questions)
    if ((sets?.split('; ').length ?? 0) <= 3) expect(setsBriefly).toBeNull()
})
