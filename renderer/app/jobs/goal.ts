import { solveGoal } from '#models/analysis/goal/solve'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { leverOf } from '#models/narrative/levers'
import { type Job, withShare } from './job'
import type { GoalRequest } from './requests'

export function* goal(request: GoalRequest): Job<'goal'> {
  const movers = request.goal.movers.map((mover) => ({ ...mover, lever: leverOf(mover.lever) }))
  return yield* withShare(solveGoal(belgium, program, { ...request.goal, movers }, request.seed))
}
