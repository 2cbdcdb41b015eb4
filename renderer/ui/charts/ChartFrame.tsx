import './chartFrame.css'
import { type ReactNode, useState } from 'react'
import { Button } from '../kit/Button'
import { useText } from '../text'
import { ChartSource } from './ChartSource'

interface Props {
  /** names the card to a screen reader */
  readonly name: string
  readonly title: ReactNode
  /** the measure and its unit */
  readonly subtitle: ReactNode
  /** what is chosen about the chart, left of its menu */
  readonly controls?: ReactNode
  /** saves or copies the chart */
  readonly menu?: ReactNode
  /** below the subtitle: what belongs to the chart but is no part of its name */
  readonly aside?: ReactNode
  /** the chart itself */
  readonly children: ReactNode
  /** the numbers behind it, shown in its place when asked for */
  readonly table?: () => ReactNode
  /** how to read the chart: always in sight */
  readonly caption?: ReactNode
  /** where its numbers come from: one line, opened when asked for */
  readonly source?: ReactNode
  /** below everything: progress, figures */
  readonly footer?: ReactNode
  /** further classes of the screen that lays the card out */
  readonly className?: string
  /** made for what was there before */
  readonly stale?: boolean
}

/** The card around every chart: what it says, of what, where from, with the numbers behind it and a way out. */
export function ChartFrame(props: Props) {
  const { name, title, subtitle, controls, menu, aside, children, table, caption, source, footer } = props
  const { className, stale } = props
  const { t } = useText()
  const [asTable, setAsTable] = useState(false)
  return (
    <section
      className={`sheet chart-card${className ? ` ${className}` : ''}`}
      aria-label={name}
      data-stale={stale || undefined}
    >
      <header className="chart-head">
        <h2>{title}</h2>
        <div className="chart-actions">
          {controls}
          {table && (
            <Button look="card-action" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {t('explore:chart.table')}
            </Button>
          )}
          {menu}
        </div>
        <p className="chart-subtitle">
          <span>{subtitle}</span>
        </p>
        {aside}
      </header>
      <div className="chart-body">{asTable && table ? table() : children}</div>
      {(caption || source) && (
        <div className="chart-foot">
          {caption && <p className="chart-caption">{caption}</p>}
          {source && <ChartSource>{source}</ChartSource>}
        </div>
      )}
      {footer}
    </section>
  )
}
