import { FIRST, type Run } from './run'

/** The American share of the imports contracted in a year; part of it was decided long ago. */
function signed(run: Run, year: number): number {
  const share = run.path('dependency.usShare', year)
  if (year > run.f('dependency.committedUntil')) return share
  return share + run.f('dependency.committed') * (run.f('dependency.us_import_share.now') - share)
}

/** What the forces receive, and from where. */
export function dependency(run: Run, year: number): void {
  const first = year === FIRST
  const domestic = run.s('defence.domesticOrders', year)
  const imports = run.set(
    'dependency.imports',
    year,
    run.s('defence.procurement', year) -
      domestic +
      (run.s('defence.lost', year) * domestic) / run.s('defence.orders', year),
  )
  const home = run.s('defence.turnover.core', year) * (1 - run.s('defence.exports.share', year))
  const deliveries = run.set('dependency.deliveries', year, imports + home)
  const before = first ? 0 : run.s('dependency.usShareDelivered', year - 1)
  const delivered = first
    ? run.f('dependency.us_import_share.now')
    : before + (signed(run, year - 1) - before) / run.f('defence.deliveryYears')
  run.set('dependency.usShareDelivered', year, delivered)
  const content = run.s('defence.contentReached', year)
  const safe = run.set('dependency.safeImports', year, Math.min(imports, run.s('safe.delivered', year) * (1 - content)))
  const open = run.set('dependency.safeOpen', year, Math.min(1, (1 - run.f('safe.europeanContent')) / (1 - content)))
  const american = run.f('safe.openUsShare')
  const bill = run.set('dependency.usBill', year, (imports - safe) * delivered + safe * open * american)
  run.set('dependency.usShareReached', year, bill / imports)
  const us = run.set('dependency.usProcurement', year, bill / deliveries)
  const elsewhere = (imports - safe) * run.f('dependency.otherNonEuropean') + safe * open * (1 - american)
  run.set('dependency.europeanShare', year, 1 - (bill + elsewhere) / deliveries)

  const chips = run.set(
    'dependency.chips',
    year,
    1 - run.f('chips.coverage') * Math.min(1, run.s('chips.inService', year) / run.f('peers.france.crolles')),
  )
  const batteries = run.set(
    'dependency.batteries',
    year,
    run.f('dependency.chinaBatteryShare') *
      (1 -
        run.f('batteries.coverage') * Math.min(1, run.s('batteries.inService', year) / run.f('batteries.fullScale'))),
  )
  const control = first
    ? run.f('dependency.foundryControl')
    : run.s('dependency.control', year - 1) *
      (1 - run.f('dependency.foundryLoss') * (1 - run.path('dependency.screening', year)))
  run.set('dependency.control', year, control)
  const foundries = run.set('dependency.foundries', year, 1 - control)
  const weights = ['us', 'chips', 'batteries', 'foundries'].map((each) => run.f(`dependency.weight.${each}`))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const shares = [us, chips, batteries, foundries]
  run.set('dependency.index', year, shares.reduce((total, share, at) => total + share * (weights[at] ?? 0), 0) / sum)
}
