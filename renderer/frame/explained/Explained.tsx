import './explained.css'
import type { ReactNode } from 'react'
import { leverLabel } from '#models/narrative/names'
import { explain } from '../../app/view/choices'
import { isEmbedded } from '../../platform/living'
import { useText } from '../../ui/text'

interface Props {
  /** the series, lever or figure it is about */
  readonly id: string
  /** the number it shows, where that alone would name it badly */
  readonly value?: string
  /** what that is called, where it is no series or lever */
  readonly name?: string
  /** left out of the Tab order: the same can be reached from the row's or column's name */
  readonly quiet?: boolean
  /** done first: the scenario or year the number belongs to is chosen */
  readonly before?: () => void
  readonly children: ReactNode
}

/** Something shown anywhere that leads to what it is: a number, or the name of one. In another page there is no way there. */
export function Explained({ id, value, name, quiet = false, before, children }: Props) {
  const text = useText()
  if (isEmbedded) return children
  const called = name ?? text.model.series[id]?.label ?? leverLabel(id, text)
  return (
    <button
      type="button"
      className="explained"
      data-explains={id}
      aria-label={value === undefined ? undefined : text.t('explore:explain', { value, name: called })}
      tabIndex={quiet ? -1 : undefined}
      onClick={() => {
        before?.()
        explain(id)
      }}
    >
      {children}
    </button>
  )
}
