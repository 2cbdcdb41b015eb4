import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SECURITY_HEADERS } from '#shared/contentSecurityPolicy'
import { ASKED_AGAIN, FOR_EVER } from '../../scripts/start/pageHandler'

const document = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8')
const blocks = [...document.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, server = '', text = '']) => ({
  server,
  text,
}))

it('has nginx, Apache and IIS', () => {
  expect(blocks.map(({ server }) => server)).toEqual(['nginx', 'apache', 'xml'])
})

it.each(blocks)('what $server is told to say of the files is what npm start says of them', ({ text }) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    const said = [...text.matchAll(new RegExp(`${name}"?(?: value=)? ?"([^"]*)"`, 'g'))].map(([, each]) => each)
    expect(said.length).toBeGreaterThan(0)
    for (const each of said) expect(each).toBe(value)
  }
  const caching = [...text.matchAll(/(?:Cache-Control |cacheControlCustom=)"([^"]*)"/g)].map(([, each]) => each)
  expect(caching).toEqual([ASKED_AGAIN, FOR_EVER])
})
