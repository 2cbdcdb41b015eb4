export const secondSources = {
  'rd.intensity.belgium': {
    source: 'Eurostat, herziene waarde voor 2023; 3,4 voor 2024 (4 december 2025)',
    note: 'wie 2023 nu citeert, neemt 3,24, na controle bij Eurostat; het model vertrekt van de 3,32 van het document',
  },
  'rd.intensity.germany': {
    source: 'Eurostat, herziene waarde voor 2023',
    note: 'eerste publicatie 3,1',
  },
  'rd.intensity.netherlands': {
    source: 'Eurostat, 2023',
  },
  'rd.intensity.france': {
    source: 'Eurostat, 2023',
  },
  'rd.intensity.target': {
    source: 'Egmontinstituut, Policy Brief 378 (2025)',
    note: 'gezegd over onderzoek en innovatie',
  },
  'semiconductors.asml.turnover': {
    source: 'ASML, vierde kwartaal 2024',
  },
  'semiconductors.asml.net_income': {
    source: 'ASML, vierde kwartaal 2024',
  },
  'semiconductors.asml.gross_margin': {
    source: 'ASML, vierde kwartaal 2024',
  },
  'batteries.umicore.turnover.2024': {
    source: 'Umicore, jaarresultaten 2024',
  },
  'batteries.umicore.turnover.2023': {
    source: 'Umicore, jaarresultaten 2024',
  },
  'batteries.umicore.ebit': {
    source: 'Umicore, jaarresultaten 2024',
  },
  'batteries.umicore.rnd': {
    source: 'Umicore, jaarverslag 2022',
  },
  'batteries.umicore.rnd_intensity': {
    source: 'Umicore, jaarverslag 2022',
  },
  'batteries.eib_loan': {
    source: 'Europese Investeringsbank, persbericht 2024-054',
  },
  'semiconductors.chips_act': {
    source: 'Europese Commissie over de Chips Act',
  },
  'peers.france2030.electronics': {
    source: 'Franse regering over France 2030',
  },
  'peers.france.crolles': {
    source: 'pers over het project in Crolles',
    note: '5,7 was de aankondiging; later 7,5 met 2,9 steun en 1.000 banen, sindsdien stilgelegd',
  },
  'peers.state_aid.de_fr_share': {
    source: 'pers (L’Echo), midden 2023',
    note: 'de nota zegt ongeveer 75',
  },
  'semiconductors.imec.staff': {
    source: 'pers, 2023',
    note: 'de nota zegt meer dan 6.000, wereldwijd',
  },
  'safe.envelope.eu': {
    source: 'Europese Commissie over SAFE; pers (RTL, 2025)',
  },
  'safe.envelope.belgium': {
    source: 'Europese Commissie, voorlopige toewijzing 2025',
    note: 'de hoorzitting spreekt van 8 miljard in een Europees plan',
  },
  'safe.europeanContent': {
    source: 'SAFE-verordening in de pers',
  },
  'defence.effortNow': {
    source: 'bankraming voor heel 2025 (BNP Paribas Fortis)',
    note: 'de NAVO en de regering zeggen 2,0',
  },
  'defence.equipmentShareNow': {
    source: 'NAVO, 2022',
    note: 'geen tweede bron voor 15 in 2025',
  },
  'dependency.us_import_share.now': {
    source: 'SIPRI, België 2021 tot 2025',
    note: '64% voor de Europese NAVO-landen 2020 tot 2024; IISS geeft 34% voor de aankopen',
  },
  'dependency.us_import_share.2019': {
    source: 'SIPRI, Europese NAVO-landen 2015 tot 2019',
    note: 'de hoorzitting zegt 45',
  },
  'dependency.us_spending_share.2015_2019': {
    source: 'SIPRI, Europese NAVO-landen 2015 tot 2019',
    note: 'de hoorzitting zegt 50',
  },
  'dependency.us_spending_share.2020_2024': {
    source: 'SIPRI, Europese NAVO-landen 2020 tot 2024',
    note: 'de hoorzitting zegt meer dan 60',
  },
  'defence.export.europe_share': {
    source: 'SIPRI, zware wapens 2021 tot 2025',
    note: 'Saudi-Arabië 30, Oekraïne 23, Canada 21%: alleen zware wapens',
  },
  'tech.funding.2024': {
    source: 'Belgische pers, 2025',
    note: '738 in 2023; in de eerste zes maanden van 2025 half zoveel als een jaar eerder: 2024 was een recordjaar',
  },
  'tech.funding.ai_share': {
    source: 'Belgische pers, 2025',
    note: 'eerder bijna de helft dan 70',
  },
  'research.outputElasticity': {
    source: 'Guellec en van Pottelsberghe, OESO STI 2001/3',
    note: '0,13 en 0,17 gelden voor afzonderlijke voorraden en zijn geen bovengrenzen',
  },
  'research.crowdingIn': {
    source: 'Federaal Planbureau, publicatie 2305',
    note: 'stimuli in de vennootschapsbelasting hebben geen effect of leiden tot verdringing',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP op basis van multiplicatoren van het Federaal Planbureau',
    note: '1 : 0,97 : 0,58',
  },
  'ai.antenna': {
    source: 'pers, oktober 2025',
  },
  'economy.gdp': {
    source: 'prognose van de Europese Commissie',
  },
} as const
