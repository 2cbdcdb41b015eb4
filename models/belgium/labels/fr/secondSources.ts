export const secondSources = {
  'rd.intensity.belgium': {
    source: 'Eurostat, valeur révisée de 2023 ; 3,4 pour 2024 (4 décembre 2025)',
    note: 'pour citer 2023 aujourd’hui, prendre 3,24, après vérification auprès d’Eurostat ; le modèle part des 3,32 du document',
  },
  'rd.intensity.germany': {
    source: 'Eurostat, valeur révisée de 2023',
    note: 'première publication 3,1',
  },
  'rd.intensity.netherlands': {
    source: 'Eurostat, 2023',
  },
  'rd.intensity.france': {
    source: 'Eurostat, 2023',
  },
  'rd.intensity.target': {
    source: 'Institut Egmont, Policy Brief 378 (2025)',
    note: 'dit de la recherche et de l’innovation',
  },
  'semiconductors.asml.turnover': {
    source: 'ASML, quatrième trimestre 2024',
  },
  'semiconductors.asml.net_income': {
    source: 'ASML, quatrième trimestre 2024',
  },
  'semiconductors.asml.gross_margin': {
    source: 'ASML, quatrième trimestre 2024',
  },
  'batteries.umicore.turnover.2024': {
    source: 'Umicore, résultats annuels 2024',
  },
  'batteries.umicore.turnover.2023': {
    source: 'Umicore, résultats annuels 2024',
  },
  'batteries.umicore.ebit': {
    source: 'Umicore, résultats annuels 2024',
  },
  'batteries.umicore.rnd': {
    source: 'Umicore, rapport annuel 2022',
  },
  'batteries.umicore.rnd_intensity': {
    source: 'Umicore, rapport annuel 2022',
  },
  'batteries.eib_loan': {
    source: 'Banque européenne d’investissement, communiqué 2024-054',
  },
  'semiconductors.chips_act': {
    source: 'Commission européenne sur le Chips Act',
  },
  'peers.france2030.electronics': {
    source: 'gouvernement français sur France 2030',
  },
  'peers.france.crolles': {
    source: 'presse sur le projet de Crolles',
    note: '5,7 était l’annonce ; plus tard 7,5 dont 2,9 d’aides et 1 000 emplois, à l’arrêt depuis',
  },
  'peers.state_aid.de_fr_share': {
    source: 'presse (L’Echo), mi-2023',
    note: 'la note dit environ 75',
  },
  'semiconductors.imec.staff': {
    source: 'presse, 2023',
    note: 'la note dit plus de 6 000, dans le monde',
  },
  'safe.envelope.eu': {
    source: 'Commission européenne sur SAFE ; presse (RTL, 2025)',
  },
  'safe.envelope.belgium': {
    source: 'Commission européenne, attribution provisoire 2025',
    note: 'l’audition dit 8 milliards au titre d’un plan européen',
  },
  'safe.europeanContent': {
    source: 'règlement SAFE dans la presse',
  },
  'defence.effortNow': {
    source: 'estimation bancaire pour toute l’année 2025 (BNP Paribas Fortis)',
    note: 'l’OTAN et le gouvernement disent 2,0',
  },
  'defence.equipmentShareNow': {
    source: 'OTAN, 2022',
    note: 'pas de seconde source pour 15 en 2025',
  },
  'dependency.us_import_share.now': {
    source: 'SIPRI, Belgique 2021 à 2025',
    note: '64 % pour les membres européens de l’OTAN de 2020 à 2024 ; l’IISS donne 34 % des achats',
  },
  'dependency.us_import_share.2019': {
    source: 'SIPRI, membres européens de l’OTAN 2015 à 2019',
    note: 'l’audition dit 45',
  },
  'dependency.us_spending_share.2015_2019': {
    source: 'SIPRI, membres européens de l’OTAN 2015 à 2019',
    note: 'l’audition dit 50',
  },
  'dependency.us_spending_share.2020_2024': {
    source: 'SIPRI, membres européens de l’OTAN 2020 à 2024',
    note: 'l’audition dit plus de 60',
  },
  'defence.export.europe_share': {
    source: 'SIPRI, armes majeures 2021 à 2025',
    note: 'Arabie saoudite 30, Ukraine 23, Canada 21 % : armes majeures seulement',
  },
  'tech.funding.2024': {
    source: 'presse belge, 2025',
    note: '738 en 2023 ; premier semestre 2025 moitié moindre qu’un an plus tôt : une année record',
  },
  'tech.funding.ai_share': {
    source: 'presse belge, 2025',
    note: 'près de la moitié plutôt que 70',
  },
  'research.outputElasticity': {
    source: 'Guellec et van Pottelsberghe, OCDE STI 2001/3',
    note: '0,13 et 0,17 valent pour des stocks distincts, non comme bornes hautes',
  },
  'research.crowdingIn': {
    source: 'Bureau fédéral du Plan, publication 2305',
    note: 'les incitants à l’impôt des sociétés n’entraînent rien ou évincent',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP d’après les multiplicateurs du Bureau fédéral du Plan',
    note: '1 : 0,97 : 0,58',
  },
  'ai.antenna': {
    source: 'presse, octobre 2025',
  },
  'economy.gdp': {
    source: 'prévisions de la Commission européenne',
  },
} as const
