import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { makeModelPackage, packageGuide } from '../../scripts/modelPackage'
import { projector } from '../support/belgium'
import { test } from './pages'

test('the package runs in a page of its own, made of files alone', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'levier-page-'))
  await makeModelPackage(folder)
  const [, example = ''] = /^```html\n([\s\S]*?)^```/m.exec(readFileSync(packageGuide, 'utf8')) ?? []
  writeFileSync(join(folder, 'page.html'), example)
  await page.route('http://files.test/**', (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  )
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto('http://files.test/page.html')
  const { scenario } = projector.project({ 'chips.capex': { value: 2000 } }, {})
  await expect(page.getByRole('status')).toHaveText(String(scenario.at('jobs.net', 2033)))
  expect(faults).toEqual([])
  rmSync(folder, { recursive: true })
})
