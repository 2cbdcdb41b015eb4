export const assumptions = {
  'economy.gdp': {
    label: 'Gross domestic product, 2025',
    claim: 'Gross domestic product of 2025 at 2024 prices, from the European Commission’s forecast and the World Bank.',
  },
  'economy.growth': {
    label: 'Real growth of the economy',
    claim: 'Real growth of GDP without R&D effects: the Commission’s forecast, then our assumption.',
  },
  'economy.debtRatio': {
    label: 'Public debt, 2025',
    claim: 'Public debt of 2025 as a share of GDP.',
  },
  'economy.displacement': {
    label: 'Displacement of jobs',
    claim:
      'Share of extra jobs filled by people who leave another job, within the range usual in impact ' +
      'studies near full employment.',
  },
  'research.staffNow': {
    label: 'R&D staff, 2025',
    claim: 'R&D personnel of 2025 in full-time equivalents, drawn from BELSPO and the Rathenau Institute.',
  },
  'research.costGrowth': {
    label: 'Growth of the R&D cost per FTE',
    claim: 'Yearly growth of the cost per R&D full-time equivalent, taken from real wage growth.',
  },
  'research.attrition': {
    label: 'R&D staff who leave each year',
    claim: 'Share of R&D staff who leave research each year.',
  },
  'research.outputElasticity': {
    label: 'Elasticity of GDP to the knowledge stock',
    claim: 'Percentage by which GDP rises when the knowledge stock rises by 1%, from the research literature.',
  },
  'research.depreciation': {
    label: 'Depreciation of the knowledge stock',
    claim: 'Share of the knowledge stock lost each year, by convention in the R&D literature.',
  },
  'research.lag': {
    label: 'Years from R&D spending to knowledge',
    claim: 'Years between R&D spending and the knowledge it yields, by convention in the R&D literature.',
  },
  'research.lateStageGain': {
    label: 'Knowledge gained if all money reached TRL 7 to 9',
    claim: 'Extra knowledge per euro if all public innovation money reached TRL 7 to 9.',
  },
  'research.lateStageNow': {
    label: 'Public innovation money on TRL 7 to 9 today',
    claim:
      'Share of public innovation money that reaches TRL 7 to 9 today; the hearing says that funding stops at TRL 6.',
  },
  'research.crowdingIn': {
    label: 'Private R&D drawn in by a public euro',
    claim: 'Private R&D drawn in by one public euro; the study gives the sign, the central value is ours.',
  },
  'science.belspoBudget': {
    label: 'Federal science budget',
    claim: 'Order of magnitude of the federal science budget, to which the planned 20% cut applies.',
  },
  'skills.stemGraduates': {
    label: 'STEM graduates a year',
    claim: 'Graduates in science, technology, engineering and mathematics each year, from Eurostat.',
  },
  'skills.engineersNow': {
    label: 'Engineering places today',
    claim: 'Engineering places (intake) today; the graduates they yield are among the STEM graduates.',
  },
  'skills.studyYears': {
    label: 'Years of engineering study',
    claim: 'Years between a larger intake and more graduates: the length of an engineering degree.',
  },
  'skills.stemToResearch': {
    label: 'STEM graduates who enter research',
    claim: 'Share of STEM graduates who enter research.',
  },
  'skills.talentToResearch': {
    label: 'Extra skilled arrivals who enter research',
    claim: 'Share of the extra skilled arrivals who enter research.',
  },
  'skills.foreignResearchers': {
    label: 'Other entrants to research',
    claim: 'Entrants to research other than STEM graduates, calibrated on the growth of R&D staff from 2019 to 2025.',
  },
  'skills.engineersToDefence': {
    label: 'Extra engineers who enter defence',
    claim: 'Share of the extra engineers who enter the defence industry.',
  },
  'skills.talentToDefence': {
    label: 'Extra skilled arrivals who enter defence',
    claim: 'Share of the extra skilled arrivals who enter the defence industry.',
  },
  'defence.effortNow': {
    label: 'Defence effort, 2025',
    claim: 'Defence spending of 2025 as a share of GDP, from NATO and the federal budget.',
  },
  'defence.equipmentShareNow': {
    label: 'Equipment share of defence spending, 2025',
    claim: 'Share of equipment in defence spending in 2025, the lowest of the alliance according to NATO.',
  },
  'defence.equipmentShareReference': {
    label: 'Equipment share on the current course',
    claim: 'Equipment share that the current course reaches in 2030, drawn from the Strategic Vision 2025.',
  },
  'defence.maintenanceShare': {
    label: 'Maintenance and munitions in defence spending',
    claim: 'Maintenance and munitions as a share of defence spending.',
  },
  'defence.contentReference': {
    label: 'Belgian content on the current course',
    claim:
      'Belgian content of equipment and maintenance purchases reached in 2030, calibrated so that the ' +
      'current course doubles core turnover by 2033.',
  },
  'defence.exportGrowthReference': {
    label: 'Export growth on the current course',
    claim: 'Real growth of export orders, calibrated so that the current course doubles core turnover by 2033.',
  },
  'defence.capacityGrowth': {
    label: 'Fastest growth that plants allow',
    claim: 'Fastest growth of output that plants allow, set above what ASD Europe reports for 2024.',
  },
  'defence.permitGain': {
    label: 'Capacity growth gained from permits',
    claim: 'Capacity growth gained if permitting time is cut entirely.',
  },
  'defence.financeGain': {
    label: 'Capacity growth gained from finance',
    claim: 'Capacity growth gained if the finance gap closes.',
  },
  'defence.recruitsNow': {
    label: 'Recruits of the defence core a year',
    claim: 'People the core companies can hire a year.',
  },
  'defence.attrition': {
    label: 'Direct defence staff who leave each year',
    claim: 'Share of direct staff who leave each year.',
  },
  'defence.clearanceGain': {
    label: 'Extra recruits without clearance delays',
    claim: 'Extra recruits if clearance delays disappear.',
  },
  'defence.jobElasticity': {
    label: 'Elasticity of direct jobs to turnover',
    claim:
      'Percentage by which direct jobs rise when core turnover rises by 1%, calibrated on the outlook ' +
      'given in the hearing.',
  },
  'defence.indirectPerDirect': {
    label: 'Indirect jobs per extra direct job, defence',
    claim: 'Indirect jobs per extra direct job in the defence core, calibrated on the outlook given in the hearing.',
  },
  'defence.inducedPerDirect': {
    label: 'Induced jobs per direct job, defence',
    claim: 'Induced jobs per direct job, computed by GRIP from multipliers of the Federal Planning Bureau.',
  },
  'defence.spaceContent': {
    label: 'Belgian content of the space envelope',
    claim: 'Belgian content of what the space for defence envelope buys.',
  },
  'defence.smeContentGain': {
    label: 'Belgian content gained from SME access',
    claim: 'Belgian content of purchases gained if SMEs get full access.',
  },
  'defence.jobs.flanders': {
    label: 'Flemish share of defence jobs',
    claim: 'Flemish share of the sector’s jobs, according to Agoria.',
  },
  'defence.jobs.wallonia': {
    label: 'Walloon share of defence jobs',
    claim: 'Walloon share of the sector’s jobs, according to Agoria.',
  },
  'defence.jobs.brussels': {
    label: 'Brussels share of defence jobs',
    claim: 'Brussels share of the sector’s jobs, according to Agoria.',
  },
  'safe.belgiumMaximum': {
    label: 'Largest SAFE loan Belgium may draw',
    claim: 'Largest SAFE loan Belgium may draw: the European Commission’s allocation of 2025.',
  },
  'safe.interestRate': {
    label: 'Interest rate on SAFE loans',
    claim: 'Interest rate on SAFE loans, from press reports on their terms.',
  },
  'safe.grace': {
    label: 'Grace period of SAFE loans',
    claim: 'Years before the principal of SAFE loans is repaid.',
  },
  'safe.maturity': {
    label: 'Length of SAFE loans',
    claim: 'Length of SAFE loans, in years.',
  },
  'safe.europeanContent': {
    label: 'Least European content of SAFE purchases',
    claim: 'Least European content of the purchases paid by SAFE; Belgian content is part of it.',
  },
  'dependency.europeanShareNow': {
    label: 'European share of procurement today',
    claim: 'Share of procurement of European origin, on which the sources range widely.',
  },
  'dependency.europeanTarget2030': {
    label: 'European share of procurement, target for 2030',
    claim: 'Share of European origin that the European Defence Industrial Strategy aims at in 2030.',
  },
  'dependency.europeanTarget2035': {
    label: 'European share of procurement, target for 2035',
    claim: 'Share of European origin that the European Defence Industrial Strategy aims at in 2035.',
  },
  'dependency.usShareSipri': {
    label: 'American share of major arms imports (SIPRI)',
    claim: 'American share of the major arms that European NATO members import, according to SIPRI.',
  },
  'dependency.chinaBatteryShare': {
    label: 'Chinese share of refined battery materials',
    claim: 'Share of refined battery materials that comes from China.',
  },
  'dependency.foundryControl': {
    label: 'Foundries under Belgian or European control',
    claim:
      'Share of foundry capacity under Belgian or European control; the hearing says that some foundries ' +
      'passed under foreign control.',
  },
  'dependency.foundryLoss': {
    label: 'Foundry control lost each year',
    claim: 'Share of that control lost to foreign takeovers each year without screening.',
  },
  'dependency.weight.us': {
    label: 'Weight of American purchases in the index',
    claim: 'Weight of the American share of purchases in the dependency index.',
  },
  'dependency.weight.chips': {
    label: 'Weight of chips in the index',
    claim: 'Weight of chips in the dependency index.',
  },
  'dependency.weight.batteries': {
    label: 'Weight of batteries in the index',
    claim: 'Weight of batteries in the dependency index.',
  },
  'dependency.weight.foundries': {
    label: 'Weight of foundries in the index',
    claim: 'Weight of foundries in the dependency index.',
  },
  'chips.capexPerJob': {
    label: 'Investment per direct job in a chip fab',
    claim: 'Investment per direct job in a fab, of the order of the ESMC and Crolles projects.',
  },
  'batteries.capexPerJob': {
    label: 'Investment per direct job in battery materials',
    claim: 'Investment per direct job in battery materials, from the Ionway plant in Poland.',
  },
  'batteries.fullScale': {
    label: 'Full-scale investment in battery materials',
    claim: 'Investment in battery materials that would cover the Belgian need once, taken from Ionway.',
  },
  'projects.delay': {
    label: 'Years from investment to jobs',
    claim: 'Years between an investment in a plant and the jobs in it.',
  },
  'projects.turnoverPerJob': {
    label: 'Turnover per job of new plants',
    claim: 'Yearly turnover per job of new chip and battery plants, compared with the core defence companies.',
  },
  'capital.jobsPerMillion': {
    label: 'Jobs per extra million of venture capital',
    claim: 'Lasting jobs per extra million of venture capital a year, before churn, calibrated on Samila and Sorenson.',
  },
  'capital.churn': {
    label: 'Venture capital jobs lost each year',
    claim: 'Share of the jobs due to extra venture capital that is lost each year.',
  },
  'ai.jobsPerMillion': {
    label: 'Jobs per million of AI Factory budget',
    claim: 'Jobs per million of AI Factory budget.',
  },
  'ai.antenna': {
    label: 'AI Factory antenna granted to Belgium',
    claim: 'Budget of the AI Factory antenna granted to Belgium, whose bid was not selected (press).',
  },
  'digital.lossFade': {
    label: 'Share of the ICT job loss that remains',
    claim: 'Share of the yearly ICT job loss that remains a year later.',
  },
  'public.capexShare': {
    label: 'Public share of chip and battery investment',
    claim: 'Public share of chip and battery investment, scaled down from that of NanoIC.',
  },
  'public.ventureShare': {
    label: 'Public share of extra venture capital',
    claim: 'Public share of the venture capital above that of 2024.',
  },
  'public.taxShare': {
    label: 'Public revenue per euro of GDP',
    claim: 'Public revenue per euro of GDP, from the Eurostat ratio of revenue to GDP.',
  },
  'region.research.flanders': {
    label: 'Flemish share of R&D staff',
    claim: 'Flemish share of R&D staff, from Statistics Flanders.',
  },
  'region.research.wallonia': {
    label: 'Walloon share of R&D staff',
    claim: 'Walloon share of R&D staff, of the order of Eurostat’s regional figures.',
  },
  'region.research.brussels': {
    label: 'Brussels share of R&D staff',
    claim: 'Brussels share of R&D staff, of the order of Eurostat’s regional figures.',
  },
  'safe.years': {
    label: 'Years over which SAFE loans are drawn',
    claim: 'Years over which the SAFE loans are drawn: the regulation has orders from 2026 to 2030.',
  },
  'safe.additionalityNow': {
    label: 'SAFE money on top of planned budgets',
    claim: 'Share of SAFE money that comes on top of planned budgets.',
  },
  'defence.space.years': {
    label: 'Years of the space envelope',
    claim: 'Years over which the space envelope is spent: the plan runs to 2034.',
  },
  'defence.rndNow': {
    label: 'Military R&D share of the defence effort',
    claim: 'Military R&D as a share of the defence effort, according to the RHID pledge.',
  },
  'defence.maxWait': {
    label: 'Longest order book customers accept',
    claim: 'Longest order book customers accept, in years of core turnover; beyond it they order elsewhere.',
  },
  'defence.dualUseElasticity': {
    label: 'Elasticity of dual-use to core turnover',
    claim:
      'Percentage by which dual-use turnover rises when core turnover rises by 1%: the hearing outlook ' +
      'read for the ecosystem.',
  },
  'defence.exportTurningYear': {
    label: 'Last year of the export growth lever',
    claim: 'Last year in which the export growth lever holds; the outlook given in the hearing ends there.',
  },
  'dependency.otherNonEuropean': {
    label: 'Imports neither European nor American',
    claim: 'Share of defence imports that is neither European nor American, calibrated on the European share of 2025.',
  },
  'chips.coverage': {
    label: 'Chip need covered by one large fab',
    claim: 'Part of the chip need that one fab the size of Crolles would cover.',
  },
  'batteries.coverage': {
    label: 'Battery material need covered by one plant',
    claim: 'Part of the battery material need that one full-scale plant would cover.',
  },
  'projects.years': {
    label: 'Years over which projects are spent',
    claim: 'Years over which chip and battery projects are spent, 2026 to 2035.',
  },
  'projects.indirectPerDirect': {
    label: 'Indirect jobs per direct job, new plants',
    claim:
      'Indirect jobs per direct job of new plants, of the order of the Federal Planning Bureau’s ' +
      'manufacturing multipliers.',
  },
  'public.bondRate': {
    label: 'Interest on the borrowing SAFE replaces',
    claim: 'Interest on the borrowing that SAFE replaces, of the order of the Belgian ten-year bond.',
  },
  'public.valueAddedPerJob': {
    label: 'Value added of an extra job',
    claim: 'Value added of an extra job a year, of the order of value added per head in manufacturing.',
  },
} as const
