export const studies = {
  'current-course': {
    label: 'Current course',
    about: 'No lever is moved: the reference for every other study.',
  },
  'research-4': {
    label: '4% for research by 2035',
    about: 'The level of R&D the sovereignty note recommends, aimed at by 2035.',
  },
  'research-4-fast': {
    label: '4% for research by 2030',
    about: 'The same target five years earlier, without more engineers or skilled arrivals.',
  },
  'research-4-people': {
    label: '4% by 2030, with people',
    about: 'The target of 2030 with more engineering places by 2030 and more skilled arrivals from 2026.',
  },
  'safe-full': {
    label: 'SAFE drawn in full',
    about: 'The largest SAFE loan Belgium may draw, half of it on top of planned budgets.',
  },
  'european-preference': {
    label: 'European preference',
    about: 'A smaller American share of imports, more Belgian content, and half of foreign takeovers screened.',
  },
  'industry-package': {
    label: 'Industry package',
    about:
      'A higher defence effort with shorter permitting, better finance, open access for SMEs and quicker clearances.',
  },
  'chips-batteries': {
    label: 'Chips and batteries',
    about: 'Investments in chip fabs and battery material plants, spread evenly over 2026 to 2035.',
  },
  'science-cut': {
    label: 'Federal science cut',
    about: 'The planned cut in BELSPO’s means, mentioned in the hearing, carried out at once.',
  },
  'effort-frozen': {
    label: 'Equipment effort frozen',
    about: 'Export orders grow only as fast as the economy, and the equipment share stays where it was in 2025.',
  },
  'everything-recommended': {
    label: 'Everything recommended',
    about: 'Research, skills, SAFE, European purchases, industry and projects, all moved together.',
  },
} as const
