import { readFileSync } from 'node:fs'
import type { Page, TestInfo } from '@playwright/test'
import { shippedStudy } from '#models/belgium/shippedStudy'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { serialise } from '#shared/study/serialise'
import type { ChartChoice, Slide, Study } from '#shared/study/study'

import { dropFile } from './studies'

const level = (...series: string[]): ChartChoice => ({ series, show: 'level' })
const span = [2025, 2040]
const charts = (year: number, ...choices: ChartChoice[]) => ({ kind: 'charts', charts: choices, year, span })

const intensity = level('research.target', 'research.intensityReached')

const WORDS = {
  en: {
    first: '# Industrial sovereignty\nWhat Belgium can reach by 2040, and what holds it back.',
    guess: '# 4% for research: do we get there?',
    two: '# Researchers are lacking, not money\nMoney can be decided in a day. People cannot.',
    plain: 'An industry package: **permits, finance, SMEs**, and what the defence effort orders.',
    all: '# Where it leads by 2035',
    last: '# What next?\n\n- decide\n- measure\n- decide again',
  },
  fr: {
    first: '# Souveraineté industrielle\nCe que la Belgique peut atteindre d’ici 2040, et ce qui la retient.',
    guess: '# 4 % pour la recherche : y arrive-t-on ?',
    two: '# Il manque des chercheurs, pas de l’argent\nL’argent se décide en un jour. Les chercheurs, non.',
    plain: 'Un paquet industriel : **permis, finance, PME**, et ce que commande l’effort de défense.',
    all: '# Où l’on arrive en 2035',
    last: '# Et ensuite ?\n\n- décider\n- mesurer\n- décider encore',
  },
  nl: {
    first: '# Industriële soevereiniteit\nWat België tegen 2040 kan bereiken, en wat het tegenhoudt.',
    guess: '# 4 % voor onderzoek: halen we dat?',
    two: '# Er is een tekort aan onderzoekers, niet aan geld\nOver geld is in een dag beslist. Over mensen niet.',
    plain: 'Een industriepakket: **vergunningen, financiering, kmo’s**, en wat de defensie-inspanning bestelt.',
    all: '# Waar dat in 2035 toe leidt',
    last: '# En nu?\n\n- beslissen\n- meten\n- opnieuw beslissen',
  },
  de: {
    first: '# Industrielle Souveränität\nWas Belgien bis 2040 erreichen kann, und was es aufhält.',
    guess: '# 4 % für die Forschung: Kommen wir dahin?',
    two: '# Es fehlen Forscher, nicht Geld\nGeld lässt sich an einem Tag beschließen. Forscher nicht.',
    plain: 'Ein Industriepaket: **Genehmigungen, Finanzierung, KMU**, und was der Verteidigungsaufwand bestellt.',
    all: '# Wohin es bis 2035 führt',
    last: '# Und dann?\n\n- entscheiden\n- messen\n- wieder entscheiden',
  },
} as const satisfies Record<Language, object>

/** A study with a story of six slides, one of each sort. */
export async function storyStudy(language: Language): Promise<Study> {
  const texts = await loadModelTexts(language)
  const shipped = (id: string): Study => {
    const study = studies.find((each) => each.id === id)
    if (!study) throw new Error(id)
    return shippedStudy(study, texts)
  }
  const research = shipped('research-4-fast')
  const words = WORDS[language]
  const story: Slide[] = [
    { id: 'first', view: { kind: 'words' }, caption: words.first, notes: 'Welcome **everyone**.' },
    {
      id: 'guess',
      scenario: 'research-4-fast',
      view: charts(2030, intensity),
      caption: words.guess,
      notes: 'Let them guess.',
      guess: { series: 'research.intensityReached', year: 2030 },
    },
    {
      id: 'two',
      scenario: 'research-4-fast',
      view: charts(2030, intensity, level('research.needed', 'research.staff')),
      caption: words.two,
    },
    {
      id: 'plain',
      scenario: 'industry-package',
      view: charts(2034, level('defence.turnover.core', 'defence.orders'), {
        series: ['defence.jobs.direct', 'defence.jobs.indirect'],
        show: 'difference',
      }),
      caption: words.plain,
      notes: '',
    },
    { id: 'all', scenario: 'industry-package', view: { kind: 'headlines', year: 2035 }, caption: words.all },
    { id: 'last', caption: words.last },
  ]
  const scenarios = [...research.scenarios, ...shipped('industry-package').scenarios.slice(1)]
  return { ...research, title: 'Workshop', scenarios, story }
}

/** Drops a study on the page, as from a folder; where it is asked, it is opened in place of the one that is there. */
export async function dropStudy(page: Page, study: Study): Promise<void> {
  await dropFile(page, 'workshop.levier', serialise(study))
  const { incoming, questions } = await loadCatalogue(
    languageOf((await page.locator('html').getAttribute('lang')) ?? ''),
  )
  const arrived = page.locator('.title-field').and(page.locator(`[value="${study.title}"]`))
  const asked = page.getByRole('alertdialog')
  const instead = asked.getByRole('button', { name: incoming.open })
  const discard = asked.getByRole('button', { name: questions.discard })
  await arrived.or(instead).or(discard).waitFor()
  if (await instead.isVisible()) {
    await instead.click()
    await arrived.or(discard).waitFor()
  }
  if (await discard.isVisible()) await discard.click()
  await arrived.waitFor()
}

let dropped = 0

/** Leaves what is presented and opens a study that is none of those before, whatever its likeness to them. */
export async function dropAnother(page: Page, study: Study): Promise<void> {
  while (await page.locator('.presentation').isVisible()) await page.keyboard.press('Escape')
  dropped++
  const createdAt = new Date(dropped * 1000).toISOString()
  await dropStudy(page, { ...study, title: `${study.title} ${dropped}`, createdAt })
}

/** Full screen is refused, so that what is presented fills the window, which can be resized. */
export const withoutFullScreen = (page: Page) =>
  page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'))
  })

/** The slide on the wall, not the one that fades away. */
export const shown = (page: Page) => page.locator('.layer[data-shown]')

export async function present(page: Page): Promise<void> {
  await page.locator('.header .primary').click()
  await page.locator('.presentation').waitFor()
}

/** What is said of the guess, once it is told. */
export const verdictOn = (page: Page) => shown(page).locator('.slide-verdict[role="status"]')

/** Where one is in the story. */
export const place = (page: Page) => page.locator('.presentation-place > .hidden')

/** Presents a story of which nothing was shown, guessed or tried yet. */
export async function presentAnew(page: Page, story?: Study['story']): Promise<void> {
  const study = await storyStudy('en')
  await dropAnother(page, story ? { ...study, story } : study)
  await present(page)
}

/** Saves with the keyboard; gives the bytes. The page must have no access to files. */
export async function savedBytes(page: Page, info: TestInfo, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const path = info.outputPath(name)
  await (await download).saveAs(path)
  return readFileSync(path)
}

export const languageOf = (locale: string): Language =>
  (Object.keys(languages) as Language[]).find((each) => locale.startsWith(each)) ?? 'en'
