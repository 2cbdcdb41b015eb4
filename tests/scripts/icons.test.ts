import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { currentIcons, madeFolder } from '../../scripts/icons'

const file = (name: string): Buffer => readFileSync(join(madeFolder, name))

/** Width and height of a PNG in pixels, from its first block. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

it('the icons in the tree are those that the drawing makes now', async () => {
  const made = await currentIcons()
  expect(readdirSync(madeFolder).sort()).toEqual(Object.keys(made).sort())
  for (const [name, bytes] of Object.entries(made))
    expect(file(name).equals(bytes), `${name}: run \`npm run generate\``).toBe(true)
})

it.each([
  'levier-192.png',
  'levier-512.png',
  'maskable-512.png',
  'study-256.png',
  'favicon-32.png',
  'apple-touch-180.png',
])('%s is as large as it says', (name) => {
  const side = Number(/\d+/.exec(name))
  expect(sizeOf(file(name))).toEqual([side, side])
})

it.each(['levier.ico', 'study.ico'])('%s holds the sizes Windows asks for', (name) => {
  const bytes = file(name)
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1])
  const entries = Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => bytes.subarray(6 + 16 * index))
  const sides = entries.map((entry) => {
    const at = entry.readUInt32LE(12)
    const [width, height] = sizeOf(bytes.subarray(at, at + entry.readUInt32LE(8)))
    expect([entry[0], entry[1]]).toEqual([width % 256, height % 256])
    return width
  })
  expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256])
})

it.each(['levier.icns', 'study.icns'])('%s holds the sizes macOS asks for, twice where screens are sharp', (name) => {
  const bytes = file(name)
  expect([bytes.toString('latin1', 0, 4), bytes.readUInt32BE(4)]).toEqual(['icns', bytes.length])
  const sides: Record<string, number> = {}
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
    sides[bytes.toString('latin1', at, at + 4)] = sizeOf(bytes.subarray(at + 8))[0]
  const once = { icp4: 16, icp5: 32, ic07: 128, ic08: 256, ic09: 512 }
  const twice = { ic11: 32, ic12: 64, ic13: 256, ic14: 512, ic10: 1024 }
  expect(sides).toEqual({ ...once, ...twice })
})
