import { useEffect, useState } from 'react'
import { labelOf, variableOf } from '../explore/names'
import { useExplore } from '../store/explore'
import { useText } from '../ui/text'

/** How long everything rests before a screen reader is told: a drag is one announcement. */
const REST = 700

/** Tells the chosen headline to those who do not see it change. */
export function Announcer() {
  const text = useText()
  const projection = useExplore((state) => state.projection)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      const { headline, year, baseline } = useExplore.getState()
      const { unit } = variableOf(headline)
      const value = projection.at(headline, year)
      setSaid(
        text.t('explore:announce.card', {
          label: labelOf(headline, text),
          year,
          value: text.formats.text(value, unit),
          difference: text.formats.difference(value - baseline.at(headline, year), unit),
        }),
      )
    }, REST)
    return () => clearTimeout(timer)
  }, [projection, text])
  return (
    <p className="hidden" role="status">
      {said}
    </p>
  )
}
