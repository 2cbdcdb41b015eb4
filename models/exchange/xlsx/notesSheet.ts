import type { Workbook } from 'exceljs'
import { belgium } from '#models/belgium/model'
import { figureNumber } from '#models/narrative/figures'
import { markedLever } from '#models/narrative/leverNature'
import { leverOf, leverSetting } from '#models/narrative/levers'
import { scenarioName } from '#models/narrative/names'
import { supposedBeside } from '#models/narrative/supposed'
import type { Subject } from '../subject'
import { warnings } from '../warnings'
import { look } from './look'
import { type Lines, licenceLines, notesPage, studyLines, workingLines } from './notesLines'
import type { Places } from './places'

/** What the workbook was made of, what to know when reading it, and what the scenario changes. */
export function notesSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { study, scenario, text } = subject
  const { t } = text
  const lines = notesPage(workbook, places, text)
  studyLines(lines, subject, [
    [t('exchange:note.scenario'), scenarioName(scenario, text)],
    [t('exchange:note.notes'), scenario.notes],
  ])

  lines.section(t('exchange:section.levers'))
  changedLevers(lines, subject)
  for (const each of supposedBeside(scenario, study, text)) lines.line('', each)
  lines.section(t('exchange:section.assumptions'))
  changedAssumptions(lines, subject)

  lines.section(t('exchange:section.warnings'))
  for (const warning of warnings(subject)) lines.line('', warning, look.warning)
  workingLines(lines, text)
  licenceLines(lines, text)
}

function changedLevers(lines: Lines, { scenario, text }: Subject): void {
  const changed = Object.entries(scenario.levers)
  if (changed.length === 0) lines.line('', text.t('exchange:note.none'), look.soft)
  for (const [id, setting] of changed) {
    const lever = leverOf(id)
    const written = leverSetting(lever, setting, text)
    lines.line(id, text.t('exchange:note.entry', { label: markedLever(lever, text), text: written }))
  }
}

function changedAssumptions(lines: Lines, { scenario, text, figures }: Subject): void {
  const changed = Object.entries(scenario.assumptions)
  if (changed.length === 0) lines.line('', text.t('exchange:note.none'), look.soft)
  for (const [id, value] of changed) {
    const figure = belgium.figures.find((each) => each.id === id)
    if (!figure) continue
    const { formats } = text
    const written = text.t('exchange:note.instead', {
      value: formats.together(figureNumber(value, figure.unit, text), formats.unit(figure.unit)),
      before: figureNumber(figure.value ?? Number.NaN, figure.unit, text),
    })
    lines.line(id, text.t('exchange:note.entry', { label: figures[id]?.label ?? id, text: written }))
  }
}
