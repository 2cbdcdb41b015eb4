import './figures.css'
import { useStore } from 'zustand'
import type { Figure } from '#models/engine/model'
import { scenarioName } from '#models/narrative/names'
import { appStore } from '../../app/appStore'
import { activeScenario } from '../../app/view/active'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { useText } from '../../ui/text'
import { FigureField } from './FigureField'
import { whyFixed } from './whyFixed'

/** Changes a figure for the active scenario, or says why that cannot be. */
export function FigureChange({ figure }: { readonly figure: Figure }) {
  const text = useText()
  const { t } = text
  const scenario = useStore(appStore, activeScenario)
  const fixed = whyFixed(figure)
  return (
    <section className="entry-section figure-change" aria-labelledby="change-title">
      <h3 id="change-title">
        {t('register:edit.title')} {scenario?.assumptions[figure.id] !== undefined && <ChangedMark />}
      </h3>
      {fixed ? (
        <p>{t(`register:edit.${fixed}`)}</p>
      ) : (
        <>
          <FigureField key={figure.id} figure={figure} />
          {scenario && (
            <p className="soft">{t('register:edit.scenario', { scenario: scenarioName(scenario, text) })}</p>
          )}
        </>
      )}
    </section>
  )
}
