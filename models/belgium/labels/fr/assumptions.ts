export const assumptions = {
  'economy.gdp': {
    label: 'Produit intérieur brut, 2025',
    claim:
      'Produit intérieur brut de 2025 aux prix de 2024, d’après les prévisions de la Commission européenne ' +
      'et la Banque mondiale.',
  },
  'economy.growth': {
    label: 'Croissance réelle de l’économie',
    claim:
      'Croissance réelle du PIB hors effets de la R&D : prévisions de la Commission européenne, puis notre hypothèse.',
  },
  'economy.debtRatio': {
    label: 'Dette publique, 2025',
    claim: 'Dette publique de 2025 en part du PIB.',
  },
  'economy.displacement': {
    label: 'Éviction d’emplois',
    claim:
      'Part des emplois supplémentaires pourvus par des personnes qui quittent un autre emploi, dans la ' +
      'fourchette usuelle des études d’impact proches du plein emploi.',
  },
  'research.staffNow': {
    label: 'Personnel de R&D, 2025',
    claim: 'Personnel de R&D de 2025 en ETP, d’après BELSPO et le Rathenau Institute.',
  },
  'research.costGrowth': {
    label: 'Croissance du coût de la R&D par ETP',
    claim: 'Croissance annuelle du coût par ETP de R&D, reprise de la croissance réelle des salaires.',
  },
  'research.attrition': {
    label: 'Départs annuels du personnel de R&D',
    claim: 'Part du personnel de R&D qui quitte la recherche chaque année.',
  },
  'research.outputElasticity': {
    label: 'Élasticité du PIB au stock de connaissances',
    claim: 'Pourcentage dont le PIB augmente quand le stock de connaissances augmente de 1 %, d’après la littérature.',
  },
  'research.depreciation': {
    label: 'Dépréciation du stock de connaissances',
    claim: 'Part du stock de connaissances perdue chaque année, par convention de la littérature sur la R&D.',
  },
  'research.lag': {
    label: 'Années entre dépense de R&D et connaissances',
    claim:
      'Années entre la dépense de R&D et les connaissances qu’elle produit, par convention de la ' +
      'littérature sur la R&D.',
  },
  'research.lateStageGain': {
    label: 'Gain si tout l’argent public allait à TRL 7 à 9',
    claim: 'Connaissances supplémentaires par euro si tout l’argent public d’innovation atteignait TRL 7 à 9.',
  },
  'research.lateStageNow': {
    label: 'Argent public d’innovation allant à TRL 7 à 9',
    claim:
      'Part de l’argent public d’innovation qui atteint TRL 7 à 9 aujourd’hui ; selon l’audition, le ' +
      'financement s’arrête à TRL 6.',
  },
  'research.crowdingIn': {
    label: 'R&D privée entraînée par un euro public',
    claim: 'R&D privée entraînée par un euro public ; l’étude donne le signe, la valeur centrale est la nôtre.',
  },
  'science.belspoBudget': {
    label: 'Budget fédéral de la science',
    claim: 'Ordre de grandeur du budget fédéral de la science, auquel s’applique la réduction prévue de 20 %.',
  },
  'skills.stemGraduates': {
    label: 'Diplômés STEM par an',
    claim: 'Diplômés en sciences, technologies, ingénierie et mathématiques (STEM) chaque année, d’après Eurostat.',
  },
  'skills.engineersNow': {
    label: 'Places d’ingénieur aujourd’hui',
    claim: 'Places d’ingénieur (admissions) aujourd’hui ; leurs diplômés font partie des diplômés STEM.',
  },
  'skills.studyYears': {
    label: 'Années d’études d’ingénieur',
    claim: 'Années entre une admission plus large et davantage de diplômés : la durée d’un diplôme d’ingénieur.',
  },
  'skills.stemToResearch': {
    label: 'Diplômés STEM qui entrent dans la recherche',
    claim: 'Part des diplômés STEM qui entrent dans la recherche.',
  },
  'skills.talentToResearch': {
    label: 'Talents supplémentaires qui entrent dans la recherche',
    claim: 'Part des talents étrangers supplémentaires qui entrent dans la recherche.',
  },
  'skills.foreignResearchers': {
    label: 'Autres entrants dans la recherche',
    claim:
      'Entrants dans la recherche autres que les diplômés STEM, calibrés sur la croissance du personnel de ' +
      'R&D de 2019 à 2025.',
  },
  'skills.engineersToDefence': {
    label: 'Ingénieurs supplémentaires qui entrent en défense',
    claim: 'Part des ingénieurs supplémentaires qui entrent dans l’industrie de la défense.',
  },
  'skills.talentToDefence': {
    label: 'Talents supplémentaires qui entrent en défense',
    claim: 'Part des talents étrangers supplémentaires qui entrent dans l’industrie de la défense.',
  },
  'defence.effortNow': {
    label: 'Effort de défense, 2025',
    claim: 'Dépenses de défense de 2025 en part du PIB, d’après l’OTAN et le budget fédéral.',
  },
  'defence.equipmentShareNow': {
    label: 'Part de l’équipement dans les dépenses, 2025',
    claim: 'Part de l’équipement dans les dépenses de défense en 2025, la plus basse de l’alliance selon l’OTAN.',
  },
  'defence.equipmentShareReference': {
    label: 'Part de l’équipement sur la trajectoire actuelle',
    claim: 'Part de l’équipement que la trajectoire actuelle atteint en 2030, tirée de la Vision stratégique 2025.',
  },
  'defence.maintenanceShare': {
    label: 'Maintenance et munitions dans les dépenses de défense',
    claim: 'Part de la maintenance et des munitions dans les dépenses de défense.',
  },
  'defence.contentReference': {
    label: 'Contenu belge sur la trajectoire actuelle',
    claim:
      'Contenu belge des achats d’équipement et de maintenance atteint en 2030, calibré pour que la ' +
      'trajectoire actuelle double le chiffre d’affaires du noyau d’ici 2033.',
  },
  'defence.exportGrowthReference': {
    label: 'Croissance des exportations, trajectoire actuelle',
    claim:
      'Croissance réelle des commandes à l’exportation, calibrée pour que la trajectoire actuelle double ' +
      'le chiffre d’affaires du noyau d’ici 2033.',
  },
  'defence.capacityGrowth': {
    label: 'Plus forte croissance permise par les usines',
    claim:
      'Plus forte croissance de la production que permettent les usines, fixée au-dessus de celle qu’ASD ' +
      'Europe relève pour 2024.',
  },
  'defence.permitGain': {
    label: 'Croissance de capacité gagnée par les permis',
    claim: 'Croissance de capacité gagnée si le délai des permis est entièrement supprimé.',
  },
  'defence.financeGain': {
    label: 'Croissance de capacité gagnée par le financement',
    claim: 'Croissance de capacité gagnée si le déficit de financement est comblé.',
  },
  'defence.recruitsNow': {
    label: 'Recrutements annuels du noyau de défense',
    claim: 'Personnes que les entreprises du noyau peuvent recruter par an.',
  },
  'defence.attrition': {
    label: 'Départs annuels du personnel direct de défense',
    claim: 'Part du personnel direct qui part chaque année.',
  },
  'defence.clearanceGain': {
    label: 'Recrutements gagnés sans délai d’habilitation',
    claim: 'Recrutements supplémentaires si les délais d’habilitation disparaissent.',
  },
  'defence.jobElasticity': {
    label: 'Élasticité des emplois directs au chiffre d’affaires',
    claim:
      'Pourcentage dont les emplois directs augmentent quand le chiffre d’affaires du noyau augmente de ' +
      '1 %, calibré sur les perspectives données à l’audition.',
  },
  'defence.indirectPerDirect': {
    label: 'Emplois indirects par emploi direct en plus, défense',
    claim:
      'Emplois indirects par emploi direct supplémentaire du noyau, calibrés sur les perspectives données ' +
      'à l’audition.',
  },
  'defence.inducedPerDirect': {
    label: 'Emplois induits par emploi direct, défense',
    claim: 'Emplois induits par emploi direct, selon le GRIP d’après les multiplicateurs du Bureau fédéral du Plan.',
  },
  'defence.spaceContent': {
    label: 'Contenu belge de l’enveloppe spatiale',
    claim: 'Contenu belge de ce qu’achète l’enveloppe spatiale de défense.',
  },
  'defence.smeContentGain': {
    label: 'Contenu belge gagné par l’accès des PME',
    claim: 'Contenu belge des achats gagné si les PME obtiennent un plein accès.',
  },
  'defence.jobs.flanders': {
    label: 'Part flamande des emplois de défense',
    claim: 'Part flamande des emplois du secteur, selon Agoria.',
  },
  'defence.jobs.wallonia': {
    label: 'Part wallonne des emplois de défense',
    claim: 'Part wallonne des emplois du secteur, selon Agoria.',
  },
  'defence.jobs.brussels': {
    label: 'Part bruxelloise des emplois de défense',
    claim: 'Part bruxelloise des emplois du secteur, selon Agoria.',
  },
  'safe.belgiumMaximum': {
    label: 'Plus grand prêt SAFE que la Belgique peut tirer',
    claim: 'Plus grand prêt SAFE que la Belgique peut tirer : l’attribution de la Commission européenne en 2025.',
  },
  'safe.interestRate': {
    label: 'Taux d’intérêt des prêts SAFE',
    claim: 'Taux d’intérêt des prêts SAFE, d’après la presse sur leurs conditions.',
  },
  'safe.grace': {
    label: 'Délai de grâce des prêts SAFE',
    claim: 'Années avant que le capital des prêts SAFE soit remboursé.',
  },
  'safe.maturity': {
    label: 'Durée des prêts SAFE',
    claim: 'Durée des prêts SAFE, en années.',
  },
  'safe.europeanContent': {
    label: 'Contenu européen minimal des achats SAFE',
    claim: 'Contenu européen minimal des achats payés par SAFE ; le contenu belge en fait partie.',
  },
  'dependency.europeanShareNow': {
    label: 'Part européenne des achats aujourd’hui',
    claim: 'Part des achats d’origine européenne, sur laquelle les sources divergent largement.',
  },
  'dependency.europeanTarget2030': {
    label: 'Part européenne des achats, cible 2030',
    claim: 'Part d’origine européenne que vise la stratégie industrielle de défense européenne en 2030.',
  },
  'dependency.europeanTarget2035': {
    label: 'Part européenne des achats, cible 2035',
    claim: 'Part d’origine européenne que vise la stratégie industrielle de défense européenne en 2035.',
  },
  'dependency.usShareSipri': {
    label: 'Part américaine des importations d’armes (SIPRI)',
    claim: 'Part américaine des armes majeures qu’importent les pays européens de l’OTAN, selon le SIPRI.',
  },
  'dependency.chinaBatteryShare': {
    label: 'Part chinoise des matériaux pour batteries raffinés',
    claim: 'Part des matériaux pour batteries raffinés qui vient de Chine.',
  },
  'dependency.foundryControl': {
    label: 'Fonderies sous contrôle belge ou européen',
    claim:
      'Part de la capacité des fonderies sous contrôle belge ou européen ; selon l’audition, certaines ' +
      'fonderies sont passées sous contrôle étranger.',
  },
  'dependency.foundryLoss': {
    label: 'Contrôle des fonderies perdu chaque année',
    claim: 'Part de ce contrôle perdue chaque année par des rachats étrangers en l’absence de filtrage.',
  },
  'dependency.weight.us': {
    label: 'Poids des achats américains dans l’indice',
    claim: 'Poids de la part américaine des achats dans l’indice de dépendance.',
  },
  'dependency.weight.chips': {
    label: 'Poids des puces dans l’indice',
    claim: 'Poids des puces dans l’indice de dépendance.',
  },
  'dependency.weight.batteries': {
    label: 'Poids des batteries dans l’indice',
    claim: 'Poids des batteries dans l’indice de dépendance.',
  },
  'dependency.weight.foundries': {
    label: 'Poids des fonderies dans l’indice',
    claim: 'Poids des fonderies dans l’indice de dépendance.',
  },
  'chips.capexPerJob': {
    label: 'Investissement par emploi direct, puces',
    claim: 'Investissement par emploi direct dans une usine de puces, de l’ordre des projets ESMC et Crolles.',
  },
  'batteries.capexPerJob': {
    label: 'Investissement par emploi direct, batteries',
    claim: 'Investissement par emploi direct dans les matériaux pour batteries, d’après l’usine d’Ionway en Pologne.',
  },
  'batteries.fullScale': {
    label: 'Investissement à pleine échelle, batteries',
    claim: 'Investissement dans les matériaux pour batteries qui couvrirait une fois le besoin belge, repris d’Ionway.',
  },
  'projects.delay': {
    label: 'Années entre investissement et emplois',
    claim: 'Années entre l’investissement dans une usine et ses emplois.',
  },
  'projects.turnoverPerJob': {
    label: 'Chiffre d’affaires par emploi, nouvelles usines',
    claim:
      'Chiffre d’affaires annuel par emploi des nouvelles usines de puces et de batteries, par comparaison ' +
      'avec le noyau de défense.',
  },
  'capital.jobsPerMillion': {
    label: 'Emplois par million de capital-risque en plus',
    claim:
      'Emplois durables par million supplémentaire de capital-risque par an, avant pertes, calibrés sur ' +
      'Samila et Sorenson.',
  },
  'capital.churn': {
    label: 'Emplois du capital-risque perdus chaque année',
    claim: 'Part des emplois dus au capital-risque supplémentaire qui se perd chaque année.',
  },
  'ai.jobsPerMillion': {
    label: 'Emplois par million du budget de l’AI Factory',
    claim: 'Emplois par million du budget de l’AI Factory.',
  },
  'ai.antenna': {
    label: 'Antenne d’AI Factory accordée à la Belgique',
    claim: 'Budget de l’antenne d’AI Factory accordée à la Belgique, dont la candidature n’a pas été retenue (presse).',
  },
  'digital.lossFade': {
    label: 'Part de la perte d’emplois TIC qui subsiste',
    claim: 'Part de la perte annuelle d’emplois TIC qui subsiste un an plus tard.',
  },
  'public.capexShare': {
    label: 'Part publique des investissements puces et batteries',
    claim: 'Part publique de l’investissement dans les puces et les batteries, réduite par rapport à celle de NanoIC.',
  },
  'public.ventureShare': {
    label: 'Part publique du capital-risque supplémentaire',
    claim: 'Part publique du capital-risque au-delà de celui de 2024.',
  },
  'public.taxShare': {
    label: 'Recettes publiques par euro de PIB',
    claim: 'Recettes publiques par euro de PIB, d’après le rapport des recettes au PIB d’Eurostat.',
  },
  'region.research.flanders': {
    label: 'Part flamande du personnel de R&D',
    claim: 'Part flamande du personnel de R&D, d’après Statistiek Vlaanderen.',
  },
  'region.research.wallonia': {
    label: 'Part wallonne du personnel de R&D',
    claim: 'Part wallonne du personnel de R&D, de l’ordre des chiffres régionaux d’Eurostat.',
  },
  'region.research.brussels': {
    label: 'Part bruxelloise du personnel de R&D',
    claim: 'Part bruxelloise du personnel de R&D, de l’ordre des chiffres régionaux d’Eurostat.',
  },
  'safe.years': {
    label: 'Années de tirage des prêts SAFE',
    claim: 'Années sur lesquelles les prêts SAFE sont tirés : le règlement prévoit des commandes de 2026 à 2030.',
  },
  'safe.additionalityNow': {
    label: 'Argent SAFE en plus des budgets prévus',
    claim: 'Part de l’argent SAFE qui s’ajoute aux budgets prévus.',
  },
  'defence.space.years': {
    label: 'Années de l’enveloppe spatiale',
    claim: 'Années sur lesquelles l’enveloppe spatiale est dépensée : le plan court jusqu’en 2034.',
  },
  'defence.rndNow': {
    label: 'Part de la R&D militaire dans l’effort de défense',
    claim: 'Part de la R&D militaire dans l’effort de défense, selon l’engagement de l’IRSD (RHID).',
  },
  'defence.maxWait': {
    label: 'Plus long carnet de commandes accepté',
    claim:
      'Plus long carnet de commandes que les clients acceptent, en années de chiffre d’affaires du noyau ; ' +
      'au-delà, ils commandent ailleurs.',
  },
  'defence.dualUseElasticity': {
    label: 'Élasticité du double usage au noyau',
    claim:
      'Pourcentage dont le chiffre d’affaires du double usage augmente quand celui du noyau augmente de ' +
      '1 % : les perspectives de l’audition lues pour l’écosystème.',
  },
  'defence.exportTurningYear': {
    label: 'Dernière année du levier d’exportation',
    claim:
      'Dernière année où vaut le levier de croissance des exportations ; les perspectives de l’audition s’y arrêtent.',
  },
  'dependency.otherNonEuropean': {
    label: 'Importations ni européennes ni américaines',
    claim:
      'Part des importations de défense qui n’est ni européenne ni américaine, calibrée sur la part ' +
      'européenne de 2025.',
  },
  'chips.coverage': {
    label: 'Besoin de puces couvert par une grande usine',
    claim: 'Part du besoin de puces que couvrirait une usine de la taille de Crolles.',
  },
  'batteries.coverage': {
    label: 'Besoin de matériaux pour batteries couvert par une usine',
    claim: 'Part du besoin de matériaux pour batteries que couvrirait une usine à pleine échelle.',
  },
  'projects.years': {
    label: 'Années de dépense des projets',
    claim: 'Années sur lesquelles les projets de puces et de batteries sont dépensés, de 2026 à 2035.',
  },
  'projects.indirectPerDirect': {
    label: 'Emplois indirects par emploi direct, nouvelles usines',
    claim:
      'Emplois indirects par emploi direct des nouvelles usines, de l’ordre des multiplicateurs du Bureau ' +
      'fédéral du Plan pour l’industrie manufacturière.',
  },
  'public.bondRate': {
    label: 'Intérêt des emprunts que SAFE remplace',
    claim: 'Intérêt des emprunts que SAFE remplace, de l’ordre de l’obligation belge à dix ans.',
  },
  'public.valueAddedPerJob': {
    label: 'Valeur ajoutée d’un emploi supplémentaire',
    claim:
      'Valeur ajoutée annuelle d’un emploi supplémentaire, de l’ordre de la valeur ajoutée par tête dans ' +
      'l’industrie manufacturière.',
  },
} as const
