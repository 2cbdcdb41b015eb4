import { useEffect, useState } from 'react'

/** A value once it has been the same for so many milliseconds; null until then. */
export function useRested<Value>(value: Value, ms: number): Value | null {
  const [rested, setRested] = useState<Value | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return rested === value ? rested : null
}
