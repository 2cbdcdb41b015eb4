import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'

const folder = join(import.meta.dirname, 'pictures')

/**
 * Pixels of a page, each way, that become one of a kept picture: where a letter's edge falls within them is no
 * difference, whichever version of the browser drew it; a box that moved by half a line is.
 */
const SCALE = 5

/** By how much a channel of a pixel differs at least, of 255, where it counts as another. */
const ANOTHER = 20

/** The page as it looks now, small: WebP, at a quality at which its own losses are no difference. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  return Buffer.from(await page.evaluate(smaller, { picture: taken.toString('base64'), scale: SCALE }), 'base64')
}

async function smaller({ picture, scale }: { readonly picture: string; readonly scale: number }): Promise<string> {
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
  const whole = await createImageBitmap(new Blob([bytes]))
  const [width, height] = [Math.round(whole.width / scale), Math.round(whole.height / scale)]
  const canvas = new OffscreenCanvas(width, height)
  const small = await createImageBitmap(whole, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' })
  canvas.getContext('2d')?.drawImage(small, 0, 0)
  const made = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 })).arrayBuffer())
  return btoa(String.fromCharCode(...made))
}

/** The share of pixels that differ between two pictures, 0 to 1; 1 where their sizes do. */
export function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, another }) => {
      const pixels = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes]))
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        pen?.drawImage(bitmap, 0, 0)
        return pen?.getImageData(0, 0, bitmap.width, bitmap.height)
      }
      const [a, b] = await Promise.all(pictures.map(pixels))
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1
      let count = 0
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > another))
          count++
      return count / (a.width * a.height)
    },
    { pictures: [one.toString('base64'), other.toString('base64')] as const, another: ANOTHER },
  )
}

interface Unlike {
  /** of pixels that differ, 0 to 1 */
  readonly share: number
  readonly now: Buffer
}

/**
 * How far the page has moved from the picture kept of it.
 *
 * @param keep whether what is seen now is kept instead, as `npm run pictures` asks
 * @throws where none is kept
 */
export async function unlikeKept(page: Page, name: string, keep: boolean): Promise<Unlike> {
  const path = join(folder, `${name}.webp`)
  const now = await pictureOf(page)
  if (keep) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, now)
  }
  if (!existsSync(path)) throw new Error(`no picture of ${name} is kept: look at the page, then \`npm run pictures\``)
  return { share: await differing(page, readFileSync(path), now), now }
}
