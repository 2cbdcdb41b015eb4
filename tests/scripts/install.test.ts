import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

it('packages of another checkout, that node_modules is a link to, are left as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'levier-install-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [here, elsewhere] = [join(folder, 'here'), join(folder, 'elsewhere')]
  for (const each of [join(here, 'scripts'), elsewhere]) mkdirSync(each, { recursive: true })
  copyFileSync(join(import.meta.dirname, '..', '..', 'scripts', 'install.mjs'), join(here, 'scripts', 'install.mjs'))
  writeFileSync(join(here, 'package.json'), '{"name":"here","version":"1.0.0"}')
  writeFileSync(
    join(here, 'package-lock.json'),
    '{"name":"here","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"here","version":"1.0.0"}}}',
  )
  writeFileSync(join(elsewhere, 'kept'), '')
  symlinkSync(elsewhere, join(here, 'node_modules'), 'junction')
  const { status, stderr } = spawnSync(process.execPath, [join(here, 'scripts', 'install.mjs')], { encoding: 'utf8' })
  expect(stderr).toContain('node_modules is a link')
  expect(status).toBe(1)
  expect(existsSync(join(elsewhere, 'kept'))).toBe(true)
})
