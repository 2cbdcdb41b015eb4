import { type History, histories, isDrawn, type Observation } from '#models/belgium/history/history'
import type { NoteTexts } from '#models/belgium/noteTexts'
import { figureQuantity } from './figures'
import { labelOf } from './names'
import type { Text } from './text'

/** One observation in words. */
export interface ObservedRow {
  readonly history: History
  readonly observation: Observation
  readonly label: string
  readonly value: string
  readonly source: string
  /** what is to be said of it, second-hand first; empty where nothing is */
  readonly note: string
  /** the series it is drawn with, or why it is drawn with none */
  readonly drawn: string
}

function drawnText({ id, series }: History, observation: Observation, text: Text): string {
  const { t, model } = text
  if (series.length === 0) return model.history[id]?.apart ?? ''
  if (observation.apart) return t('register:history.otherCircle')
  if (!isDrawn(observation)) return t('register:history.tooOld')
  return series.map((each) => labelOf(each, text)).join(t('register:history.join'))
}

/** Everything observed before the model begins, in the order of the register. */
export const observedRows = (notes: NoteTexts, text: Text): readonly ObservedRow[] =>
  histories.flatMap((history) =>
    history.observations.map((observation) => {
      const words = notes.observed[history.id]?.[observation.year]
      const said = [observation.secondHand ? text.t('register:history.secondHand') : '', words?.note ?? '']
      return {
        history,
        observation,
        label: text.model.history[history.id]?.label ?? history.id,
        value: figureQuantity(observation.value, history.unit, text),
        source: words?.source ?? '',
        note: said.filter(Boolean).join(text.t('register:history.join')),
        drawn: drawnText(history, observation, text),
      }
    }),
  )
