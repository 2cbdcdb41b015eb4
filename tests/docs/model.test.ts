import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { currentModelDocument, modelDocumentFile } from '../../scripts/modelDocument'

describe('docs/model.md', () => {
  const text = readFileSync(modelDocumentFile, 'utf8')

  it('is what the definitions say now', async () => {
    expect(text, 'run `npm run generate`').toBe(await currentModelDocument())
  })

  it('has every series, lever and figure once as the head of a row', () => {
    const heads = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id)
    const things = [...belgium.levers, ...belgium.equations.map(({ variable }) => variable), ...belgium.figures]
    expect([...heads].sort()).toEqual(things.map(({ id }) => id).sort())
  })

  it('leaves no cell of an equation empty', () => {
    for (const { variable } of belgium.equations) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${variable.id}\` |`))
      const cells = row?.split(/(?<!\\)\|/).map((each) => each.trim()) ?? []
      expect(cells[4], variable.id).not.toBe('')
    }
  })
})
