import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type Role, roles } from '#shared/charts/roles'
import type { Scene, SceneMark } from '#shared/charts/scene'
import { sceneSvg } from '#shared/charts/sceneSvg'
import { SceneGroups } from '../../../../renderer/ui/charts/SceneGroups'
import { EM, scenes } from '../../../support/scenes'

/** Attributes of the page alone: colours follow its theme, and marks are told apart for pointers and tests. */
const OF_THE_PAGE = /^(fill|stroke|data-.*)$/

const tenth = (value: string): string =>
  value.trim() !== '' && Number.isFinite(Number(value)) ? String(Math.round(Number(value) * 10) / 10) : value

/** Each shape with its attributes in order of their names, numbers to a tenth, and its text. */
function shapes(markup: string): readonly string[] {
  return [...markup.matchAll(/<(?!g\b|\/)([a-z]+)((?:\s[\w-]+="[^"]*")*)\s*\/?>([^<]*)/g)].map(
    ([, name = '', attributes = '', text = '']) => {
      const kept = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)]
        .filter(([, attribute = '']) => !OF_THE_PAGE.test(attribute))
        .map(([, attribute = '', value = '']) => `${attribute}=${tenth(value)}`)
      return [name, ...kept.sort(), text].join(' ')
    },
  )
}

const onPage = (scene: Scene): string => renderToStaticMarkup(<SceneGroups scene={scene} em={EM} />)

/** Whether a shape is filled and stroked, in whatever colour. */
const filledAndStroked = (markup: string): readonly (readonly boolean[])[] =>
  [...markup.matchAll(/<(path|line|rect|circle|text)\b([^>]*)>/g)].map(([, , attributes = '']) => [
    !/ fill="none"/.test(attributes),
    / stroke="/.test(attributes),
  ])

const markOf = (role: Role): SceneMark => ({ shape: 'rect', role, id: role, x: 1, y: 2.25, width: 3, height: 4 })
const names = Object.keys(roles) as Role[]
const everyRole: Scene = [{ name: 'grid', marks: names.map(markOf) }]

describe.each(Object.entries({ ...scenes, 'every role': everyRole }))('%s', (_, scene) => {
  it('is painted the same on the page and in a file, but for its colours', () => {
    const [page, file] = [onPage(scene), sceneSvg(scene, EM)]
    expect(shapes(page).length).toBeGreaterThanOrEqual(scene.flatMap(({ marks }) => marks).length)
    expect(shapes(page)).toEqual(shapes(file))
    expect(filledAndStroked(page)).toEqual(filledAndStroked(file))
  })
})

it('the page tells the role of every mark', () => {
  const told = [...onPage(everyRole).matchAll(/data-role="(\w+)"/g)].map(([, role]) => role)
  expect(told).toEqual(names)
})
