export const sources = {
  'economy.gdp': {
    source:
      'Commission européenne, prévisions d’automne 2025 ; Banque mondiale 2024 (614 milliards en 2024, ' +
      'croissance réelle de 1,0 % en 2025)',
    note: 'produit intérieur brut de 2025 aux prix de 2024',
  },
  'economy.growth': {
    source: 'Commission européenne, prévisions d’automne 2025 (1,1 % en 2026, 1,3 % en 2027) ; notre hypothèse ensuite',
    note: 'croissance réelle hors effets de la R&D',
  },
  'economy.debtRatio': {
    source: 'Commission européenne, prévisions d’automne 2025',
    note: 'dette publique de 2025',
  },
  'economy.displacement': {
    source: 'fourchette usuelle des études d’impact proches du plein emploi',
    note: 'part des emplois supplémentaires pourvus par des personnes qui quittent un autre emploi',
  },
  'research.staffNow': {
    source: 'BELSPO 2019 (93 524), Rathenau Institute 2021 (23 pour 1 000 personnes de la population active)',
    note: 'personnel de R&D de 2025',
  },
  'research.costGrowth': {
    source: 'croissance réelle des salaires',
    note: 'croissance du coût par ETP de R&D',
  },
  'research.outputElasticity': {
    source:
      'Guellec et van Pottelsberghe, OCDE 2001 (borne haute 0,13 entreprises, 0,17 public) ; Hall, ' +
      'Mairesse et Mohnen 2010',
    note: 'élasticité du PIB au stock de connaissances',
  },
  'research.depreciation': {
    source: 'convention de la littérature sur la R&D',
    note: 'dépréciation du stock de connaissances',
  },
  'research.lag': {
    source: 'convention de la littérature sur la R&D',
    note: 'années entre la dépense et les connaissances',
  },
  'research.lateStageNow': {
    source: 'audition : le financement s’arrête à TRL 6',
    note: 'part de l’argent public d’innovation qui atteint TRL 7 à 9 aujourd’hui',
  },
  'research.crowdingIn': {
    source: 'Dumont, Bureau fédéral du Plan 2022 (signe) ; notre valeur centrale',
    note: 'R&D privée entraînée par un euro public : base du levier de l’effet d’entraînement privé',
  },
  'science.belspoBudget': {
    source: 'ordre de grandeur du budget fédéral de la science',
    note: 'base de la réduction prévue de 20 %',
  },
  'skills.stemGraduates': {
    source: 'Eurostat 2023 (17,2 pour 1 000 personnes de 20 à 29 ans)',
    note: 'diplômés STEM par an',
  },
  'skills.studyYears': {
    source: 'durée d’un diplôme d’ingénieur',
    note: 'années entre une admission plus large et davantage de diplômés',
  },
  'skills.foreignResearchers': {
    source: 'croissance du personnel de R&D de 2019 à 2025',
    note: 'entrants dans la recherche autres que les diplômés STEM',
  },
  'defence.effortNow': {
    source: 'OTAN et budget fédéral 2025',
    note: 'dépenses de défense de 2025',
  },
  'defence.equipmentShareNow': {
    source: 'OTAN (part de l’équipement la plus basse de l’alliance)',
    note: 'part de l’équipement dans les dépenses de défense en 2025',
  },
  'defence.equipmentShareReference': {
    source: 'Vision stratégique 2025 (24,7 des 34,8 milliards en investissements concrets)',
    note: 'part de l’équipement que la trajectoire actuelle atteint en 2030',
  },
  'defence.contentReference': {
    source: 'pour que la trajectoire actuelle double le chiffre d’affaires du noyau d’ici 2033',
    note: 'contenu belge des achats d’équipement et de maintenance atteint en 2030',
  },
  'defence.exportGrowthReference': {
    source: 'pour que la trajectoire actuelle double le chiffre d’affaires du noyau d’ici 2033',
    note: 'croissance réelle des commandes à l’exportation',
  },
  'defence.capacityGrowth': {
    source: 'au-dessus des 13,8 % de 2024 (ASD Europe)',
    note: 'plus forte croissance de la production que permettent les usines',
  },
  'defence.jobElasticity': {
    source:
      'perspectives de l’audition (chiffre d’affaires ×2, emplois directs ×1,8) ; ASD Europe 2024 (emplois ' +
      '+8,6 %, chiffre d’affaires +13,8 %)',
    note: 'élasticité des emplois directs au chiffre d’affaires',
  },
  'defence.indirectPerDirect': {
    source: 'perspectives de l’audition (+4 000 directs et +4 000 indirects)',
    note: 'emplois indirects par emploi direct supplémentaire',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP d’après les multiplicateurs du Bureau fédéral du Plan (2,55 moins 1,97)',
    note: 'emplois induits par emploi direct',
  },
  'defence.jobs.flanders': {
    source: 'Agoria, mars 2025',
    note: 'part flamande des emplois du secteur',
  },
  'defence.jobs.wallonia': {
    source: 'Agoria, mars 2025',
    note: 'part wallonne des emplois du secteur',
  },
  'defence.jobs.brussels': {
    source: 'Agoria, mars 2025',
    note: 'part bruxelloise des emplois du secteur',
  },
  'safe.belgiumMaximum': {
    source: 'attribution de la Commission européenne 2025 (8 340 027 698 €)',
    note: 'plus grand prêt que la Belgique peut tirer',
  },
  'safe.interestRate': {
    source: 'presse sur les conditions de SAFE, 2025',
    note: 'intérêt des prêts SAFE',
  },
  'safe.grace': {
    source: 'règlement SAFE',
    note: 'années avant le remboursement du capital',
  },
  'safe.maturity': {
    source: 'règlement SAFE',
    note: 'durée des prêts',
  },
  'safe.europeanContent': {
    source: 'règlement SAFE',
    note: 'contenu européen minimal des achats payés par SAFE',
  },
  'dependency.europeanShareNow': {
    source: 'IISS 2022 à 2025 ; EDIS 22 %, IISS 2024 52 %',
    note: 'part des achats d’origine européenne',
  },
  'dependency.europeanTarget2030': {
    source: 'stratégie industrielle de défense européenne (EDIS)',
    note: 'part visée d’origine européenne',
  },
  'dependency.europeanTarget2035': {
    source: 'stratégie industrielle de défense européenne (EDIS)',
    note: 'part visée d’origine européenne',
  },
  'dependency.usShareSipri': {
    source: 'SIPRI 2020 à 2024',
    note: 'part américaine des importations d’armes majeures des pays européens de l’OTAN',
  },
  'dependency.foundryControl': {
    source: 'audition : certaines fonderies sont passées sous contrôle étranger',
    note: 'part de la capacité des fonderies sous contrôle belge ou européen',
  },
  'chips.capexPerJob': {
    source: 'ordre de grandeur d’ESMC et de Crolles',
    note: 'investissement par emploi direct dans une usine de puces',
  },
  'batteries.capexPerJob': {
    source: 'Ionway (1,7 milliard pour 900 emplois ; en Pologne)',
    note: 'investissement par emploi direct dans les matériaux pour batteries',
  },
  'batteries.fullScale': {
    source: 'Ionway',
    note: 'investissement qui couvrirait une fois le besoin belge',
  },
  'projects.turnoverPerJob': {
    source: 'entreprises du noyau de défense (2 milliards pour 5 000 emplois)',
    note: 'chiffre d’affaires par emploi des nouvelles usines',
  },
  'capital.jobsPerMillion': {
    source: 'Samila et Sorenson 2011 : deux fois plus de capital-risque, environ +0,2 % d’emploi à long terme',
    note: 'emplois durables par million supplémentaire de capital-risque par an, avant pertes',
  },
  'ai.antenna': {
    source: 'presse, 10 octobre 2025 (candidature non retenue ; antenne accordée)',
    note: 'antenne d’AI Factory accordée à la Belgique',
  },
  'public.capexShare': {
    source: 'NanoIC (1,4 des 2,5 milliards sont publics), réduit',
    note: 'part publique de l’investissement dans les puces et les batteries',
  },
  'public.taxShare': {
    source: 'Eurostat, rapport des recettes au PIB',
    note: 'recettes publiques par euro de PIB',
  },
  'region.research.flanders': {
    source: 'Statistiek Vlaanderen 2018 (53 933 des 93 524 ETP)',
    note: 'part flamande du personnel de R&D',
  },
  'region.research.wallonia': {
    source: 'ordre de grandeur de la R&D régionale d’Eurostat',
    note: 'part wallonne du personnel de R&D',
  },
  'region.research.brussels': {
    source: 'ordre de grandeur de la R&D régionale d’Eurostat',
    note: 'part bruxelloise du personnel de R&D',
  },
  'safe.years': {
    source: 'règlement SAFE : commandes de 2026 à 2030',
    note: 'années sur lesquelles les prêts sont tirés',
  },
  'defence.space.years': {
    source: 'plan jusqu’en 2034',
    note: 'années sur lesquelles l’enveloppe spatiale est dépensée',
  },
  'defence.rndNow': {
    source: 'engagement de l’IRSD (RHID) : 2 % du budget de la défense',
    note: 'part de la R&D militaire dans l’effort de défense',
  },
  'defence.dualUseElasticity': {
    source: 'perspectives de l’audition lues pour l’écosystème',
    note: 'élasticité du chiffre d’affaires du double usage à celui du noyau',
  },
  'defence.exportTurningYear': {
    source: 'les perspectives de l’audition s’y arrêtent',
    note: 'dernière année du levier de croissance des exportations',
  },
  'dependency.otherNonEuropean': {
    source: 'part européenne de 44 % en 2025 (IISS)',
    note: 'part des importations de défense qui n’est ni européenne ni américaine',
  },
  'projects.years': {
    source: '2026 à 2035',
    note: 'années sur lesquelles les projets sont dépensés',
  },
  'projects.indirectPerDirect': {
    source: 'multiplicateurs du Bureau fédéral du Plan pour l’industrie manufacturière (ordre de grandeur)',
    note: 'emplois indirects par emploi direct des nouvelles usines',
  },
  'public.bondRate': {
    source: 'obligation belge à dix ans (ordre de grandeur)',
    note: 'intérêt des emprunts que SAFE remplace',
  },
  'public.valueAddedPerJob': {
    source: 'valeur ajoutée par tête dans l’industrie manufacturière (ordre de grandeur)',
    note: 'valeur ajoutée d’un emploi supplémentaire',
  },
} as const
