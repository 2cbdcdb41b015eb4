export const abouts = {
  gdp: 'Lasting GDP plus the GDP that extra demand brings for a time.',
  'gdp.effect': 'How much larger GDP is than in the reference.',
  'gdp.reference': 'Last year’s value raised by the growth of the economy; it starts from the GDP of 2025.',
  'gdp.trend': 'GDP without any lever, raised by what extra knowledge brings.',
  'macro.absorbed':
    'Each year it covers part of the distance to last year’s extra demand, as wages, prices and interest ' +
    'rates respond.',
  'macro.demand':
    'Extra demand from defence, research, plants and skills, less the demand lost to cuts or taxes that ' +
    'pay for it.',
  'macro.demandDefence':
    'The domestic part of extra pay and works, plus the Belgian value added of what the core companies ' +
    'deliver beyond the reference.',
  'macro.demandProjects':
    'The domestic part of chip and battery investment, plus the value added of the jobs of plants, ' +
    'venture capital and the AI Factory beyond the reference.',
  'macro.demandPublic':
    'The domestic part of public money for skills and for removing obstacles: pay of teachers and ' +
    'clerks, guarantees.',
  'macro.demandResearch': 'The domestic part of R&D spending above the reference.',
  'macro.gdpDemand':
    'The multiplier times extra demand, less the part that wages, prices and interest rates take back.',
  'research.conversion':
    'One, plus the net gain of late stages over early ones on the publicly funded part of R&D, times the ' +
    'rise in the share of public innovation money that reaches TRL 7 to 9.',
  'research.knowledge':
    'Last year’s stock less depreciation, plus effective R&D made one lag earlier times its knowledge ' +
    'per euro; 2025 is a steady state.',
  'research.uplift':
    'How much larger GDP is thanks to extra research: the knowledge stock over that of the reference, to ' +
    'the power of the elasticity of GDP, minus one.',
  'defence.rndExtra': 'The rise in the military R&D share times defence spending; purchases fall by as much.',
  'research.available':
    'Last year’s staff less those who leave, plus the graduates, extra engineers, extra skilled arrivals ' +
    'and other entrants who join research at today’s pay.',
  'research.effective': 'Staff in post at their usual cost, less the part of extra military R&D that has no civil use.',
  'research.effortReal': 'Staff in post at their usual cost, divided by lasting GDP: without what only raises pay.',
  'research.intensityReached': 'R&D spending divided by lasting GDP.',
  'research.needed': 'R&D spending divided by the usual cost per full-time equivalent.',
  'research.payRise':
    'Staff needed over staff in post, minus one: by how much the money that finds no extra people raises pay.',
  'research.publicShare':
    'One divided by one plus the private R&D that follows a public euro; above 100% where it is negative.',
  'research.spending':
    'The intensity aimed at times lasting GDP, plus the change in federal science money with the private ' +
    'R&D it draws in, plus extra military R&D. Money is spent, even when people are short.',
  'research.staff':
    'The staff needed, or the staff available plus those whom better pay brings, never growing faster ' +
    'than the hiring limit.',
  'research.staffCost': 'R&D spending of 2025 per full-time equivalent, raised each year by the growth of this cost.',
  'research.target': 'The path of the lever: a straight line from the base to the value set in its year, then level.',
  'skills.extraGraduates':
    'Engineers admitted the length of a degree earlier, counted as graduates, minus today’s number; zero ' +
    'until the first changed intake graduates.',
  'skills.extraTechnicians': 'Technicians who began their course the length of it earlier.',
  'defence.effortReached': 'The path of the effort; from 2034 on, at least what is agreed for that year.',
  'defence.payAndWorks':
    'Defence spending left once equipment, maintenance and today’s share of R&D are paid: pay, pensions ' +
    'of serving staff, works, energy.',
  'defence.procurement':
    'Equipment and maintenance shares of defence spending, less extra military R&D, plus the part of ' +
    'SAFE deliveries on top of planned budgets.',
  'defence.spaceSpend':
    'The part of the space envelope spent, in equal parts from 2026 to 2034; it lies within ' +
    'purchases and adds no budget.',
  'defence.spending': 'The effort times GDP without any lever.',
  'safe.debt': 'Last year’s debt plus loans drawn, less equal repayments from the end of the grace period.',
  'safe.delivered': 'What was under way last year divided by the years of delivery.',
  'safe.drawn': 'The loans chosen, in equal parts from 2026 to 2030; nothing in other years.',
  'safe.pipeline': 'Last year’s amount plus loans drawn less deliveries; it neither costs nor earns.',
  'defence.contentReached':
    'Last year’s content moves towards that of the contracts signed, over the years of delivery; in ' +
    '2025, Belgian orders divided by purchases.',
  'defence.contentSigned':
    'The content aimed at plus the gain from removing barriers to SMEs; in 2025, the content delivered.',
  'defence.demand': 'Orders due in the year plus last year’s queue.',
  'defence.domesticOrders':
    'Purchases times the Belgian content delivered, with space spending counted at its own content; in ' +
    '2025, the core turnover not exported.',
  'defence.exportMarket':
    'Last year’s demand raised by its growth, less part of the export orders lost in the queue, whose ' +
    'customers do not return.',
  'defence.exportOrders': 'Foreign demand, raised by what removing licence delays brings.',
  'defence.orders': 'Belgian, export and partner orders due in the year, added up.',
  'defence.partnerOrders':
    'The Belgian share of the SAFE money of other countries, placed from 2026 to 2030 and due over the ' +
    'years of delivery; may double-count exports.',
  'defence.capacity':
    'Last year’s core turnover raised by the growth plants allow today, more when order books are long, ' +
    'with what faster permits, finance and firm contracts add.',
  'defence.labourLimit':
    'Core turnover of 2025 times the growth of the available workforce since then, raised to the power ' +
    'of one over the job elasticity.',
  'defence.pull':
    'What long order books add to hiring and investment: half of the most at one year of waiting; zero in 2025.',
  'defence.recruits':
    'A share of last year’s staff, more without clearance delays, with long order books and where plants ' +
    'may open, plus the extra engineers, technicians and skilled arrivals who enter.',
  'defence.supply': 'The weighted mean of what people allow and what plants allow: machines replace people in part.',
  'defence.workforce': 'Last year’s direct jobs less those who leave, plus recruits; in 2025, the direct jobs.',
  'defence.backlog': 'Orders due and waiting minus core turnover and the orders placed elsewhere; zero in 2025.',
  'defence.limit':
    '1 while orders due fall short of what people and plants allow; else 2 where plants allow less than ' +
    'people, 3 where people do.',
  'defence.lost': 'Part of what is not served within the year goes to other suppliers.',
  'defence.turnover.core':
    'The smaller of what is due, with the part of the queue that falls due, and what people and plants ' +
    'together allow.',
  'defence.turnover.dualUse':
    'The ecosystem’s turnover outside the core in 2025, times the growth of core turnover raised to the ' +
    'power of the dual-use elasticity.',
  'defence.turnover.ecosystem': 'Core turnover plus dual-use turnover.',
  'defence.waiting': 'Orders waiting divided by core turnover, in years.',
  'defence.exports.europe': 'Turnover from exports times the European share of exports given in the hearing.',
  'defence.exports.share': 'Export and partner orders divided by all orders due.',
  'defence.exports.turnover': 'The exported share of orders times core turnover.',
  'defence.jobs.direct':
    'Direct jobs of 2025 times the growth of core turnover to the power of the job elasticity, within ' +
    'the workforce, never falling faster than the layoff limit.',
  'defence.jobs.indirect':
    'Ecosystem jobs of 2025 that are not direct, plus the change in direct jobs times the indirect jobs ' +
    'per extra direct job.',
  'defence.jobs.induced': 'Direct jobs times the induced jobs per direct job; shown apart, in no total.',
  'batteries.inService':
    'Investment to date, one project delay earlier, once it is enough for the smallest plant; else zero.',
  'batteries.jobs': 'Battery investment at work divided by the investment per job in battery materials.',
  'batteries.spent': 'The investment chosen divided by the project years, added up from 2026.',
  'chips.inService':
    'Investment to date, one project delay earlier, once it is enough for the smallest plant; else zero.',
  'chips.jobs': 'Chip investment at work divided by the investment per job in a fab.',
  'chips.spent': 'The investment chosen divided by the project years, added up from 2026.',
  'projects.capex': 'The investments chosen, in equal parts over the project years.',
  'projects.jobs.indirect': 'Direct jobs in chip and battery plants times the indirect jobs per direct job.',
  'projects.turnover': 'Direct jobs in chip and battery plants times the turnover per job.',
  'ai.jobs': 'Last year’s jobs less churn, plus the jobs per million times what the AI Factory cost the year before.',
  'capital.jobs':
    'Last year’s jobs less churn, plus the jobs per million times the venture capital above that of ' +
    '2024, a year earlier.',
  'digital.trend':
    'The yearly ICT job loss, fading year after year and added up; the same in every scenario, background only.',
  'dependency.deliveries': 'Defence imports plus core turnover that is not exported.',
  'dependency.europeanShare':
    'One minus the shares of what the forces receive that come from the United States and from other ' +
    'countries outside Europe; Belgian deliveries are included.',
  'dependency.imports': 'Purchases less Belgian orders due, plus the Belgian part of orders placed elsewhere.',
  'dependency.safeImports': 'SAFE deliveries outside their Belgian content, no more than all imports.',
  'dependency.safeOpen': 'What the European content rule leaves open, over the part that is not Belgian.',
  'dependency.usBill':
    'Imports outside SAFE times their American share, plus the American part of what SAFE leaves open.',
  'dependency.usProcurement': 'Defence imports from the United States divided by what the forces receive.',
  'dependency.usShareDelivered':
    'Last year’s share moves towards that of the contracts signed, over the years of delivery; until ' +
    '2030 earlier decisions fix part of what is signed.',
  'dependency.usShareReached': 'Defence imports from the United States divided by defence imports, SAFE included.',
  'dependency.batteries':
    'Illustrative: the Chinese share of refined materials less what plants cover, which rises with the ' +
    'investment at work up to full scale.',
  'dependency.chips':
    'Illustrative: one minus the part of the need covered, which rises with the investment at work up to ' +
    'the cost of the Crolles fab.',
  'dependency.control': 'Illustrative: last year’s share less what unscreened foreign takeovers take away.',
  'dependency.foundries': 'Illustrative: one minus the share of foundry capacity under Belgian or European control.',
  'dependency.index':
    'Weighted mean of American purchases, chips, batteries and foundries; the last three are illustrative.',
  'jobs.net':
    'GDP from extra demand divided by the value added of a job: every job it supports, wherever it is, ' +
    'less those crowded out. It is not a sum of the sectors’ jobs.',
  'jobs.total':
    'Direct and other jobs of the defence ecosystem, R&D staff, and jobs from chips, batteries, venture ' +
    'capital and the AI Factory, added up, wherever these people came from.',
  'turnover.total': 'Turnover of the defence ecosystem plus that of chip and battery plants.',
  'public.ai': 'The rise in the budget in the year: above the antenna, Europe pays nothing.',
  'public.cost':
    'Public cost of defence, price premiums, R&D, skills, obstacles removed, chips and batteries, ' +
    'venture capital and the AI Factory, added up.',
  'public.costPerJobYear':
    'Extra public cost since 2026 divided by net extra jobs since 2026, both added up; no value unless ' +
    'both are above zero.',
  'public.defenceExtra':
    'Defence spending above the reference, plus the part of SAFE deliveries on top of planned budgets.',
  'public.obstacles':
    'What quicker clearances, permits and licences, finance, access for SMEs, firm contracts and ' +
    'screening cost a year, in proportion to the levers.',
  'public.premium':
    'The extra price of what is moved to Belgian suppliers, and of what is moved away from American ' +
    'ones, against the reference.',
  'public.projects': 'The public share times the chip and battery investment of the year.',
  'public.researchExtra':
    'R&D spending above the reference without military R&D, which is paid for out of the effort, divided by ' +
    'one plus the private R&D that follows a public euro.',
  'public.skills': 'What extra engineers, counted when their places open, technicians and skilled arrivals cost.',
  'public.venture': 'The public share times the venture capital above that of 2024.',
  'public.balance': 'Offsets and extra tax revenue less extra public cost and interest: negative is a burden.',
  'public.debt': 'Last year’s extra debt less the effect on the budget balance.',
  'public.debtRatio': 'Extra public debt divided by GDP.',
  'public.interest': 'Real interest on last year’s extra debt; SAFE counts for its cheaper rate only.',
  'public.offsets': 'The share chosen times the extra public cost, where there is one.',
  'public.taxReturn':
    'Taxes and contributions on extra GDP, less the public pay, pensions and health that follow lasting GDP.',
  'region.brussels.jobs':
    'Brussels shares of direct and other defence jobs, of R&D staff and of money raised by tech ' +
    'companies, times the jobs of each.',
  'region.brussels.otherShare':
    'Today’s share follows from all sector jobs and from the core; what is added follows the split of ' +
    'would-be entrants.',
  'region.brussels.turnover':
    'The Brussels share of the core companies times core turnover, plus the Brussels share outside the ' +
    'core times dual-use turnover.',
  'region.flanders.jobs':
    'Flemish shares of direct and other defence jobs, of R&D staff and of money raised by tech ' +
    'companies, times the jobs of each.',
  'region.flanders.otherShare':
    'Today’s share follows from all sector jobs and from the core; what is added follows the split of ' +
    'would-be entrants.',
  'region.flanders.turnover':
    'The Flemish share of the core companies times core turnover, plus the Flemish share outside the ' +
    'core times dual-use turnover.',
  'region.unallocated.jobs':
    'Jobs from chips, batteries, their indirect jobs and the AI Factory, which the model places in no Region.',
  'region.unallocated.turnover': 'Turnover of chip and battery plants, which the model places in no Region.',
  'region.wallonia.jobs':
    'Walloon shares of direct and other defence jobs, of R&D staff and of money raised by tech ' +
    'companies, times the jobs of each.',
  'region.wallonia.otherShare':
    'Today’s share follows from all sector jobs and from the core; what is added follows the split of ' +
    'would-be entrants.',
  'region.wallonia.turnover':
    'The Walloon share of the core companies times core turnover, plus the Walloon share outside the ' +
    'core times dual-use turnover.',
} as const
