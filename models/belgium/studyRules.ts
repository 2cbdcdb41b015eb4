import type { Model } from '#models/engine/assemble'
import type { Figure } from '#models/engine/model'
import { computesWith } from '#models/engine/reads'
import { figureRange, leverRange } from '#models/engine/settings'
import type { StudyRules } from '#shared/study/rules'
import { belgium } from './model'

const levers = new Map(belgium.levers.map((lever) => [lever.id, lever]))
const figures = new Map(belgium.figures.map((figure) => [figure.id, figure]))

const excerpts = new Map<Figure, Model>()

/** The model with only the equations a figure is in: no other bounds it, and a study may change thousands. */
function excerptFor(figure: Figure): Model {
  const known = excerpts.get(figure)
  if (known) return known
  const equations = belgium.equations.filter(
    ({ initial, yearly }) => computesWith(initial, figure) || computesWith(yearly, figure),
  )
  const excerpt = { ...belgium, equations }
  excerpts.set(figure, excerpt)
  return excerpt
}

/** What the Belgian model allows in a study. */
export const studyRules: StudyRules = {
  firstYear: belgium.firstYear + 1,
  lastYear: belgium.firstYear + belgium.years.length - 1,
  lever(id, assumptions) {
    const lever = levers.get(id)
    if (!lever) return null
    const { min, max } = leverRange(lever, assumptions)
    return { min, max, unit: lever.unit, hasYear: typeof lever.by === 'number' }
  },
  assumption(id, assumptions) {
    const figure = figures.get(id)
    if (!figure) return 'unknown'
    if (figure.structural) return 'structural'
    if (!belgium.used.has(figure)) return 'context'
    return { ...figureRange(excerptFor(figure), figure, assumptions), unit: figure.unit }
  },
}
