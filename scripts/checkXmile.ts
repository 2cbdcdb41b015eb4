import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { maybeMissing } from '#models/exchange/missing'
import { underscored } from '#models/exchange/xmile/names'
import { xmileText } from '#models/exchange/xmile/xmile'
import { disagreements } from '../tests/support/agreement'
import { seriesIds } from '../tests/support/belgium'
import { endSettings, randomAssumptions, randomSettings, seeded } from '../tests/support/random'
import { subject } from '../tests/support/subject'
import { ensureSdEverywhere, sdEverywhereIn } from './sdEverywhere'

const TOLERANCE = 1e-9
const RANDOM_SCENARIOS = 10
const SEED = 20_262

const missing = new Set([...maybeMissing(belgium)].map(({ id }) => id))
const written = seriesIds.filter((id) => !missing.has(id))

const folder = ensureSdEverywhere()
if (!folder) {
  console.error('no SDEverywhere could be installed; set LEVIER_SDEVERYWHERE to a folder that has its packages')
  process.exit(1)
}
const run = await sdEverywhereIn(folder)

const random = seeded(SEED)
const cases = [
  ...studies.map(({ id, settings }) => ({ name: id, settings, assumptions: {} })),
  ...(['min', 'max'] as const).map((end) => ({
    name: `all levers at their ${end}imum`,
    settings: endSettings(() => end, {}),
    assumptions: {},
  })),
  ...Array.from({ length: RANDOM_SCENARIOS }, (_, index) => {
    const assumptions = randomAssumptions(random)
    return { name: `random scenario ${index + 1}`, settings: randomSettings(random, assumptions), assumptions }
  }),
]

// Every shipped study compiled and run by SDEverywhere: every series and year of scenario and reference.
let wrong = 0
let numbers = 0
for (const { name, settings, assumptions } of cases) {
  const tried = await subject(settings, assumptions)
  const nameIn = (reference: boolean, id: string): string => (reference ? 'reference_' : '') + underscored(id)
  const names = [false, true].flatMap((reference) => written.map((id) => nameIn(reference, id)))
  try {
    const values = await run(xmileText(tried), names)
    const off = [false, true].flatMap((reference) => {
      const found = new Map(written.map((id) => [id, values.get(nameIn(reference, id)) ?? []]))
      const projection = reference ? tried.outcome.reference : tried.outcome.scenario
      return disagreements(projection, found).filter(({ id }) => !missing.has(id))
    })
    const [worst] = off.sort((a, b) => b.relative - a.relative)
    numbers += off.length
    if (worst && worst.relative > TOLERANCE) {
      wrong++
      console.log(`off: ${name}: ${worst.id} ${worst.year}, ${worst.app} in the app, ${worst.other} in SDEverywhere`)
    }
  } catch (fault) {
    wrong++
    console.log(`not compiled: ${name}: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}
console.log(`${cases.length} files, ${numbers} numbers, ${wrong} files not compiled or off by more than ${TOLERANCE}`)
process.exit(wrong > 0 ? 1 : 0)
