/** What others published, where, and how the same number is read from the model; why it differs where it does. */
export const published = {
  'core.turnover.2033': {
    what: 'Turnover of the core defence companies in 2033, obstacles removed',
    source: 'Parliamentary hearing, I.E (the sector’s own outlook)',
    how: 'Study “Sector outlook”: core defence turnover in 2033.',
  },
  'core.direct.2033': {
    what: 'Direct defence jobs in 2033, obstacles removed',
    source: 'Parliamentary hearing, I.E (the sector’s own outlook)',
    how: 'Study “Sector outlook”: direct defence jobs in 2033.',
  },
  'core.other.2033': {
    what: 'Other jobs of the defence ecosystem in 2033, obstacles removed',
    source: 'Parliamentary hearing, I.E (the sector’s own outlook)',
    how: 'Study “Sector outlook”: other ecosystem jobs in 2033.',
  },
  'core.growth': {
    what: 'Growth of defence turnover in Europe: 10.3% a year in 2020–2024, less 3.5 to 5% a year of prices',
    source: 'ASD Europe, facts 2025 (gulfpress.net; europesays.com/ee/56406); the deflation is ours',
    how: 'Unchanged policy: yearly growth of core turnover from 2025 to 2030.',
  },
  'core.jobs.elasticity': {
    what: 'Growth of defence jobs over growth of turnover, 2024 (8.6% over 13.8%)',
    source: 'ASD Europe, 2024',
    how: 'Unchanged policy: growth of direct jobs over growth of core turnover, 2025 to 2030, in logarithms.',
    why: 'The model follows the hearing, where jobs grow nearly in step with turnover.',
  },
  'core.suppliers': {
    what: 'Supplier jobs for each direct job that is added',
    source: 'Federal Planning Bureau multipliers, in GRIP',
    how: 'Study “Sector outlook”: change in other ecosystem jobs over change in direct jobs since 2025.',
  },
  'core.suppliers.average': {
    what: 'Supplier jobs for each direct job, average of 2025',
    source: 'Federal Planning Bureau multipliers, in GRIP',
    how: 'Unchanged policy, 2025: other ecosystem jobs over direct jobs (13,000 and 5,000 in the documents).',
    why: 'The hearing counts a wider circle of companies than the multipliers do.',
  },
  'effort.2029': {
    what: 'Defence spending in 2029, current prices',
    source: 'Federal path (businessam.be)',
    how: 'Unchanged policy: defence spending in 2029, with prices rising by 2% a year from 2024.',
  },
  'effort.2034': {
    what: 'Defence spending in 2034, current prices',
    source: 'Strategic Vision (trends.levif.be)',
    how: 'Unchanged policy: defence spending in 2034, with prices rising by 2% a year from 2024.',
  },
  'equipment.2026_2034': {
    what: 'Investment of the Strategic Vision, 2026 to 2034, current prices',
    source: 'Strategic Vision 2026–2034 (jarrett.be); N-VA, 25 June 2025 (34 billion)',
    how: 'Unchanged policy: equipment bought, 2026 to 2034 added up, with prices rising by 2% a year from 2024.',
  },
  'european.share.2025': {
    what: 'European share of arms purchases',
    source: 'IISS, 2022–2025',
    how: 'Unchanged policy: European share of deliveries in 2025.',
  },
  'us.purchases.2025': {
    what: 'American share of arms purchases',
    source: 'IISS',
    how: 'Unchanged policy: American share of deliveries in 2025.',
    why: 'The model follows the hearing, which sets the American share of imports higher than the IISS does.',
  },
  'us.imports.2025': {
    what: 'American share of Belgian imports of major arms, 2021–2025',
    source: 'SIPRI (brusselstimes.com 2011861); 52 and 64% are of European NATO members',
    how: 'Unchanged policy: American share of defence imports in 2025.',
  },
  'walloon.core': {
    what: 'Walloon share of the core companies',
    source: 'GRIP database',
    how: 'An input of the model, as it stands in the register.',
  },
  'walloon.jobs.2025': {
    what: 'Walloon share of all defence jobs',
    source: 'Agoria, March 2025',
    how: 'Unchanged policy, 2025: Walloon core and other jobs over all defence jobs.',
  },
  'walloon.turnover.2025': {
    what: 'Walloon share of defence turnover, if it is read for the whole ecosystem',
    source: 'Parliamentary hearing, I.C (AWEX)',
    how: 'Unchanged policy, 2025: Walloon turnover over the turnover of the ecosystem.',
    why: 'AWEX’s share is read for the core companies; dual-use firms are spread differently over the country.',
  },
  'gdp.nato5.offset25': {
    what: 'GDP in 2035 if the effort goes from 2 to 5% of GDP, gradually and partly offset: with 25% offset',
    source: 'European Commission, autumn 2025 (mnimarkets.com); for the EU, the part offset is not stated',
    how: 'Effort at 5% of GDP by 2035 with 25% of it offset, and no step agreed for 2034: effect on GDP in 2035.',
  },
  'gdp.nato5.offset50': {
    what: 'GDP in 2035 if the effort goes from 2 to 5% of GDP, gradually and partly offset: with 50% offset',
    source: 'European Commission, autumn 2025 (mnimarkets.com); for the EU, the part offset is not stated',
    how: 'Effort at 5% of GDP by 2035 with 50% of it offset, and no step agreed for 2034: effect on GDP in 2035.',
    why: 'With half of it offset, what the State takes elsewhere cancels most of the demand that stays in Belgium.',
  },
  'gdp.ec2028': {
    what: 'GDP in 2028 if the effort rises by 1.5% of GDP by then',
    source: 'European Commission, spring 2025 (epthinktank.eu 70944)',
    how: 'Effort at 3.5% of GDP by 2028: effect on GDP in 2028.',
  },
  'debt.ec2028': {
    what: 'Public debt in 2028 in the same case, in percentage points of GDP',
    source: 'European Commission, spring 2025 (epthinktank.eu 70944)',
    how: 'Effort at 3.5% of GDP by 2028: extra public debt in 2028.',
  },
  'gdp.kiel': {
    what: 'GDP if the effort goes from 2 to 3.5% of GDP',
    source: 'Kiel Institute, Guns and Growth, 2025',
    how: 'GDP in 2035 with the effort at 3.5% of GDP by 2035, over GDP with the effort held at 2%.',
    why: 'Belgium imports most of its equipment, people or plants bind, and the effect of demand fades.',
  },
  'gdp.oxford': {
    what: 'GDP of the euro area in 2030 if the effort goes from 2 to 3% by then',
    source: 'Oxford Economics, June 2025',
    how: 'GDP in 2030 with the effort at 3% of GDP by 2030, over GDP under unchanged policy.',
  },
  'multiplier.cumulative': {
    what: 'Cumulative multiplier of military spending',
    source: 'Ramey and Zubairy 2018, in Kiel 2025; Capital Economics 2025 (0.4 to 0.6)',
    how: 'Effort at 3% of GDP by 2030: extra GDP over extra defence spending, 2026 to 2030 added up.',
  },
  'multiplier.bbva': {
    what: 'Multiplier of defence spending in the EU as a whole, first two years (then back to none)',
    source: 'BBVA Research, June 2025, document 25/06',
    how: 'Effort at 3% of GDP by 2030: extra GDP over extra defence spending, 2026 and 2027 added up.',
    why: 'The EU as a whole makes far more of its own equipment than Belgium does.',
  },
  'multiplier.boston': {
    what: 'Pooled multiplier of military spending across countries: below 0.2',
    source: 'Federal Reserve Bank of Boston, working paper 15-9 (studyres.com)',
    how: 'Effort at 3% of GDP by 2030: extra GDP over extra defence spending, 2026 to 2030 added up.',
    why: 'The model counts less crowding out in the first years than this study finds.',
  },
  'eda.gdp': {
    what: 'GDP for every 100 m € of defence spending',
    source: 'EDA / Europe Economics, 2014',
    how: 'Effort at 5% of GDP by 2035 against effort held at 2%: change in GDP for 100 m € of spending, 2035.',
    why: 'The study takes equipment made at home and no crowding out; Belgium imports most of it, and the effect fades.',
  },
  'eda.tax': {
    what: 'Taxes for every 100 m € of defence spending',
    source: 'EDA / Europe Economics, 2014',
    how: 'The same two runs: change in GDP for 100 m € of spending, times the share of taxes in GDP.',
    why: 'It follows from the smaller effect on GDP.',
  },
  'eda.jobs': {
    what: 'Jobs for every 100 m € of defence spending',
    source: 'EDA / Europe Economics, 2014',
    how: 'The same two runs: change in net jobs for 100 m € of spending, 2035.',
    why: 'The study counts every job in the chain and none crowded out; the model counts the net.',
  },
  'gdp.taxfinanced': {
    what: 'GDP if the extra effort is paid for by taxes or cuts: lower, possibly negative',
    source: 'Kiel Institute, 2025 (the sign)',
    how: 'Study “Defence paid for by cuts or taxes”: effect on GDP in 2035.',
  },
  'gdp.recovery': {
    what: 'Recovery plan (5.9 billion in five years): largest effect on GDP',
    source: 'Federal Planning Bureau, publication 2106',
    how: 'A stand-in, as no lever has that shape: effort at 2.2% of GDP from 2026 spends about as much a year; effect on GDP in 2026.',
    why: 'The stand-in buys defence, most of it abroad; the plan was building and renovation at home.',
  },
  'rd.staff.2021': {
    what: 'People in R&D in 2021',
    source: 'Rathenau Institute: 23 per 1,000 of a labour force of 5.2 million',
    how: 'The model’s staff of 2025, brought back by 3% a year.',
  },
  'rd.pace': {
    what: 'Average rise in R&D intensity over the years on record, 2014–2024, in percentage points of GDP a year',
    source: 'Eurostat (2.4 to 3.4%)',
    how: 'Unchanged policy, 2026: what the people available would cost, over GDP, less the intensity of 2025.',
  },
  'rd.pay': {
    what: 'Part of extra R&D money that becomes pay',
    source: 'Goolsbee 1998',
    how: 'Study “4% for research by 2030”, 2030: extra money that no people were found for, over all the extra money.',
    why: 'When money comes slowly the model finds people for most of it.',
  },
  'rd.pay.rush': {
    what: 'Part of extra R&D money that becomes pay, if it came at once',
    source: 'Goolsbee 1998',
    how: 'R&D at 5% of GDP from 2026, in 2026: extra money that no people were found for, over all the extra money.',
    why: 'When money comes at once there are no people for it in the model, and most of it becomes pay.',
  },
  'rd.growth': {
    what: 'Growth gained a year from 0.68 percentage points more of R&D (3% study, scaled: 0.5 × 0.68 ÷ 1.1)',
    source: 'European Commission, 3% study (wordscope.be)',
    how: 'Study “4% for research by 2030”: gain from knowledge between 2030 and 2035, a year.',
    why: 'The elasticity is a cautious one; the study expects twice as much.',
  },
  'rd.growth.1_8': {
    what: 'Growth gained a year from 0.68 percentage points more of R&D (1.8 to 2.6% adds 0.2: scaled, 0.68 ÷ 0.8)',
    source: 'European Commission (wordscope.be)',
    how: 'Study “4% for research by 2030”: gain from knowledge between 2030 and 2035, a year.',
  },
  'rd.return': {
    what: 'Gross social return of R&D',
    source: 'Hall, Mairesse and Mohnen 2010 (wide range)',
    how: 'Output elasticity times GDP, over the stock of knowledge of 2025.',
  },
  'chips.perjob': {
    what: 'Investment for each direct job in chips',
    source: 'France 2030, average; Crolles',
    how: 'An input of the model, as it stands in the register.',
  },
  'chips.public': {
    what: 'Public share of the investment in a chip plant',
    source: 'Crolles, ESMC, NanoIC',
    how: 'An input of the model, as it stands in the register.',
  },
} as const
