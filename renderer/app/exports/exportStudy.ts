import type { MadeFormat } from '#models/exchange/exporters'
import { isTooMany, MOST_TOGETHER } from '#models/exchange/together'
import { scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import { localTime } from '#shared/localTime'
import type { Study } from '#shared/study/study'
import { exportTarget } from '../../platform/exportTarget'
import { appStore } from '../appStore'
import { studyNow } from '../files/save'
import { bandStore } from '../jobs/band'
import { activeScenario } from '../view/active'
import { appFonts } from './appFonts'
import { exportAside } from './exportAside'
import type { ExportStatus } from './exporting'
import { livingPage } from './livingPage'
import type { Delivery } from './order'

type Outcome = ExportStatus | { readonly kind: 'cancelled' }

/** What a study is to be exported as. */
export interface ExportChoice {
  readonly format: MadeFormat | 'pdf'
  /** the kind of CSV, where it is not the one for programs */
  readonly csv?: 'excel'
  /** of every scenario, side by side */
  readonly all?: boolean
}

/** Letters of a title in a file's name, so that the scenario's is not cut off it. */
const TITLE_LETTERS = 45

/** What an export is called: by the study, and the scenario in the foreground if it is not of all. */
const fileNameOf = ({ title }: Study, scenario: string): string =>
  [[...(title.trim() || 'Levier')].slice(0, TITLE_LETTERS).join('').trim(), scenario].join(' - ')

/** Makes an export of the study as it stands, its active scenario in the foreground, and gives it to the user. */
export async function exportStudy(
  { format, csv, all = false }: ExportChoice,
  text: Text,
  signal: AbortSignal,
): Promise<Outcome> {
  const state = appStore.getState()
  const scenario = activeScenario(state)
  if (!scenario) return { kind: 'cancelled' }
  const { year } = state
  const study = studyNow(state.study)
  const count = study.scenarios.length
  if (all && isTooMany(study, format))
    return { kind: 'not-made', reason: text.t('exports:failed.tooMany', { count, most: MOST_TOGETHER }) }
  const date = localTime(new Date())
  const fonts = await appFonts()
  const { language } = text
  const wanted = format === 'pdf' ? 'html' : format
  const order = {
    format: wanted,
    ...(csv ? { csv } : {}),
    all,
    study,
    scenario: scenario.id,
    year,
    bands: bandStore.getState().shown,
    language,
    date,
    fonts,
    page: format === 'app' ? await livingPage() : '',
  } as const
  const delivery = await exportAside<Delivery>((exporting) => exporting.make(order), signal)
  if (!delivery.ok) return { kind: 'not-made', reason: delivery.reason }
  if (signal.aborted) return { kind: 'cancelled' }
  const name = fileNameOf(study, all ? text.t('exports:menu.all') : scenarioName(scenario, text))
  const { bytes, beside } = delivery
  if (format === 'pdf') return exportTarget.print(name, new TextDecoder().decode(bytes))
  return exportTarget.save({ name, format: format === 'app' ? 'html' : format, bytes, beside })
}
