import { changesNoLever, isCurrentCourse } from '#models/belgium/changes'
import { headlines } from '#models/belgium/headlines'
import type { Attributed } from '#models/narrative/attributed'
import type { Text } from '#models/narrative/text'
import { waterfallBars } from '#models/narrative/waterfallBars'
import { groupsIn, whySentences } from '#models/narrative/why'
import { barsHeight, barsMarkup } from '#shared/charts/barsSvg'
import { svgImage } from '#shared/charts/frame'
import { tag } from '#shared/charts/markup'
import type { Account, ScenarioRun } from '../account/account'
import { type Waterfall, waterfallOf } from '../account/waterfalls'
import { titled, words } from './sections'

const WIDTH = 760
const EM = 13.5
/** As many levers as are told one by one. */
const MOST_LEVERS = 6

/** Why the older model that made a scenario is not in the account of a result. */
const leftText = ({ left }: Attributed, { scenario }: ScenarioRun, { t }: Text): readonly string[] =>
  left && scenario.origin ? [t(`why:left.${left}`, { version: scenario.origin.model.version })] : []

function figure(told: Waterfall, account: Account, text: Text): string {
  const { title, subtitle, series, source, start, rows, end } = told
  const { focus, year, computed } = account
  const bars = waterfallBars(told)
  const size = { width: WIDTH, height: barsHeight(bars, EM), em: EM }
  const found = computed.parts(focus.scenario, series)
  const without = found.left === 'no-such-result' ? leftText(found, focus, text) : []
  const parts = [start, ...rows, end].map(({ name, text: value }) => text.t('explore:nameAndValue', { name, value }))
  return tag(
    'figure',
    {},
    words('h3', title),
    words('p', subtitle),
    svgImage(size, [`${title}. ${subtitle}`, ...parts].join('. '), null, barsMarkup(bars, WIDTH, EM)),
    words('p', [...without, ...whySentences(found, series, year, text)].join(' ')),
    words('figcaption', source),
  )
}

/** What makes each headline result: the account that the page shows, in the year the document speaks of. */
export function whySection(account: Account, text: Text): string {
  const { t } = text
  const { focus, year, study, computed } = account
  const title = t('report:section.why')
  const { scenario, name } = focus
  if (isCurrentCourse(scenario) && !scenario.origin) return titled(title, words('p', t('report:why.none')))
  const found = headlines.map((id) => computed.parts(scenario, id))
  const groups = groupsIn(found)
  const about = groups && (`report:why.about.${changesNoLever(scenario) ? '' : 'levers.'}${groups}` as const)
  // A model that is not kept is missing in every account; one that had no such result only in those of it.
  const unkept = found.find(({ left }) => left === 'not-kept')
  const notes = [
    t(about ?? 'report:why.about', { name, year }),
    ...(study.comparison ? [t('why:compared', { name: focus.against })] : []),
    ...(unkept ? leftText(unkept, focus, text) : []),
  ]
  const figures = headlines.flatMap((id) => {
    const told = waterfallOf(id, focus, account, MOST_LEVERS, text)
    return told ? [figure(told, account, text)] : []
  })
  return titled(title, words('p', notes.join(' '), { class: 'soft small' }), ...figures)
}
