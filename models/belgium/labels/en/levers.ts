export const levers = {
  'research.intensity': {
    label: 'R&D spending (target)',
    help:
      'R&D aimed at, public and private, as a share of GDP. The money is spent; without enough researchers ' +
      'part of it only raises pay. Base: the present intensity given in the sovereignty note.',
    cost: 'More of it costs public money: the State pays its share of what is added.',
  },
  'research.leverage': {
    label: 'Private R&D per public euro',
    help:
      'Private R&D euros that follow each extra public euro: the higher, the smaller the public share of ' +
      'the bill. Base: our central value; the Federal Planning Bureau finds a positive effect of ' +
      'subsidies, none or the reverse of tax incentives.',
    cost: 'Companies decide this, not a Belgian authority.',
  },
  'research.lateStage': {
    label: 'Public R&D money for TRL 7 to 9',
    help:
      'Share of public innovation money that reaches the late phases (TRL 7 to 9). Base: an assumption; ' +
      'the hearing says that funding stops at TRL 6.',
    cost: 'Early-stage research loses what late stages gain: no public money, but knowledge of another kind.',
  },
  'science.belspo': {
    label: 'Federal science budget (BELSPO), change',
    help:
      'Raises or cuts federal science funding (BELSPO) at once, with the private R&D that follows it. ' +
      'Base: no change; the cut mentioned in the hearing is not in unchanged policy.',
    cost: 'More of it costs public money.',
  },
  'skills.engineers': {
    label: 'Engineering places, as graduates',
    help:
      'Places opened in engineering, counted as the graduates they yield five years later. Base: our ' +
      'estimate of the engineers who graduate today.',
    cost: 'More of it costs public money from the year the places open.',
  },
  'skills.technicians': {
    label: 'Extra technicians trained',
    help:
      'Extra technicians trained each year; some enter the core defence companies a year later. Base: none ' +
      'on top of today’s.',
    cost: 'More of it costs public money: the course, and income during it.',
  },
  'skills.talent': {
    label: 'Extra skilled arrivals from abroad',
    help:
      'Extra skilled people who come to Belgium each year; some enter research, some the core defence ' +
      'companies. Base: none on top of today’s arrivals.',
    cost: 'More of it costs public money: the tax regime of expatriates, and reception.',
  },
  'skills.clearance': {
    label: 'Security clearance delays removed',
    help:
      'Share of the security clearance delay removed, which lets defence companies hire more people. Base: ' +
      'no change; the hearing names clearances among the constraints on the sector.',
    cost: 'More of it costs public money: staff of the National Security Authority, and IT.',
  },
  'defence.effort': {
    label: 'Defence spending (target)',
    help:
      'Defence spending as a share of GDP: it climbs in a straight line from that of 2025 to your value in ' +
      'the year you choose; what is agreed for 2034 underlies it. Base: NATO and the federal agreement.',
    cost: 'More of it costs public money.',
  },
  'defence.effortAgreed': {
    label: 'Defence spending agreed for 2034',
    help:
      'What is already agreed for 2034 and after: a step in one year. It is a floor, so to spend less ' +
      'after 2033 lower both this and the effort. Base: the Strategic Vision 2026–2034.',
    cost: 'More of it costs public money.',
  },
  'defence.equipmentShare': {
    label: 'Equipment share of defence spending',
    help:
      'Share of defence spending that buys equipment; the path starts from the NATO figure for 2025. Base: ' +
      'what unchanged policy reaches, drawn from the Strategic Vision 2026–2034.',
    cost: 'Pay and works lose what equipment gains: no public money, but fewer people and buildings.',
  },
  'defence.content': {
    label: 'Belgian content of contracts signed',
    help:
      'Share of the purchases signed that is supplied from Belgium; it takes effect on delivery, and the ' +
      'path starts from the content derived for 2025. Base: calibrated so that the sector’s outlook ' +
      'doubles core turnover by 2033.',
    cost: 'Price and choice of supplier, beyond the premium counted in public cost.',
  },
  'defence.exportGrowth': {
    label: 'Growth of foreign defence demand',
    help:
      'Real yearly growth of foreign demand for Belgian defence goods to 2033, then returning to the ' +
      'growth of the economy by 2040. Base: calibrated so that the sector’s outlook doubles core turnover ' +
      'by 2033.',
    cost: 'Foreign customers decide this, not a Belgian authority.',
  },
  'defence.rnd': {
    label: 'Military R&D, share of defence spending',
    help:
      'Share of the defence effort spent on military R&D; what exceeds today’s share is taken from ' +
      'purchases and adds to the country’s R&D. Base: the pledge of the Royal Higher Institute for Defence.',
    cost: 'Paid within the defence effort: no extra public money, but that much less equipment.',
  },
  'defence.space': {
    label: 'Defence space budget spent',
    help:
      'Share of the defence space envelope spent; it is part of planned purchases and only ' +
      'changes how much of them is ordered in Belgium. Base: the whole envelope named in the hearing.',
    cost: 'It lies inside purchases: others give way to it.',
  },
  'safe.loans': {
    label: 'SAFE loans drawn',
    help:
      'European SAFE loans drawn in equal parts from 2026 to 2030; they must be repaid and overlap ' +
      'planned budgets; what they buy is delivered some years later. Base: nothing drawn; the maximum is what the European ' +
      'Commission allots to Belgium.',
    cost:
      'More of it costs public money, except where it only replaces another lender; the rule on European ' +
      'content binds the buyer.',
  },
  'safe.additionality': {
    label: 'Share of SAFE that is additional',
    help:
      'Share of the SAFE money spent on top of planned budgets; the rest replaces other borrowing. It acts ' +
      'with SAFE loans only. Base: an assumption of ours.',
    cost: 'More of it costs public money, as far as loans are drawn.',
  },
  'safe.partnerShare': {
    label: 'Belgian share of partners’ SAFE orders',
    help: 'Belgian share of what other countries order with their SAFE loans; it may double-count exports. Base: none.',
    cost: 'Partner countries decide this, not a Belgian authority.',
  },
  'dependency.usShare': {
    label: 'US share of imports contracted',
    help:
      'American share of the defence imports contracted; until 2030 earlier decisions fix most ' +
      'of it, and it takes effect on delivery. Base: the present share given by AWEX in the hearing, used ' +
      'here for Belgium.',
    cost: 'Less of it costs: price and choice of supplier, beyond the premium counted in public cost.',
  },
  'industry.permits': {
    label: 'Permit delays removed',
    help:
      'Share of permitting time saved, which lets plants grow faster and hire for it. Base: no change; the ' +
      'hearing asks for simpler permits.',
    cost: 'More of it costs public money: regional staff and studies.',
  },
  'industry.finance': {
    label: 'Defence finance gap closed',
    help:
      'Share of the defence industry’s finance gap closed, which lets plants grow faster and hire for it. ' +
      'Base: no change; the hearing describes difficult access to finance.',
    cost: 'More of it costs public money: expected losses on guarantees and co-investment.',
  },
  'industry.smeAccess': {
    label: 'Barriers to SMEs removed',
    help:
      'Share of the barriers to SMEs in defence contracts removed, which raises the Belgian content of ' +
      'what is signed; it takes effect on delivery. Base: no change; the hearing lists these barriers.',
    cost: 'More of it costs public money: coaching, smaller lots and certification aid.',
  },
  'industry.visibility': {
    label: 'Purchases under firm contracts',
    help:
      'Of the purchases that can be under firm multi-year contracts, the share that is, which lets plants grow ' +
      'faster and hire for it. Base: no change; the hearing says that SMEs cannot invest ahead of first ' +
      'orders.',
    cost: 'More of it costs public money: minimum quantities paid for though not needed.',
  },
  'industry.licences': {
    label: 'Export licence delays removed',
    help:
      'Share of the delays of export licences removed, which brings export orders. Base: no change; six ' +
      'speakers of the hearing name licences.',
    cost: 'More of it costs public money: regional licence staff. Control of end use may weaken: not valued.',
  },
  'dependency.screening': {
    label: 'Foreign takeovers screened',
    help:
      'Share of foreign takeovers screened, which slows the loss of control over foundries (illustrative). ' +
      'Base: no screening; the hearing asks for better protection of strategic companies.',
    cost: 'More of it costs public money: screening staff. Capital kept away is not valued.',
  },
  'chips.capex': {
    label: 'Investment in chips',
    help:
      'Total investment in chip fabs, in equal parts from 2026 to 2035; below the smallest plant it creates ' +
      'no jobs in plants, and production follows some years later. Base: no project.',
    cost: 'More of it costs public money: the public share of the investment.',
  },
  'batteries.capex': {
    label: 'Investment in batteries',
    help:
      'Total investment in battery material plants, in equal parts from 2026 to 2035; below the smallest ' +
      'plant it creates no jobs in plants, and production follows some years later. Base: no project.',
    cost: 'More of it costs public money: the public share of the investment.',
  },
  'ai.factory': {
    label: 'AI Factory budget',
    help:
      'Budget spent on the AI Factory, up to the full project Belgium applied for. Base: the antenna ' +
      'granted to Belgium (press, October 2025).',
    cost: 'More of it costs public money: above the antenna, Europe pays nothing.',
  },
  'capital.venture': {
    label: 'Venture capital per year',
    help:
      'Money raised each year by Belgian tech companies; the extra money creates jobs a year later. Base: ' +
      'the money raised in 2024, a record year.',
    cost: 'Investors decide this; the public share of what is added is counted in public cost.',
  },
  'public.offset': {
    label: 'Extra cost met by cuts or taxes',
    help:
      'Share of the extra public cost of a year that is met by cuts or taxes elsewhere, at once; the rest ' +
      'is borrowed. Base: none.',
    cost: 'Demand falls elsewhere: what is cut or taxed is not valued.',
  },
} as const
