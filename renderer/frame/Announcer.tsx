import { useEffect, useState } from 'react'
import { labelOf, variableOf } from '#models/narrative/names'
import { isDifference } from '#models/narrative/signed'
import { whenRested } from '#shared/whenRested'
import { appStore } from '../app/appStore'
import { useText } from '../ui/text'

/** How long everything rests before a screen reader is told: a drag is one announcement. */
const REST_MS = 700

/** Tells the chosen headline to those who do not see it change. */
export function Announcer() {
  const text = useText()
  const [said, setSaid] = useState('')
  useEffect(() => {
    const announcement = whenRested(REST_MS, () => {
      const { headline, year, projection, baseline } = appStore.getState()
      const measured = variableOf(headline)
      const value = projection.at(headline, year)
      const difference = text.formats.roundedDifference(value - baseline.at(headline, year), measured)
      const sign = isDifference(headline) ? 'always' : 'auto'
      const words = {
        label: labelOf(headline, text),
        year,
        value: text.formats.roundedText(value, measured, sign),
        difference,
      }
      setSaid(text.t('explore:announce.card', words))
    })
    const leave = appStore.subscribe(announcement.restart)
    return () => {
      announcement.cancel()
      leave()
    }
  }, [text])
  return (
    <p className="hidden" role="status">
      {said}
    </p>
  )
}
