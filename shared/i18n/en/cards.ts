export const cards = {
  // what a headline result counts, and what not
  'about.jobs.net':
    'Jobs added compared with unchanged policy, in the whole economy: every job that extra spending and orders in Belgium support, from soldiers and researchers to suppliers and shops, less those crowded out elsewhere. It is not the sum of the sectors’ jobs.',
  'about.gdp.effect':
    'How much larger GDP is than under unchanged policy: first through what is spent in Belgium, later and more lastingly through what research finds.',
  'about.turnover.total':
    'What the defence industry, its suppliers of dual-use goods and the new chip and battery plants sell in a year. Research and the rest of the economy are left out. A lever that brings people, such as training, changes it mainly while these companies cannot keep up with their orders.',
  'about.dependency.europeanShare':
    'The reverse of dependency: of the equipment that the forces receive in a year, the share made in Europe, Belgium included. It is delivered years after it is ordered, so levers act slowly here. “Deliveries” tells how much more equipment they receive in all. The chance of meeting the target mostly tells how uncertain the figures are, with or without the scenario.',
  'about.research.effortReal':
    'R&D as far as there are people to do it: those in post at their usual cost, as a share of GDP. “In money” also counts the pay rises that scarce researchers command, as the statistics do.',
  'about.public.balance':
    'What all levels of government together gain (+) or lose (−) in the year: extra tax revenue, plus cuts or taxes elsewhere, less the cost of the levers and interest. The debt is what that adds up to over the years.',
  why: 'What changes it, lever by lever',
  model: 'How it is computed',
} as const
