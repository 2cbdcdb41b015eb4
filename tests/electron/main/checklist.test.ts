import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const sources = execFileSync('git', ['ls-files', 'electron', 'renderer', 'shared'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

const having = (what: RegExp): readonly string[] =>
  sources.filter(({ text }) => what.test(text)).map(({ file }) => file)

describe('Electron’s security checklist, in the sources', () => {
  const windows = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/new BrowserWindow\(\{[\s\S]*?\n {2,4}\}\)/g)].map(([made]) => ({ file, made })),
  )

  it('is kept by each window that is opened', () => {
    expect(windows.length).toBe(sources.flatMap(({ text }) => text.match(/new BrowserWindow\(/g) ?? []).length)
    expect(windows.length).toBeGreaterThan(2)
    for (const { file, made } of windows)
      for (const kept of ['contextIsolation: true', 'sandbox: true', 'nodeIntegration: false', 'webSecurity: true'])
        expect(made, file).toContain(kept)
  })

  it('finds no session of its own that grants whatever is asked', () => {
    const own = windows.filter(({ made }) => made.includes('partition:')).map(({ file }) => file)
    expect(own).toContain('electron/main/printReport.ts')
    expect(having(/secureSession\(window\.webContents\.session\)/)).toEqual(expect.arrayContaining(own))
  })

  it('finds nothing experimental, insecure or embedded', () => {
    expect(
      having(
        /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegrationIn|webviewTag|<webview|webSecurity: false|allowpopups|WebContentsView/,
      ),
    ).toEqual([])
  })

  it('finds nothing that opens programs or addresses of the system', () => {
    expect(having(/\bshell\b.*from 'electron'|openExternal|openPath|setAsDefaultProtocolClient/)).toEqual([])
  })

  it('finds an own scheme in place of file://, but for a report that is printed and in which nothing runs', () => {
    expect(having(/pathToFileURL|loadFile\(|file:\/\//).filter((file) => file.startsWith('electron/main/'))).toEqual([
      'electron/main/printReport.ts',
      'electron/main/protocol.ts',
    ])
    const [report] = windows.filter(({ file }) => file === 'electron/main/printReport.ts')
    for (const kept of ['javascript: false', "partition: 'report'"]) expect(report?.made).toContain(kept)
  })
})
