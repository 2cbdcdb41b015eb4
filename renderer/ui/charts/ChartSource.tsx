import type { ReactNode } from 'react'
import { useText } from '../text'

/** Where the numbers of a chart come from: one word, and the list behind it. Paper shows the list. */
export function ChartSource({ children }: { readonly children: ReactNode }) {
  const { t } = useText()
  return (
    <details className="chart-sources">
      <summary>{t('explore:chart.sourcesOpen')}</summary>
      <p className="chart-source">{children}</p>
    </details>
  )
}
