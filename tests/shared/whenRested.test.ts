import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whenRested } from '../../shared/whenRested'

const REST_MS = 150

describe('an act that waits for rest', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('comes once, after the last of many moves', () => {
    const act = vi.fn()
    const rest = whenRested(REST_MS, act)
    for (let move = 0; move < 10; move++) {
      rest.restart()
      vi.advanceTimersByTime(REST_MS - 1)
    }
    expect(act).not.toHaveBeenCalled()
    expect(rest.waiting()).toBe(true)
    vi.advanceTimersByTime(1)
    expect(act).toHaveBeenCalledTimes(1)
    expect(rest.waiting()).toBe(false)
    vi.advanceTimersByTime(10 * REST_MS)
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('comes in time after the first move where it is only started', () => {
    const act = vi.fn()
    const rest = whenRested(REST_MS, act)
    for (let move = 0; move < 4; move++) {
      rest.start()
      vi.advanceTimersByTime(REST_MS / 2)
    }
    expect(act).toHaveBeenCalledTimes(2)
  })

  it('does not come once it is cancelled', () => {
    const act = vi.fn()
    const rest = whenRested(REST_MS, act)
    rest.restart()
    rest.cancel()
    vi.advanceTimersByTime(10 * REST_MS)
    expect(act).not.toHaveBeenCalled()
  })
})
