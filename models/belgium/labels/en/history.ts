/** What was observed: its name, who says so as it stands under a chart, and why it is not drawn where it is not. */
export const history = {
  'rd.intensity': { label: 'R&D intensity', line: 'Eurostat, CFS/STAT (BELSPO)' },
  'rd.spending': { label: 'R&D spending', line: 'Eurostat', apart: 'In current prices; the model’s are of 2024.' },
  'research.staff': { label: 'People in R&D', line: 'BELSPO, Rathenau Institute (break in 2021)' },
  'rd.intensity.netherlands': {
    label: 'R&D intensity, Netherlands',
    line: 'Eurostat',
    apart: 'The model has no series for other countries.',
  },
  'rd.intensity.france': {
    label: 'R&D intensity, France',
    line: 'Eurostat',
    apart: 'The model has no series for other countries.',
  },
  'rd.intensity.germany': {
    label: 'R&D intensity, Germany',
    line: 'Eurostat',
    apart: 'The model has no series for other countries.',
  },
  'gdp.chained2015': {
    label: 'GDP, chained volumes of 2015',
    line: 'National Bank of Belgium',
    apart: 'In chained prices of 2015; the model’s are of 2024.',
  },
  gdp: { label: 'GDP', line: 'World Bank, National Bank of Belgium' },
  'defence.effort': { label: 'Defence effort', line: 'NATO, ifo' },
  'defence.spending': {
    label: 'Defence spending',
    line: 'NATO',
    apart: 'In current prices; the model’s are of 2024.',
  },
  'defence.equipmentShare': {
    label: 'Equipment in defence spending',
    line: 'NATO',
    apart: 'A lever of the model, not a series.',
  },
  'us.importShare.europeanNato': {
    label: 'American share of arms imports, European NATO members',
    line: 'SIPRI',
    apart: 'Of European NATO members together; the model’s is Belgium’s.',
  },
  'us.importShare.belgium': {
    label: 'American share of arms imports, Belgium',
    line: 'SIPRI (major arms, mean of 2021–2025)',
  },
  'european.procurementShare': {
    label: 'European share of purchases in Europe',
    line: 'IISS',
    apart: 'Of Europe as a whole; the model’s is Belgium’s.',
  },
  'defence.exports.saudiShare': {
    label: 'Saudi share of arms exports',
    line: 'SIPRI',
    apart: 'The model has no series by customer.',
  },
  'defence.sector.turnover': { label: 'Turnover of the defence industry', line: 'Agoria' },
  'defence.sector.firms': {
    label: 'Defence firms',
    line: 'GRIP',
    apart: 'The model does not count firms.',
  },
  'defence.sector.jobs': {
    label: 'Jobs in the broad defence sector',
    line: 'Agoria',
    apart: 'A wider circle than the model’s.',
  },
  'defence.europe.turnoverGrowth': {
    label: 'Growth of defence turnover in Europe',
    line: 'ASD Europe',
    apart: 'Of Europe, in current prices.',
  },
  'tech.funding': {
    label: 'Venture capital raised',
    line: 'Belgian press, “La Belgique accélère…”',
    apart: 'A lever of the model, not a series.',
  },
} as const

