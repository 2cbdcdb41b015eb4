export const levers = {
  'research.intensity': {
    label: 'Target R&D intensity',
    help:
      'R&D spending aimed at, as a share of GDP; without enough researchers the target is not reached. ' +
      'Base: the present intensity given in the sovereignty note.',
  },
  'research.leverage': {
    label: 'Private crowding-in',
    help:
      'Private R&D euros that follow each extra public euro: the higher, the smaller the public share of ' +
      'the bill. Base: our central value; the Federal Planning Bureau (2022) supports its sign.',
  },
  'research.lateStage': {
    label: 'Public money for TRL 7 to 9',
    help:
      'Share of public innovation money that reaches the late phases (TRL 7 to 9), where, in the model, a ' +
      'euro yields more knowledge. Base: an assumption; the hearing says that funding stops at TRL 6.',
  },
  'science.belspo': {
    label: 'Change in BELSPO funding',
    help:
      'Raises or cuts federal science funding (BELSPO) at once, with the private R&D that follows it. ' +
      'Base: no change; the cut mentioned in the hearing is not in the current course.',
  },
  'skills.engineers': {
    label: 'Engineering places',
    help:
      'Students admitted to engineering each year; a larger intake yields graduates only after the years ' +
      'of study. Base: an assumption on today’s places.',
  },
  'skills.talent': {
    label: 'Skilled arrivals from abroad',
    help:
      'Extra skilled people who come to Belgium each year; some enter research, some the defence industry. ' +
      'Base: none on top of today’s arrivals.',
  },
  'skills.clearance': {
    label: 'Security clearance delay removed',
    help:
      'Share of the security clearance delay removed, which lets defence companies hire more people. Base: ' +
      'no change; the hearing names clearances among the constraints on the sector.',
  },
  'defence.effort': {
    label: 'Defence effort',
    help:
      'Defence spending as a share of GDP, part of which buys equipment and maintenance; soldiers are not ' +
      'counted in the jobs. Base: NATO and the federal budget for 2025.',
  },
  'defence.equipmentShare': {
    label: 'Equipment share',
    help:
      'Share of defence spending that buys equipment; the path starts from the NATO figure for 2025. Base: ' +
      'what the current course reaches, an assumption drawn from the Strategic Vision 2025.',
  },
  'defence.content': {
    label: 'Belgian content of purchases',
    help:
      'Share of equipment and maintenance purchases supplied from Belgium; the path starts from the ' +
      'content derived for 2025. Base: calibrated so that core turnover doubles by 2033.',
  },
  'defence.exportGrowth': {
    label: 'Export growth',
    help:
      'Real yearly growth of export orders to 2033, then returning to the growth of the economy by 2040. ' +
      'Base: calibrated so that core turnover doubles by 2033.',
  },
  'defence.rnd': {
    label: 'Military R&D',
    help:
      'Share of the defence effort spent on military R&D; what exceeds today’s share adds to the country’s ' +
      'planned R&D. Base: the RHID pledge.',
  },
  'defence.space': {
    label: 'Space envelope carried out',
    help:
      'Share of the space for defence envelope carried out; it is part of planned purchases and only ' +
      'changes how much of them is ordered in Belgium. Base: the whole envelope named in the hearing.',
  },
  'safe.loans': {
    label: 'SAFE loans drawn',
    help:
      'European SAFE loans drawn in equal parts from 2026 to 2030; they must be repaid and overlap planned ' +
      'budgets. Base: nothing drawn; the maximum is what the European Commission allots to Belgium.',
  },
  'safe.additionality': {
    label: 'SAFE on top of planned budgets',
    help:
      'Share of the SAFE money spent on top of planned budgets; the rest replaces other borrowing. Base: ' +
      'an assumption of ours.',
  },
  'safe.partnerShare': {
    label: 'Belgian share of partners’ orders',
    help: 'Belgian share of what other countries order with their SAFE loans; it may double-count exports. Base: none.',
  },
  'dependency.usShare': {
    label: 'Target American share',
    help:
      'American share aimed at in Belgian defence imports. Base: the present share of American imports ' +
      'given by AWEX in the hearing, used here for Belgium.',
  },
  'industry.permits': {
    label: 'Permitting time saved',
    help:
      'Share of permitting time saved, which lets plants grow faster. Base: no change; the hearing asks ' +
      'for simpler permits.',
  },
  'industry.finance': {
    label: 'Defence finance gap closed',
    help:
      'Share of the defence industry’s finance gap closed, which lets plants grow faster. Base: no change; ' +
      'the hearing describes difficult access to finance.',
  },
  'industry.smeAccess': {
    label: 'Barriers to SMEs removed',
    help:
      'Share of the barriers to SMEs in defence contracts removed, which raises the Belgian content of ' +
      'purchases. Base: no change; the hearing lists these barriers.',
  },
  'dependency.screening': {
    label: 'Foreign takeovers screened',
    help:
      'Share of foreign takeovers screened, which slows the loss of control over foundries (illustrative). ' +
      'Base: no screening; the hearing asks for better protection of strategic companies.',
  },
  'chips.capex': {
    label: 'Investment in chips',
    help:
      'Total investment in chip fabs, in equal parts from 2026 to 2035; the jobs follow some years later. ' +
      'Base: no project.',
  },
  'batteries.capex': {
    label: 'Investment in batteries',
    help:
      'Total investment in battery material plants, in equal parts from 2026 to 2035; the jobs follow some ' +
      'years later. Base: no project.',
  },
  'ai.factory': {
    label: 'AI Factory budget',
    help:
      'Budget spent on the AI Factory, up to the full project Belgium applied for. Base: the antenna ' +
      'granted to Belgium (press, October 2025).',
  },
  'capital.venture': {
    label: 'Venture capital a year',
    help:
      'Money raised each year by Belgian tech companies; the extra money creates jobs a year later. Base: ' +
      'the money raised in 2024, a record year.',
  },
} as const
