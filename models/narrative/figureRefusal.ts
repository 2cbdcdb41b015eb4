import type { FigureTexts } from '#models/belgium/figureTexts'
import type { Figure } from '#models/engine/model'
import type { Assumptions } from '#models/engine/parameters'
import type { SettingFailure } from '#shared/study/settingFailure'
import { allowedText, figureQuantity } from './figures'
import { leverLabel } from './names'
import { figureOf } from './notes'
import type { Text } from './text'

/** Why a figure was not changed, what is allowed, and what was kept. */
export function figureRefusal(
  failure: SettingFailure,
  figure: Figure,
  assumptions: Assumptions,
  text: Text,
  figures: FigureTexts,
): string {
  const { t } = text
  const now = assumptions[figure.id] ?? figure.value
  const value = now === null ? '' : figureQuantity(now, figure.unit, text)
  switch (failure.kind) {
    case 'figure-not-a-number':
      return t('register:edit.notANumber', { value })
    case 'figure-out-of-range': {
      if (failure.id === figure.id)
        return t('register:edit.refused', { range: allowedText(figure, assumptions, text), value })
      const other = figureOf(failure.id)
      const range = allowedText(other, assumptions, text)
      return t('register:edit.other', { figure: figures[other.id]?.label ?? other.id, range, value })
    }
    case 'structural-figure':
      return t('register:edit.structural')
    case 'context-figure':
    case 'unknown-figure':
      return t('register:edit.context')
    default:
      return t('register:edit.lever', { lever: leverLabel(failure.id, text), value })
  }
}
