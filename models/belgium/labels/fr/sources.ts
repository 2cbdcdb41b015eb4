export const sources = {
  'economy.gdp': {
    source:
      'Commission européenne, prévisions d’automne 2025 (croissance réelle de 1,0 % en 2025), sur la base ' +
      'de la Banque mondiale et de la BNB pour 2024 (614 milliards)',
  },
  'economy.growth': {
    source: 'Commission européenne, prévisions d’automne 2025 (1,1 % en 2026, 1,3 % en 2027) ; notre hypothèse ensuite',
  },
  'economy.inflation': {
    source: 'objectif de 2 % de la Banque centrale européenne',
  },
  'economy.debtRatio': {
    source: 'Commission européenne, prévisions d’automne 2025',
  },
  'macro.multiplier': {
    source:
      'Ramey et Zubairy 2018 cités par l’Institut de Kiel, Guns and Growth 2025 (0,7), Capital Economics 2025 (0,4 à 0,6), Kiel 2025 (0,6 à 1,0) et BBVA Research 2025 (UE-27 : 1,4 la première année, 1,6 la deuxième, puis rien) : entre ces valeurs, celles d’économies bien plus fermées que la Belgique, d’où son application à la seule part intérieure',
  },
  'macro.crowdingOut': {
    source:
      'jugement des modélisateurs, novembre 2026 ; le cas central se veut entre Kiel 2025 (peu ' +
      'd’atténuation) et la Commission européenne, automne 2025 ; ce qui en sort figure dans la validation',
  },
  'macro.adjustment': {
    source: 'jugement des modélisateurs, novembre 2026 (cinq ans : usuel dans les modèles de type QUEST et HERMES)',
  },
  'public.valueAddedPerJob': {
    source:
      'PIB par personne occupée : 620 milliards pour environ 5,1 millions (ordre de grandeur, non vérifié : 0,12), pris un peu en dessous',
  },
  'defence.valueAddedShare': {
    source:
      'jugement des modélisateurs, novembre 2026 ; les multiplicateurs d’emploi BFP/GRIP de 1 : 0,97 ' +
      'supposent une chaîne surtout belge',
  },
  'defence.payDomestic': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'research.domesticShare': {
    source:
      'les rémunérations sont plus de la moitié des dépenses de R&D (ventilation de Frascati, ordre de ' +
      'grandeur) ; jugement des modélisateurs, novembre 2026',
  },
  'projects.domesticShare': {
    source:
      'jugement des modélisateurs, novembre 2026 ; l’essentiel d’une usine de puces est fait de machines ' +
      'importées',
  },
  'public.offsetDomestic': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'research.staffNow': {
    source:
      'BELSPO : 93 524 ETP en 2019 ; Institut Rathenau : 23 pour 1 000 personnes de la population active ' +
      'en 2021 (environ 119 600, après une rupture de série) ; prolongé à 3 %/an jusqu’en 2025',
  },
  'research.costGrowth': {
    source: 'croissance réelle des salaires, ordre de grandeur',
  },
  'research.attrition': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'research.hiringResponse': {
    source:
      'Goolsbee 1998 : 30 à 50 % de l’argent supplémentaire de R&D devient du salaire (non vérifié au-delà ' +
      'du résumé)',
  },
  'research.hiringLimit': {
    source: 'jugement des modélisateurs, novembre 2026 ; le personnel de R&D a crû d’environ 3 %/an de 2014 à 2024',
  },
  'research.militarySpillover': {
    source:
      'jugement des modélisateurs, novembre 2026 : une partie de la R&D militaire est classifiée ou sans ' +
      'usage civil',
  },
  'research.publicFinanced': {
    source:
      'Eurostat, R&D par source de financement : environ un cinquième pour les pouvoirs publics (ordre de ' +
      'grandeur, non vérifié)',
  },
  'research.outputElasticity': {
    source:
      'Guellec et van Pottelsberghe, OCDE 2001 (0,13 entreprises et 0,17 public, pour des stocks ' +
      'distincts) ; Hall, Mairesse et Mohnen 2010',
  },
  'research.depreciation': {
    source: 'convention de la littérature sur la R&D',
  },
  'research.lag': {
    source: 'convention de la littérature sur la R&D',
  },
  'research.lateStageGain': {
    source:
      'jugement des modélisateurs, novembre 2026 ; audition : le financement s’arrête à TRL 6, ce que ' +
      'ressentent les jeunes entreprises de défense',
  },
  'research.earlyStageLoss': {
    source:
      'jugement des modélisateurs, novembre 2026 ; l’OCDE 2001 trouve la recherche publique au moins aussi ' +
      'productive que celle des entreprises',
  },
  'research.lateStageNow': {
    source: 'audition : le financement s’arrête à TRL 6 ; jugement des modélisateurs, novembre 2026',
  },
  'research.crowdingIn': {
    source:
      'Dumont, Bureau fédéral du Plan (publication 2305) : les subventions entraînent de l’argent privé, ' +
      'les incitants à l’impôt des sociétés aucun, ou l’inverse ; notre valeur centrale',
  },
  'science.belspoBudget': {
    source: 'ordre de grandeur du budget fédéral de la science',
  },
  'skills.stemGraduates': {
    source: 'Eurostat 2023 (17,2 pour 1 000 personnes de 20 à 29 ans)',
  },
  'skills.engineersNow': {
    source:
      'Communauté française : 1 277 ingénieurs civils et industriels en 2015 ; la Flandre comptée pour un ' +
      'peu plus du double : jugement, non vérifié',
  },
  'skills.studyYears': {
    source: 'durée d’un diplôme d’ingénieur',
  },
  'skills.trainingYears': {
    source: 'durée d’une formation technique de reconversion (ordre de grandeur)',
  },
  'skills.stemToResearch': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'skills.talentToResearch': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'skills.foreignResearchers': {
    source:
      'pour que le personnel de R&D, sans pression sur les salaires, puisse croître de 3,2 % par an : les ' +
      '+0,10 point de PIB par an de 2014 à 2024',
  },
  'skills.engineersToDefence': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'skills.techniciansToDefence': {
    source: 'jugement des modélisateurs, novembre 2026 ; places ouvertes avec le secteur',
  },
  'skills.talentToDefence': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'defence.effortNow': {
    source:
      'OTAN, août 2025 (2,0 % attendus ; une banque compte 1,6 % sur toute l’année) ; accord fédéral : 2 % ' +
      'chaque année jusqu’en 2033',
  },
  'defence.effort2034': {
    source: 'Vision stratégique 2026-2034 : 2 % jusqu’en 2033 et 2,5 % en 2034 (accord de gouvernement de juin 2025)',
  },
  'defence.agreedYear': {
    source: 'Vision stratégique 2026-2034',
  },
  'defence.equipmentShareNow': {
    source: 'OTAN, part de l’équipement la plus basse de l’alliance en 2024 ; 19,3 % en 2022',
  },
  'defence.equipmentShareReference': {
    source: 'Vision stratégique 2026-2034 (environ 34 milliards d’investissements)',
  },
  'defence.maintenanceShare': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'defence.rndNow': {
    source: 'Institut royal supérieur de défense : engagement de 2 % du budget de la défense',
  },
  'defence.contentReference': {
    source: 'pour que l’étude des perspectives du secteur double le chiffre d’affaires du noyau d’ici 2033',
  },
  'defence.contentPremium': {
    source:
      'ordre de grandeur du surcoût de la coproduction et des compensations dans les petits pays (10 à ' +
      '30 % dans la littérature, non vérifié étude par étude)',
  },
  'defence.deliveryYears': {
    source:
      'jugement des modélisateurs, novembre 2026 ; ordre de grandeur du délai entre contrat et livraison ' +
      'de matériel terrestre et naval',
  },
  'defence.exportGrowthReference': {
    source:
      'pour que l’étude des perspectives du secteur double le chiffre d’affaires du noyau d’ici 2033 ; ' +
      'ASD : 10,3 %/an nominal de 2020 à 2024 (environ 6 % réels)',
  },
  'defence.exportTurningYear': {
    source: 'les perspectives de l’audition s’y arrêtent',
  },
  'defence.licenceGain': {
    source:
      'jugement des modélisateurs, novembre 2026 ; six orateurs de l’audition citent les licences, Agoria ' +
      '2025 parmi les trois premiers obstacles',
  },
  'defence.capacityGrowth': {
    source:
      'ASD Europe : 10,3 %/an nominal de 2020 à 2024, 13,8 % en 2024, ses meilleures années, moins 4 %/an ' +
      'de prix (déflaté par nos soins)',
  },
  'defence.permitGain': {
    source: 'jugement des modélisateurs, novembre 2026 ; audition (III.E, Lasseaux)',
  },
  'defence.financeGain': {
    source:
      'jugement des modélisateurs, novembre 2026 ; audition : les banques s’ouvrent depuis fin 2024, la ' +
      'BEI et les petites entreprises restent en retrait',
  },
  'defence.visibilityGain': {
    source:
      'jugement des modélisateurs, novembre 2026 ; audition (AWEX : les PME ne savent pas où seront les ' +
      'premières commandes et ne peuvent investir d’avance ; FN : contrat de 20 ans)',
  },
  'defence.recruitRate': {
    source:
      'jugement des modélisateurs, novembre 2026 ; audition : pénurie, légère amélioration depuis deux ' +
      'ans. La version 1.0 avait 24 % sans source',
  },
  'defence.orderResponse': {
    source:
      'ASD Europe : croissance réelle de 2024, avec des carnets de deux à trois ans, environ 1,6 fois la ' +
      'moyenne de 2020 à 2024 (déflatée par nos soins)',
  },
  'defence.manning': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'defence.attrition': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'defence.layoffLimit': {
    source: 'préavis, chômage temporaire et règles du licenciement collectif (ordre de grandeur)',
  },
  'defence.clearanceGain': {
    source:
      'jugement des modélisateurs, novembre 2026 ; audition : les habilitations font du secteur civil ' +
      'l’employeur le plus facile',
  },
  'defence.peopleWeight': {
    source: 'jugement des modélisateurs, novembre 2026 : l’audition cite le personnel en premier',
  },
  'defence.jobElasticity': {
    source:
      'perspectives de l’audition (chiffre d’affaires ×2, emplois directs ×1,8) ; ASD Europe 2024 (emplois ' +
      '+8,6 %, chiffre d’affaires +13,8 %)',
  },
  'defence.indirectPerDirect': {
    source: 'perspectives de l’audition (+4 000 et +4 000) ; BFP/GRIP 0,97',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP d’après les multiplicateurs du Bureau fédéral du Plan (1 : 0,97 : 0,58)',
  },
  'defence.dualUseElasticity': {
    source:
      'jugement des modélisateurs, novembre 2026 ; 1 serait la lecture des perspectives de l’audition pour ' +
      'tout l’écosystème',
  },
  'defence.spaceContent': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'defence.space.years': {
    source: 'plan jusqu’en 2034',
  },
  'defence.smeContentGain': {
    source: 'jugement des modélisateurs, novembre 2026 ; AWEX : 200 entreprises entreraient',
  },
  'defence.impatience': {
    source: 'jugement des modélisateurs, novembre 2026 ; le carnet d’un client qui attend n’est pas sûr',
  },
  'defence.goodwill': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'defence.catchUp': {
    source: 'jugement des modélisateurs, novembre 2026 ; un carnet de deux à trois ans se résorbe sur des années',
  },
  'safe.belgiumMaximum': {
    source: 'Commission européenne, attribution SAFE de septembre 2025 (8 340 027 698 €, provisoire)',
  },
  'safe.years': {
    source: 'règlement SAFE : 2026 à 2030',
  },
  'safe.additionalityNow': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'safe.interestRate': {
    source: 'presse sur les conditions de SAFE, 2025 (non vérifié)',
  },
  'safe.grace': {
    source: 'règlement SAFE',
  },
  'safe.maturity': {
    source: 'règlement SAFE',
  },
  'safe.europeanContent': {
    source: 'règlement SAFE : au plus 35 % du coût des composants hors d’Europe',
  },
  'safe.openUsShare': {
    source: 'jugement des modélisateurs, novembre 2026 ; entre les 34 % de l’IISS et les 60 % de l’audition',
  },
  'dependency.europeanShareNow': {
    source: 'IISS 2022 à 2025 (EDIS 22 %, IISS 2024 52 %)',
  },
  'dependency.europeanTarget2030': {
    source: 'stratégie industrielle de défense européenne (EDIS)',
  },
  'dependency.europeanTarget2035': {
    source: 'stratégie industrielle de défense européenne (EDIS)',
  },
  'dependency.usShareSipri': {
    source: 'SIPRI 2020 à 2024 (52 % de 2015 à 2019)',
  },
  'dependency.usShareBelgium': {
    source: 'SIPRI 2021 à 2025, repris par le Brussels Times (2011861)',
  },
  'dependency.committed': {
    source:
      '34 F-35 à livrer d’ici 2030 et 11 de plus décidés (accord de gouvernement et Vision stratégique ' +
      '2026-2034, ordre de grandeur) ; jugement des modélisateurs, novembre 2026',
  },
  'dependency.committedUntil': {
    source: 'dernières livraisons des 34 F-35',
  },
  'dependency.usPremium': {
    source: 'jugement des modélisateurs, novembre 2026 ; les séries européennes, plus petites, coûtent plus',
  },
  'dependency.otherNonEuropean': {
    source: 'part européenne de 44 % en 2025 (IISS)',
  },
  'dependency.chinaBatteryShare': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'dependency.foundryControl': {
    source: 'audition : certaines fonderies sont passées sous contrôle étranger',
  },
  'dependency.foundryLoss': {
    source: 'jugement des modélisateurs, novembre 2026 : il n’existe aucune série',
  },
  'dependency.weight.us': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'dependency.weight.chips': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'dependency.weight.batteries': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'dependency.weight.foundries': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'chips.capexPerJob': {
    source: 'annonces d’ESMC et de Crolles (moyenne de France 2030 : 2,8 ; Crolles : 7,5 avec ses 1 000 emplois)',
  },
  'chips.smallest': {
    source: 'jugement des modélisateurs, novembre 2026 ; usines spécialisées et usines d’encapsulation',
  },
  'chips.coverage': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'batteries.capexPerJob': {
    source: 'Ionway (1,7 milliard pour 900 emplois ; en Pologne)',
  },
  'batteries.smallest': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'batteries.fullScale': {
    source: 'Ionway',
  },
  'batteries.coverage': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'projects.delay': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'projects.years': {
    source: '2026 à 2035',
  },
  'projects.turnoverPerJob': {
    source: 'entreprises du noyau de défense (2 milliards pour 5 000 emplois)',
  },
  'projects.indirectPerDirect': {
    source: 'multiplicateurs du Bureau fédéral du Plan pour l’industrie manufacturière (ordre de grandeur)',
  },
  'capital.jobsPerMillion': {
    source:
      'Samila et Sorenson 2011 : deux fois plus de capital-risque, environ +0,2 % d’emploi à long terme ' +
      '(ampleur non confirmée)',
  },
  'capital.churn': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'ai.jobsPerMillion': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'ai.antenna': {
    source: 'presse du 10 octobre 2025 (candidature non retenue ; antenne accordée)',
  },
  'digital.lossFade': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'public.capexShare': {
    source:
      'annonces de Crolles, d’ESMC et de NanoIC : 39 % (2,9 des 7,5 milliards), 50 % et 56 % (1,4 des 2,5 milliards)',
  },
  'public.ventureShare': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'public.taxShare': {
    source:
      'Eurostat, rapport des impôts et cotisations au PIB (ordre de grandeur ; repris de la version 1.0, ' +
      'non revérifié)',
  },
  'public.spendingFollows': {
    source:
      'jugement des modélisateurs, novembre 2026 : traitements, pensions et soins publics suivent les ' +
      'salaires, environ la moitié des 25 % du PIB qu’ils coûtent',
  },
  'public.bondRate': {
    source: 'obligation belge à dix ans, 2025 (ordre de grandeur)',
  },
  'cost.engineer': {
    source: 'cinq ans à environ 12 000 € par étudiant, rapportés à un taux de réussite de 0,6 (0,4 à 0,7)',
  },
  'cost.technician': {
    source:
      'jugement des modélisateurs, novembre 2026 ; formation d’un an au Forem ou au VDAB (environ ' +
      '15 000 €) et revenu pendant celle-ci',
  },
  'cost.talent': {
    source: 'jugement des modélisateurs, novembre 2026 ; régime fiscal des impatriés et accueil',
  },
  'cost.clearance': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'cost.permits': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'cost.finance': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'cost.smeAccess': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'cost.visibility': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'cost.licences': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'cost.screening': {
    source: 'jugement des modélisateurs, novembre 2026',
  },
  'region.total.wallonia': {
    source: 'Agoria, mars 2025 (16 300 emplois du secteur au sens large)',
  },
  'region.total.flanders': {
    source: 'Agoria, mars 2025 (16 300 emplois du secteur au sens large)',
  },
  'region.total.brussels': {
    source: 'Agoria, mars 2025 (16 300 emplois du secteur au sens large)',
  },
  'region.core.wallonia': {
    source: 'base de données du GRIP sur l’industrie de l’armement',
  },
  'region.core.flanders': {
    source: 'base de données du GRIP sur l’industrie de l’armement',
  },
  'region.core.brussels': {
    source: 'base de données du GRIP sur l’industrie de l’armement',
  },
  'region.entrants.wallonia': {
    source:
      'Agoria, mai 2025 : 195 entreprises candidates, plusieurs Régions possibles ; ramené à 100 % dans le calcul',
  },
  'region.entrants.flanders': {
    source:
      'Agoria, mai 2025 : 195 entreprises candidates, plusieurs Régions possibles ; ramené à 100 % dans le calcul',
  },
  'region.entrants.brussels': {
    source:
      'Agoria, mai 2025 : 195 entreprises candidates, plusieurs Régions possibles ; ramené à 100 % dans le calcul',
  },
  'region.research.flanders': {
    source: 'Statistiek Vlaanderen (53 933 des 93 524 ETP)',
  },
  'region.research.wallonia': {
    source: 'ordre de grandeur de la R&D régionale d’Eurostat',
  },
  'region.research.brussels': {
    source: 'ordre de grandeur de la R&D régionale d’Eurostat',
  },
} as const
