export const secondSources = {
  'rd.intensity.belgium': {
    source: 'Eurostat, revised value for 2023; 3.4 for 2024 (4 December 2025)',
    note: 'to quote 2023 today, take 3.24, once checked at Eurostat; the model starts from the document’s 3.32',
  },
  'rd.intensity.germany': {
    source: 'Eurostat, revised value for 2023',
    note: 'first release 3.1',
  },
  'rd.intensity.netherlands': {
    source: 'Eurostat, 2023',
  },
  'rd.intensity.france': {
    source: 'Eurostat, 2023',
  },
  'rd.intensity.target': {
    source: 'Egmont Institute, Policy Brief 378 (2025)',
    note: 'said of research and innovation',
  },
  'semiconductors.asml.turnover': {
    source: 'ASML, fourth quarter 2024',
  },
  'semiconductors.asml.net_income': {
    source: 'ASML, fourth quarter 2024',
  },
  'semiconductors.asml.gross_margin': {
    source: 'ASML, fourth quarter 2024',
  },
  'batteries.umicore.turnover.2024': {
    source: 'Umicore, full-year results 2024',
  },
  'batteries.umicore.turnover.2023': {
    source: 'Umicore, full-year results 2024',
  },
  'batteries.umicore.ebit': {
    source: 'Umicore, full-year results 2024',
  },
  'batteries.umicore.rnd': {
    source: 'Umicore, annual report 2022',
  },
  'batteries.umicore.rnd_intensity': {
    source: 'Umicore, annual report 2022',
  },
  'batteries.eib_loan': {
    source: 'European Investment Bank, press release 2024-054',
  },
  'semiconductors.chips_act': {
    source: 'European Commission on the Chips Act',
  },
  'peers.france2030.electronics': {
    source: 'French government on France 2030',
  },
  'peers.france.crolles': {
    source: 'press on the Crolles project',
    note: '5.7 was the announcement; later 7.5 with 2.9 of aid and 1,000 jobs, on hold since',
  },
  'peers.state_aid.de_fr_share': {
    source: 'press (L’Echo), mid-2023',
    note: 'the note says about 75',
  },
  'semiconductors.imec.staff': {
    source: 'press, 2023',
    note: 'the note says more than 6,000, worldwide',
  },
  'safe.envelope.eu': {
    source: 'European Commission on SAFE; press (RTL, 2025)',
  },
  'safe.envelope.belgium': {
    source: 'European Commission, provisional allocation 2025',
    note: 'the hearing says 8 billion under a European plan',
  },
  'safe.europeanContent': {
    source: 'SAFE regulation in the press',
  },
  'defence.effortNow': {
    source: 'bank estimate for the full year 2025 (BNP Paribas Fortis)',
    note: 'NATO and the government say 2.0',
  },
  'defence.equipmentShareNow': {
    source: 'NATO, 2022',
    note: 'no second source for 15 in 2025',
  },
  'dependency.us_import_share.now': {
    source: 'SIPRI, Belgium 2021 to 2025',
    note: '64% for European NATO members 2020 to 2024; IISS has 34% of purchases',
  },
  'dependency.us_import_share.2019': {
    source: 'SIPRI, European NATO members 2015 to 2019',
    note: 'the hearing says 45',
  },
  'dependency.us_spending_share.2015_2019': {
    source: 'SIPRI, European NATO members 2015 to 2019',
    note: 'the hearing says 50',
  },
  'dependency.us_spending_share.2020_2024': {
    source: 'SIPRI, European NATO members 2020 to 2024',
    note: 'the hearing says more than 60',
  },
  'defence.export.europe_share': {
    source: 'SIPRI, major arms 2021 to 2025',
    note: 'Saudi Arabia 30, Ukraine 23, Canada 21%: major arms only',
  },
  'tech.funding.2024': {
    source: 'Belgian press, 2025',
    note: '738 in 2023; first half of 2025 half that of a year before: a record year',
  },
  'tech.funding.ai_share': {
    source: 'Belgian press, 2025',
    note: 'nearly half rather than 70',
  },
  'research.outputElasticity': {
    source: 'Guellec and van Pottelsberghe, OECD STI 2001/3',
    note: '0.13 and 0.17 are of separate stocks, not upper bounds',
  },
  'research.crowdingIn': {
    source: 'Federal Planning Bureau, publication 2305',
    note: 'corporate tax incentives show none or crowding out',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP on Federal Planning Bureau multipliers',
    note: '1 : 0.97 : 0.58',
  },
  'ai.antenna': {
    source: 'press, October 2025',
  },
  'economy.gdp': {
    source: 'European Commission forecast',
  },
} as const
