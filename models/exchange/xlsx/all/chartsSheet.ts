import type { Workbook } from 'exceljs'
import { headlines } from '#models/belgium/headlines'
import { studyTitle, variableOf } from '#models/narrative/names'
import { MOST_OVERLAID } from '#models/narrative/scenariosDrawn'
import { seriesOf } from '#shared/charts/lineData'
import { accountOf } from '../../account/account'
import { overlaidChart } from '../../account/charts'
import type { Subject } from '../../subject'
import { type CellChart, type ChartsSheet, chartsPage } from '../chartsPage'
import type { Places } from '../places'
import type { Parts } from './parts'

/** Each headline result as one chart, a line a scenario. */
export function allChartsSheet(workbook: Workbook, places: Places, { rows }: Parts, subject: Subject): ChartsSheet {
  const { study, text } = subject
  const { years } = places.model
  const { focus, year } = accountOf(subject, { bands: false })
  const span = [years[0] ?? year, years.at(-1) ?? year] as const
  const drawn = headlines.map(
    (id): CellChart => ({
      chart: overlaidChart(id, study, focus, { year, span }, text),
      difference: false,
      cellOf: (line, elapsed) =>
        rows.find(({ compared }) => compared.id === line.id)?.cellOf(variableOf(seriesOf(line)), elapsed) ?? null,
    }),
  )
  const words = {
    title: studyTitle(study, text.t('report:untitled')),
    subtitle: text.t('exchange:all.charts', { most: MOST_OVERLAID }),
  }
  return chartsPage(workbook, places, words, drawn, text)
}
