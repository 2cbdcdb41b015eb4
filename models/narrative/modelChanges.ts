import type { FigureTexts } from '#models/belgium/figureTexts'
import type { NoteTexts } from '#models/belgium/noteTexts'
import type { Releases } from '#models/belgium/releases'
import { changesBetween, type ModelChange, type ReleasedFigure } from '#models/engine/release'
import { figureQuantity } from './figures'
import { leverLabel } from './names'
import type { Text } from './text'

interface ModelVersion {
  readonly version: string
  readonly fingerprint: string
}

/** What changed from the model a study was made with to the present one; null where that model is not known. */
export async function modelChanges(
  made: ModelVersion,
  present: ModelVersion,
  releases: Releases,
): Promise<readonly ModelChange[] | null> {
  const load = (version: string) => (Object.hasOwn(releases, version) ? releases[version]?.() : undefined)
  const [before, now] = await Promise.all([load(made.version), load(present.version)])
  if (before?.release.fingerprint !== made.fingerprint || now?.release.fingerprint !== present.fingerprint) return null
  return changesBetween(before.release, now.release)
}

/** A figure's value with its unit, or its range where no more is given. */
function valueText({ value, low, high, unit }: ReleasedFigure, text: Text): string {
  const given = value !== null ? [value] : [low, high].filter((each) => each !== null)
  return given.map((each) => figureQuantity(each, unit, text)).join('–')
}

/** A change in words, by the names a reader knows where the present model has them. */
export function changeText(change: ModelChange, text: Text, figures: FigureTexts, former: NoteTexts['former']): string {
  const { t, model } = text
  switch (change.part) {
    case 'years':
      return t('older:change.years', { first: change.first, last: change.last })
    case 'lever':
      return t(`older:change.lever.${change.how}`, { name: leverLabel(change.id, text) })
    case 'equation':
      return t(`older:change.equation.${change.how}`, {
        name: model.series[change.id]?.label ?? former[change.id] ?? change.id,
      })
    case 'figure': {
      const name = figures[change.id]?.label ?? former[change.id] ?? change.id
      const before = change.before ? valueText(change.before, text) : ''
      const now = change.now ? valueText(change.now, text) : ''
      if (change.how === 'changed' && before === now) return t('older:change.figure.otherwise', { name })
      return t(`older:change.figure.${change.how}`, { name, before, now })
    }
  }
}
