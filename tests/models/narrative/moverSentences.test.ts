import { expect, it } from 'vitest'
import { usualRange } from '#models/analysis/goal/moverRange'
import { leverOf } from '#models/narrative/levers'
import { moverSentences } from '#models/narrative/moverSentences'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

it('a lever whose premium counts in public cost is not called free', async () => {
  for (const language of Object.keys(languages) as Language[]) {
    const text = await textIn(language)
    for (const id of ['defence.content', 'dependency.usShare', 'defence.rnd', 'research.lateStage']) {
      const lever = leverOf(id)
      const said = moverSentences(lever, usualRange(lever, {}, {}), {}, text).join(' ')
      expect(said).not.toMatch(/free|gratuit|gratis|kostenlos|pays nothing/)
      expect(said).toMatch(/not count this price|Ce prix ne compte pas|telt deze prijs niet|zählt diesen Preis nicht/)
    }
  }
})
