export const series = {
  gdp: {
    label: 'Gross domestic product',
    short: 'GDP',
    about: 'Lasting GDP plus the GDP that extra demand brings for a time.',
  },
  'gdp.effect': {
    label: 'Effect on GDP',
    short: 'effect on GDP',
    about: 'How much larger GDP is than in the reference.',
  },
  'gdp.reference': {
    label: 'GDP without any lever',
    short: 'reference GDP',
    about: 'Last year’s value raised by the growth of the economy; it starts from the GDP of 2025.',
  },
  'gdp.trend': {
    label: 'GDP without the passing effect of demand',
    short: 'lasting GDP',
    about: 'GDP without any lever, raised by what extra knowledge brings.',
  },
  'macro.absorbed': {
    label: 'Demand the economy has got used to',
    short: 'absorbed',
    about:
      'Each year it covers part of the distance to last year’s extra demand, as wages, prices and interest ' +
      'rates respond.',
  },
  'macro.demand': {
    label: 'Extra demand made in Belgium',
    short: 'extra demand',
    about:
      'Extra demand from defence, research, plants and skills, less the demand lost to cuts or taxes that ' +
      'pay for it.',
  },
  'macro.demandDefence': {
    label: 'Demand at home from defence',
    short: 'from defence',
    about:
      'The domestic part of extra pay and works, plus the Belgian value added of what the core companies ' +
      'deliver beyond the reference.',
  },
  'macro.demandProjects': {
    label: 'Demand at home from plants and digital',
    short: 'from plants',
    about:
      'The domestic part of chip and battery investment, plus the value added of the jobs of plants, ' +
      'venture capital and the AI Factory beyond the reference.',
  },
  'macro.demandPublic': {
    label: 'Demand at home from skills and obstacles removed',
    short: 'from skills',
    about:
      'The domestic part of public money for skills and for removing obstacles: pay of teachers and ' +
      'clerks, guarantees.',
  },
  'macro.demandResearch': {
    label: 'Demand at home from research',
    short: 'from research',
    about: 'The domestic part of R&D spending above the reference.',
  },
  'macro.gdpDemand': {
    label: 'GDP from extra demand',
    short: 'GDP from demand',
    about: 'The multiplier times extra demand, less the part that wages, prices and interest rates take back.',
  },
  'research.conversion': {
    label: 'Knowledge per euro of R&D (2025 = 1)',
    short: 'knowledge per euro',
    about:
      'One, plus the net gain of late stages over early ones on the publicly paid part of R&D, times the ' +
      'rise in the share of public innovation money that reaches TRL 7 to 9.',
  },
  'research.knowledge': {
    label: 'Stock of R&D knowledge',
    short: 'knowledge stock',
    about:
      'Last year’s stock less depreciation, plus effective R&D made one lag earlier times its knowledge ' +
      'per euro; 2025 is a steady state.',
  },
  'research.uplift': {
    label: 'GDP gained from extra knowledge',
    short: 'GDP gain',
    about:
      'How much larger GDP is thanks to extra research: the knowledge stock over that of the reference, to ' +
      'the power of the elasticity of GDP, minus one.',
  },
  'defence.rndExtra': {
    label: 'Extra military R&D',
    short: 'extra military R&D',
    about: 'The rise in the military R&D share times defence spending; purchases fall by as much.',
  },
  'research.available': {
    label: 'R&D staff available',
    short: 'available',
    about:
      'Last year’s staff less those who leave, plus the graduates, extra engineers, extra skilled arrivals ' +
      'and other entrants who join research at today’s pay.',
  },
  'research.effective': {
    label: 'R&D that adds to knowledge',
    short: 'effective R&D',
    about: 'Staff in post at their usual cost, less the part of extra military R&D that has no civil use.',
  },
  'research.effortReal': {
    label: 'R&D reached, in people',
    short: 'in people',
    about: 'Staff in post at their usual cost, divided by lasting GDP: without what only raises pay.',
  },
  'research.intensityReached': {
    label: 'R&D reached, in money',
    short: 'in money',
    about: 'R&D spending divided by lasting GDP.',
  },
  'research.needed': {
    label: 'R&D staff needed',
    short: 'needed',
    about: 'R&D spending divided by the usual cost per full-time equivalent.',
  },
  'research.payRise': {
    label: 'Rise in R&D pay',
    short: 'pay rise',
    about: 'Staff needed over staff in post, minus one: by how much the money that finds no extra people raises pay.',
  },
  'research.publicShare': {
    label: 'State’s share of extra R&D',
    short: 'public share',
    about: 'One divided by one plus the private R&D that follows a public euro; above 100% where it is negative.',
  },
  'research.spending': {
    label: 'R&D spending',
    short: 'spent',
    about:
      'The intensity aimed at times lasting GDP, plus the change in federal science money with the private ' +
      'R&D it draws in, plus extra military R&D. Money is spent, also when people are short.',
  },
  'research.staff': {
    label: 'R&D staff in post',
    short: 'in post',
    about:
      'The staff needed, or the staff available plus those whom better pay brings, never growing faster ' +
      'than the hiring limit.',
  },
  'research.staffCost': {
    label: 'R&D cost per full-time equivalent',
    short: 'cost per FTE',
    about: 'R&D spending of 2025 per full-time equivalent, raised each year by the growth of this cost.',
  },
  'research.target': {
    label: 'R&D target',
    short: 'target',
    about: 'The path of the lever: a straight line from the base to the value set in its year, then level.',
  },
  'skills.extraGraduates': {
    label: 'Extra engineering graduates',
    short: 'extra graduates',
    about:
      'Engineers admitted the length of a degree earlier, counted as graduates, minus today’s number; zero ' +
      'until the first changed intake graduates.',
  },
  'skills.extraTechnicians': {
    label: 'Extra technicians',
    short: 'extra technicians',
    about: 'Technicians who began their course the length of it earlier.',
  },
  'defence.effortReached': {
    label: 'Defence spending as a share of GDP',
    short: 'effort',
    about: 'The path of the effort; from 2034 on, at least what is agreed for that year.',
  },
  'defence.payAndWorks': {
    label: 'Pay and works of defence',
    short: 'pay and works',
    about:
      'Defence spending left once equipment, maintenance and today’s share of R&D are paid: pay, pensions ' +
      'of serving staff, works, energy.',
  },
  'defence.procurement': {
    label: 'Defence purchases',
    short: 'purchases',
    about:
      'Equipment and maintenance shares of defence spending, less extra military R&D, plus the part of ' +
      'SAFE deliveries on top of planned budgets.',
  },
  'defence.spaceSpend': {
    label: 'Space for defence spending',
    short: 'space',
    about:
      'The part of the space envelope carried out, in equal parts from 2026 to 2034; it lies within ' +
      'purchases and adds no budget.',
  },
  'defence.spending': {
    label: 'Defence spending',
    short: 'defence spending',
    about: 'The effort times GDP without any lever.',
  },
  'safe.debt': {
    label: 'SAFE debt',
    short: 'SAFE debt',
    about: 'Last year’s debt plus loans drawn, less equal repayments from the end of the grace period.',
  },
  'safe.delivered': {
    label: 'SAFE purchases delivered',
    short: 'delivered',
    about: 'What was under way last year divided by the years of delivery.',
  },
  'safe.drawn': {
    label: 'SAFE loans drawn in the year',
    short: 'SAFE drawn',
    about: 'The loans chosen, in equal parts from 2026 to 2030; nothing in other years.',
  },
  'safe.pipeline': {
    label: 'SAFE money drawn and not yet delivered',
    short: 'under way',
    about: 'Last year’s amount plus loans drawn less deliveries; it neither costs nor earns.',
  },
  'defence.contentReached': {
    label: 'Belgian content delivered',
    short: 'delivered',
    about:
      'Last year’s content moves towards that of the contracts signed, over the years of delivery; in ' +
      '2025, Belgian orders divided by purchases.',
  },
  'defence.contentSigned': {
    label: 'Belgian content of contracts signed',
    short: 'signed',
    about: 'The content aimed at plus the gain from removing barriers to SMEs; in 2025, the content delivered.',
  },
  'defence.demand': {
    label: 'Defence orders due and waiting',
    short: 'due and waiting',
    about: 'Orders due in the year plus last year’s queue.',
  },
  'defence.domesticOrders': {
    label: 'Belgian orders due',
    short: 'domestic',
    about:
      'Purchases times the Belgian content delivered, with space spending counted at its own content; in ' +
      '2025, the core turnover not exported.',
  },
  'defence.exportMarket': {
    label: 'Foreign demand for Belgian defence goods',
    short: 'foreign demand',
    about:
      'Last year’s demand raised by its growth, less part of the export orders lost in the queue, whose ' +
      'customers do not return.',
  },
  'defence.exportOrders': {
    label: 'Export orders due',
    short: 'export',
    about: 'Foreign demand, raised by what removing licence delays brings.',
  },
  'defence.orders': {
    label: 'Defence orders due',
    short: 'orders due',
    about: 'Belgian, export and partner orders due in the year, added up.',
  },
  'defence.partnerOrders': {
    label: 'Orders due from SAFE partners',
    short: 'SAFE partners',
    about:
      'The Belgian share of the SAFE money of other countries, placed from 2026 to 2030 and due over the ' +
      'years of delivery; may double-count exports.',
  },
  'defence.capacity': {
    label: 'Defence output allowed by capacity',
    short: 'capacity',
    about:
      'Last year’s core turnover raised by the growth plants allow today, more when order books are long, ' +
      'with what faster permits, finance and firm contracts add.',
  },
  'defence.labourLimit': {
    label: 'Defence output allowed by staff',
    short: 'staff',
    about:
      'Core turnover of 2025 times the growth of the available workforce since then, raised to the power ' +
      'of one over the job elasticity.',
  },
  'defence.pull': {
    label: 'Pull of order books',
    short: 'pull of orders',
    about: 'What long order books add to hiring and investment: half of the most at one year of waiting; zero in 2025.',
  },
  'defence.recruits': {
    label: 'Hiring capacity of the defence core',
    short: 'recruits',
    about:
      'A share of last year’s staff, more without clearance delays, with long order books and where plants ' +
      'may open, plus the extra engineers, technicians and skilled arrivals who enter.',
  },
  'defence.supply': {
    label: 'What people and plants together allow',
    short: 'supply',
    about: 'The weighted mean of what people allow and what plants allow: machines replace people in part.',
  },
  'defence.workforce': {
    label: 'Workforce available to the defence core',
    short: 'workforce',
    about: 'Last year’s direct jobs less those who leave, plus recruits; in 2025, the direct jobs.',
  },
  'defence.backlog': {
    label: 'Backlog of defence orders',
    short: 'backlog',
    about: 'Orders due and waiting minus core turnover and the orders placed elsewhere; zero in 2025.',
  },
  'defence.limit': {
    label: 'What limits defence output',
    short: 'limiting factor',
    about:
      '1 while orders due fall short of what people and plants allow; else 2 where plants allow less than ' +
      'people, 3 where people do.',
  },
  'defence.lost': {
    label: 'Defence orders lost to other suppliers',
    short: 'lost',
    about: 'Part of what is not served within the year goes to other suppliers.',
  },
  'defence.turnover.core': {
    label: 'Turnover of the defence core',
    short: 'core',
    about:
      'The smaller of what is due, with the part of the queue that falls due, and what people and plants ' +
      'together allow.',
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
  'defence.waiting': {
    label: 'Waiting time for defence deliveries',
    short: 'waiting time',
    about: 'Orders waiting divided by core turnover, in years.',
  },
  'defence.exports.europe': {
    label: 'Defence turnover from exports to Europe',
    short: 'to Europe',
    about: 'Turnover from exports times the European share of exports given in the hearing.',
  },
  'defence.exports.share': {
    label: 'Exported share of defence orders',
    short: 'exported share',
    about: 'Export and partner orders divided by all orders due.',
  },
  'defence.exports.turnover': {
    label: 'Defence turnover from exports',
    short: 'all exports',
    about: 'The exported share of orders times core turnover.',
  },
  'defence.jobs.direct': {
    label: 'Direct jobs in the defence core',
    short: 'direct',
    about:
      'Direct jobs of 2025 times the growth of core turnover to the power of the job elasticity, within ' +
      'the workforce, never falling faster than the layoff limit.',
  },
  'defence.jobs.indirect': {
    label: 'Other ecosystem jobs',
    short: 'other ecosystem',
    about:
      'Ecosystem jobs of 2025 that are not direct, plus the change in direct jobs times the indirect jobs ' +
      'per extra direct job.',
  },
  'defence.jobs.induced': {
    label: 'Induced defence jobs (not in any total)',
    short: 'induced',
    about: 'Direct jobs times the induced jobs per direct job; shown apart, in no total.',
  },
  'batteries.inService': {
    label: 'Battery investment at work',
    short: 'batteries at work',
    about: 'Investment to date, one project delay earlier, once it is enough for the smallest plant; else zero.',
  },
  'batteries.jobs': {
    label: 'Direct jobs in battery material plants',
    short: 'battery jobs',
    about: 'Battery investment at work divided by the investment per job in battery materials.',
  },
  'batteries.spent': {
    label: 'Investment in batteries to date',
    short: 'batteries',
    about: 'The investment chosen divided by the project years, added up from 2026.',
  },
  'chips.inService': {
    label: 'Chip investment at work',
    short: 'chips at work',
    about: 'Investment to date, one project delay earlier, once it is enough for the smallest plant; else zero.',
  },
  'chips.jobs': {
    label: 'Direct jobs in chip fabs',
    short: 'chip jobs',
    about: 'Chip investment at work divided by the investment per job in a fab.',
  },
  'chips.spent': {
    label: 'Investment in chips to date',
    short: 'chips',
    about: 'The investment chosen divided by the project years, added up from 2026.',
  },
  'projects.capex': {
    label: 'Chip and battery investment of the year',
    short: 'investment',
    about: 'The investments chosen, in equal parts over the project years.',
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
  'ai.jobs': {
    label: 'Jobs from the AI Factory',
    short: 'AI Factory',
    about: 'Last year’s jobs less churn, plus the jobs per million times what the AI Factory cost the year before.',
  },
  'capital.jobs': {
    label: 'Jobs from extra venture capital',
    short: 'venture capital',
    about:
      'Last year’s jobs less churn, plus the jobs per million times the venture capital above that of ' +
      '2024, a year earlier.',
  },
  'digital.trend': {
    label: 'Change in ICT jobs since 2025 (context)',
    short: 'ICT jobs',
    about: 'The yearly ICT job loss, fading year after year and added up; the same in every scenario, context only.',
  },
  'dependency.deliveries': {
    label: 'What the forces receive',
    short: 'deliveries',
    about: 'Defence imports plus core turnover made at home.',
  },
  'dependency.europeanShare': {
    label: 'European share of deliveries',
    short: 'European share',
    about:
      'One minus the shares of what the forces receive that come from the United States and from other ' +
      'countries outside Europe; Belgian deliveries are included.',
  },
  'dependency.imports': {
    label: 'Defence imports',
    short: 'imports',
    about: 'Purchases less Belgian orders due, plus the Belgian part of orders placed elsewhere.',
  },
  'dependency.safeImports': {
    label: 'Imports paid by SAFE',
    short: 'paid by SAFE',
    about: 'SAFE deliveries outside their Belgian content, no more than all imports.',
  },
  'dependency.safeOpen': {
    label: 'SAFE imports not reserved for Europe',
    short: 'open part of SAFE',
    about: 'What the European content rule leaves open, over the part that is not Belgian.',
  },
  'dependency.usBill': {
    label: 'Defence imports from the US',
    short: 'from the US',
    about: 'Imports outside SAFE times their American share, plus the American part of what SAFE leaves open.',
  },
  'dependency.usProcurement': {
    label: 'US share of deliveries',
    short: 'US deliveries',
    about: 'Defence imports from the United States divided by what the forces receive.',
  },
  'dependency.usShareDelivered': {
    label: 'US share of imports delivered outside SAFE',
    short: 'US, delivered',
    about:
      'Last year’s share moves towards that of the contracts signed, over the years of delivery; until ' +
      '2030 earlier decisions fix part of what is signed.',
  },
  'dependency.usShareReached': {
    label: 'US share of defence imports',
    short: 'US share',
    about: 'Defence imports from the United States divided by defence imports, SAFE included.',
  },
  'dependency.batteries': {
    label: 'Dependency on Chinese battery materials',
    short: 'batteries',
    about:
      'Illustrative: the Chinese share of refined materials less what plants cover, which rises with the ' +
      'investment at work up to full scale.',
  },
  'dependency.chips': {
    label: 'Dependency on foreign chips',
    short: 'chips',
    about:
      'Illustrative: one minus the part of the need covered, which rises with the investment at work up to ' +
      'the cost of the Crolles fab.',
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
    label: 'Dependency index',
    short: 'index',
    about: 'Weighted mean of American purchases, chips, batteries and foundries; the last three are illustrative.',
  },
  'jobs.net': {
    label: 'Extra jobs, net',
    short: 'net jobs',
    about:
      'GDP from extra demand divided by the value added of a job: every job it supports, wherever it is, ' +
      'less those crowded out. No sum of the sectors’ jobs.',
  },
  'jobs.total': {
    label: 'Jobs in the sectors covered (gross)',
    short: 'jobs covered',
    about:
      'Direct and other jobs of the defence ecosystem, R&D staff, and jobs from chips, batteries, venture ' +
      'capital and the AI Factory, added up, wherever these people came from.',
  },
  'turnover.total': {
    label: 'Turnover of defence and new plants',
    short: 'total turnover',
    about: 'Turnover of the defence ecosystem plus that of chip and battery plants.',
  },
  'public.ai': {
    label: 'Public cost: AI Factory',
    short: 'AI Factory',
    about: 'The rise of the budget in the year: above the antenna Europe pays nothing.',
  },
  'public.cost': {
    label: 'Extra public cost',
    short: 'public cost',
    about:
      'Public cost of defence, price premiums, R&D, skills, obstacles removed, chips and batteries, ' +
      'venture capital and the AI Factory, added up.',
  },
  'public.costPerJobYear': {
    label: 'Public cost per net job-year',
    short: 'per job-year',
    about:
      'Extra public cost since 2026 divided by net extra jobs since 2026, both added up; no value unless ' +
      'both are above zero.',
  },
  'public.defenceExtra': {
    label: 'Public cost: defence',
    short: 'defence',
    about: 'Defence spending above the reference, plus the part of SAFE deliveries on top of planned budgets.',
  },
  'public.obstacles': {
    label: 'Public cost: obstacles removed',
    short: 'obstacles',
    about:
      'What quicker clearances, permits and licences, finance, access for SMEs, firm contracts and ' +
      'screening cost a year, in proportion to the levers.',
  },
  'public.premium': {
    label: 'Public cost: price of choosing suppliers',
    short: 'price premium',
    about:
      'The extra price of what is moved to Belgian suppliers, and of what is moved away from American ' +
      'ones, against the reference.',
  },
  'public.projects': {
    label: 'Public cost: chips and batteries',
    short: 'projects',
    about: 'The public share times the chip and battery investment of the year.',
  },
  'public.researchExtra': {
    label: 'Public cost: R&D',
    short: 'R&D',
    about:
      'R&D spending above the reference without military R&D, which is paid from the effort, divided by ' +
      'one plus the private R&D that follows a public euro.',
  },
  'public.skills': {
    label: 'Public cost: skills',
    short: 'skills',
    about: 'What extra engineers, counted when their places open, technicians and skilled arrivals cost.',
  },
  'public.venture': {
    label: 'Public cost: venture capital',
    short: 'venture capital',
    about: 'The public share times the venture capital above that of 2024.',
  },
  'public.balance': {
    label: 'Effect on the budget balance',
    short: 'balance',
    about: 'Offsets and tax return less extra public cost and interest: negative is a burden.',
  },
  'public.debt': {
    label: 'Extra public debt',
    short: 'extra debt',
    about: 'Last year’s extra debt less the effect on the budget balance.',
  },
  'public.debtRatio': {
    label: 'Extra public debt as a share of GDP',
    short: 'debt to GDP',
    about: 'Extra public debt divided by GDP.',
  },
  'public.interest': {
    label: 'Real interest on extra debt',
    short: 'interest',
    about: 'Real interest on last year’s extra debt; SAFE counts for its cheaper rate only.',
  },
  'public.offsets': {
    label: 'Extra cost paid by cuts or taxes elsewhere',
    short: 'offsets',
    about: 'The share chosen times the extra public cost, where there is one.',
  },
  'public.taxReturn': {
    label: 'Tax return',
    short: 'tax return',
    about: 'Taxes and contributions on extra GDP, less the public pay, pensions and health that follow lasting GDP.',
  },
  'region.brussels.jobs': {
    label: 'Jobs in the sectors covered in Brussels',
    short: 'Brussels',
    about:
      'Brussels shares of direct and other defence jobs, of R&D staff and of money raised by tech ' +
      'companies, times the jobs of each.',
  },
  'region.brussels.otherShare': {
    label: 'Brussels share of the ecosystem outside the core',
    short: 'Brussels',
    about:
      'Today’s share follows from all sector jobs and from the core; what is added follows the split of ' +
      'would-be entrants.',
  },
  'region.brussels.turnover': {
    label: 'Defence turnover in Brussels',
    short: 'Brussels',
    about:
      'The Brussels share of the core companies times core turnover, plus the Brussels share outside the ' +
      'core times dual-use turnover.',
  },
  'region.flanders.jobs': {
    label: 'Jobs in the sectors covered in Flanders',
    short: 'Flanders',
    about:
      'Flemish shares of direct and other defence jobs, of R&D staff and of money raised by tech ' +
      'companies, times the jobs of each.',
  },
  'region.flanders.otherShare': {
    label: 'Flemish share of the ecosystem outside the core',
    short: 'Flanders',
    about:
      'Today’s share follows from all sector jobs and from the core; what is added follows the split of ' +
      'would-be entrants.',
  },
  'region.flanders.turnover': {
    label: 'Defence turnover in Flanders',
    short: 'Flanders',
    about:
      'The Flemish share of the core companies times core turnover, plus the Flemish share outside the ' +
      'core times dual-use turnover.',
  },
  'region.unallocated.jobs': {
    label: 'Jobs not allocated to a region',
    short: 'not allocated',
    about: 'Jobs from chips, batteries, their indirect jobs and the AI Factory, which the model places in no region.',
  },
  'region.unallocated.turnover': {
    label: 'Turnover not allocated to a region',
    short: 'not allocated',
    about: 'Turnover of chip and battery plants, which the model places in no region.',
  },
  'region.wallonia.jobs': {
    label: 'Jobs in the sectors covered in Wallonia',
    short: 'Wallonia',
    about:
      'Walloon shares of direct and other defence jobs, of R&D staff and of money raised by tech ' +
      'companies, times the jobs of each.',
  },
  'region.wallonia.otherShare': {
    label: 'Walloon share of the ecosystem outside the core',
    short: 'Wallonia',
    about:
      'Today’s share follows from all sector jobs and from the core; what is added follows the split of ' +
      'would-be entrants.',
  },
  'region.wallonia.turnover': {
    label: 'Defence turnover in Wallonia',
    short: 'Wallonia',
    about:
      'The Walloon share of the core companies times core turnover, plus the Walloon share outside the ' +
      'core times dual-use turnover.',
  },
} as const
