import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Limits end a test that hangs. They are no measure of speed: a busy machine may take many times as long as a quiet one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    // As in Chromium: a race on a busy machine is run again, and the report tells of it ("retry x1").
    retry: 1,
    // Files share what they import: a module is read, and the model's program made fast, once a worker and not once a file.
    isolate: false,
    // Left to itself it takes one worker on a machine with two cores.
    maxWorkers: 2,
    // Compiling beside the tests takes a third core; with two it only costs: a sixth of all processor time.
    execArgv: ['--no-concurrent-recompilation'],
  },
})
