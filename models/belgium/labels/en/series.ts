export const series = {
  gdp: {
    label: 'Gross domestic product',
    short: 'GDP',
  },
  'gdp.effect': {
    label: 'Effect on GDP',
    short: 'effect on GDP',
  },
  'gdp.reference': {
    label: 'GDP without any lever',
    short: 'reference GDP',
  },
  'gdp.trend': {
    label: 'GDP without the passing effect of demand',
    short: 'lasting GDP',
  },
  'macro.absorbed': {
    label: 'Demand the economy has got used to',
    short: 'absorbed',
  },
  'macro.demand': {
    label: 'Extra demand made in Belgium',
    short: 'extra demand',
  },
  'macro.demandDefence': {
    label: 'Demand at home from defence',
    short: 'from defence',
  },
  'macro.demandProjects': {
    label: 'Demand at home from plants and digital',
    short: 'from plants',
  },
  'macro.demandPublic': {
    label: 'Demand at home from skills and obstacles removed',
    short: 'from skills',
  },
  'macro.demandResearch': {
    label: 'Demand at home from research',
    short: 'from research',
  },
  'macro.gdpDemand': {
    label: 'GDP from extra demand',
    short: 'GDP from demand',
  },
  'research.conversion': {
    label: 'Knowledge per euro of R&D (2025 = 1)',
    short: 'knowledge per euro',
  },
  'research.knowledge': {
    label: 'Stock of R&D knowledge',
    short: 'knowledge stock',
  },
  'research.uplift': {
    label: 'GDP gained from extra knowledge',
    short: 'GDP gain',
  },
  'defence.rndExtra': {
    label: 'Extra military R&D',
    short: 'extra military R&D',
  },
  'research.available': {
    label: 'R&D staff available',
    short: 'available',
  },
  'research.effective': {
    label: 'R&D that adds to knowledge',
    short: 'effective R&D',
  },
  'research.effortReal': {
    label: 'R&D reached, at constant pay',
    short: 'at constant pay',
  },
  'research.intensityReached': {
    label: 'R&D reached, in money',
    short: 'in money',
  },
  'research.needed': {
    label: 'R&D staff needed',
    short: 'needed',
  },
  'research.payRise': {
    label: 'Rise in R&D pay',
    short: 'pay rise',
  },
  'research.publicShare': {
    label: 'State’s share of extra R&D',
    short: 'public share',
  },
  'research.spending': {
    label: 'R&D spending',
    short: 'spent',
  },
  'research.staff': {
    label: 'R&D staff in post',
    short: 'in post',
  },
  'research.staffCost': {
    label: 'R&D cost per full-time equivalent',
    short: 'cost per FTE',
  },
  'research.target': {
    label: 'R&D target',
    short: 'target',
  },
  'skills.extraGraduates': {
    label: 'Extra engineering graduates',
    short: 'extra graduates',
  },
  'skills.extraTechnicians': {
    label: 'Extra technicians',
    short: 'extra technicians',
  },
  'defence.effortReached': {
    label: 'Defence spending as a share of GDP',
    short: 'effort',
  },
  'defence.payAndWorks': {
    label: 'Defence pay and works',
    short: 'pay and works',
  },
  'defence.procurement': {
    label: 'Defence purchases',
    short: 'purchases',
  },
  'defence.spaceSpend': {
    label: 'Defence space spending',
    short: 'space',
  },
  'defence.spending': {
    label: 'Defence spending',
    short: 'defence spending',
  },
  'safe.debt': {
    label: 'SAFE debt',
    short: 'SAFE debt',
  },
  'safe.delivered': {
    label: 'SAFE purchases delivered',
    short: 'delivered',
  },
  'safe.drawn': {
    label: 'SAFE loans drawn in the year',
    short: 'SAFE drawn',
  },
  'safe.pipeline': {
    label: 'SAFE money drawn and not yet delivered',
    short: 'under way',
  },
  'defence.contentReached': {
    label: 'Belgian content delivered',
    short: 'delivered',
  },
  'defence.contentSigned': {
    label: 'Belgian content of the year’s contracts',
    short: 'signed',
  },
  'defence.demand': {
    label: 'Defence orders due and waiting',
    short: 'due and waiting',
  },
  'defence.domesticOrders': {
    label: 'Belgian orders due',
    short: 'domestic',
  },
  'defence.exportMarket': {
    label: 'Foreign demand for Belgian defence goods',
    short: 'foreign demand',
  },
  'defence.exportOrders': {
    label: 'Export orders due',
    short: 'export',
  },
  'defence.orders': {
    label: 'Defence orders due',
    short: 'orders due',
  },
  'defence.partnerOrders': {
    label: 'Orders due from SAFE partners',
    short: 'SAFE partners',
  },
  'defence.capacity': {
    label: 'Defence output allowed by capacity',
    short: 'capacity',
  },
  'defence.labourLimit': {
    label: 'Defence output allowed by staff',
    short: 'staff',
  },
  'defence.pull': {
    label: 'Pull of order books',
    short: 'pull of orders',
  },
  'defence.recruits': {
    label: 'Hiring capacity of the defence core',
    short: 'recruits',
  },
  'defence.supply': {
    label: 'What people and plants together allow',
    short: 'supply',
  },
  'defence.workforce': {
    label: 'Workforce available to the defence core',
    short: 'workforce',
  },
  'defence.backlog': {
    label: 'Backlog of defence orders',
    short: 'backlog',
  },
  'defence.limit': {
    label: 'What limits defence output',
    short: 'limiting factor',
  },
  'defence.lost': {
    label: 'Defence orders lost to other suppliers',
    short: 'lost',
  },
  'defence.turnover.core': {
    label: 'Turnover of the defence core',
    short: 'core',
  },
  'defence.turnover.dualUse': {
    label: 'Turnover of dual-use suppliers',
    short: 'dual use',
  },
  'defence.turnover.ecosystem': {
    label: 'Turnover of the defence ecosystem',
    short: 'ecosystem',
  },
  'defence.waiting': {
    label: 'Waiting time for defence deliveries',
    short: 'waiting time',
  },
  'defence.exports.europe': {
    label: 'Defence turnover from exports to Europe',
    short: 'to Europe',
  },
  'defence.exports.share': {
    label: 'Exported share of defence orders',
    short: 'exported share',
  },
  'defence.exports.turnover': {
    label: 'Defence turnover from exports',
    short: 'all exports',
  },
  'defence.jobs.direct': {
    label: 'Direct jobs in the defence core',
    short: 'direct',
  },
  'defence.jobs.indirect': {
    label: 'Other ecosystem jobs',
    short: 'other ecosystem',
  },
  'defence.jobs.induced': {
    label: 'Induced defence jobs (not in any total)',
    short: 'induced',
  },
  'batteries.inService': {
    label: 'Battery investment at work',
    short: 'batteries at work',
  },
  'batteries.jobs': {
    label: 'Direct jobs in battery material plants',
    short: 'battery jobs',
  },
  'batteries.spent': {
    label: 'Investment in batteries to date',
    short: 'batteries',
  },
  'chips.inService': {
    label: 'Chip investment at work',
    short: 'chips at work',
  },
  'chips.jobs': {
    label: 'Direct jobs in chip fabs',
    short: 'chip jobs',
  },
  'chips.spent': {
    label: 'Investment in chips to date',
    short: 'chips',
  },
  'projects.capex': {
    label: 'Chip and battery investment of the year',
    short: 'investment',
  },
  'projects.jobs.indirect': {
    label: 'Indirect jobs of chip and battery plants',
    short: 'indirect jobs',
  },
  'projects.turnover': {
    label: 'Turnover of chip and battery plants',
    short: 'new plants',
  },
  'ai.jobs': {
    label: 'Jobs from the AI Factory',
    short: 'AI Factory',
  },
  'capital.jobs': {
    label: 'Jobs from extra venture capital',
    short: 'venture capital',
  },
  'digital.trend': {
    label: 'Change in ICT jobs since 2025 (background)',
    short: 'ICT jobs',
  },
  'dependency.deliveries': {
    label: 'What the forces receive',
    short: 'deliveries',
  },
  'dependency.europeanShare': {
    label: 'European share of deliveries',
    short: 'European share',
  },
  'dependency.imports': {
    label: 'Defence imports',
    short: 'imports',
  },
  'dependency.safeImports': {
    label: 'Imports paid for by SAFE',
    short: 'paid for by SAFE',
  },
  'dependency.safeOpen': {
    label: 'SAFE imports not reserved for Europe',
    short: 'open part of SAFE',
  },
  'dependency.usBill': {
    label: 'Defence imports from the US',
    short: 'from the US',
  },
  'dependency.usProcurement': {
    label: 'US share of deliveries',
    short: 'US deliveries',
  },
  'dependency.usShareDelivered': {
    label: 'US share of imports delivered outside SAFE',
    short: 'US, delivered',
  },
  'dependency.usShareReached': {
    label: 'US share of defence imports',
    short: 'US share',
  },
  'dependency.batteries': {
    label: 'Dependency on Chinese battery materials',
    short: 'batteries',
  },
  'dependency.chips': {
    label: 'Dependency on foreign chips',
    short: 'chips',
  },
  'dependency.control': {
    label: 'Foundries under Belgian or European control',
    short: 'under control',
  },
  'dependency.foundries': {
    label: 'Foundries outside European control',
    short: 'foundries',
  },
  'dependency.index': {
    label: 'Dependency index',
    short: 'index',
  },
  'jobs.net': {
    label: 'Net extra jobs',
    short: 'net jobs',
  },
  'jobs.total': {
    label: 'Jobs in the sectors covered (gross)',
    short: 'jobs covered',
  },
  'turnover.total': {
    label: 'Turnover of defence and new plants',
    short: 'total turnover',
  },
  'public.ai': {
    label: 'Public cost: AI Factory',
    short: 'AI Factory',
  },
  'public.cost': {
    label: 'Extra public cost',
    short: 'public cost',
  },
  'public.costPerJobYear': {
    label: 'Public cost per net job-year',
    short: 'per job-year',
  },
  'public.defenceExtra': {
    label: 'Public cost: defence',
    short: 'defence',
  },
  'public.obstacles': {
    label: 'Public cost: obstacles removed',
    short: 'obstacles',
  },
  'public.premium': {
    label: 'Public cost: price of choosing suppliers',
    short: 'price premium',
  },
  'public.projects': {
    label: 'Public cost: chips and batteries',
    short: 'projects',
  },
  'public.researchExtra': {
    label: 'Public cost: R&D',
    short: 'R&D',
  },
  'public.skills': {
    label: 'Public cost: skills',
    short: 'skills',
  },
  'public.venture': {
    label: 'Public cost: venture capital',
    short: 'venture capital',
  },
  'public.balance': {
    label: 'Effect on the budget balance',
    short: 'balance',
  },
  'public.debt': {
    label: 'Extra public debt',
    short: 'extra debt',
  },
  'public.debtRatio': {
    label: 'Extra public debt as a share of GDP',
    short: 'debt to GDP',
  },
  'public.interest': {
    label: 'Real interest on extra debt',
    short: 'interest',
  },
  'public.offsets': {
    label: 'Extra cost met by cuts or taxes elsewhere',
    short: 'offsets',
  },
  'public.taxReturn': {
    label: 'Extra tax revenue',
    short: 'extra tax revenue',
  },
  'region.brussels.jobs': {
    label: 'Jobs in the sectors covered in Brussels',
    short: 'Brussels',
  },
  'region.brussels.otherShare': {
    label: 'Brussels share of the ecosystem outside the core',
    short: 'Brussels',
  },
  'region.brussels.turnover': {
    label: 'Defence turnover in Brussels',
    short: 'Brussels',
  },
  'region.flanders.jobs': {
    label: 'Jobs in the sectors covered in Flanders',
    short: 'Flanders',
  },
  'region.flanders.otherShare': {
    label: 'Flemish share of the ecosystem outside the core',
    short: 'Flanders',
  },
  'region.flanders.turnover': {
    label: 'Defence turnover in Flanders',
    short: 'Flanders',
  },
  'region.unallocated.jobs': {
    label: 'Jobs not allocated to any Region',
    short: 'not allocated',
  },
  'region.unallocated.turnover': {
    label: 'Turnover not allocated to any Region',
    short: 'not allocated',
  },
  'region.wallonia.jobs': {
    label: 'Jobs in the sectors covered in Wallonia',
    short: 'Wallonia',
  },
  'region.wallonia.otherShare': {
    label: 'Walloon share of the ecosystem outside the core',
    short: 'Wallonia',
  },
  'region.wallonia.turnover': {
    label: 'Defence turnover in Wallonia',
    short: 'Wallonia',
  },
} as const
