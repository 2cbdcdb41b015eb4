import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { type ChartChoice, FORMAT, FORMAT_VERSION, type Scenario, type Study } from '#shared/study/study'

/** The seed of a study nobody has given one. */
const SEED = 42

/** An empty name is shown as a number in the language of the moment. */
export const newScenario = (id: string, name = ''): Scenario => ({ id, name, notes: '', levers: {}, assumptions: {} })

/** A study with nothing in it yet. */
export function newStudy(charts: readonly ChartChoice[], now: string): Study {
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    model: { id: belgium.id, version: belgium.version, fingerprint: program.fingerprint },
    title: '',
    author: '',
    notes: '',
    createdAt: now,
    modifiedAt: now,
    seed: SEED,
    scenarios: [newScenario('1')],
    comparison: null,
    charts,
    story: [],
    results: {},
  }
}
