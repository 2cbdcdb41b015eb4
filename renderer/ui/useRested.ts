import { useEffect, useState } from 'react'
import { whenRested } from '#shared/whenRested'

/** A value once it has been the same for so many milliseconds; null until then. */
export function useRested<Value>(value: Value, ms: number): Value | null {
  const [rested, setRested] = useState<Value | null>(null)
  useEffect(() => {
    const rest = whenRested(ms, () => setRested(() => value))
    rest.start()
    return rest.cancel
  }, [value, ms])
  return rested === value ? rested : null
}
