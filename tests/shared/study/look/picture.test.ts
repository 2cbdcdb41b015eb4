import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/i18n/translator'
import { describePicture } from '#shared/study/look/describePicture'
import { MAX_LOGO_BYTES, MAX_LOGO_SIDE, pictureOf, readPicture } from '#shared/study/look/picture'
import { jpeg, png } from '../../../support/pictures'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const faultOf = (bytes: Uint8Array) => {
  const read = readPicture(bytes)
  return read.ok ? null : read.failure
}

describe('a logo', () => {
  it('is told by its first bytes, with the size that its header names', () => {
    expect(readPicture(png(240, 80))).toMatchObject({ ok: true, value: { type: 'png', width: 240, height: 80 } })
    expect(readPicture(jpeg)).toMatchObject({ ok: true, value: { type: 'jpeg', width: 3, height: 2 } })
  })

  it('of a JPEG may have fillers and bare marks before its size', () => {
    const filled = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff, 0xff, 0x01]), jpeg.subarray(2)])
    expect(readPicture(filled)).toMatchObject({ ok: true, value: { width: 3, height: 2 } })
  })

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'logo-markup'],
    ['\ufeff \n<?xml version="1.0"?><svg/>', 'logo-markup'],
    ['<!doctype html><script>alert(1)</script>', 'logo-markup'],
    ['GIF89a\u0001\u0000', 'logo-unknown'],
    ['javascript:alert(1)', 'logo-unknown'],
    ['', 'logo-unknown'],
  ])('is not %j', (words, kind) => {
    expect(faultOf(text(words))).toEqual({ kind })
  })

  it('is not one of more bytes or pixels than are unpacked for it', () => {
    expect(faultOf(new Uint8Array(MAX_LOGO_BYTES + 1))).toEqual({ kind: 'logo-too-large', limit: MAX_LOGO_BYTES })
    expect(readPicture(png(MAX_LOGO_SIDE, 1)).ok).toBe(true)
    // Some bytes that say they are a picture of twelve gigabytes.
    const bomb = png(65_000, 65_000, [0, 0, 0], 1)
    expect(bomb.length).toBeLessThan(1000)
    expect(faultOf(bomb)).toEqual({ kind: 'logo-too-wide', width: 65_000, height: 65_000, limit: MAX_LOGO_SIDE })
    const wide = Buffer.from(jpeg)
    wide.writeUInt16BE(MAX_LOGO_SIDE + 1, wide.indexOf(Buffer.from([0xff, 0xc0])) + 5)
    expect(faultOf(wide)).toMatchObject({ kind: 'logo-too-wide', height: MAX_LOGO_SIDE + 1 })
  })

  it('is not one that is cut off, has no size, or whose size comes too late', () => {
    const whole = png(20, 10)
    for (let end = 8; end < whole.length; end++)
      expect(faultOf(whole.subarray(0, end))).toEqual({ kind: 'logo-damaged' })
    expect(faultOf(png(0, 10))).toEqual({ kind: 'logo-damaged' })
    const late = Buffer.concat([whole.subarray(0, 8), whole.subarray(33), whole.subarray(8, 33)])
    expect(faultOf(late)).toEqual({ kind: 'logo-damaged' })
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
    for (let end = 3; end < frame + 9; end++) expect(faultOf(jpeg.subarray(0, end))).toEqual({ kind: 'logo-damaged' })
    // lossless, which no browser shows
    const lossless = Buffer.from(jpeg)
    lossless[frame + 1] = 0xc3
    expect(faultOf(lossless)).toEqual({ kind: 'logo-damaged' })
  })

  it('ends, whatever lengths its parts claim', () => {
    const endless = Buffer.from(png(20, 10))
    for (let at = 8; at < 40; at++) {
      const changed = Buffer.from(endless)
      changed.fill(0xff, at, at + 4)
      expect(faultOf(changed)?.kind ?? 'logo').toMatch(/^logo/)
    }
    const empty = Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(4000, Buffer.from([0xff, 0xe0, 0, 0]))])
    expect(faultOf(empty)).toEqual({ kind: 'logo-damaged' })
  })

  it('comes from a study as base64 and as nothing else', () => {
    const whole = png(20, 10).toString('base64')
    expect(pictureOf(whole)).toMatchObject({ ok: true, value: { width: 20, text: whole } })
    for (const other of [
      `data:image/png;base64,${whole}`,
      `${whole.slice(0, -4)}"/><script>`,
      `${whole}\n`,
      whole.slice(1),
      'https://example.org/logo.png',
      '',
    ])
      expect(pictureOf(other)).toEqual({ ok: false, failure: { kind: 'logo-not-base64' } })
    expect(pictureOf('A'.repeat(8_000_000))).toMatchObject({ failure: { kind: 'logo-too-large' } })
  })

  it('that is refused is told why, in words', async () => {
    const t = await createTranslator('en')
    expect(describePicture({ kind: 'logo-too-large', limit: MAX_LOGO_BYTES }, t)).toBe(
      'the logo is larger than 300 kB, the most it may be',
    )
    expect(describePicture({ kind: 'logo-too-wide', width: 9000, height: 10, limit: MAX_LOGO_SIDE }, t)).toContain(
      '9000 × 10 pixels; at most 3000',
    )
    expect(describePicture({ kind: 'logo-markup' }, t)).toContain('can run programs')
  })
})
