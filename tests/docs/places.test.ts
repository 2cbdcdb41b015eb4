import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { exporters } from '#models/exchange/exporters'
import { languages } from '#shared/i18n/languages'
import { screens } from '../../renderer/app/view/screens'

const root = join(import.meta.dirname, '..', '..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const folders = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))]

const FOLDERS = /^(?:shared|models|renderer|electron|scripts|tests|docs)\/[\w./-]+$/

/** What is written as code in a text and looks like a place in the tree. */
const placesIn = (markdown: string): string[] =>
  [...markdown.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).filter((code) => FOLDERS.test(code))

/** The sources, not words and not tests, that a step of CONTRIBUTING names. */
function sourcesOf(step: string): string[] {
  const [, bullet = ''] =
    new RegExp(`^- \\*\\*${step}\\*\\*([\\s\\S]*?)(?=^- )`, 'm').exec(text('CONTRIBUTING.md')) ?? []
  return placesIn(bullet).filter((place) => /\.tsx?$/.test(place))
}

describe('CONTRIBUTING and README', () => {
  it.each(['CONTRIBUTING.md', 'README.md'])('%s names only places that exist', (document) => {
    const places = placesIn(text(document))
    expect(places.length).toBeGreaterThan(5)
    expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([])
  })

  it('README’s table names every folder', () => {
    const named = [...text('README.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, folder = '']) => folder.split('/')[0])
    expect(folders.filter((folder) => !folder.startsWith('.') && !named.includes(folder))).toEqual([])
  })
})

describe('every place that CONTRIBUTING names knows', () => {
  it.each(Object.keys(exporters))('the export format %s', (format) => {
    const places = sourcesOf('An export format')
    expect(places).toHaveLength(4)
    for (const place of places) expect(text(place), place).toMatch(new RegExp(`\\b${format}\\b`))
  })

  it.each(screens)('the screen %s', (screen) => {
    const places = sourcesOf('A screen')
    expect(places).toHaveLength(4)
    for (const place of places) expect(text(place), place).toMatch(new RegExp(`\\b${screen}\\b`))
  })

  it.each(Object.keys(languages))('the language %s', (language) => {
    const places = sourcesOf('A language')
    expect(places).toHaveLength(7)
    for (const place of places) expect(text(place), place).toMatch(new RegExp(`\\b${language}\\b`))
  })

  it.each(Object.keys(languages))('the levers, in %s', (language) => {
    const labels = text(`models/belgium/labels/${language}/levers.ts`)
    for (const { id } of belgium.levers) expect(labels).toContain(`'${id}'`)
  })
})

describe('CONTRIBUTING names every place that knows', () => {
  const knowing = (word: RegExp, within: RegExp) => files.filter((file) => within.test(file) && word.test(text(file)))

  it('an export format', () => {
    const found = knowing(/\bxmile\b/, /^(models\/exchange\/[^/]+|shared\/ipc\/.*|renderer\/.*)\.tsx?$/)
    expect(found.sort()).toEqual(sourcesOf('An export format').sort())
  })

  it('a screen', () => {
    // What leads to a part of one is no place that a new screen needs.
    const found = knowing(/'uncertainty'|uncertainty\/Uncertainty/, /^renderer\/(?!app\/view\/sought).*\.tsx?$/)
    expect(found.sort()).toEqual(sourcesOf('A screen').sort())
  })

  it('a language', () => {
    const found = knowing(/'fr'|\bfr:/, /^(models|shared|renderer|electron)\/.*\.tsx?$/)
    expect(found.sort()).toEqual(sourcesOf('A language').sort())
  })
})
