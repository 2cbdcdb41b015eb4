/** The Compare screen. */
export const compare = {
  scenario: 'Scenario',
  sort: 'Sort by {{name}}',
  against: 'Grey: difference from “{{name}}”. Click a heading to sort.',
  // titles of charts that several scenarios share
  'title.apart': '{{label}} in {{year}}: from {{low}} to {{high}} ({{name}})',
  'title.same': '{{label}} in {{year}}: {{value}} in every scenario drawn',
  'title.one': '{{label}} in {{year}}: {{value}} ({{name}})',
  draw: 'Draw {{name}} in the charts',
  drawn:
    'The charts draw {{shown}} of {{all}} scenarios. Tick others in the table of results: at most {{most}} at once.',
  asItWas: '{{name}} in {{year}}: as it was under model {{version}}, and now',
  'asItWas.result': 'Result',
  'asItWas.before': 'Model {{version}}, as it was',
  'asItWas.now': 'Model {{version}}, now',
  'asItWas.difference': 'Difference',
  'asItWas.none': 'not in model {{version}}',
  'otherwise.jobs.net':
    'In model {{version}} this was the change in all the jobs tracked, less a fixed share crowded out elsewhere; it is now the jobs that extra demand supports.',
  'otherwise.research.spending':
    'In model {{version}} this was only the spending that there were researchers for; it is now all the money spent.',
  'otherwise.research.intensityReached':
    'In model {{version}} this was only the spending that there were researchers for; it is now all the money spent.',
  'otherwise.defence.contentReached':
    'In model {{version}} this was the content of orders as soon as they were signed; it is now that of what is delivered.',
  'otherwise.public.balance':
    'In model {{version}} this held the interest on SAFE loans alone and another count of tax revenue; it now holds the interest on all extra debt, what is met by cuts or taxes elsewhere, and tax on all extra GDP.',
  'otherwise.public.interest':
    'In model {{version}} this was what SAFE loans cost in interest beyond the bonds they replace; it is now the real interest on all extra debt.',
  'otherwise.public.taxReturn':
    'In model {{version}} this was tax on the GDP from knowledge and on what net jobs add; it is now tax on all extra GDP, less the public spending that follows it.',
  'otherwise.dependency.usProcurement':
    'In model {{version}} this was a share of purchases; it is now a share of deliveries.',
  'otherwise.dependency.europeanShare':
    'In model {{version}} this was a share of purchases, in which what was signed counted at once; it is now a share of deliveries.',
  'otherwise.apart': '{{meaning}} The two are not compared.',
  'asItWas.note':
    'The first column is computed by model {{version}}, with the levers and assumptions this scenario had then. The second has the levers and assumptions of today.',
  'asItWas.why': 'See in “Why” how much of the difference is the newer model',
  'asItWas.unknown':
    'This scenario was made with a model {{version}} that this version of Levier does not have, so it cannot be run as it was.',
  title: 'Scenarios side by side',
  table: 'Results in {{year}}',
  levers: 'Levers that differ',
  lever: 'Lever',
  none: 'No lever differs between these scenarios.',
  assumptions: 'Assumptions that differ',
  assumption: 'Assumption',
} as const
