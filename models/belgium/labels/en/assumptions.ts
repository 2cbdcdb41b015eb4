export const assumptions = {
  'economy.gdp': {
    label: 'Gross domestic product, 2025',
    claim: 'Gross domestic product of 2025 at 2024 prices, from the European Commission’s forecast and the World Bank.',
  },
  'economy.growth': {
    label: 'Real growth of the economy',
    claim: 'Real growth of GDP without any lever: the Commission’s forecast, then our assumption.',
  },
  'economy.inflation': {
    label: 'Inflation',
    claim: 'Turns nominal interest rates into real ones: everything here is in 2024 prices.',
  },
  'economy.debtRatio': {
    label: 'Public debt, 2025',
    claim: 'Public debt of 2025 as a share of GDP: background, in no equation.',
  },
  'macro.multiplier': {
    label: 'GDP per euro of domestic demand, first year',
    claim: 'GDP that a euro of extra demand made in Belgium brings in its first year.',
  },
  'macro.crowdingOut': {
    label: 'Demand effect taken back in the long run',
    claim: 'Share of the demand effect that wages, prices and interest rates take back in the long run.',
  },
  'macro.adjustment': {
    label: 'Speed at which the economy adjusts',
    claim: 'Share of the distance to the long run that the economy covers each year.',
  },
  'public.valueAddedPerJob': {
    label: 'Value added of an extra job',
    claim: 'Value added of an extra job a year: turns GDP from demand into jobs.',
  },
  'defence.valueAddedShare': {
    label: 'Belgian value added in core turnover',
    claim: 'Belgian value added, suppliers included, in a euro of core turnover.',
  },
  'defence.payDomestic': {
    label: 'Domestic part of defence pay and works',
    claim:
      'Domestic part of defence spending other than purchases and R&D: pay, pensions of serving staff, ' +
      'works, energy.',
  },
  'research.domesticShare': {
    label: 'Domestic part of R&D spending',
    claim: 'Part of R&D spending that is demand in Belgium.',
  },
  'projects.domesticShare': {
    label: 'Domestic part of plant investment',
    claim: 'Part of chip and battery investment that is demand in Belgium: building and engineering.',
  },
  'public.offsetDomestic': {
    label: 'Domestic demand lost to offsets',
    claim: 'Domestic demand lost per euro of spending cut or tax raised elsewhere to pay for the extra cost.',
  },
  'research.staffNow': {
    label: 'R&D staff, 2025',
    claim:
      'R&D personnel of 2025 in full-time equivalents; carrying the series on from 2021 is our judgement, ' +
      'hence the wide range.',
  },
  'research.costGrowth': {
    label: 'Growth of the R&D cost per FTE',
    claim: 'Yearly growth of the cost per R&D full-time equivalent while people are not short.',
  },
  'research.attrition': {
    label: 'R&D staff who leave each year',
    claim: 'Share of R&D staff who leave research each year.',
  },
  'research.hiringResponse': {
    label: 'Missing researchers whom more money brings',
    claim: 'Part of the people missing whom more money still brings; the rest of the money becomes higher pay.',
  },
  'research.hiringLimit': {
    label: 'Fastest growth of R&D staff',
    claim: 'Fastest yearly growth of R&D staff, whatever the money.',
  },
  'research.militarySpillover': {
    label: 'Military R&D that adds to civil knowledge',
    claim: 'Share of extra military R&D that adds to the knowledge GDP lives on.',
  },
  'research.publicFinanced': {
    label: 'R&D funded by public authorities',
    claim: 'Share of R&D funded by public authorities: only this part can be moved to late stages.',
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
    label: 'Knowledge gained in late stages',
    claim: 'Extra knowledge per public euro moved to TRL 7 to 9.',
  },
  'research.earlyStageLoss': {
    label: 'Knowledge lost in early stages',
    claim:
      'Knowledge lost per public euro taken from TRL 1 to 6: with the gain in late stages, the net may be ' +
      'of either sign.',
  },
  'research.lateStageNow': {
    label: 'Public innovation money on TRL 7 to 9 today',
    claim:
      'Share of public innovation money that reaches TRL 7 to 9 today; the hearing says that funding stops ' +
      'at TRL 6.',
  },
  'research.crowdingIn': {
    label: 'Private R&D drawn in by a public euro',
    claim: 'Private R&D drawn in by one public euro; the studies give the sign, the central value is ours.',
  },
  'science.belspoBudget': {
    label: 'Federal science budget',
    claim: 'Order of magnitude of the federal science budget, to which the planned 20% cut applies.',
  },
  'skills.stemGraduates': {
    label: 'STEM graduates a year',
    claim: 'Graduates in science, technology, engineering and mathematics each year, engineers among them.',
  },
  'skills.engineersNow': {
    label: 'Engineers who graduate today',
    claim: 'Engineers who graduate a year today.',
  },
  'skills.studyYears': {
    label: 'Years of engineering study',
    claim: 'Years between the places opened and the graduates they yield.',
  },
  'skills.trainingYears': {
    label: 'Years of technical training',
    claim: 'Years between a training place and a technician.',
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
    claim:
      'Entrants to research other than STEM graduates, from abroad and from other jobs, calibrated on the ' +
      'growth of R&D from 2014 to 2024.',
  },
  'skills.engineersToDefence': {
    label: 'Extra engineers who enter defence',
    claim: 'Share of the extra engineers who enter the core defence companies.',
  },
  'skills.techniciansToDefence': {
    label: 'Extra technicians who enter defence',
    claim: 'Share of the extra technicians who enter the core defence companies.',
  },
  'skills.talentToDefence': {
    label: 'Extra skilled arrivals who enter defence',
    claim: 'Share of the extra skilled arrivals who enter the core defence companies.',
  },
  'defence.effortNow': {
    label: 'Defence effort, 2025 to 2033',
    claim: 'Defence spending of 2025 and until 2033 as a share of GDP; a decision, never drawn at random.',
  },
  'defence.effort2034': {
    label: 'Defence effort agreed for 2034',
    claim: 'Defence spending agreed for 2034 as a share of GDP; a decision, never drawn at random.',
  },
  'defence.agreedYear': {
    label: 'First year of the effort agreed',
    claim: 'First year of the effort agreed for 2034.',
  },
  'defence.equipmentShareNow': {
    label: 'Equipment share of defence spending, 2025',
    claim: 'Share of equipment in defence spending in 2025, the lowest of the alliance according to NATO.',
  },
  'defence.equipmentShareReference': {
    label: 'Equipment share under unchanged policy',
    claim: 'Equipment share reached in 2030 under unchanged policy.',
  },
  'defence.maintenanceShare': {
    label: 'Maintenance and munitions in defence spending',
    claim: 'Maintenance and munitions as a share of defence spending.',
  },
  'defence.rndNow': {
    label: 'Military R&D today, share of defence spending',
    claim:
      'Military R&D as a share of the defence effort, according to the pledge of the Royal Higher ' +
      'Institute for Defence.',
  },
  'defence.contentReference': {
    label: 'Belgian content under unchanged policy',
    claim:
      'Belgian content of purchases signed from 2030 on, calibrated so that the sector’s outlook doubles ' +
      'core turnover by 2033.',
  },
  'defence.contentPremium': {
    label: 'Extra price of Belgian content',
    claim: 'Extra price of the part of purchases moved to Belgian suppliers above unchanged policy.',
  },
  'defence.deliveryYears': {
    label: 'Years from signature to delivery',
    claim: 'Mean time from signature to delivery, SAFE purchases included.',
  },
  'defence.exportGrowthReference': {
    label: 'Growth of foreign demand under unchanged policy',
    claim:
      'Real growth of foreign demand for Belgian defence goods, calibrated so that the sector’s outlook ' +
      'doubles core turnover by 2033.',
  },
  'defence.exportTurningYear': {
    label: 'Last year of the export growth lever',
    claim: 'Last year of the export growth lever; growth then falls to that of the economy in 2040.',
  },
  'defence.licenceGain': {
    label: 'Export orders gained from licences',
    claim: 'Export orders gained if licence delays disappear.',
  },
  'defence.capacityGrowth': {
    label: 'Fastest growth that plants allow',
    claim: 'Fastest growth of output that plants allow with the obstacles of today.',
  },
  'defence.permitGain': {
    label: 'Capacity growth gained from permits',
    claim: 'Growth gained if permits take no longer than the works.',
  },
  'defence.financeGain': {
    label: 'Capacity growth gained from finance',
    claim: 'Growth gained if the finance gap closes.',
  },
  'defence.visibilityGain': {
    label: 'Capacity growth gained from firm contracts',
    claim: 'Growth gained if all purchases that can be under multi-year contracts are.',
  },
  'defence.recruitRate': {
    label: 'People the defence core can hire',
    claim: 'People the core companies can hire a year at today’s pay, as a share of their staff.',
  },
  'defence.orderResponse': {
    label: 'Most that long order books add',
    claim:
      'Highest extra hiring, through pay, and investment that long order books bring; half of it at one ' +
      'year of waiting.',
  },
  'defence.manning': {
    label: 'Elasticity of hiring to the room opened',
    claim:
      'Percentage by which hiring rises when permits, finance and firm contracts open 1% more room: a ' +
      'plant that may open looks for its people.',
  },
  'defence.attrition': {
    label: 'Direct defence staff who leave each year',
    claim: 'Share of direct staff who leave each year.',
  },
  'defence.layoffLimit': {
    label: 'Fastest yearly fall of direct jobs',
    claim: 'Fastest yearly fall of direct jobs that the law and practice allow.',
  },
  'defence.clearanceGain': {
    label: 'Extra recruits without clearance delays',
    claim: 'Extra recruits if clearance delays disappear.',
  },
  'defence.peopleWeight': {
    label: 'Weight of people against plants',
    claim: 'Weight of people against plants in what the companies can deliver: machines replace people in part.',
  },
  'defence.jobElasticity': {
    label: 'Elasticity of direct jobs to turnover',
    claim:
      'Percentage by which direct jobs rise when core turnover rises by 1%, calibrated on the outlook ' +
      'given in the hearing.',
  },
  'defence.indirectPerDirect': {
    label: 'Other jobs per extra direct job, defence',
    claim: 'Other ecosystem jobs per extra direct job, calibrated on the outlook given in the hearing.',
  },
  'defence.inducedPerDirect': {
    label: 'Induced jobs per direct job, defence',
    claim:
      'Induced jobs per direct job, computed by GRIP from multipliers of the Federal Planning Bureau: ' +
      'background, in no total.',
  },
  'defence.dualUseElasticity': {
    label: 'Elasticity of dual-use to core turnover',
    claim: 'Percentage by which dual-use turnover rises when core turnover rises by 1%.',
  },
  'defence.spaceContent': {
    label: 'Belgian content of the space envelope',
    claim: 'Belgian content of what the defence space envelope buys.',
  },
  'defence.space.years': {
    label: 'Years of the space envelope',
    claim: 'Years over which the space envelope is spent: the plan runs to 2034.',
  },
  'defence.smeContentGain': {
    label: 'Belgian content gained from SME access',
    claim: 'Belgian content of new contracts gained if SMEs get full access.',
  },
  'defence.impatience': {
    label: 'Unserved orders that go elsewhere',
    claim: 'Share of the orders not served within the year that goes to other suppliers.',
  },
  'defence.goodwill': {
    label: 'Lost export customers who do not return',
    claim: 'Share of lost export orders that takes the customer away for good.',
  },
  'defence.catchUp': {
    label: 'Part of the queue that falls due',
    claim: 'Share of the queue that can fall due within a year.',
  },
  'safe.belgiumMaximum': {
    label: 'Largest SAFE loan Belgium may draw',
    claim: 'Largest SAFE loan Belgium may draw: the European Commission’s provisional allocation of September 2025.',
  },
  'safe.years': {
    label: 'Years over which SAFE loans are drawn',
    claim: 'Years over which the SAFE loans are drawn: the regulation has orders from 2026 to 2030.',
  },
  'safe.additionalityNow': {
    label: 'SAFE money on top of planned budgets',
    claim: 'Share of SAFE money that comes on top of planned budgets.',
  },
  'safe.interestRate': {
    label: 'Interest rate on SAFE loans',
    claim: 'Nominal interest on SAFE loans, from press reports on their terms.',
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
    label: 'Minimum European content of SAFE purchases',
    claim: 'Minimum European content of the purchases paid for by SAFE; Belgian content is part of it.',
  },
  'safe.openUsShare': {
    label: 'American share of what SAFE leaves open',
    claim: 'American share of the part of its purchases that SAFE does not reserve for Europe.',
  },
  'dependency.europeanShareNow': {
    label: 'European share of procurement today',
    claim:
      'Share of procurement of European origin, on which the sources range widely: the model’s own share ' +
      'of 2025 is checked against it.',
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
  'dependency.usShareBelgium': {
    label: 'American share of Belgian arms imports (SIPRI)',
    claim: 'American share of the major arms that Belgium imports, according to SIPRI.',
  },
  'dependency.committed': {
    label: 'Imports fixed by earlier decisions',
    claim:
      'Share of the imports signed until 2030 that earlier decisions fix: it keeps today’s American share, ' +
      'whatever the lever.',
  },
  'dependency.committedUntil': {
    label: 'Last year of earlier decisions',
    claim: 'Last year in which earlier decisions fix that share.',
  },
  'dependency.usPremium': {
    label: 'Extra price of replacing American suppliers',
    claim: 'Extra price of purchases moved from American to other suppliers, against unchanged policy.',
  },
  'dependency.otherNonEuropean': {
    label: 'Imports neither European nor American',
    claim: 'Share of defence imports that is neither European nor American, calibrated on the European share of 2025.',
  },
  'dependency.chinaBatteryShare': {
    label: 'Chinese share of refined battery materials',
    claim: 'Share of refined battery materials that comes from China.',
  },
  'dependency.foundryControl': {
    label: 'Foundries under Belgian or European control today',
    claim:
      'Share of foundry capacity under Belgian or European control; the hearing says that some foundries ' +
      'came under foreign control.',
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
    claim: 'Investment per direct job in a fab, from the ESMC and Crolles announcements.',
  },
  'chips.smallest': {
    label: 'Smallest chip plant',
    claim: 'Smallest investment that opens a plant: below it no jobs, however long one pays.',
  },
  'chips.coverage': {
    label: 'Chip need covered by one large fab',
    claim: 'Part of the chip need that one fab the size of Crolles would cover.',
  },
  'batteries.capexPerJob': {
    label: 'Investment per direct job in battery materials',
    claim: 'Investment per direct job in battery materials, from the Ionway plant in Poland.',
  },
  'batteries.smallest': {
    label: 'Smallest battery material plant',
    claim: 'Smallest investment that opens a plant of battery materials.',
  },
  'batteries.fullScale': {
    label: 'Full-scale investment in battery materials',
    claim: 'Investment in battery materials that would cover the Belgian need once, taken from Ionway.',
  },
  'batteries.coverage': {
    label: 'Battery material need covered by one plant',
    claim: 'Part of the battery material need that one full-scale plant would cover.',
  },
  'projects.delay': {
    label: 'Years from investment to production',
    claim: 'Years between an investment in a plant and its production.',
  },
  'projects.years': {
    label: 'Years over which projects are spent',
    claim: 'Years over which chip and battery projects are spent, 2026 to 2035.',
  },
  'projects.turnoverPerJob': {
    label: 'Turnover per job of new plants',
    claim: 'Yearly turnover per job of new chip and battery plants, compared with the core defence companies.',
  },
  'projects.indirectPerDirect': {
    label: 'Indirect jobs per direct job, new plants',
    claim:
      'Indirect jobs per direct job of new plants, of the order of the Federal Planning Bureau’s ' +
      'manufacturing multipliers.',
  },
  'capital.jobsPerMillion': {
    label: 'Jobs per extra million of venture capital',
    claim: 'Jobs per extra million of venture capital a year, before churn, calibrated on Samila and Sorenson.',
  },
  'capital.churn': {
    label: 'Venture capital and AI Factory jobs lost each year',
    claim: 'Share of the jobs of venture capital and of the AI Factory lost each year.',
  },
  'ai.jobsPerMillion': {
    label: 'Jobs per million of AI Factory budget',
    claim:
      'Jobs per million of AI Factory budget, the year after it is spent; they fade as those of venture ' +
      'capital do.',
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
    claim: 'Public share of chip and battery investment, within the range of Crolles, ESMC and NanoIC.',
  },
  'public.ventureShare': {
    label: 'Public share of extra venture capital',
    claim: 'Public share of the venture capital above that of 2024.',
  },
  'public.taxShare': {
    label: 'Taxes and contributions per euro of GDP',
    claim: 'Taxes and contributions per euro of GDP, from the Eurostat ratio.',
  },
  'public.spendingFollows': {
    label: 'Public spending that follows GDP',
    claim: 'Public spending that rises with each euro of lasting GDP: pay, pensions and health follow wages.',
  },
  'public.bondRate': {
    label: 'Interest on public borrowing',
    claim: 'Nominal interest on public borrowing, of the order of the Belgian ten-year bond.',
  },
  'cost.engineer': {
    label: 'Public cost of an extra engineer',
    claim: 'Public cost of an extra engineer, counted when the places open.',
  },
  'cost.technician': {
    label: 'Public cost of an extra technician',
    claim: 'Public cost of an extra technician: the course, and income during it.',
  },
  'cost.talent': {
    label: 'Public cost of an extra skilled arrival',
    claim: 'Public cost of an extra skilled arrival: expatriate tax regime and reception.',
  },
  'cost.clearance': {
    label: 'Public cost of clearances without delay',
    claim:
      'Yearly public cost with the whole delay removed: staff of the National Security Authority and IT to ' +
      'clear people.',
  },
  'cost.permits': {
    label: 'Public cost of permits without delay',
    claim: 'Yearly public cost with all permitting time saved: regional staff and studies.',
  },
  'cost.finance': {
    label: 'Public cost of closing the finance gap',
    claim: 'Yearly public cost with the gap closed: expected losses on public guarantees and co-investment.',
  },
  'cost.smeAccess': {
    label: 'Public cost of full access for SMEs',
    claim: 'Yearly public cost with all barriers removed: coaching, smaller lots and certification aid.',
  },
  'cost.visibility': {
    label: 'Public cost of firm multi-year contracts',
    claim:
      'Yearly public cost if every purchase that can be is under a firm contract: minimum quantities paid for though not needed.',
  },
  'cost.licences': {
    label: 'Public cost of licences without delay',
    claim:
      'Yearly public cost with all delays removed: regional licence staff. Control of end use may also ' +
      'weaken: not valued.',
  },
  'cost.screening': {
    label: 'Public cost of screening takeovers',
    claim: 'Yearly public cost with all takeovers screened: staff. Capital kept away is not valued.',
  },
  'region.total.wallonia': {
    label: 'Walloon share of all sector jobs',
    claim: 'Walloon share of all jobs of the sector in 2025, according to Agoria.',
  },
  'region.total.flanders': {
    label: 'Flemish share of all sector jobs',
    claim: 'Flemish share of all jobs of the sector in 2025, according to Agoria.',
  },
  'region.total.brussels': {
    label: 'Brussels share of all sector jobs',
    claim: 'Brussels share of all jobs of the sector in 2025, according to Agoria.',
  },
  'region.core.wallonia': {
    label: 'Walloon share of the core companies',
    claim: 'Walloon share of the core companies, from the GRIP database of the arms industry.',
  },
  'region.core.flanders': {
    label: 'Flemish share of the core companies',
    claim: 'Flemish share of the core companies, from the GRIP database of the arms industry.',
  },
  'region.core.brussels': {
    label: 'Brussels share of the core companies',
    claim: 'Brussels share of the core companies, from the GRIP database of the arms industry.',
  },
  'region.entrants.wallonia': {
    label: 'Walloon split of jobs added outside the core',
    claim:
      'Walloon share of would-be entrants, several Regions possible; scaled to 100%: it splits the jobs added ' +
      'outside the core.',
  },
  'region.entrants.flanders': {
    label: 'Flemish split of jobs added outside the core',
    claim:
      'Flemish share of would-be entrants, several Regions possible; scaled to 100%: it splits the jobs added ' +
      'outside the core.',
  },
  'region.entrants.brussels': {
    label: 'Brussels split of jobs added outside the core',
    claim:
      'Brussels share of would-be entrants, several Regions possible; scaled to 100%: it splits the jobs added ' +
      'outside the core.',
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
} as const
