import type { Workbook } from 'exceljs'
import { scenarioName, studyTitle, variableOf } from '#models/narrative/names'
import { seriesOf } from '#shared/charts/lineData'
import { accountOf } from '../account/account'
import { chartChoices, documentChart } from '../account/charts'
import type { Subject } from '../subject'
import { type CellChart, type ChartsSheet, chartsPage } from './chartsPage'
import { heldSheet } from './lines'
import type { Places } from './places'

/** The study's charts of one scenario. */
export function chartsSheet(workbook: Workbook, places: Places, subject: Subject): ChartsSheet {
  const { study, scenario, text } = subject
  const name = scenarioName(scenario, text)
  const account = accountOf(subject, { bands: false })
  const drawn = chartChoices(account).flatMap((choice): CellChart[] => {
    const chart = documentChart(choice, account.focus, { ...account, live: true }, text)
    const difference = choice.show === 'difference'
    const held = heldSheet(subject)
    if (!chart) return []
    return [
      {
        chart,
        difference,
        cellOf: (line, elapsed) =>
          places.on(
            difference ? 'differences' : line.faint ? held : 'scenario',
            places.seriesCell(variableOf(seriesOf(line)), elapsed),
          ),
      },
    ]
  })
  const words = { title: studyTitle(study, name), subtitle: text.t('exchange:subtitle.charts', { scenario: name }) }
  return chartsPage(workbook, places, words, drawn, text)
}
