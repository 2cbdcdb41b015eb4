import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** The app's mark as it is drawn, and `made`, the files of every size that come from it. */
const identityFolder = join(import.meta.dirname, '..', 'identity')
export const madeFolder = join(identityFolder, 'made')

const WINDOWS = [16, 24, 32, 48, 64, 128, 256] as const

/** Sides in pixels of what an .icns holds, by the type that says so: those ending in 11 to 14 are for sharp screens. */
const MAC = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
} as const

/** A study's icon: the mark on a sheet of paper with a folded corner. */
const studySvg = (mark: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M7 1h13l7 7v21a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z" fill="#fffefb" stroke="#8d979f"/><path d="M20 1v5a2 2 0 0 0 2 2h5" fill="#e3e0d8" stroke="#8d979f"/>${mark.replace('<svg ', '<svg x="8" y="12" width="16" height="16" ')}</svg>`

/** `side` is in pixels. The same bytes on every machine: the renderer is WebAssembly. */
const png = (svg: string, side: number): Buffer =>
  Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render().asPng())

/** An .ico of PNGs, as Windows reads it: a directory of 16 bytes a picture, then the pictures. */
function ico(svg: string): Buffer {
  const pictures = WINDOWS.map((side) => ({ side, bytes: png(svg, side) }))
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let at = head.length
  for (const [index, { side, bytes }] of pictures.entries()) {
    const entry = 6 + 16 * index
    head.writeUInt8(side % 256, entry)
    head.writeUInt8(side % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(bytes.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += bytes.length
  }
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)])
}

/** An .icns of PNGs, as macOS reads it: blocks that begin with their type and whole length. */
function icns(svg: string): Buffer {
  const block = (type: string, bytes: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(8 + bytes.length, 4)
    return Buffer.concat([head, bytes])
  }
  return block('icns', Buffer.concat(Object.entries(MAC).map(([type, side]) => block(type, png(svg, side)))))
}

/** Every file made of the mark, by its name. */
export async function currentIcons(): Promise<Readonly<Record<string, Buffer>>> {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const mark = readFileSync(join(identityFolder, 'levier.svg'), 'utf8')
  const study = studySvg(mark)
  // The page's own icon on a phone is cut round by the system, which would leave dark corners.
  const square = mark.replace(' rx="7"', '')
  // As an app of a browser it is cut to any shape, a circle of four fifths at the least: the ground goes on around it.
  const maskable = square
    .replace('0 0 32 32', '-4 -4 40 40')
    .replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"')
  return {
    'levier.ico': ico(mark),
    'levier.icns': icns(mark),
    'levier-192.png': png(mark, 192),
    'levier-512.png': png(mark, 512),
    'maskable-512.png': png(maskable, 512),
    'study.ico': ico(study),
    'study.icns': icns(study),
    'study-256.png': png(study, 256),
    'favicon-32.png': png(mark, 32),
    'apple-touch-180.png': png(square, 180),
  }
}

export async function writeIcons(): Promise<void> {
  mkdirSync(madeFolder, { recursive: true })
  for (const [name, bytes] of Object.entries(await currentIcons())) writeFileSync(join(madeFolder, name), bytes)
}
