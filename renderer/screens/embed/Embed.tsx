import '../../frame/files/files.css'
import '../../frame/levers/levers.css'
import './embed.css'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { MOST_SERIES } from '#models/narrative/chartData'
import { listText } from '#models/narrative/list'
import { scenarioName } from '#models/narrative/names'
import { quoted } from '#shared/study/place'
import { appStore } from '../../app/appStore'
import { goToStep } from '../../app/document/undo'
import { fieldKeeper } from '../../app/pendingFields'
import { activeScenario } from '../../app/view/active'
import { type Embedding, embedStore, KNOWN, type NoChart } from '../../app/view/embed'
import { watchEffects } from '../../app/watchEffects'
import { whenPainted } from '../../app/whenPainted'
import { Announcer } from '../../frame/Announcer'
import { Guarded } from '../../frame/faults/Guarded'
import { Notices } from '../../frame/files/Notices'
import { EffectOn } from '../../frame/levers/EffectOn'
import { LeverRow } from '../../frame/levers/LeverRow'
import { ModelVersion } from '../../frame/ModelVersion'
import { StudyChart } from '../../frame/StudyChart'
import { FieldKeeperContext } from '../../ui/fields/pendingFields'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

/** Why there is no chart, to whoever wrote the address. */
function NoChartWords({ reason }: { readonly reason: NoChart }) {
  const text = useText()
  const { t } = text
  const words = () => {
    if (reason.kind === 'number') return t('embed:chart.number', { asked: reason.asked, last: reason.last })
    const asked = listText(reason.asked, text)
    return reason.kind === 'series'
      ? t('embed:chart.series', { asked })
      : t('embed:chart.apart', { asked, most: MOST_SERIES })
  }
  return <p className="sheet embed-none">{words()}</p>
}

function Levers({ levers, noLevers }: Pick<Embedding, 'levers' | 'noLevers'>) {
  const text = useText()
  const { t } = text
  const moved = useStore(appStore, ({ history }) => history.at > 0)
  useEffect(watchEffects, [])
  return (
    <section className="sheet embed-levers" aria-labelledby="embed-levers">
      <div className="embed-levers-top">
        <h2 id="embed-levers">{t('explore:levers.title')}</h2>
        <Button look="linkish" disabled={!moved} onClick={() => goToStep(0)}>
          {t('embed:reset')}
        </Button>
      </div>
      {levers.length > 0 && <EffectOn />}
      {noLevers.length > 0 && <p>{t('embed:noLevers', { count: noLevers.length, asked: listText(noLevers, text) })}</p>}
      <ul className="lever-list">
        {levers.map((lever) => (
          <LeverRow key={lever.id} lever={lever} />
        ))}
      </ul>
    </section>
  )
}

/** The file itself: its address without what was asked of it. */
const wholeFile = (): string => location.href.replace(/[?#].*$/, '')

/** What another page shows of a living file: one chart, some levers, and the way to all of it. Nothing is kept. */
export function Embed() {
  const text = useText()
  const { t } = text
  const embedding = useStore(embedStore, (state) => state.embedding)
  const title = useStore(appStore, ({ study }) => study.title.trim()) || t('files:title.none')
  const scenario = useStore(appStore, (state) => {
    const active = activeScenario(state)
    return active ? scenarioName(active, text) : ''
  })
  useEffect(() => whenPainted(async () => (await import('../../app/jobs/followBand')).followBands()), [])
  if (!embedding) return null
  const { chart, levers, noLevers, unknown } = embedding
  const withLevers = levers.length + noLevers.length > 0
  return (
    <FieldKeeperContext value={fieldKeeper}>
      <main className="embed" data-levers={withLevers || undefined}>
        <header className="embed-head">
          <h1>{title}</h1>
          {scenario !== title && <p className="soft">{scenario}</p>}
          {unknown.length > 0 && (
            <p className="embed-unknown">
              {t('embed:unknown', {
                count: unknown.length,
                asked: listText(unknown.map(quoted), text),
                known: listText(KNOWN, text),
              })}
            </p>
          )}
        </header>
        <Guarded>{chart.ok ? <StudyChart position={0} /> : <NoChartWords reason={chart.failure} />}</Guarded>
        {withLevers && (
          <Guarded>
            <Levers levers={levers} noLevers={noLevers} />
          </Guarded>
        )}
        <footer className="embed-foot">
          <span>
            {t('explore:app.name')} · <ModelVersion />
          </span>
          <a href={wholeFile()} target="_blank" rel="noopener">
            {t('embed:whole')}
          </a>
        </footer>
      </main>
      <Announcer />
      <Notices />
    </FieldKeeperContext>
  )
}
