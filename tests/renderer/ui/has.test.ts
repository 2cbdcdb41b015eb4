import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const sheets = execFileSync('git', ['ls-files', 'renderer/**/*.css'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')

/** Rules for paper cost nothing on a screen. */
const rules = sheets
  .filter((file) => !file.includes('/print/'))
  .flatMap((file) => readFileSync(join(root, file), 'utf8').match(/[^{};]*:has\([^{]*(?=\{)/g) ?? [])
  .map((rule) => rule.replace(/\/\*.*?\*\//gs, '').trim())

// Whatever changes on the page, a browser asks every element that a rule may be about: with a lever in hand, all the time.
it('a rule that looks at what an element holds names the element', () => {
  expect(rules.length).toBeGreaterThan(4)
  expect(rules.filter((rule) => /(?:^|[\s>+~,(]):has\(/.test(rule) && !/:not\(:has\(/.test(rule))).toEqual([])
})

it('and is about no card that holds a chart', () => {
  expect(rules.filter((rule) => /\.chart-card[^\s]*:has\(|\.chart-card:not\([^)]*:has\(/.test(rule))).toEqual([])
})
