import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 600_000,
    // Left to itself it takes one worker on a machine with two cores.
    maxWorkers: 2,
  },
})
