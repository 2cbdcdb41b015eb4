export const sources = {
  'economy.gdp': {
    source: 'European Commission, autumn 2025 forecast; World Bank 2024 (614 bn in 2024, real growth of 1.0% in 2025)',
    note: 'gross domestic product of 2025 at 2024 prices',
  },
  'economy.growth': {
    source: 'European Commission, autumn 2025 forecast (1.1% in 2026, 1.3% in 2027); our assumption after that',
    note: 'real growth without R&D effects',
  },
  'economy.debtRatio': {
    source: 'European Commission, autumn 2025 forecast',
    note: 'public debt of 2025',
  },
  'economy.displacement': {
    source: 'range usual in impact studies near full employment',
    note: 'share of extra jobs filled by people who leave another job',
  },
  'research.staffNow': {
    source: 'BELSPO 2019 (93,524), Rathenau Institute 2021 (23 per 1,000 of the labour force)',
    note: 'R&D personnel of 2025',
  },
  'research.costGrowth': {
    source: 'real wage growth',
    note: 'growth of the cost per R&D FTE',
  },
  'research.outputElasticity': {
    source:
      'Guellec and van Pottelsberghe, OECD 2001 (upper bound 0.13 business, 0.17 public); Hall, Mairesse ' +
      'and Mohnen 2010',
    note: 'elasticity of GDP to the knowledge stock',
  },
  'research.depreciation': {
    source: 'convention in the R&D literature',
    note: 'depreciation of the knowledge stock',
  },
  'research.lag': {
    source: 'convention in the R&D literature',
    note: 'years from spending to knowledge',
  },
  'research.lateStageNow': {
    source: 'hearing: funding stops at TRL 6',
    note: 'share of public innovation money that reaches TRL 7 to 9 today',
  },
  'research.crowdingIn': {
    source: 'Dumont, Federal Planning Bureau 2022 (sign); our central value',
    note: 'private R&D drawn in by one public euro: base of the private crowding-in lever',
  },
  'science.belspoBudget': {
    source: 'order of magnitude of the federal science budget',
    note: 'base of the planned 20% cut',
  },
  'skills.stemGraduates': {
    source: 'Eurostat 2023 (17.2 per 1,000 people aged 20 to 29)',
    note: 'STEM graduates a year',
  },
  'skills.studyYears': {
    source: 'length of an engineering degree',
    note: 'years between a larger intake and more graduates',
  },
  'skills.foreignResearchers': {
    source: 'growth of R&D staff from 2019 to 2025',
    note: 'entrants to research other than STEM graduates',
  },
  'defence.effortNow': {
    source: 'NATO and federal budget 2025',
    note: 'defence spending of 2025',
  },
  'defence.equipmentShareNow': {
    source: 'NATO (lowest equipment share of the alliance)',
    note: 'equipment share of defence spending in 2025',
  },
  'defence.equipmentShareReference': {
    source: 'Strategic Vision 2025 (24.7 of 34.8 bn in concrete investments)',
    note: 'equipment share the current course reaches in 2030',
  },
  'defence.contentReference': {
    source: 'so that the current course doubles core turnover by 2033',
    note: 'Belgian content of equipment and maintenance purchases reached in 2030',
  },
  'defence.exportGrowthReference': {
    source: 'so that the current course doubles core turnover by 2033',
    note: 'real growth of export orders',
  },
  'defence.capacityGrowth': {
    source: 'above the 13.8% of 2024 (ASD Europe)',
    note: 'fastest growth of output that plants allow',
  },
  'defence.jobElasticity': {
    source: 'hearing outlook (turnover ×2, direct jobs ×1.8); ASD Europe 2024 (jobs +8.6%, turnover +13.8%)',
    note: 'elasticity of direct jobs to turnover',
  },
  'defence.indirectPerDirect': {
    source: 'hearing outlook (+4,000 direct and +4,000 indirect)',
    note: 'indirect jobs per extra direct job',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP on Federal Planning Bureau multipliers (2.55 minus 1.97)',
    note: 'induced jobs per direct job',
  },
  'defence.jobs.flanders': {
    source: 'Agoria, March 2025',
    note: 'Flemish share of sector jobs',
  },
  'defence.jobs.wallonia': {
    source: 'Agoria, March 2025',
    note: 'Walloon share of sector jobs',
  },
  'defence.jobs.brussels': {
    source: 'Agoria, March 2025',
    note: 'Brussels share of sector jobs',
  },
  'safe.belgiumMaximum': {
    source: 'European Commission allocation 2025 (€8,340,027,698)',
    note: 'largest loan Belgium may draw',
  },
  'safe.interestRate': {
    source: 'press on SAFE terms, 2025',
    note: 'interest on SAFE loans',
  },
  'safe.grace': {
    source: 'SAFE regulation',
    note: 'years before principal is repaid',
  },
  'safe.maturity': {
    source: 'SAFE regulation',
    note: 'length of the loans',
  },
  'safe.europeanContent': {
    source: 'SAFE regulation',
    note: 'least European content of purchases paid by SAFE',
  },
  'dependency.europeanShareNow': {
    source: 'IISS 2022 to 2025; EDIS 22%, IISS 2024 52%',
    note: 'share of procurement of European origin',
  },
  'dependency.europeanTarget2030': {
    source: 'European Defence Industrial Strategy',
    note: 'target share of European origin',
  },
  'dependency.europeanTarget2035': {
    source: 'European Defence Industrial Strategy',
    note: 'target share of European origin',
  },
  'dependency.usShareSipri': {
    source: 'SIPRI 2020 to 2024',
    note: 'US share of European NATO imports of major arms',
  },
  'dependency.foundryControl': {
    source: 'hearing: some foundries passed under foreign control',
    note: 'share of foundry capacity under Belgian or European control',
  },
  'chips.capexPerJob': {
    source: 'order of ESMC and Crolles',
    note: 'investment per direct job in a fab',
  },
  'batteries.capexPerJob': {
    source: 'Ionway (1.7 bn for 900 jobs; in Poland)',
    note: 'investment per direct job in battery materials',
  },
  'batteries.fullScale': {
    source: 'Ionway',
    note: 'investment that would cover the Belgian need once',
  },
  'projects.turnoverPerJob': {
    source: 'core defence companies (2 bn for 5,000 jobs)',
    note: 'turnover per job of new plants',
  },
  'capital.jobsPerMillion': {
    source: 'Samila and Sorenson 2011: twice the venture capital, about +0.2% employment in the long run',
    note: 'lasting jobs per extra million of venture capital a year, before churn',
  },
  'ai.antenna': {
    source: 'press, 10 October 2025 (bid not selected; antenna granted)',
    note: 'AI Factory antenna granted to Belgium',
  },
  'public.capexShare': {
    source: 'NanoIC (1.4 of 2.5 bn public), scaled down',
    note: 'public share of chip and battery investment',
  },
  'public.taxShare': {
    source: 'Eurostat revenue-to-GDP ratio',
    note: 'public revenue per euro of GDP',
  },
  'region.research.flanders': {
    source: 'Statistics Flanders 2018 (53,933 of 93,524 FTE)',
    note: 'Flemish share of R&D staff',
  },
  'region.research.wallonia': {
    source: 'order of Eurostat regional R&D',
    note: 'Walloon share of R&D staff',
  },
  'region.research.brussels': {
    source: 'order of Eurostat regional R&D',
    note: 'Brussels share of R&D staff',
  },
  'safe.years': {
    source: 'SAFE regulation: orders from 2026 to 2030',
    note: 'years over which the loans are drawn',
  },
  'defence.space.years': {
    source: 'plan to 2034',
    note: 'years over which the space envelope is spent',
  },
  'defence.rndNow': {
    source: 'RHID pledge: 2% of the defence budget',
    note: 'military R&D as a share of the defence effort',
  },
  'defence.dualUseElasticity': {
    source: 'hearing outlook read for the ecosystem',
    note: 'elasticity of dual-use turnover to core turnover',
  },
  'defence.exportTurningYear': {
    source: 'hearing outlook ends there',
    note: 'last year of the export growth lever',
  },
  'dependency.otherNonEuropean': {
    source: '44% European share in 2025 (IISS)',
    note: 'share of defence imports that is neither European nor American',
  },
  'projects.years': {
    source: '2026 to 2035',
    note: 'years over which projects are spent',
  },
  'projects.indirectPerDirect': {
    source: 'manufacturing multipliers of the Federal Planning Bureau (order)',
    note: 'indirect jobs per direct job of new plants',
  },
  'public.bondRate': {
    source: 'Belgian ten-year bond (order)',
    note: 'interest on the borrowing that SAFE replaces',
  },
  'public.valueAddedPerJob': {
    source: 'value added per head in manufacturing (order)',
    note: 'value added of an extra job',
  },
} as const
