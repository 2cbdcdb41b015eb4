import './analysis.css'
import type { ReactNode } from 'react'
import type { Screen } from '../app/view/screens'

interface Props {
  readonly screen: Screen
  readonly title: string
  readonly children: ReactNode
}

/** A screen about one question, whose answer is worked out while its old one stands. */
export function AnalysisScreen({ screen, title, children }: Props) {
  return (
    <div className="scroll-screen analysis" data-screen={screen}>
      <h2 className="hidden">{title}</h2>
      {children}
    </div>
  )
}
