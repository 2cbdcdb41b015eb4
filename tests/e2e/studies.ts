import { expect, type Page } from '@playwright/test'
import { lever } from './pages'

/** Types a value into a lever's field. */
export async function set(page: Page, id: string, value: string): Promise<void> {
  await lever(page, id).getByRole('textbox').fill(value)
  await page.keyboard.press('Enter')
}

export const leverField = (page: Page, id: string) => lever(page, id).getByRole('textbox')

/** Chooses an item of the page's File menu. */
export async function fileMenu(page: Page, item: string | RegExp): Promise<void> {
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

/** Opens a file through the browser's own picker. */
export async function openFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await fileMenu(page, /^(Open|Ouvrir)…/)
  await (await chooser).setFiles(path)
}

/** Drops a file on the page, as from a folder. */
export const dropFile = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page.evaluate(
    ([named, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], named))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, Buffer.from(content).toString('base64')] as const,
  )

/** Where a browser has no access to files, it downloads and picks: that path can be driven without a person. */
export const withoutFileAccess = async (page: Page): Promise<void> => {
  await page.context().addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name)
  })
}

/** The headline numbers, once they are there. */
export async function numbers(page: Page): Promise<string[]> {
  await expect(page.locator('.card-number').first()).toBeVisible()
  return page.locator('.card-number').allTextContents()
}

/** What is kept against a crash in this browser, each page's own. */
export const journals = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('levier', 1)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('journals').objectStore('journals').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve((reading.result as { text: string }[]).map(({ text }) => text))
          }
        }
      }),
  )

/** Lets the journal be written, which happens a second after a change. */
export const untilKept = (page: Page): Promise<void> => expect.poll(() => journals(page)).not.toHaveLength(0)
