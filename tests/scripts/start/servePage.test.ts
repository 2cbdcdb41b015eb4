import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#shared/contentSecurityPolicy'
import { servePage } from '../../../scripts/start/servePage'

const around = realpathSync(mkdtempSync(join(tmpdir(), 'levier-served-')))
const built = join(around, 'renderer')
const PAGE = '<!doctype html><title>Levier</title>'
const SECRET = 'not of the page'

let port = 0
let close = async (): Promise<void> => undefined
beforeAll(async () => {
  for (const folder of [join(built, 'assets'), join(built, '.hidden'), join(around, 'renderer-other')])
    mkdirSync(folder, { recursive: true })
  writeFileSync(join(built, 'index.html'), PAGE)
  writeFileSync(join(built, 'assets', 'index-ab12cd34.js'), 'export {}')
  for (const place of ['secret.txt', 'renderer-other/secret.txt', 'renderer/.env', 'renderer/.hidden/secret.txt'])
    writeFileSync(join(around, place), SECRET)
  symlinkSync(join(around, 'secret.txt'), join(built, 'link.txt'))
  symlinkSync(around, join(built, 'outside'))
  const served = await servePage(built, 0)
  port = Number(new URL(served.address).port)
  close = served.close
})
afterAll(async () => {
  await close()
  rmSync(around, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Asks in so many words: a client of HTTP would tidy the target before it sends it. */
function ask(target: string, { method = 'GET', host = `localhost:${port}`, also = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let said = ''
    connect(port, '127.0.0.1')
      .setEncoding('latin1')
      .on('data', (piece) => {
        said += piece
      })
      .on('error', reject)
      .on('end', () => {
        const [head = '', ...rest] = said.split('\r\n\r\n')
        const [first = '', ...lines] = head.split('\r\n')
        const headers = lines
          .map((line) => /^(.*?): (.*)$/.exec(line) ?? [])
          .map(([, name = '', value = '']) => [name.toLowerCase(), value] as const)
        resolve({
          status: Number(first.split(' ')[1]),
          headers: Object.fromEntries(headers),
          body: rest.join('\r\n\r\n'),
        })
      })
      .write(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\n${also}Connection: close\r\n\r\n`)
  })
}

describe('the server of the page', () => {
  it('gives the page, its type, its policy, and has it asked for again each time', async () => {
    for (const target of ['/', '/index.html', '/?q#at', `http://localhost:${port}/`]) {
      const { status, headers, body } = await ask(target)
      expect([status, body], target).toEqual([200, PAGE])
      expect(headers).toMatchObject({
        'content-type': 'text/html;charset=utf-8',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      })
    }
  })

  it('lets what has its digest in its name be kept for ever', async () => {
    const { status, headers } = await ask('/assets/index-ab12cd34.js')
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('javascript')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('says when a page is still what it was, and gives the new one when it was built again', async () => {
    const { etag = '' } = (await ask('/')).headers
    const again = `If-None-Match: ${etag}\r\n`
    expect(await ask('/', { also: again })).toMatchObject({ status: 304, body: '' })
    writeFileSync(join(built, 'index.html'), `${PAGE} again`)
    try {
      expect(await ask('/', { also: again })).toMatchObject({ status: 200, body: `${PAGE} again` })
    } finally {
      writeFileSync(join(built, 'index.html'), PAGE)
    }
  })

  it('answers to the names of this machine only: no other site can be made to mean it', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]'])
      expect((await ask('/', { host: `${name}:${port}` })).status, name).toBe(200)
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      'localhost',
      `localhost:${port + 1}`,
      `localhost.evil.example:${port}`,
      '',
    ]) {
      const { status, body } = await ask('/', { host })
      expect([status, body.includes(PAGE)], host).toEqual([421, false])
    }
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/../renderer-other/secret.txt',
    '/..%2frenderer-other%2fsecret.txt',
    '//secret.txt',
    'secret.txt',
    '/link.txt',
    '/outside/secret.txt',
    '/.env',
    '/%2eenv',
    '/.hidden/secret.txt',
    '/index.html%00.txt',
    '/%',
    '/assets',
    '/assets/',
    '/absent.js',
    '*',
  ])('has nothing at %s', async (target) => {
    const { status, body } = await ask(target)
    expect(body).not.toContain(SECRET)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it('is asked for files only, and gives no body where none is asked for', async () => {
    const whole = await ask('/')
    const head = await ask('/', { method: 'HEAD' })
    expect(head).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': whole.headers['content-length'] },
    })
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      const { status, headers } = await ask('/', { method })
      expect([status, headers.allow], method).toEqual([405, 'GET, HEAD'])
    }
  })

  it('gives the whole file where a piece of it is asked for, whatever bounds the piece has', async () => {
    for (const range of ['bytes=0-3', 'bytes=9-2', 'bytes=-5', 'bytes=99999-'])
      expect(await ask('/', { also: `Range: ${range}\r\n` }), range).toMatchObject({ status: 200, body: PAGE })
  })

  it('takes the next port where the one it wants is taken', async () => {
    const other = await servePage(built, port)
    try {
      expect(Number(new URL(other.address).port)).toBeGreaterThan(port)
      expect(await (await fetch(other.address)).text()).toBe(PAGE)
    } finally {
      await other.close()
    }
    await expect(fetch(other.address), 'and gives it back').rejects.toThrow()
  })
})
