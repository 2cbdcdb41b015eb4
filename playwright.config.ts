import { defineConfig } from '@playwright/test'
import { chromiumArgs, findDriven } from './scripts/chromium'
import { freePort } from './scripts/freePort'

const executablePath = findDriven()
// Chosen once, by the process that starts the server; its workers read this file again and inherit the choice.
process.env.LEVIER_TEST_PORT ??= String(await freePort())
const port = Number(process.env.LEVIER_TEST_PORT)

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // As many as cores, of which each test keeps more than one busy: with three all took a tenth longer.
  workers: 2,
  forbidOnly: true,
  // One test in some hundreds meets a race on a busy machine; `npm test` names those that passed at the second run only.
  retries: 1,
  // Limits end a test that hangs. They are no measure of speed: a busy machine may take many times as long as a quiet one.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Each page would fetch the whole build, and no test could stand between it and its server: one spec is about that.
    serviceWorkers: 'block',
    // One browser context serves test after test, emptied in between: a process that has read and compiled the app before
    // opens it in half the time.
    reuseContext: true,
    // What moves is drawn many times over: a twentieth of all processor time. Tests of motion ask for it.
    reducedMotion: 'reduce',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Where no locale is set, as in many containers, Chromium on Linux saves no file whose name has other than ASCII letters.
      env: { ...process.env, LC_ALL: process.env.LC_ALL ?? process.env.LANG ?? 'C.UTF-8' },
      args: [
        ...chromiumArgs,
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Compiling beside the page takes a third core; with two it only costs: a fifth of all processor time.
        '--js-flags=--no-concurrent-recompilation',
      ],
    },
  },
})
