export const why = {
  title: 'What makes the difference',
  run: 'Splitting the difference',
  'missed.research':
    'The R&D target of {{aim}} is missed in {{year}}: <missed>what stands in the way and what would help</missed>, or <mix>find a mix that meets it</mix>.',
  'missed.european':
    'The target of {{aim}} for the European share of deliveries is missed in {{year}}: <missed>what stands in the way and what would help</missed>, or <mix>find a mix that meets it</mix>.',
  empty: 'No lever changed yet',
  emptyText: 'Move one or more of the {{count}} levers on the left: this page then says what each of them contributes.',
  emptyLink: 'Go to “Explore”',
  'title.only': 'One lever makes the whole difference, {{player}}: {{difference}} in {{year}}',
  'title.one': 'Nearly all from one – {{player}}: {{difference}} in {{year}}',
  'title.first': 'Largest contribution – {{player}}: {{difference}} in {{year}} ({{share}})',
  'title.against': '{{player}}: {{difference}} in {{year}}; the other way, {{other}}: {{opposed}}',
  'title.cancel': '{{label}}: the changes cancel out in {{year}}',
  'title.nothing': '{{label}}: no change has a visible effect in {{year}}',
  subtitle: '{{label}}, {{year}}: from unchanged policy to the scenario',
  'subtitle.otherwise': 'measured otherwise in model {{version}}',
  'subtitle.cut': 'the axis does not start at zero',
  'subtitle.reference': '{{label}}, {{year}}: from the documents’ reference to the scenario',
  lever: 'Lever',
  'group.assumptions': 'My assumptions',
  'group.levers': 'My levers, together',
  'group.model': 'The newer model ({{now}} instead of {{before}})',
  'start.reference': 'Documents’ reference',
  'start.older': 'Documents’ reference, model {{version}}',
  contribution: 'Contribution',
  scenario: 'This scenario',
  moved_one: '“{{label}}” goes from {{from}} to {{to}} in {{year}}, through {{count}} changed lever: {{difference}}.',
  moved_other:
    '“{{label}}” goes from {{from}} to {{to}} in {{year}}, through {{count}} changed levers: {{difference}}.',
  'moved.none': '“{{label}}” is {{to}} in {{year}}, to the digits shown, with these changes or without.',
  'moved.reference':
    '“{{label}}” goes from {{from}} in the documents’ reference to {{to}} in {{year}}: {{difference}}.',
  'moved.older':
    '“{{label}}” goes from {{from}} in the documents’ reference of model {{version}} to {{to}} in {{year}}: {{difference}}.',
  'moved.otherwise':
    '{{meaning}} The share of the newer model also comes from this change of meaning, and each lever’s share is a mean over both meanings.',
  'moved.levers':
    'The levers alone, from unchanged policy with the same assumptions and the present model: {{difference}}.',
  'title.noValue': '{{label}}: no difference to split in {{year}}',
  'noValue.before':
    '“{{label}}” is {{to}} in {{year}} and has no value without these changes: there is no difference to split.',
  noValue: '{{label}} has no value in {{year}}.',
  exact_one: 'Exact: there is only one changed lever.',
  exact_other:
    'Exact: averaged over every order of applying the levers ({{runs}} combinations); the parts add up to the difference.',
  'exact.groups':
    'Exact: averaged over every order in which they could come, the levers one after the other ({{runs}} combinations); the parts add up to the difference.',
  sampled:
    'Averaged over {{orders}} random orders, to within {{error}} (95%); the parts still add up to the difference.',
  idle_one: 'No visible effect here in {{year}}: {{levers}}.',
  idle_other: 'No visible effect here in {{year}}: {{levers}}.',
  compared: 'Contributions always count from the reference, not from “{{name}}”.',
  'left.not-kept':
    'This scenario was made with a model {{version}} that this version of Levier does not have: what the newer model changed cannot be told.',
  'left.no-such-result':
    'Model {{version}}, with which this scenario was made, had no such result: the account begins with the present model.',
  rest_one: '{{count}} other',
  rest_other: '{{count}} others',
  total: 'total',
  'years.title': 'The difference is largest in {{year}}: {{difference}}',
  'years.none': '{{label}}: no visible difference in any year shown',
  'years.subtitle': '{{label}}: what each contributes over the years',
  'years.describe': 'Stacked columns: {{title}}. {{measure}}. Values are in the table view.',
  alone: 'Each lever alone and among the others',
  'alone.table': 'What each lever does alone, its share, and what it adds to the others',
  'alone.lever': 'Lever',
  'alone.alone': 'Alone',
  'alone.share': 'Share',
  'alone.onTop': 'On top of the others',
  'alone.what':
    'Alone: only this lever is changed. Share: the mean of what it adds over every order. On top of the others: what is lost when it is reset, as the panel says.',
  'alone.same': 'Each lever does the same alone and among the others, so its share is its single effect.',
  'alone.less':
    'Alone, the levers would add up to {{sum}}; together they do {{together}}: {{difference}}, because some get in each other’s way.',
  'alone.more':
    'Alone, the levers would add up to {{sum}}; together they do {{together}}: {{difference}}, because some help each other.',
  'alone.apart':
    'Alone, the levers would add up to {{sum}}; together they do {{together}}: {{difference}}, because what some do depends on others.',
  'alone.even':
    'Alone, the levers add up to what they do together, {{together}}, although some help and some hinder each other.',
  'alone.sum': 'Alone, the levers add up to what they do together, {{together}}, to the digits shown.',
  'alone.group.assumptions':
    'A share is also the mean over whether the assumptions are there before the levers; the single effects have them on both sides.',
  'alone.group.model':
    'A share is also the mean over whether the newer model is there before the levers; the single effects have it on both sides.',
  'alone.group.both':
    'A share is also the mean over whether the assumptions, and the newer model, are there before the levers; the single effects have them on both sides.',
  pairs: 'Interactions',
  'pairs.many': 'Interactions are calculated for up to {{count}} changed levers.',
  'pair.more': '{{one}} and {{other}}: {{difference}} on top of their separate effects.',
  'pair.less': '{{one}} and {{other}}: {{difference}} compared with their separate effects.',
} as const
