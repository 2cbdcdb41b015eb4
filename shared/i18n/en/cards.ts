export const cards = {
  // what a headline result counts, and what not
  'about.jobs.net':
    'Jobs more than without any lever, in the whole economy: every job that the extra spending in Belgium supports, from soldiers and researchers to suppliers and shops, less those crowded out elsewhere. It is not the sum of the sectors’ jobs.',
  'about.gdp.effect':
    'How much larger GDP is than without any lever: first through what is spent in Belgium, later and more lastingly through what research finds.',
  'about.turnover.total':
    'What the defence industry, its suppliers of dual-use goods and the new chip and battery plants sell in a year. Research and the rest of the economy are left out. A lever that brings people, such as training, moves it where these companies lack them.',
  'about.dependency.europeanShare':
    'Dependency on others, seen from the good side: of the equipment that the forces receive in a year, the share made in Europe, Belgium included. Contracts are delivered years after they are signed, so levers move it slowly. Its odds mostly tell how uncertain the figures are, with or without the scenario.',
  'about.research.effortReal':
    'R&D as far as there are people to do it: those in post at their usual cost, as a share of GDP. “In money” also counts the pay rises that scarce researchers command, as statistics do.',
  'about.public.balance':
    'What all governments together gain (+) or lose (−) in the year: extra taxes and offsets, less what the levers cost and interest. The debt is what that adds up to over the years.',
  why: 'What changes it, lever by lever',
  model: 'How it is computed',
} as const
