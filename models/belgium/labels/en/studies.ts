export const studies = {
  'current-course': {
    label: 'Unchanged policy',
    about: 'Adopted policy with today’s obstacles, no lever changed: what the others are compared with.',
  },
  'sector-outlook': {
    label: 'Sector outlook',
    about:
      'The obstacles named in the hearing removed by 2030 and more technicians trained, step by step until 2029: the core ' +
      'all but doubles by 2033, as the sector expects; the odds of doubling are shown beside the results.',
  },
  'research-4': {
    label: '4% for research by 2035',
    about: 'The level of R&D the sovereignty note recommends, aimed at by 2035.',
  },
  'research-4-fast': {
    label: '4% for research by 2030',
    about:
      'The same target five years earlier, without more engineers or skilled arrivals: part of the money ' +
      'only raises pay.',
  },
  'research-4-people': {
    label: '4% by 2030, with more researchers',
    about: 'The target of 2030 with more engineering places by 2030 and more skilled arrivals from 2026.',
  },
  'nato-path': {
    label: '3.5% for defence by 2035',
    about: 'The defence effort climbs to what the allies agreed in The Hague for core defence.',
  },
  'industry-package': {
    label: 'Industry package',
    about: 'That effort with the obstacles of the industry partly removed and technicians trained.',
  },
  'paid-by-offsets': {
    label: 'Defence paid for by cuts or taxes',
    about: 'The same effort, all of its cost met by cuts or taxes elsewhere.',
  },
  'safe-full': {
    label: 'SAFE loans in full',
    about: 'The largest SAFE loan Belgium may draw, half of it on top of planned budgets.',
  },
  'european-preference': {
    label: 'European preference',
    about:
      'A smaller American share of contracts, more Belgian content, better access for SMEs, and half of ' +
      'foreign takeovers screened.',
  },
  'chips-batteries': {
    label: 'Chips and batteries',
    about: 'Investments in chip fabs and battery material plants, spread evenly over 2026 to 2035.',
  },
  'science-cut': {
    label: 'Federal science cut',
    about: 'The planned cut in BELSPO’s budget, mentioned in the hearing, carried out at once.',
  },
  'effort-frozen': {
    label: 'Defence spending frozen',
    about:
      'Defence spending stays at today’s share of GDP after 2033 and foreign demand grows only as fast as ' +
      'the economy.',
  },
  'everything-recommended': {
    label: 'All recommendations',
    about: 'Research, skills, SAFE, European purchases, industry and projects, all moved together.',
  },
} as const
