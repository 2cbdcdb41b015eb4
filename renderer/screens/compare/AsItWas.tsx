import { use, useMemo } from 'react'
import { useStore } from 'zustand'
import { originalModel } from '#models/belgium/asItWas'
import { belgium } from '#models/belgium/model'
import { projectReleased, type ReleasedModel } from '#models/engine/releasedModel'
import { thenAndNow } from '#models/narrative/asItWas'
import { scenarioName } from '#models/narrative/names'
import type { Origin, Scenario } from '#shared/study/study'
import { appStore } from '../../app/appStore'
import { chooseScreen } from '../../app/view/choices'
import { Explained } from '../../frame/explained/Explained'
import { ExplainedValue } from '../../frame/explained/ExplainedValue'
import { Button } from '../../ui/kit/Button'
import { loadOnce } from '../../ui/kit/loadOnce'
import { RowTable } from '../../ui/tables/RowTable'
import { useText } from '../../ui/text'

const models = new Map<string, () => Promise<ReleasedModel | null>>()

/** The same promise for the same model: its program is loaded when a scenario asks for it. */
function loadModel(origin: Origin): Promise<ReleasedModel | null> {
  const key = `${origin.model.version} ${origin.model.fingerprint}`
  const load = models.get(key) ?? loadOnce(() => originalModel(origin))
  models.set(key, load)
  return load()
}

interface Props {
  readonly scenario: Scenario
  readonly origin: Origin
}

function Table({ model, scenario, origin }: Props & { readonly model: ReleasedModel }) {
  const text = useText()
  const { t } = text
  const year = useStore(appStore, (state) => state.year)
  const now = useStore(appStore, (state) => state.projection)
  const then = useMemo(() => projectReleased(model, origin.levers, origin.assumptions).scenario, [model, origin])
  const { version } = origin.model
  const rows = thenAndNow(model, then, now, year, text)
  return (
    <>
      <h2 id="as-it-was">{t('compare:asItWas', { name: scenarioName(scenario, text), version, year })}</h2>
      <RowTable
        look="beside"
        label={{ id: 'as-it-was' }}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'result',
            heading: t('compare:asItWas.result'),
            cell: ({ id, label, meaning }) => (
              <>
                <Explained id={id}>{label}</Explained>
                {meaning && <p className="soft">{meaning}</p>}
              </>
            ),
          },
          {
            id: 'before',
            heading: t('compare:asItWas.before', { version }),
            cell: ({ before }) => before ?? t('compare:asItWas.none', { version }),
            soft: ({ before }) => before === null,
          },
          {
            id: 'now',
            heading: t('compare:asItWas.now', { version: belgium.version }),
            cell: ({ id, now }) => <ExplainedValue id={id} value={now} />,
          },
          {
            id: 'difference',
            heading: t('compare:asItWas.difference'),
            cell: ({ difference }) => difference,
            soft: () => true,
          },
        ]}
      />
      <p className="soft">
        {t('compare:asItWas.note', { version })}{' '}
        <Button look="linkish" onClick={() => chooseScreen('why')}>
          {t('compare:asItWas.why')}
        </Button>
      </p>
    </>
  )
}

/** A scenario of an older study as it was: its numbers in the model it was made with, beside those of today. */
export function AsItWas({ scenario, origin }: Props) {
  const { t } = useText()
  const model = use(loadModel(origin))
  return (
    <section className="sheet compare-sheet as-it-was">
      {model ? (
        <Table model={model} scenario={scenario} origin={origin} />
      ) : (
        <p>{t('compare:asItWas.unknown', { version: origin.model.version })}</p>
      )}
    </section>
  )
}
