export const figures = {
  'defence.core.firms': {
    label: 'Companies of the defence core',
    claim: 'Number of core companies that deliver military goods and services directly.',
  },
  'defence.core.turnover': {
    label: 'Turnover of the defence core in 2025',
    claim: 'Yearly turnover of the core companies taken together (the range is ours).',
  },
  'defence.core.direct_jobs': {
    label: 'Direct jobs in the defence core in 2025',
    claim: 'Direct jobs in the core companies (the range is ours).',
  },
  'defence.ecosystem.firms': {
    label: 'Companies of the defence ecosystem',
    claim: 'Number of companies, at the least, once the suppliers of dual-use solutions are counted.',
  },
  'defence.ecosystem.turnover': {
    label: 'Turnover of the defence ecosystem in 2025',
    claim: 'Turnover of the whole ecosystem, dual-use suppliers included.',
  },
  'defence.ecosystem.jobs': {
    label: 'Jobs in the defence ecosystem',
    claim:
      'Direct and indirect jobs of the whole ecosystem; the core’s direct jobs are among them. The range ' +
      'is ours: its high end is what Agoria counted in March 2025, a wider circle.',
  },
  'defence.outlook.volume_factor': {
    label: 'Expected growth of the industry’s volumes',
    claim:
      'The industry’s volumes are expected to double over the coming eight years (Dutch version: can ' +
      'double); whether this means the core or the ecosystem is left open, and Agoria made it conditional ' +
      'in March 2025.',
  },
  'defence.outlook.years': {
    label: 'Years in which volumes are expected to double',
    claim: 'Number of years in which the industry’s volumes are expected to double.',
  },
  'defence.outlook.extra_direct_jobs': {
    label: 'Extra direct jobs expected',
    claim: 'Extra direct jobs expected with the doubling of volumes.',
  },
  'defence.outlook.extra_indirect_jobs': {
    label: 'Extra indirect jobs expected',
    claim: 'Extra indirect jobs expected with the doubling of volumes.',
  },
  'defence.export.share': {
    label: 'Exported share of Belgian defence production',
    claim: 'Two thirds of Belgian defence production go abroad (the range is ours).',
  },
  'defence.export.europe_share': {
    label: 'European share of defence exports',
    claim: 'Share of those exports that goes to Europe.',
  },
  'defence.export.wallonia_share': {
    label: 'Exported share of Walloon defence production',
    claim: 'Share of Walloon defence production that is exported, mainly to European markets (more than).',
  },
  'defence.rnd.return': {
    label: 'Claimed return on one euro of military R&D',
    claim:
      'Studies are said to show that each euro of military R&D can yield 8 to 9 euros of economic return: ' +
      'a claim made in the hearing, a possibility, in no series.',
  },
  'defence.sme.under50': {
    label: 'Small companies among the sector’s SMEs',
    claim: 'Share of the sector’s SMEs that employ fewer than 50 people.',
  },
  'defence.sme.share': {
    label: 'SMEs among defence companies',
    claim: 'Share of defence companies that are SMEs, according to a member of the committee.',
  },
  'defence.entities.belgium': {
    label: 'Belgian entities active in defence',
    claim: 'Belgian entities active in defence, counted by the study of the VUB and the Royal Military School.',
  },
  'defence.dual_use.candidates': {
    label: 'Dual-use companies that want more defence work',
    claim: 'Companies with dual-use activities that told Agoria and BSDI they want to go further in defence (nearly).',
  },
  'defence.wallonia.firm_share': {
    label: 'Walloon share of defence and security companies',
    claim: 'Share of Belgian defence and security companies established in Wallonia (more than).',
  },
  'defence.wallonia.turnover_share': {
    label: 'Walloon share of the sector’s turnover',
    claim:
      'Share of the sector’s national turnover made by companies in Wallonia (nearly); read here for the ' +
      'core companies, where GRIP has 75.5%.',
  },
  'defence.wallonia.firms': {
    label: 'Walloon companies active in defence',
    claim:
      'Walloon companies active in defence to some degree: nearly 150 in the presentation, between 150 and ' +
      '200 in the answers.',
  },
  'defence.wallonia.defence_turnover_share': {
    label: 'Defence share of turnover, partly active Walloon firms',
    claim: 'Range of the share of turnover that partly active Walloon companies draw from defence.',
  },
  'defence.brussels.entities': {
    label: 'Entities active in defence in Brussels',
    claim: 'Entities active in defence in Brussels.',
  },
  'defence.brussels.dedicated_entities': {
    label: 'Brussels entities oriented specifically to defence',
    claim: 'Brussels entities, among those active in defence, that call themselves specifically defence-oriented.',
  },
  'defence.brussels.jobs': {
    label: 'Defence staff in Brussels',
    claim: 'Full-time equivalents of the defence sector in Brussels (about).',
  },
  'defence.brussels.gva_share': {
    label: 'Defence share of Brussels value added',
    claim: 'Share of Brussels gross value added that comes from defence (less than).',
  },
  'defence.brussels.employment_share': {
    label: 'Defence share of Brussels employment',
    claim: 'Share of Brussels employment in defence (less than).',
  },
  'defence.brussels.national_share': {
    label: 'Brussels share of the national sector',
    claim: 'Brussels share of the main economic indicators of the Belgian defence sector (about).',
  },
  'defence.brussels.defence_turnover_share': {
    label: 'Defence share of turnover, Brussels companies',
    claim:
      'Share of the turnover of the listed Brussels companies that comes from defence; the French and ' +
      'Dutch versions differ.',
  },
  'dependency.us_import_share.2019': {
    label: 'European dependence on American imports, 2019',
    claim: 'European dependence on American imports in 2019 as AWEX puts it; the speaker does not say of what total.',
  },
  'dependency.us_import_share.now': {
    label: 'European dependence on American imports, now',
    claim:
      'The same dependence now (nearly); used here for Belgian defence imports (the range is ours). SIPRI ' +
      'has 54% for Belgium itself in 2021 to 2025, IISS 34% of purchases.',
  },
  'dependency.us_spending_share.2015_2019': {
    label: 'Military spending going to the US, 2015 to 2019',
    claim:
      'Share of European NATO members’ military spending that goes to the United States, as a member says ' +
      'quoting SIPRI; SIPRI measures arms imports.',
  },
  'dependency.us_spending_share.2020_2024': {
    label: 'Military spending going to the US, 2020 to 2024',
    claim: 'The same share five years later (more than); SIPRI measures arms imports.',
  },
  'dependency.purchases_outside_europe': {
    label: 'Purchases outside Europe, a member’s estimate',
    claim:
      'A member of the committee estimates that purchases outside Europe are only 5 to 10%, before ' +
      'others quote the American shares.',
  },
  'safe.envelope.eu': {
    label: 'Size of the EU loan instrument SAFE',
    claim: 'Size of SAFE (Security Action for Europe), the EU instrument that lends for defence investment.',
  },
  'safe.envelope.belgium': {
    label: 'European amount announced for Belgium',
    claim: 'Amount Belgium is to receive under a European plan; SAFE is not named.',
  },
  'defence.space.envelope': {
    label: 'Defence space envelope',
    claim: 'Envelope for defence space (“Space for Defence”) in the Belgian plan; the period is not stated.',
  },
  'defence.space.firms': {
    label: 'Companies in Wallonie Espace',
    claim: 'Companies gathered in Wallonie Espace (about).',
  },
  'science.belspo.cut': {
    label: 'Planned cut in BELSPO’s budget',
    claim: 'Cut in BELSPO’s budget that the government plans, according to a member of the committee.',
  },
  'defence.stock.months': {
    label: 'Strategic stock required before first delivery',
    claim:
      'Months of production that some foreign customers, French ones among them, require as strategic ' +
      'stock before the first delivery.',
  },
  'defence.contract.fn_years': {
    label: 'Length of FN Herstal’s ammunition contract',
    claim: 'Length of FN Herstal’s contract with Belgian Defence for the production of ammunition.',
  },
  'innovation.trl.funded_max': {
    label: 'Highest readiness level that funding reaches',
    claim:
      'Highest technology readiness level (TRL) that innovation funding reaches today, on a range from 0 ' +
      'to 6; later phases lack money.',
  },
  'trade.mission.firms': {
    label: 'Companies on each princely mission',
    claim: 'Companies that each princely mission brings together (nearly).',
  },
  'trade.exporters.database': {
    label: 'Exporting companies in the agency’s database',
    claim: 'Exporting companies in the database of the Agency for Foreign Trade (more than).',
  },
  'germany.automotive.output_change': {
    label: 'Change in German automotive output',
    claim: 'Fall of German automotive output, according to a member of the committee.',
  },
  'germany.automotive.jobs_lost': {
    label: 'Jobs lost in the German automotive industry',
    claim: 'Jobs lost in the German automotive industry within a year, according to a member of the committee.',
  },
  'rd.intensity.belgium': {
    label: 'Belgian R&D intensity',
    claim:
      'Gross domestic expenditure on R&D as a share of GDP in Belgium. The range is ours: Eurostat has ' +
      'since revised 2023 to 3.24 and has 3.4 for 2024 (December 2025).',
  },
  'rd.intensity.target': {
    label: 'Recommended R&D intensity',
    claim: 'Level of R&D expenditure the note recommends for Belgium.',
  },
  'rd.intensity.netherlands': {
    label: 'Dutch R&D intensity',
    claim: 'R&D expenditure as a share of GDP in the Netherlands (about).',
  },
  'rd.intensity.germany': {
    label: 'German R&D intensity',
    claim: 'R&D expenditure as a share of GDP in Germany.',
  },
  'rd.intensity.france': {
    label: 'French R&D intensity',
    claim: 'R&D expenditure as a share of GDP in France (the note’s estimate).',
  },
  'skills.engineers.target': {
    label: 'Engineers to be trained every year',
    claim: 'Number of engineers the note recommends training every year: graduates, not places.',
  },
  'semiconductors.chips_act': {
    label: 'Size of the European Chips Act',
    claim: 'Size of the European Chips Act, which finances new fabs.',
  },
  'semiconductors.pilot_line.cost': {
    label: 'Cost of imec’s pilot fab',
    claim: 'Cost of imec’s 300 mm pilot fab (about).',
  },
  'semiconductors.imec.revenue': {
    label: 'Revenue of imec',
    claim: 'Yearly revenue of imec.',
  },
  'semiconductors.imec.staff': {
    label: 'Researchers and engineers at imec',
    claim: 'Researchers and engineers of imec worldwide (more than).',
  },
  'semiconductors.imec.universities': {
    label: 'Universities imec works with',
    claim: 'Universities imec works with (more than).',
  },
  'semiconductors.imec.companies': {
    label: 'Companies imec works with',
    claim: 'Companies imec works with worldwide (nearly).',
  },
  'semiconductors.asml.turnover': {
    label: 'Turnover of ASML',
    claim: 'Net sales of ASML.',
  },
  'semiconductors.asml.net_income': {
    label: 'Net income of ASML',
    claim: 'Net income of ASML.',
  },
  'semiconductors.asml.gross_margin': {
    label: 'Gross margin of ASML',
    claim: 'Gross margin of ASML (about).',
  },
  'semiconductors.asml.rnd_quarter': {
    label: 'Quarterly R&D of ASML',
    claim: 'R&D that ASML expected per quarter at the start of 2025.',
  },
  'semiconductors.asml.rnd_year': {
    label: 'Yearly R&D of ASML',
    claim:
      'Yearly R&D of ASML in the note’s own table: the row is headed 2022 and the figure marked as ' +
      'updated; it is about four times the quarter.',
  },
  'semiconductors.asml.staff': {
    label: 'Staff of ASML worldwide',
    claim: 'People ASML employs worldwide (more than); group head counts are not Belgian jobs.',
  },
  'batteries.umicore.turnover.2024': {
    label: 'Revenues of Umicore, 2024',
    claim: 'Umicore’s revenues in 2024.',
  },
  'batteries.umicore.turnover.2023': {
    label: 'Revenues of Umicore, 2023',
    claim: 'Umicore’s revenues a year earlier.',
  },
  'batteries.umicore.ebit': {
    label: 'Adjusted operating result of Umicore',
    claim: 'Umicore’s adjusted operating result.',
  },
  'batteries.umicore.rnd': {
    label: 'R&D spending of Umicore',
    claim: 'Umicore’s R&D spending.',
  },
  'batteries.umicore.rnd_intensity': {
    label: 'R&D of Umicore as a share of revenues',
    claim: 'Umicore’s R&D as a share of its revenues.',
  },
  'batteries.umicore.staff': {
    label: 'Staff of Umicore worldwide',
    claim: 'People Umicore employs worldwide (about); group head counts are not Belgian jobs.',
  },
  'batteries.umicore.staff_belgium': {
    label: 'Staff of Umicore in Belgium',
    claim: 'People Umicore employs in Belgium, out of its staff worldwide (nearly).',
  },
  'batteries.eib_loan': {
    label: 'EIB loan to Umicore',
    claim: 'Loan of the European Investment Bank to Umicore for R&D on battery materials.',
  },
  'materials.solvay.turnover': {
    label: 'Turnover of Solvay',
    claim: 'Net sales of Solvay.',
  },
  'materials.solvay.organic_change': {
    label: 'Organic change in Solvay’s sales',
    claim: 'Organic change in Solvay’s net sales against the year before.',
  },
  'materials.solvay.ebitda': {
    label: 'Underlying EBITDA of Solvay',
    claim: 'Solvay’s underlying EBITDA (about).',
  },
  'materials.solvay.savings': {
    label: 'Cost savings of Solvay',
    claim: 'Solvay’s cost savings.',
  },
  'materials.solvay.staff': {
    label: 'Staff of Solvay worldwide',
    claim: 'People Solvay employs worldwide (about); group head counts are not Belgian jobs.',
  },
  'peers.state_aid.de_fr_share': {
    label: 'State aid going to Germany and France',
    claim: 'Share of EU state-aid authorisations that went to Germany and France.',
  },
  'peers.france2030.electronics': {
    label: 'France 2030 money for electronics',
    claim: 'Money of the France 2030 plan for electronics and semiconductors.',
  },
  'peers.france.engineers': {
    label: 'Engineers to be trained under Electronique 2030',
    claim: 'Engineers France plans to train under Electronique 2030.',
  },
  'peers.france.crolles': {
    label: 'Cost of the Crolles fab',
    claim: 'Cost of the chip fab at Crolles, in France, as announced; later 7.5 bn with 2.9 bn of aid, on hold since.',
  },
  'peers.france.gigafactories': {
    label: 'Battery gigafactories announced in France',
    claim: 'Battery gigafactories announced in France.',
  },
  'peers.france.battery_capacity': {
    label: 'Battery capacity planned in France',
    claim: 'Range of the battery capacity planned in France.',
  },
  'tech.funding.2024': {
    label: 'Money raised by Belgian tech companies',
    claim: 'Money raised by Belgian tech companies, almost twice that of the year before.',
  },
  'tech.funding.ai_share': {
    label: 'AI share of the money raised',
    claim:
      'Share of that money that went to artificial intelligence, as the article says; the press elsewhere ' +
      'says nearly half.',
  },
  'tech.funding.flanders': {
    label: 'Tech money raised in Flanders',
    claim: 'Money raised by tech companies in Flanders.',
  },
  'tech.funding.wallonia': {
    label: 'Tech money raised in Wallonia',
    claim: 'Money raised by tech companies in Wallonia.',
  },
  'tech.funding.brussels': {
    label: 'Tech money raised in Brussels',
    claim: 'Money raised by tech companies in Brussels; the three Regions add up to 1,400 of the 1,430 million euros.',
  },
  'tech.exits': {
    label: 'Exits of tech companies',
    claim: 'Exits of Belgian tech companies in the year.',
  },
  'tech.unicorns': {
    label: 'Belgian unicorns',
    claim: 'Unicorns among Belgian tech companies.',
  },
  'ict.growth': {
    label: 'Growth of the ICT sector',
    claim: 'Growth of the ICT sector, the lowest in ten years.',
  },
  'ict.jobs_change': {
    label: 'Net change in ICT jobs',
    claim: 'Net change in ICT jobs in the year.',
  },
  'capital.private_equity': {
    label: 'Private equity invested in Belgium',
    claim: 'Private equity invested in Belgium in the year.',
  },
  'capital.private_equity.firms': {
    label: 'Companies that received private equity',
    claim: 'Companies that received this private equity.',
  },
  'capital.private_equity.change': {
    label: 'Change in private equity since 2022',
    claim: 'Change in private equity invested, against 2022.',
  },
  'capital.mergers.2024': {
    label: 'Mergers and acquisitions, 2024',
    claim: 'Volume of mergers and acquisitions in 2024.',
  },
  'capital.mergers.2023': {
    label: 'Mergers and acquisitions, 2023',
    claim: 'Volume of mergers and acquisitions a year earlier.',
  },
  'cities.brussels.startups': {
    label: 'Digital and biotech start-ups in Brussels',
    claim: 'Innovative digital and biotech start-ups in Brussels (more than).',
  },
  'cities.count': {
    label: 'Cities described',
    claim: 'Number of cities described: Brussels, Antwerp, Ghent, Charleroi, Liège, Louvain-la-Neuve and Bruges.',
  },
  'industry.factory_of_the_future': {
    label: 'Companies labelled Factory of the Future',
    claim: 'Walloon companies labelled Factory of the Future.',
  },
  'industry.output_change': {
    label: 'Change in Belgian industrial output',
    claim: 'Change in Belgian industrial output in May 2025.',
  },
  'ai_factory.budget': {
    label: 'Budget of the Belgian AI Factory bid',
    claim: 'Estimated budget of the Belgian AI Factory project.',
  },
  'ai_factory.eu_share': {
    label: 'European share of the AI Factory budget',
    claim: 'Part Europe would have paid; it went with the bid and is in no equation.',
  },
  'ai_factory.sites': {
    label: 'Sites of the Belgian AI Factory',
    claim: 'Number of sites planned: Zellik and Charleroi.',
  },
  'peers.germany.support': {
    label: 'Public support for German industry',
    claim: 'Public support for German industry as the note’s table has it; what it covers is unclear, background only.',
  },
  'capital.private_equity.rank': {
    label: 'European rank of Belgian private equity',
    claim: 'Rank of the Belgian private equity market in Europe by volume invested.',
  },
  'peers.france.production_factor': {
    label: 'French aim for electronics production',
    claim: 'Aim of Electronique 2030: double domestic production.',
  },
  'defence.space.esa_line': {
    label: 'Defence space in ESA’s budget',
    claim: 'Line for defence space in the budget of the European Space Agency: there is none.',
  },
  'semiconductors.imec.growth_factor': {
    label: 'Growth imec aims at',
    claim: 'Aim of imec: double semiconductor R&D.',
  },
} as const
