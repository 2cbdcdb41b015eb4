import { describe, expect, it, vi } from 'vitest'

describe('the core', () => {
  it('runs where there is no React, no store and no Electron', async () => {
    const absent = (): never => {
      throw new Error('the core imported the interface')
    }
    for (const name of ['react', 'react-dom', 'react-aria-components', 'zustand', 'electron']) vi.doMock(name, absent)
    vi.resetModules()
    const { belgium } = await import('#models/belgium/model')
    const { program } = await import('#models/belgium/program.generated')
    const { Projector } = await import('#models/engine/projection')
    const { scenario } = new Projector(belgium, program).project({}, {})
    expect(scenario.at('defence.turnover.core', 2025)).toBe(2000)
  })
})
