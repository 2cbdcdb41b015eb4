import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#shared/contentSecurityPolicy'

test('the page says of itself what its servers say of it, but for what only a header can say', () => {
  const page = readFileSync(new URL('../../renderer/index.html', import.meta.url), 'utf8')
  const said = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]
  expect(`${said}; frame-ancestors 'none'`).toBe(CONTENT_SECURITY_POLICY)
})