/** Where each observation comes from, and what is to be said of it. */
export const observed = {
  'rd.intensity': {
    2004: { source: 'Eurostat (focusonbelgium.be, 3 December 2015)', note: 'first release' },
    2014: {
      source: 'Eurostat (focusonbelgium.be; brusselstimes.com 35714)',
      note: 'first release, 9,875 m €; later about 2.4',
    },
    2018: { source: 'CFS/STAT, BELSPO (brusselstimes.com 580765)' },
    2019: { source: 'CFS/STAT, BELSPO (dermine.belgium.be; brusselstimes.com 580765)' },
    2020: { source: 'CFS/STAT, BELSPO (brusselstimes.com 580765)', note: 'Eurostat’s first release: about 3.5' },
    2021: {
      source: 'CFS/STAT, BELSPO, 2023 (brusselstimes.com 580765)',
      note: 'Eurostat’s first release: 3.19; break in the business survey in 2021',
    },
    2023: { source: 'Eurostat, revised', note: 'first release 3.3; the note has 3.32' },
    2024: { source: 'Eurostat, 4 December 2025' },
  },
  'rd.spending': { 2014: { source: 'Eurostat (brusselstimes.com 35714)' } },
  'research.staff': {
    2019: { source: 'BELSPO (dermine.belgium.be)' },
    2021: {
      source: 'Rathenau Institute: 23 per 1,000 of the labour force',
      note: 'order of magnitude, after the break of 2021; the labour force of 5.2 million is ours',
    },
  },
  'rd.intensity.netherlands': { 2023: { source: 'Eurostat' } },
  'rd.intensity.france': { 2023: { source: 'Eurostat' } },
  'rd.intensity.germany': { 2023: { source: 'Eurostat, revised' } },
  'gdp.chained2015': {
    2022: { source: 'National Bank of Belgium, SDDS page of 28 February 2024 (sum of quarters)' },
    2023: { source: 'National Bank of Belgium, SDDS page of 28 February 2024 (sum of quarters)', note: '+1.5%' },
  },
  gdp: { 2024: { source: 'World Bank, National Bank of Belgium', note: 'as in version 1.0 of the model' } },
  'defence.effort': {
    2021: { source: 'NATO, annual report 2021 (belganewsagency.eu)' },
    2022: { source: 'NATO, annual report 2022 (taylordailypress.net)', note: 'an estimate' },
    2023: { source: 'ifo (belganewsagency.eu)' },
    2024: { source: 'NATO (brusselstimes.com 1721072)', note: 'the budget of December 2023 had 1.24' },
  },
  'defence.spending': {
    2021: { source: 'NATO (taylordailypress.net)' },
    2022: { source: 'NATO (taylordailypress.net)', note: 'an estimate' },
  },
  'defence.equipmentShare': { 2022: { source: 'NATO (sudinfo 637459)' } },
  'us.importShare.europeanNato': {
    2017: { source: 'SIPRI, mean of 2015–2019', note: 'the hearing says 50' },
    2022: { source: 'SIPRI, mean of 2020–2024' },
  },
  'us.importShare.belgium': { 2023: { source: 'SIPRI, mean of 2021–2025 (brusselstimes.com 2011861)' } },
  'european.procurementShare': { 2024: { source: 'IISS', note: 'American share: 34' } },
  'defence.exports.saudiShare': {
    2023: {
      source: 'SIPRI, major arms, mean of 2021–2025 (brusselstimes.com 2011861)',
      note: 'Ukraine 23, Canada 21; the hearing has 70% going to Europe: major arms only',
    },
  },
  'defence.sector.turnover': {
    2014: {
      source: 'Agoria and GRIP (lesoir.be, 10 February 2016)',
      note: 'a wider circle: not drawn; Wallonia 1,800, Flanders 800; exports 95%',
    },
    2024: { source: 'Agoria (rtl.be, 4 March 2025)', note: 'core' },
  },
  'defence.sector.firms': {
    2018: {
      source: 'GRIP database (rtbf.be 9946458)',
      note: '58% in Wallonia, 38% in Flanders, 4% in Brussels',
    },
  },
  'defence.sector.jobs': { 2024: { source: 'Agoria, March 2025' } },
  'defence.europe.turnoverGrowth': {
    2024: { source: 'ASD Europe', note: '10.3% a year in 2020–2024; jobs +8.6% in 2024' },
  },
  'tech.funding': {
    2023: { source: 'trends.levif.be; datanews.levif.be' },
    2024: { source: '“La Belgique accélère sa transition technologique”, paragraph 2' },
  },
} as const
