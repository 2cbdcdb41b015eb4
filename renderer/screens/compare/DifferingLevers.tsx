import { memo } from 'react'
import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import type { Compared } from '#models/narrative/compared'
import { leverValue, reachedBy, wholeSetting } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import { leverNote } from '#shared/study/scenarios'
import { Explained } from '../../frame/explained/Explained'
import { RowTable } from '../../ui/tables/RowTable'
import { useText } from '../../ui/text'
import { ComparedValue } from './ComparedValue'

/** Levers that are not the same in every scenario. */
function differing(compared: readonly Compared[]) {
  return belgium.levers.filter((lever) => {
    const written = compared.map(({ scenario }) => {
      const set = scenario?.levers[lever.id]
      return set ? JSON.stringify(wholeSetting(lever, set)) : null
    })
    return new Set(written).size > 1
  })
}

/** What a scenario notes on a lever. */
const LeverNote = ({ note }: { readonly note: string }) =>
  note === '' ? null : <span className="soft compare-note">{note}</span>

/** What the scenarios do that others do not. */
export const DifferingLevers = memo(function DifferingLevers({ compared }: { readonly compared: readonly Compared[] }) {
  const text = useText()
  const { t } = text
  const levers = differing(compared)
  return (
    <section className="sheet compare-sheet">
      <h2 id="compare-levers">{t('compare:levers')}</h2>
      {levers.length === 0 ? (
        <p>{t('compare:none')}</p>
      ) : (
        <RowTable
          look="beside"
          label={{ id: 'compare-levers' }}
          rows={levers}
          keyOf={({ id }) => id}
          columns={[
            {
              id: '',
              heading: t('compare:lever'),
              cell: ({ id }) => <Explained id={id}>{leverLabel(id, text)}</Explained>,
            },
            ...compared.map((each) => ({
              id: each.id,
              heading: each.name,
              soft: ({ id }: (typeof levers)[number]) => !each.scenario?.levers[id],
              cell: (lever: (typeof levers)[number]) => {
                const set = each.scenario?.levers[lever.id]
                const by = set && reachedBy(lever, set)
                const value = set?.value ?? baseValue(lever, each.scenario?.assumptions ?? {})
                return (
                  <>
                    <ComparedValue compared={each} id={lever.id} value={leverValue(lever, value, text)} />
                    {by !== undefined && <span className="soft">{t('explore:lever.by', { year: by })}</span>}
                    {each.scenario && <LeverNote note={leverNote(each.scenario, lever.id)} />}
                  </>
                )
              },
            })),
          ]}
        />
      )}
    </section>
  )
})
