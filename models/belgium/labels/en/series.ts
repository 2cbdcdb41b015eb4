export const series = {
  'gdp.reference': {
    label: 'GDP without R&D effects',
    short: 'trend GDP',
    about: 'Last year’s value raised by the growth of the economy; it starts from the GDP of 2025.',
  },
  'research.conversion': {
    label: 'Knowledge per euro of R&D (2025 = 1)',
    short: 'knowledge per euro',
    about:
      'One, plus the late-phase gain times the rise in the share of public innovation money that reaches TRL 7 to 9.',
  },
  'research.knowledge': {
    label: 'Stock of R&D knowledge',
    short: 'knowledge stock',
    about:
      'Last year’s stock less depreciation, plus the R&D spending made one lag earlier times its knowledge ' +
      'per euro; 2025 is a steady state.',
  },
  'research.knowledgeReference': {
    label: 'Knowledge stock at today’s R&D intensity',
    short: 'at today’s share',
    about:
      'The same stock if R&D kept today’s share of GDP without R&D effects and each euro yielded as much ' +
      'knowledge as today.',
  },
  'research.uplift': {
    label: 'GDP gained from extra knowledge',
    short: 'GDP gain',
    about: 'The knowledge stock divided by its reference, raised to the power of the output elasticity, minus one.',
  },
  gdp: {
    label: 'Gross domestic product',
    short: 'GDP',
    about: 'GDP without R&D effects, raised by the gain from extra knowledge.',
  },
  'research.target': {
    label: 'R&D intensity aimed at',
    short: 'aimed at',
    about: 'The path of the lever: a straight line from the base to the value set in its year, then level.',
  },
  'defence.rndExtra': {
    label: 'Extra military R&D',
    short: 'extra military R&D',
    about: 'The rise in the military R&D share times the defence effort and GDP without R&D effects.',
  },
  'research.planned': {
    label: 'R&D spending planned',
    short: 'planned',
    about:
      'The intensity aimed at times GDP, plus the change in federal science funding with the private R&D ' +
      'it draws in, plus extra military R&D.',
  },
  'research.staffCost': {
    label: 'R&D cost per full-time equivalent',
    short: 'cost per FTE',
    about: 'R&D spending of 2025 per full-time equivalent, raised each year by the growth of this cost.',
  },
  'research.needed': {
    label: 'R&D staff needed',
    short: 'needed',
    about: 'R&D spending planned divided by the cost per full-time equivalent.',
  },
  'skills.extraGraduates': {
    label: 'Extra engineering graduates',
    short: 'extra graduates',
    about:
      'Engineering places the length of a degree earlier minus today’s places; zero until the first ' +
      'changed intake graduates.',
  },
  'research.available': {
    label: 'R&D staff available',
    short: 'available',
    about:
      'Last year’s staff less those who leave, plus the graduates, extra engineers, extra skilled arrivals ' +
      'and other entrants who join research.',
  },
  'research.staff': {
    label: 'R&D staff in post',
    short: 'in post',
    about: 'The smaller of the R&D staff needed and the R&D staff available.',
  },
  'research.spending': {
    label: 'R&D spending carried out',
    short: 'carried out',
    about: 'R&D staff in post times the cost per full-time equivalent: a target without people stays a target.',
  },
  'research.intensityReached': {
    label: 'R&D intensity reached',
    short: 'reached',
    about: 'R&D spending carried out divided by GDP.',
  },
  'safe.drawn': {
    label: 'SAFE loans drawn in the year',
    short: 'SAFE drawn',
    about: 'The loans chosen, in equal parts from 2026 to 2030; nothing in other years.',
  },
  'defence.procurement': {
    label: 'Defence purchases',
    short: 'purchases',
    about:
      'The equipment and maintenance shares of the defence effort times GDP without R&D effects, plus the ' +
      'SAFE loans on top of planned budgets.',
  },
  'defence.contentReached': {
    label: 'Belgian content of defence purchases',
    short: 'Belgian content',
    about:
      'The content aimed at plus the gain from removing barriers to SMEs; in 2025, domestic orders divided ' +
      'by purchases.',
  },
  'defence.spaceSpend': {
    label: 'Space for defence spending',
    short: 'space',
    about:
      'The part of the space envelope carried out, in equal parts from 2026 to 2034; it lies within ' +
      'purchases and adds no budget.',
  },
  'defence.domesticOrders': {
    label: 'Domestic defence orders',
    short: 'domestic',
    about:
      'Last year’s purchases times their Belgian content, with space spending counted at its own content; ' +
      'in 2025, the core turnover not exported.',
  },
  'defence.exportOrders': {
    label: 'Defence export orders',
    short: 'export',
    about: 'Last year’s export orders raised by export growth; in 2025, the exported share of core turnover.',
  },
  'defence.partnerOrders': {
    label: 'Orders from SAFE partners',
    short: 'SAFE partners',
    about:
      'The Belgian share of the SAFE money left to other countries, in equal parts from 2026 to 2030; may ' +
      'double-count exports.',
  },
  'defence.orders': {
    label: 'New defence orders',
    short: 'new orders',
    about: 'Domestic, export and partner orders of the year added up.',
  },
  'defence.demand': {
    label: 'Defence orders to be filled',
    short: 'to be filled',
    about: 'New orders plus last year’s backlog.',
  },
  'defence.capacity': {
    label: 'Defence output that plants allow',
    short: 'plant limit',
    about:
      'Last year’s core turnover raised by the fastest growth plants allow, with what quicker permits and ' +
      'finance add to it.',
  },
  'defence.recruits': {
    label: 'People the defence core can hire',
    short: 'recruits',
    about:
      'Today’s recruits, raised as clearance delays shrink, plus the extra engineers and skilled arrivals ' +
      'who enter the defence industry.',
  },
  'defence.workforce': {
    label: 'Workforce available to the defence core',
    short: 'workforce',
    about: 'Last year’s direct jobs less those who leave, plus recruits; in 2025, the direct jobs.',
  },
  'defence.labourLimit': {
    label: 'Defence output that people allow',
    short: 'people limit',
    about:
      'Core turnover of 2025 times the growth of the available workforce since then, raised to the power ' +
      'of one over the job elasticity.',
  },
  'defence.turnover.core': {
    label: 'Turnover of the defence core',
    short: 'core',
    about: 'The smallest of three: orders to be filled, what plants allow and what people allow.',
  },
  'defence.limit': {
    label: 'What limits defence output',
    short: 'limiting factor',
    about: '1 for orders, 2 for plants, 3 for people: the first of these that equals core turnover.',
  },
  'defence.backlog': {
    label: 'Defence backlog',
    short: 'backlog',
    about: 'Orders to be filled minus core turnover, up to the longest wait customers accept; zero in 2025.',
  },
  'defence.lost': {
    label: 'Defence orders placed elsewhere',
    short: 'placed elsewhere',
    about: 'Orders to be filled minus core turnover and backlog: what customers will not wait for.',
  },
  'defence.waiting': {
    label: 'Waiting time for defence deliveries',
    short: 'waiting time',
    about: 'Backlog divided by core turnover, in years.',
  },
  'defence.turnover.dualUse': {
    label: 'Turnover of dual-use suppliers',
    short: 'dual use',
    about:
      'The ecosystem’s turnover outside the core in 2025, times the growth of core turnover raised to the ' +
      'power of the dual-use elasticity.',
  },
  'defence.turnover.ecosystem': {
    label: 'Turnover of the defence ecosystem',
    short: 'ecosystem',
    about: 'Core turnover plus dual-use turnover.',
  },
  'defence.jobs.direct': {
    label: 'Direct jobs in the defence core',
    short: 'direct',
    about: 'Direct jobs of 2025 times the growth of core turnover raised to the power of the job elasticity.',
  },
  'defence.jobs.indirect': {
    label: 'Other ecosystem jobs',
    short: 'other ecosystem',
    about:
      'Ecosystem jobs of 2025 that are not direct, plus the change in direct jobs times the indirect jobs ' +
      'per extra direct job.',
  },
  'defence.jobs.induced': {
    label: 'Induced defence jobs (in no total)',
    short: 'induced',
    about: 'Direct jobs times the induced jobs per direct job; shown apart, in no total.',
  },
  'defence.exports.share': {
    label: 'Exported share of defence orders',
    short: 'exported share',
    about: 'Export and partner orders divided by all new orders.',
  },
  'defence.exports.turnover': {
    label: 'Defence turnover from exports',
    short: 'all exports',
    about: 'The exported share of orders times core turnover.',
  },
  'defence.exports.europe': {
    label: 'Defence turnover from exports to Europe',
    short: 'to Europe',
    about: 'Turnover from exports times the European share of exports given in the hearing.',
  },
  'defence.rnd.claimedReturn': {
    label: 'Claimed return on military R&D',
    short: 'claimed return',
    about: 'Extra military R&D times the return claimed in the hearing: a claim, shown apart and in no result.',
  },
  'chips.spent': {
    label: 'Investment in chips to date',
    short: 'chips',
    about: 'The investment chosen divided by the project years, added up from 2026.',
  },
  'batteries.spent': {
    label: 'Investment in batteries to date',
    short: 'batteries',
    about: 'The investment chosen divided by the project years, added up from 2026.',
  },
  'chips.jobs': {
    label: 'Direct jobs in chip fabs',
    short: 'chip jobs',
    about: 'Investment to date, one project delay earlier, divided by the investment per job in a fab.',
  },
  'batteries.jobs': {
    label: 'Direct jobs in battery material plants',
    short: 'battery jobs',
    about: 'Investment to date, one project delay earlier, divided by the investment per job in battery materials.',
  },
  'projects.jobs.indirect': {
    label: 'Indirect jobs of chip and battery plants',
    short: 'indirect jobs',
    about: 'Direct jobs in chip and battery plants times the indirect jobs per direct job.',
  },
  'projects.turnover': {
    label: 'Turnover of chip and battery plants',
    short: 'new plants',
    about: 'Direct jobs in chip and battery plants times the turnover per job.',
  },
  'capital.jobs': {
    label: 'Jobs from extra venture capital',
    short: 'venture capital',
    about:
      'Last year’s jobs less churn, plus the jobs per million times the venture capital above that of ' +
      '2024, a year earlier.',
  },
  'ai.jobs': {
    label: 'Jobs from the AI Factory',
    short: 'AI Factory',
    about: 'Jobs per million times the budget above the antenna granted, a year earlier.',
  },
  'digital.trend': {
    label: 'Change in ICT jobs since 2025 (context)',
    short: 'ICT jobs',
    about: 'The yearly ICT job loss, fading year after year and added up; the same in every scenario, context only.',
  },
  'dependency.imports': {
    label: 'Defence imports',
    short: 'imports',
    about: 'Purchases outside their Belgian content, plus the domestic part of orders placed elsewhere.',
  },
  'dependency.usShareReached': {
    label: 'American share of defence imports',
    short: 'American share',
    about: 'The share aimed at; for imports paid by SAFE, no more than its European content rule leaves.',
  },
  'dependency.usBill': {
    label: 'Defence imports from the United States',
    short: 'from the US',
    about: 'American share of imports times defence imports.',
  },
  'dependency.usProcurement': {
    label: 'American share of defence purchases',
    short: 'American purchases',
    about: 'Defence imports from the United States divided by defence purchases.',
  },
  'dependency.europeanShare': {
    label: 'European share of defence purchases',
    short: 'European share',
    about:
      'One minus the shares of purchases that go to the United States and to other non-European countries; ' +
      'Belgian content is included.',
  },
  'dependency.chips': {
    label: 'Dependency on foreign chips',
    short: 'chips',
    about:
      'Illustrative: one minus the part of the need covered, which rises with investment up to the cost of ' +
      'the Crolles fab, one project delay later.',
  },
  'dependency.batteries': {
    label: 'Dependency on Chinese battery materials',
    short: 'batteries',
    about:
      'Illustrative: the Chinese share of refined materials less what plants cover, which rises with ' +
      'investment up to full scale, one project delay later.',
  },
  'dependency.control': {
    label: 'Foundries under Belgian or European control',
    short: 'under control',
    about: 'Illustrative: last year’s share less what unscreened foreign takeovers take away.',
  },
  'dependency.foundries': {
    label: 'Foundries outside European control',
    short: 'foundries',
    about: 'Illustrative: one minus the share of foundry capacity under Belgian or European control.',
  },
  'dependency.index': {
    label: 'Dependency index (secondary)',
    short: 'index',
    about: 'Weighted mean of American purchases, chips, batteries and foundries; the last three are illustrative.',
  },
  'jobs.total': {
    label: 'Jobs followed here',
    short: 'jobs followed',
    about:
      'Direct and other jobs of the defence ecosystem, R&D staff, and jobs from chips, batteries, venture ' +
      'capital and the AI Factory, added up.',
  },
  'jobs.net': {
    label: 'Net extra jobs after displacement',
    short: 'net jobs',
    about: 'Jobs followed here minus those of the reference, less the share filled by people who leave another job.',
  },
  'turnover.total': {
    label: 'Turnover of defence and new plants',
    short: 'total turnover',
    about: 'Turnover of the defence ecosystem plus that of chip and battery plants.',
  },
  'public.defenceExtra': {
    label: 'Extra public money for defence',
    short: 'defence',
    about:
      'The rise in the defence effort times GDP without R&D effects, plus the SAFE loans on top of planned budgets.',
  },
  'public.researchExtra': {
    label: 'Extra public money for R&D',
    short: 'R&D',
    about:
      'R&D spending above the reference, without military R&D already paid from the effort, divided by one ' +
      'plus the crowding-in.',
  },
  'public.projects': {
    label: 'Public money for chips and batteries',
    short: 'projects',
    about: 'The public share times the chip and battery investment of the year.',
  },
  'public.venture': {
    label: 'Public money for venture capital',
    short: 'venture capital',
    about: 'The public share times the venture capital above that of 2024.',
  },
  'public.ai': {
    label: 'Belgian public money for the AI Factory',
    short: 'AI Factory',
    about: 'The rise of the budget in the year times the part not paid by Europe.',
  },
  'public.cost': {
    label: 'Public cost',
    short: 'public cost',
    about: 'Public money for defence, R&D, chips and batteries, venture capital and the AI Factory, added up.',
  },
  'safe.debt': {
    label: 'SAFE debt',
    short: 'SAFE debt',
    about: 'Last year’s debt plus loans drawn, less equal repayments from the end of the grace period.',
  },
  'safe.debtRatio': {
    label: 'SAFE debt as a share of GDP',
    short: 'debt to GDP',
    about: 'SAFE debt divided by GDP.',
  },
  'public.interestExtra': {
    label: 'Extra interest due to SAFE',
    short: 'extra interest',
    about: 'Last year’s SAFE debt times the SAFE rate, less the interest saved on the borrowing it replaces.',
  },
  'public.taxReturn': {
    label: 'Induced public revenue',
    short: 'induced revenue',
    about:
      'Public revenue per euro of GDP, times the extra GDP and the value added of net extra jobs outside research.',
  },
  'public.net': {
    label: 'Net public cost',
    short: 'net cost',
    about: 'Public cost plus extra interest, less induced public revenue.',
  },
  'public.costPerJobYear': {
    label: 'Public cost per net job-year',
    short: 'per job-year',
    about:
      'Public cost since 2026 divided by the net extra jobs since 2026, both added up; no value unless ' +
      'both are above zero.',
  },
  'region.wallonia.turnover': {
    label: 'Defence turnover in Wallonia',
    short: 'Wallonia',
    about: 'Turnover of the defence ecosystem times the Walloon share given by AWEX in the hearing.',
  },
  'region.flanders.turnover': {
    label: 'Defence turnover in Flanders',
    short: 'Flanders',
    about: 'Turnover of the defence ecosystem that Wallonia and Brussels leave.',
  },
  'region.brussels.turnover': {
    label: 'Defence turnover in Brussels',
    short: 'Brussels',
    about: 'Turnover of the defence ecosystem times the Brussels share given by hub.brussels in the hearing.',
  },
  'region.unallocated.turnover': {
    label: 'Turnover not allocated to a region',
    short: 'not allocated',
    about: 'Turnover of chip and battery plants, which the model places in no region.',
  },
  'region.wallonia.jobs': {
    label: 'Jobs followed here in Wallonia',
    short: 'Wallonia',
    about:
      'Walloon shares of sector jobs, of R&D staff and of money raised by tech companies, times defence, ' +
      'research and venture capital jobs.',
  },
  'region.flanders.jobs': {
    label: 'Jobs followed here in Flanders',
    short: 'Flanders',
    about:
      'Flemish shares of sector jobs, of R&D staff and of money raised by tech companies, times defence, ' +
      'research and venture capital jobs.',
  },
  'region.brussels.jobs': {
    label: 'Jobs followed here in Brussels',
    short: 'Brussels',
    about:
      'Brussels shares of sector jobs, of R&D staff and of money raised by tech companies, times defence, ' +
      'research and venture capital jobs.',
  },
  'region.unallocated.jobs': {
    label: 'Jobs not allocated to a region',
    short: 'not allocated',
    about: 'Jobs from chips, batteries, their indirect jobs and the AI Factory, which the model places in no region.',
  },
} as const
