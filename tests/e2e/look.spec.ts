import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import JSZip from 'jszip'
import { jpeg, png } from '../support/pictures'
import { findMess } from './measure'
import { open, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { fileMenu, openFile, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutRanges(page))

const box = (page: Page) => page.getByRole('dialog', { name: 'Colour and logo of your organisation' })
const colour = (page: Page) => box(page).getByRole('textbox', { name: 'Colour', exact: true })
const logos = (page: Page) => box(page).getByRole('img', { name: 'Logo of the organisation' })

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await box(page)
    .getByRole('button', { name: /(Choose|Replace)/ })
    .click()
  await (await chooser).setFiles({ name, mimeType: 'image/png', buffer })
}

/** Drops or pastes a file on the part of the box that takes a logo. */
const give = (page: Page, how: 'drop' | 'paste', name: string, content: Buffer): Promise<void> =>
  box(page)
    .getByRole('region', { name: 'Logo of the organisation' })
    .evaluate(
      (part, [way, named, base64]) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], named))
        const bubbling = { bubbles: true, cancelable: true }
        part.dispatchEvent(
          way === 'drop'
            ? new DragEvent('drop', { ...bubbling, dataTransfer: data })
            : new ClipboardEvent('paste', { ...bubbling, clipboardData: data }),
        )
      },
      [how, name, content.toString('base64')] as const,
    )

async function exported(page: Page, format: string, ending: string): Promise<Buffer> {
  const download = page.waitForEvent('download', (file) => file.suggestedFilename().endsWith(ending))
  await fileMenu(page, 'Export')
  await page.getByRole('menuitem', { name: format, exact: true }).click()
  return readFileSync(await (await download).path())
}

test('a colour and a logo are set, borne by report and slides, kept in the file, and taken back', async ({
  page,
}, info) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await withoutFileAccess(page)
  await open(page)
  expect(asked.filter((address) => address.includes('LookBox'))).toEqual([])
  await fileMenu(page, 'Colour and logo…')
  await colour(page).fill('7A163F')
  const logo = png(240, 80)
  await choose(page, 'house.png', logo)
  await expect(logos(page)).toHaveCount(2)
  expect(await axeViolations(page, '[role="dialog"]')).toEqual([])
  expect(await page.evaluate(findMess)).toEqual([])
  await box(page).getByRole('button', { name: 'Done' }).click()

  const html = (await exported(page, 'Report (web page)', '.html')).toString()
  expect(html).toContain(`src="data:image/png;base64,${logo.toString('base64')}"`)
  expect(html).toContain('header{border-top:.7rem solid #7a163f}')
  const deck = await JSZip.loadAsync(await exported(page, 'Slides (PowerPoint)', '.pptx'))
  expect(await deck.file('ppt/media/logo.png')?.async('nodebuffer')).toEqual(logo)
  expect(await deck.file('ppt/slideMasters/slideMaster1.xml')?.async('text')).toContain('7A163F')

  const saving = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const path = info.outputPath('study.levier')
  await (await saving).saveAs(path)
  const text = readFileSync(path, 'utf8')
  expect(JSON.parse(text).look).toEqual({ colour: '#7a163f', logo: logo.toString('base64') })
  writeFileSync(path, text.replace('#7a163f', '#123456'))

  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.locator('.history-step')).toHaveText([
    'Colour or logo changed',
    'Colour or logo changed',
    'When opened',
  ])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await fileMenu(page, 'Colour and logo…')
  await expect(colour(page)).toHaveValue('#7a163f')
  await expect(logos(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+y')

  await openFile(page, path)
  await fileMenu(page, 'Colour and logo…')
  await expect(colour(page)).toHaveValue('#123456')
  await expect(logos(page)).toHaveCount(2)
  await box(page).getByRole('button', { name: 'Remove the logo' }).click()
  await box(page).getByRole('button', { name: 'Remove the colour' }).click()
  await expect(logos(page)).toHaveCount(0)
  await expect(colour(page)).toHaveValue('')
})

test('what is no colour or no logo is refused in a sentence, and leaves all as it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await fileMenu(page, 'Colour and logo…')
  await colour(page).fill('bordeaux')
  await colour(page).press('Enter')
  await expect(box(page)).toContainText('"bordeaux" is not a colour. Write it as #RRGGBB, such as #0B6A74.')
  await colour(page).fill('#ffd700')
  await expect(box(page)).toContainText('too pale for lines and text on white paper')
  await colour(page).fill('zz')
  await colour(page).blur()
  await expect(box(page)).toContainText('Kept: #ffd700.')
  await expect(colour(page)).toHaveValue('#ffd700')

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const refused = [
    ['film.png', Buffer.alloc(400_000, 1), 'the logo is larger than 300 kB'],
    ['mark.svg', svg, 'an SVG or another page of markup can run programs'],
    ['mark.gif', Buffer.from('GIF89a'), 'the logo is neither a PNG nor a JPEG'],
    ['wide.png', png(4000, 2), 'the logo is 4000 × 2 pixels'],
    // Its header is that of a picture, its pixels are not.
    ['broken.png', png(40, 30).fill(0, 41, 60), 'the logo is damaged'],
  ] as const
  for (const [name, content, reason] of refused) {
    await choose(page, name, content)
    const told = box(page)
      .getByRole('status')
      .filter({ hasText: `“${name}” was not taken: ${reason}` })
    await expect(told).toContainText('Nothing was changed.')
  }
  await expect(logos(page)).toHaveCount(0)
  expect(await page.evaluate(findMess)).toEqual([])
  expect(await axeViolations(page, '[role="dialog"]')).toEqual([])

  // What is dropped or pasted here is a logo, and not a study to open.
  await give(page, 'drop', 'house.jpg', jpeg)
  await expect(logos(page)).toHaveCount(2)
  const dropped = await logos(page).first().getAttribute('src')
  await give(page, 'paste', 'house.png', png(30, 20))
  await expect(logos(page).first()).not.toHaveAttribute('src', dropped ?? '')
  await expect(page.getByRole('alert')).toHaveText('')
})
