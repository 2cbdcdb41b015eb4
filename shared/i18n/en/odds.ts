export const odds = {
  'band.caption_one': 'Wide band: 90% of {{draws}} simulation; narrow: half of them',
  'band.caption_other': 'Wide band: 90% of {{draws}} simulations; narrow: half of them',
  'band.ofChange': 'For this result only the difference has a range: choose “Difference” to see it',
  'band.otherFigures':
    'The two scenarios assume different figures, and in each simulation these vary over their whole ranges: a change can lie outside its own range.',
  'band.nine': 'nine times out of ten',
  'band.lost': 'The calculation of the ranges was interrupted.',
  'status.draws_one': '{{draws}} simulation · seed {{seed}}',
  'status.draws_other': '{{draws}} simulations · seed {{seed}}',
  'status.assumed_one': '{{count}} assumption is Levier’s own',
  'status.assumed_other': '{{count}} assumptions are Levier’s own',
  'chance.atLeast': '{{share}} chance of at least {{value}} in {{year}} (± {{margin}})',
  'chance.atMost': '{{share}} chance of at most {{value}} in {{year}} (± {{margin}})',
  'chance.all.atLeast': 'Nearly certain: at least {{value}} in {{year}}',
  'chance.all.atMost': 'Nearly certain: at most {{value}} in {{year}}',
  'chance.none.atLeast': 'Practically no simulation gives at least {{value}} in {{year}}',
  'chance.none.atMost': 'Practically no simulation gives at most {{value}} in {{year}}',
  'share.under': '< {{share}}',
  'share.over': '> {{share}}',
  sureness_one: 'Odds are counted in {{draws}} simulation.',
  sureness_other:
    'Odds are counted in {{draws}} simulations, to within {{points}} (95% confidence): this is the uncertainty of the count, not that of the model.',
  told: '{{told}} {{sureness}}',
  again: 'Calculate again',
  share: '{{share}} of simulations',
  central:
    'A target is called met or missed with every figure at its most likely value. The odds let all figures vary, and many can turn out further on one side than on the other: a target that is missed may still be reached in most simulations, and the reverse.',
} as const
