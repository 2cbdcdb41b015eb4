export const sources = {
  'economy.gdp': {
    source: 'European Commission, autumn 2025 forecast (real growth 1.0% in 2025) on World Bank / NBB 2024 (614 bn)',
  },
  'economy.growth': {
    source: 'European Commission, autumn 2025 forecast (1.1% in 2026, 1.3% in 2027); our assumption after',
  },
  'economy.inflation': {
    source: 'European Central Bank target of 2%',
  },
  'economy.debtRatio': {
    source: 'European Commission, autumn 2025 forecast',
  },
  'macro.multiplier': {
    source:
      'Ramey and Zubairy 2018 as quoted by Kiel Institute, Guns and Growth 2025 (0.7), Capital Economics 2025 (0.4 to 0.6), Kiel 2025 (0.6 to 1.0) and BBVA Research 2025 (EU-27: 1.4 in the first year, 1.6 in the second, back to none): between these values, which are of economies far more closed than Belgium, hence applied here to the domestic part only',
  },
  'macro.crowdingOut': {
    source:
      'judgement of the modellers, November 2026; central case meant to lie between Kiel 2025 (little ' +
      'fading) and European Commission autumn 2025; what comes out stands in the validation',
  },
  'macro.adjustment': {
    source: 'judgement of the modellers, November 2026 (five years: usual in models of the QUEST and HERMES type)',
  },
  'public.valueAddedPerJob': {
    source:
      'GDP per person employed: 620 bn over about 5.1 million (order of magnitude, not checked: 0.12), taken somewhat below',
  },
  'defence.valueAddedShare': {
    source:
      'judgement of the modellers, November 2026; FPB/GRIP employment multipliers 1 : 0.97 imply a chain ' +
      'mostly at home',
  },
  'defence.payDomestic': {
    source: 'judgement of the modellers, November 2026',
  },
  'research.domesticShare': {
    source:
      'pay is more than half of R&D expenditure (Frascati breakdown, order of magnitude); judgement of the ' +
      'modellers, November 2026',
  },
  'projects.domesticShare': {
    source: 'judgement of the modellers, November 2026; most of a fab is imported tools',
  },
  'public.offsetDomestic': {
    source: 'judgement of the modellers, November 2026',
  },
  'research.staffNow': {
    source:
      'BELSPO: 93,524 FTE in 2019; Rathenau Institute: 23 per 1,000 of the labour force in 2021 (about ' +
      '119,600, after a break in the series); carried on at 3%/yr to 2025',
  },
  'research.costGrowth': {
    source: 'real wage growth, order of magnitude',
  },
  'research.attrition': {
    source: 'judgement of the modellers, November 2026',
  },
  'research.hiringResponse': {
    source: 'Goolsbee 1998: 30 to 50% of extra R&D money becomes pay (not checked beyond the abstract)',
  },
  'research.hiringLimit': {
    source: 'judgement of the modellers, November 2026; R&D staff grew by about 3%/yr in 2014–2024',
  },
  'research.militarySpillover': {
    source: 'judgement of the modellers, November 2026: part of military R&D is classified or has no civil use',
  },
  'research.publicFinanced': {
    source: 'Eurostat, R&D by source of funds: government about a fifth (order of magnitude, not checked)',
  },
  'research.outputElasticity': {
    source:
      'Guellec and van Pottelsberghe, OECD 2001 (0.13 business and 0.17 public, for separate stocks); ' +
      'Hall, Mairesse and Mohnen 2010',
  },
  'research.depreciation': {
    source: 'convention in the R&D literature',
  },
  'research.lag': {
    source: 'convention in the R&D literature',
  },
  'research.lateStageGain': {
    source:
      'judgement of the modellers, November 2026; hearing: funding stops at TRL 6, which start-ups in ' +
      'defence feel',
  },
  'research.earlyStageLoss': {
    source:
      'judgement of the modellers, November 2026; OECD 2001 finds public research at least as productive ' +
      'as business research',
  },
  'research.lateStageNow': {
    source: 'hearing: funding stops at TRL 6; judgement of the modellers, November 2026',
  },
  'research.crowdingIn': {
    source:
      'Dumont, Federal Planning Bureau (publication 2305): subsidies draw in private money, corporate-tax ' +
      'incentives none or the reverse; our central value',
  },
  'science.belspoBudget': {
    source: 'order of magnitude of the federal science budget',
  },
  'skills.stemGraduates': {
    source: 'Eurostat 2023 (17.2 per 1,000 aged 20 to 29)',
  },
  'skills.engineersNow': {
    source:
      'French Community: 1,277 university and industrial engineers in 2015; Flanders taken as somewhat more ' +
      'than twice that: judgement, not checked',
  },
  'skills.studyYears': {
    source: 'length of an engineering degree',
  },
  'skills.trainingYears': {
    source: 'length of a technical conversion course (order of magnitude)',
  },
  'skills.stemToResearch': {
    source: 'judgement of the modellers, November 2026',
  },
  'skills.talentToResearch': {
    source: 'judgement of the modellers, November 2026',
  },
  'skills.foreignResearchers': {
    source:
      'so that R&D staff, without pressure on pay, can grow by 3.2% a year: the +0.10 pp of GDP a year of ' +
      '2014 to 2024',
  },
  'skills.engineersToDefence': {
    source: 'judgement of the modellers, November 2026',
  },
  'skills.techniciansToDefence': {
    source: 'judgement of the modellers, November 2026; places opened with the sector',
  },
  'skills.talentToDefence': {
    source: 'judgement of the modellers, November 2026',
  },
  'defence.effortNow': {
    source:
      'NATO, August 2025 (2.0% expected; a bank counts 1.6% over the full year); federal agreement: 2% ' +
      'every year to 2033',
  },
  'defence.effort2034': {
    source: 'Strategic Vision 2026–2034: 2% until 2033 and 2.5% in 2034 (government agreement of June 2025)',
  },
  'defence.agreedYear': {
    source: 'Strategic Vision 2026–2034',
  },
  'defence.equipmentShareNow': {
    source: 'NATO, lowest equipment share of the alliance in 2024; 19.3% in 2022',
  },
  'defence.equipmentShareReference': {
    source: 'Strategic Vision 2026–2034 (about 34 bn of investments)',
  },
  'defence.maintenanceShare': {
    source: 'judgement of the modellers, November 2026',
  },
  'defence.rndNow': {
    source: 'Royal Higher Institute for Defence: pledge of 2% of the defence budget',
  },
  'defence.contentReference': {
    source: 'so that the study “Sector outlook” doubles core turnover by 2033',
  },
  'defence.contentPremium': {
    source:
      'order of magnitude of the extra cost of co-production and offsets in small countries (10 to 30% in the offset ' +
      'literature, not checked one by one)',
  },
  'defence.deliveryYears': {
    source:
      'judgement of the modellers, November 2026; order of magnitude of the delay from contract to delivery of land and ' +
      'naval equipment',
  },
  'defence.exportGrowthReference': {
    source:
      'so that the study “Sector outlook” doubles core turnover by 2033; ASD: 10.3%/yr nominal in ' +
      '2020–2024 (about 6% real)',
  },
  'defence.exportTurningYear': {
    source: 'the outlook of the hearing ends there',
  },
  'defence.licenceGain': {
    source:
      'judgement of the modellers, November 2026; six speakers of the hearing name licences, Agoria 2025 ' +
      'among the first three obstacles',
  },
  'defence.capacityGrowth': {
    source:
      'ASD Europe: 10.3%/yr nominal in 2020–2024, 13.8% in 2024, its best years, less 4%/yr of prices ' +
      '(deflation ours)',
  },
  'defence.permitGain': {
    source: 'judgement of the modellers, November 2026; hearing (III.E, Lasseaux)',
  },
  'defence.financeGain': {
    source:
      'judgement of the modellers, November 2026; hearing: banks have been opening up since the end of 2024, the EIB and ' +
      'small companies lag',
  },
  'defence.visibilityGain': {
    source:
      'judgement of the modellers, November 2026; hearing (AWEX: SMEs do not know where first orders will ' +
      'be and cannot invest ahead; FN: 20-year contract)',
  },
  'defence.recruitRate': {
    source:
      'judgement of the modellers, November 2026; hearing: shortage, slight improvement over the past two years. Version 1.0 ' +
      'had 24% without a source',
  },
  'defence.orderResponse': {
    source:
      'ASD Europe: real growth of 2024, with order books of two to three years, about 1.6 times the ' +
      'average of 2020–2024 (deflation ours)',
  },
  'defence.manning': {
    source: 'judgement of the modellers, November 2026',
  },
  'defence.attrition': {
    source: 'judgement of the modellers, November 2026',
  },
  'defence.layoffLimit': {
    source: 'notice periods, short-time work and collective dismissal rules (order of magnitude)',
  },
  'defence.clearanceGain': {
    source:
      'judgement of the modellers, November 2026; hearing: clearances make the civilian sector the easier employer',
  },
  'defence.peopleWeight': {
    source: 'judgement of the modellers, November 2026: people are named first in the hearing',
  },
  'defence.jobElasticity': {
    source: 'hearing outlook (turnover ×2, direct jobs ×1.8); ASD Europe 2024 (jobs +8.6%, turnover +13.8%)',
  },
  'defence.indirectPerDirect': {
    source: 'hearing outlook (+4,000 and +4,000); FPB/GRIP 0.97',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP on Federal Planning Bureau multipliers (1 : 0.97 : 0.58)',
  },
  'defence.dualUseElasticity': {
    source: 'judgement of the modellers, November 2026; 1 would be the hearing outlook read for the whole ecosystem',
  },
  'defence.spaceContent': {
    source: 'judgement of the modellers, November 2026',
  },
  'defence.space.years': {
    source: 'plan to 2034',
  },
  'defence.smeContentGain': {
    source: 'judgement of the modellers, November 2026; AWEX: 200 companies would enter',
  },
  'defence.impatience': {
    source: 'judgement of the modellers, November 2026; the order book of a customer who waits is not safe',
  },
  'defence.goodwill': {
    source: 'judgement of the modellers, November 2026',
  },
  'defence.catchUp': {
    source: 'judgement of the modellers, November 2026; an order book of two to three years is worked off over years',
  },
  'safe.belgiumMaximum': {
    source: 'European Commission, SAFE allocation of September 2025 (€8,340,027,698, provisional)',
  },
  'safe.years': {
    source: 'SAFE regulation: 2026 to 2030',
  },
  'safe.additionalityNow': {
    source: 'judgement of the modellers, November 2026',
  },
  'safe.interestRate': {
    source: 'press on SAFE terms 2025 (not checked)',
  },
  'safe.grace': {
    source: 'SAFE regulation',
  },
  'safe.maturity': {
    source: 'SAFE regulation',
  },
  'safe.europeanContent': {
    source: 'SAFE regulation: at most 35% of component cost from outside',
  },
  'safe.openUsShare': {
    source: 'judgement of the modellers, November 2026; between the 34% of IISS and the 60% of the hearing',
  },
  'dependency.europeanShareNow': {
    source: 'IISS 2022 to 2025 (EDIS 22%, IISS 2024 52%)',
  },
  'dependency.europeanTarget2030': {
    source: 'European Defence Industrial Strategy',
  },
  'dependency.europeanTarget2035': {
    source: 'European Defence Industrial Strategy',
  },
  'dependency.usShareSipri': {
    source: 'SIPRI 2020 to 2024 (52% in 2015 to 2019)',
  },
  'dependency.usShareBelgium': {
    source: 'SIPRI 2021 to 2025 as reported by the Brussels Times (2011861)',
  },
  'dependency.committed': {
    source:
      '34 F-35s to be delivered by 2030 and 11 more decided (government agreement and Strategic Vision ' +
      '2026–2034, order of magnitude); judgement of the modellers, November 2026',
  },
  'dependency.committedUntil': {
    source: 'last deliveries of the 34 F-35s',
  },
  'dependency.usPremium': {
    source: 'judgement of the modellers, November 2026; smaller European production runs cost more',
  },
  'dependency.otherNonEuropean': {
    source: '44% European share in 2025 (IISS)',
  },
  'dependency.chinaBatteryShare': {
    source: 'judgement of the modellers, November 2026',
  },
  'dependency.foundryControl': {
    source: 'hearing: some foundries came under foreign control',
  },
  'dependency.foundryLoss': {
    source: 'judgement of the modellers, November 2026: no series exists',
  },
  'dependency.weight.us': {
    source: 'judgement of the modellers, November 2026',
  },
  'dependency.weight.chips': {
    source: 'judgement of the modellers, November 2026',
  },
  'dependency.weight.batteries': {
    source: 'judgement of the modellers, November 2026',
  },
  'dependency.weight.foundries': {
    source: 'judgement of the modellers, November 2026',
  },
  'chips.capexPerJob': {
    source: 'ESMC and Crolles announcements (France 2030 average 2.8, Crolles 7.5 with its 1,000 jobs)',
  },
  'chips.smallest': {
    source: 'judgement of the modellers, November 2026; speciality fabs and packaging plants',
  },
  'chips.coverage': {
    source: 'judgement of the modellers, November 2026',
  },
  'batteries.capexPerJob': {
    source: 'Ionway (1.7 bn for 900 jobs; in Poland)',
  },
  'batteries.smallest': {
    source: 'judgement of the modellers, November 2026',
  },
  'batteries.fullScale': {
    source: 'Ionway',
  },
  'batteries.coverage': {
    source: 'judgement of the modellers, November 2026',
  },
  'projects.delay': {
    source: 'judgement of the modellers, November 2026',
  },
  'projects.years': {
    source: '2026 to 2035',
  },
  'projects.turnoverPerJob': {
    source: 'core defence companies (2 bn for 5,000 jobs)',
  },
  'projects.indirectPerDirect': {
    source: 'manufacturing multipliers of the Federal Planning Bureau (order of magnitude)',
  },
  'capital.jobsPerMillion': {
    source:
      'Samila and Sorenson 2011: twice the venture capital, about +0.2% employment in the long run ' +
      '(magnitude not confirmed)',
  },
  'capital.churn': {
    source: 'judgement of the modellers, November 2026',
  },
  'ai.jobsPerMillion': {
    source: 'judgement of the modellers, November 2026',
  },
  'ai.antenna': {
    source: 'press, 10 October 2025 (bid not chosen; antenna granted)',
  },
  'digital.lossFade': {
    source: 'judgement of the modellers, November 2026',
  },
  'public.capexShare': {
    source: 'announcements on Crolles, ESMC and NanoIC: 39% (2.9 of 7.5 bn), 50% and 56% (1.4 of 2.5 bn)',
  },
  'public.ventureShare': {
    source: 'judgement of the modellers, November 2026',
  },
  'public.taxShare': {
    source:
      'Eurostat, taxes and contributions as a ratio of GDP (order of magnitude; taken over from 1.0, not ' +
      'checked again)',
  },
  'public.spendingFollows': {
    source:
      'judgement of the modellers, November 2026: public pay, pensions and health follow wages, about half ' +
      'of the 25% of GDP they cost',
  },
  'public.bondRate': {
    source: 'Belgian ten-year bond, 2025 (order of magnitude)',
  },
  'cost.engineer': {
    source: 'five years at about €12,000 a student, over a completion rate of 0.6 (0.4 to 0.7)',
  },
  'cost.technician': {
    source:
      'judgement of the modellers, November 2026; one-year course at FOREM or VDAB (about €15,000) and ' +
      'income during it',
  },
  'cost.talent': {
    source: 'judgement of the modellers, November 2026; expatriate tax regime and reception',
  },
  'cost.clearance': {
    source: 'judgement of the modellers, November 2026',
  },
  'cost.permits': {
    source: 'judgement of the modellers, November 2026',
  },
  'cost.finance': {
    source: 'judgement of the modellers, November 2026',
  },
  'cost.smeAccess': {
    source: 'judgement of the modellers, November 2026',
  },
  'cost.visibility': {
    source: 'judgement of the modellers, November 2026',
  },
  'cost.licences': {
    source: 'judgement of the modellers, November 2026',
  },
  'cost.screening': {
    source: 'judgement of the modellers, November 2026',
  },
  'region.total.wallonia': {
    source: 'Agoria, March 2025 (16,300 jobs of the broad sector)',
  },
  'region.total.flanders': {
    source: 'Agoria, March 2025 (16,300 jobs of the broad sector)',
  },
  'region.total.brussels': {
    source: 'Agoria, March 2025 (16,300 jobs of the broad sector)',
  },
  'region.core.wallonia': {
    source: 'GRIP database of the arms industry',
  },
  'region.core.flanders': {
    source: 'GRIP database of the arms industry',
  },
  'region.core.brussels': {
    source: 'GRIP database of the arms industry',
  },
  'region.entrants.wallonia': {
    source: 'Agoria, May 2025: 195 would-be entrants, several Regions possible; scaled to 100% in the calculation',
  },
  'region.entrants.flanders': {
    source: 'Agoria, May 2025: 195 would-be entrants, several Regions possible; scaled to 100% in the calculation',
  },
  'region.entrants.brussels': {
    source: 'Agoria, May 2025: 195 would-be entrants, several Regions possible; scaled to 100% in the calculation',
  },
  'region.research.flanders': {
    source: 'Statistics Flanders (53,933 of 93,524 FTE)',
  },
  'region.research.wallonia': {
    source: 'order of magnitude of Eurostat’s regional R&D',
  },
  'region.research.brussels': {
    source: 'order of magnitude of Eurostat’s regional R&D',
  },
} as const
