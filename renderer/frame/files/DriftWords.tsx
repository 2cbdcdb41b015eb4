import { useStore } from 'zustand'
import type { ModelChange } from '#models/engine/release'
import { listText } from '#models/narrative/list'
import { changeText } from '#models/narrative/modelChanges'
import { labelOf, scenarioName, variableOf } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import type { Drift, Moved } from '../../app/files/drift'
import { activeScenario } from '../../app/view/active'
import { chooseScreen } from '../../app/view/choices'
import { useFigureTexts, useNoteTexts } from '../../ui/figureTexts'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

/** So many are seen at once; the others unfold. */
const SHOWN = 4

function MovedList({ moved }: { readonly moved: readonly Moved[] }) {
  const text = useText()
  return (
    <ul>
      {moved.map(({ scenario, series, year, before, now }) => {
        const measured = variableOf(series)
        return (
          <li key={`${scenario.id} ${series}${year}`}>
            {text.t('older:moved', {
              scenario: scenarioName(scenario, text),
              series: labelOf(series, text),
              year,
              before: text.formats.text(before, measured),
              now: text.formats.text(now, measured),
              difference: text.formats.difference(now - before, measured),
            })}
          </li>
        )
      })}
    </ul>
  )
}

function Changes({ changes }: { readonly changes: readonly ModelChange[] }) {
  const text = useText()
  const figures = useFigureTexts()
  const { former } = useNoteTexts()
  return (
    <details open={changes.length <= SHOWN}>
      <summary>{text.t('older:changes', { count: changes.length })}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change.part === 'years' ? 'years' : `${change.part}/${change.id}`}>
            {changeText(change, text, figures, former)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Which results moved since a study was saved, by how much, and what the model does differently. */
export function DriftWords({ drift }: { readonly drift: Drift }) {
  const text = useText()
  const { t } = text
  const { moved, otherwise, gone, version, changes, saved } = drift
  const hasOrigin = useStore(appStore, (state) => activeScenario(state)?.origin !== undefined)
  return (
    <>
      <p>
        {moved.length > 0
          ? t('older:drift', { count: moved.length, version })
          : t(
              saved === 0
                ? 'older:noResults'
                : otherwise.length + gone.length > 0
                  ? 'older:noDriftCompared'
                  : 'older:noDrift',
              { version },
            )}
      </p>
      {moved.length > 0 && <MovedList moved={moved.slice(0, SHOWN)} />}
      {moved.length > SHOWN && (
        <details>
          <summary>{t('older:more', { count: moved.length - SHOWN })}</summary>
          <MovedList moved={moved.slice(SHOWN)} />
        </details>
      )}
      {otherwise.map((series) => (
        <p key={series}>
          {t('older:otherwise', {
            series: labelOf(series, text),
            meaning: t('compare:otherwise.apart', { meaning: t(`compare:otherwise.${series}`, { version }) }),
          })}
        </p>
      ))}
      {gone.length > 0 && <p>{t('older:gone', { series: listText(gone, text) })}</p>}
      {hasOrigin && (
        <p>
          <Button look="linkish" onClick={() => chooseScreen('compare')}>
            {t('older:asItWas', { version })}
          </Button>
        </p>
      )}
      {changes === null && <p>{t('older:unknownModel', { version })}</p>}
      {changes !== null && changes.length > 0 && <Changes changes={changes} />}
    </>
  )
}
