import type { ReadWorkbook } from '#models/exchange/xlsx/read/readWorkbook'
import { appStore } from '../appStore'
import { addAltered } from '../document/scenarios'
import { takeTyping } from '../pendingFields'
import { tell } from './notices'
import { ask, whenAnswered } from './questions'
import { readWorkbook } from './readFile'
import { offerScenarios } from './tables'

/** Shows what was typed into an exported workbook, to become a scenario or not. */
async function offerInputs(read: ReadWorkbook, name: string): Promise<void> {
  const [{ nearestScenario }, { inputsAfter }] = await Promise.all([
    import('#models/exchange/xlsx/read/nearestScenario'),
    import('#models/exchange/xlsx/read/changes'),
  ])
  whenAnswered(() => {
    takeTyping()
    const { study, active } = appStore.getState()
    const nearest = nearestScenario(study.scenarios, active, read)
    if (!nearest) return
    const { scenario, changes } = nearest
    const { carried } = read
    const inputs = inputsAfter(scenario, read, changes)
    if (changes.length === 0) tell({ kind: 'workbook-same', name, scenario })
    else ask({ kind: 'workbook', name, scenario, changes, inputs, carried, add: () => addAltered(scenario, inputs) })
  })
}

/** Shows what is in a workbook, to be added to the study or not. @param bytes as base64 */
export async function offerWorkbook(bytes: string, name: string): Promise<void> {
  const read = await readWorkbook(bytes, name)
  if (!read) return
  if (!read.ok) tell({ kind: 'workbook', failure: read.failure, name })
  else if (read.value.kind === 'table') offerScenarios(read.value.scenarios)
  else await offerInputs(read.value.read, name)
}
