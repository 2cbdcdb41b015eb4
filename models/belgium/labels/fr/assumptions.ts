export const assumptions = {
  'economy.gdp': {
    label: 'Produit intérieur brut, 2025',
    claim:
      'Produit intérieur brut de 2025 aux prix de 2024, d’après les prévisions de la Commission européenne ' +
      'et la Banque mondiale.',
  },
  'economy.growth': {
    label: 'Croissance réelle de l’économie',
    claim: 'Croissance réelle du PIB sans aucun levier : prévisions de la Commission européenne, puis notre hypothèse.',
  },
  'economy.inflation': {
    label: 'Inflation',
    claim: 'Convertit les taux d’intérêt nominaux en taux réels : tout est ici aux prix de 2024.',
  },
  'economy.debtRatio': {
    label: 'Dette publique, 2025',
    claim: 'Dette publique de 2025 en part du PIB : à titre de contexte, dans aucune équation.',
  },
  'macro.multiplier': {
    label: 'PIB par euro de demande intérieure, première année',
    claim: 'PIB qu’un euro de demande supplémentaire produite en Belgique apporte la première année.',
  },
  'macro.crowdingOut': {
    label: 'Effet de la demande repris à long terme',
    claim: 'Part de l’effet de la demande que salaires, prix et taux d’intérêt reprennent à long terme.',
  },
  'macro.adjustment': {
    label: 'Vitesse d’adaptation de l’économie',
    claim: 'Part de la distance au long terme que l’économie parcourt chaque année.',
  },
  'public.valueAddedPerJob': {
    label: 'Valeur ajoutée d’un emploi supplémentaire',
    claim: 'Valeur ajoutée annuelle d’un emploi supplémentaire : convertit en emplois le PIB dû à la demande.',
  },
  'defence.valueAddedShare': {
    label: 'Valeur ajoutée belge dans le chiffre d’affaires du noyau',
    claim: 'Valeur ajoutée belge, fournisseurs compris, dans un euro de chiffre d’affaires du noyau.',
  },
  'defence.payDomestic': {
    label: 'Part intérieure des soldes et travaux',
    claim:
      'Part intérieure des dépenses de défense hors achats et R&D : soldes, pensions du personnel en ' +
      'service, travaux, énergie.',
  },
  'research.domesticShare': {
    label: 'Part intérieure des dépenses de R&D',
    claim: 'Part des dépenses de R&D qui est une demande en Belgique.',
  },
  'projects.domesticShare': {
    label: 'Part intérieure de l’investissement des usines',
    claim:
      'Part de l’investissement dans les puces et les batteries qui est une demande en Belgique : bâtiment ' +
      'et ingénierie.',
  },
  'public.offsetDomestic': {
    label: 'Demande intérieure perdue par les compensations',
    claim:
      'Demande intérieure perdue par euro d’économies ou d’impôts décidés ailleurs pour payer le coût ' +
      'supplémentaire.',
  },
  'research.staffNow': {
    label: 'Personnel de R&D, 2025',
    claim:
      'Personnel de R&D de 2025 en ETP ; le prolongement de la série depuis 2021 est notre estimation, ' +
      'd’où la large fourchette.',
  },
  'research.costGrowth': {
    label: 'Croissance du coût de la R&D par ETP',
    claim: 'Croissance annuelle du coût par ETP de R&D tant que les chercheurs ne manquent pas.',
  },
  'research.attrition': {
    label: 'Départs annuels du personnel de R&D',
    claim: 'Part du personnel de R&D qui quitte la recherche chaque année.',
  },
  'research.hiringResponse': {
    label: 'Chercheurs manquants qu’attire l’argent',
    claim:
      'Part des personnes manquantes que plus d’argent attire encore ; le reste de l’argent fait monter les salaires.',
  },
  'research.hiringLimit': {
    label: 'Plus forte croissance du personnel de R&D',
    claim: 'Plus forte croissance annuelle du personnel de R&D, quel que soit l’argent.',
  },
  'research.militarySpillover': {
    label: 'R&D militaire utile aux connaissances civiles',
    claim: 'Part de la R&D militaire supplémentaire qui accroît les connaissances dont vit le PIB.',
  },
  'research.publicFinanced': {
    label: 'R&D payée par les pouvoirs publics',
    claim: 'Part de la R&D payée par les pouvoirs publics : elle seule peut passer aux phases tardives.',
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
    label: 'Connaissances gagnées aux phases tardives',
    claim: 'Connaissances supplémentaires par euro public passé à TRL 7 à 9.',
  },
  'research.earlyStageLoss': {
    label: 'Connaissances perdues aux premières phases',
    claim:
      'Connaissances perdues par euro public retiré à TRL 1 à 6 : avec le gain des phases tardives, le ' +
      'solde peut être de l’un ou l’autre signe.',
  },
  'research.lateStageNow': {
    label: 'Argent public d’innovation allant à TRL 7 à 9',
    claim:
      'Part de l’argent public d’innovation qui atteint TRL 7 à 9 aujourd’hui ; selon l’audition, le ' +
      'financement s’arrête à TRL 6.',
  },
  'research.crowdingIn': {
    label: 'R&D privée entraînée par un euro public',
    claim: 'R&D privée entraînée par un euro public ; les études donnent le signe, la valeur centrale est la nôtre.',
  },
  'science.belspoBudget': {
    label: 'Budget fédéral de la science',
    claim: 'Ordre de grandeur du budget fédéral de la science, auquel s’applique la réduction prévue de 20 %.',
  },
  'skills.stemGraduates': {
    label: 'Diplômés STEM par an',
    claim: 'Diplômés en sciences, technologies, ingénierie et mathématiques (STEM) chaque année, ingénieurs compris.',
  },
  'skills.engineersNow': {
    label: 'Ingénieurs diplômés aujourd’hui',
    claim: 'Ingénieurs diplômés par an aujourd’hui.',
  },
  'skills.studyYears': {
    label: 'Années d’études d’ingénieur',
    claim: 'Années entre les places ouvertes et les diplômés qu’elles donnent.',
  },
  'skills.trainingYears': {
    label: 'Années de formation technique',
    claim: 'Années entre une place de formation et un technicien.',
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
      'Entrants dans la recherche autres que les diplômés STEM, de l’étranger et d’autres emplois, ' +
      'calibrés sur la croissance de la R&D de 2014 à 2024.',
  },
  'skills.engineersToDefence': {
    label: 'Ingénieurs supplémentaires entrant dans la défense',
    claim: 'Part des ingénieurs supplémentaires qui entrent dans les entreprises du noyau de défense.',
  },
  'skills.techniciansToDefence': {
    label: 'Techniciens supplémentaires entrant dans la défense',
    claim: 'Part des techniciens supplémentaires qui entrent dans les entreprises du noyau de défense.',
  },
  'skills.talentToDefence': {
    label: 'Talents supplémentaires entrant dans la défense',
    claim: 'Part des talents étrangers supplémentaires qui entrent dans les entreprises du noyau de défense.',
  },
  'defence.effortNow': {
    label: 'Effort de défense, 2025 à 2033',
    claim: 'Dépenses de défense de 2025 et jusqu’en 2033 en part du PIB ; une décision, jamais tirée au sort.',
  },
  'defence.effort2034': {
    label: 'Dépenses de défense convenues pour 2034',
    claim: 'Dépenses de défense convenues pour 2034 en part du PIB ; une décision, jamais tirée au sort.',
  },
  'defence.agreedYear': {
    label: 'Première année de l’effort convenu',
    claim: 'Première année de l’effort convenu pour 2034.',
  },
  'defence.equipmentShareNow': {
    label: 'Part de l’équipement dans les dépenses, 2025',
    claim: 'Part de l’équipement dans les dépenses de défense en 2025, la plus basse de l’alliance selon l’OTAN.',
  },
  'defence.equipmentShareReference': {
    label: 'Part de l’équipement à politique inchangée',
    claim: 'Part de l’équipement atteinte en 2030 à politique inchangée.',
  },
  'defence.maintenanceShare': {
    label: 'Maintenance et munitions dans les dépenses de défense',
    claim: 'Part de la maintenance et des munitions dans les dépenses de défense.',
  },
  'defence.rndNow': {
    label: 'R&D militaire actuelle, part de l’effort de défense',
    claim:
      'Part de la R&D militaire dans l’effort de défense, selon l’engagement de l’Institut royal supérieur ' +
      'de défense.',
  },
  'defence.contentReference': {
    label: 'Contenu belge à politique inchangée',
    claim:
      'Contenu belge des achats signés dès 2030, calibré pour que les perspectives du secteur doublent le ' +
      'chiffre d’affaires du noyau d’ici 2033.',
  },
  'defence.contentPremium': {
    label: 'Surcoût du contenu belge',
    claim: 'Surcoût de la part des achats qui passe à des fournisseurs belges au-delà de la politique inchangée.',
  },
  'defence.deliveryYears': {
    label: 'Années entre signature et livraison',
    claim: 'Délai moyen entre la signature et la livraison, achats SAFE compris.',
  },
  'defence.exportGrowthReference': {
    label: 'Croissance de la demande étrangère à politique inchangée',
    claim:
      'Croissance réelle de la demande étrangère de biens de défense belges, calibrée pour que les ' +
      'perspectives du secteur doublent le chiffre d’affaires du noyau d’ici 2033.',
  },
  'defence.exportTurningYear': {
    label: 'Dernière année du levier d’exportation',
    claim:
      'Dernière année du levier de croissance des exportations ; elle rejoint ensuite celle de l’économie ' +
      'en 2040.',
  },
  'defence.licenceGain': {
    label: 'Commandes gagnées par des licences sans délai',
    claim: 'Commandes à l’exportation gagnées si les délais de licence disparaissent.',
  },
  'defence.capacityGrowth': {
    label: 'Plus forte croissance permise par les usines',
    claim: 'Plus forte croissance de la production que permettent les usines avec les obstacles d’aujourd’hui.',
  },
  'defence.permitGain': {
    label: 'Croissance de capacité gagnée par les permis',
    claim: 'Croissance gagnée si les permis ne prennent pas plus de temps que les travaux.',
  },
  'defence.financeGain': {
    label: 'Croissance de capacité gagnée par le financement',
    claim: 'Croissance gagnée si le déficit de financement est comblé.',
  },
  'defence.visibilityGain': {
    label: 'Croissance de capacité gagnée par les contrats fermes',
    claim: 'Croissance gagnée si tous les achats qui s’y prêtent font l’objet de contrats pluriannuels.',
  },
  'defence.recruitRate': {
    label: 'Taux de recrutement possible du noyau de défense',
    claim:
      'Personnes que les entreprises du noyau peuvent recruter par an aux salaires actuels, en part de ' +
      'leur personnel.',
  },
  'defence.orderResponse': {
    label: 'Effet maximal de longs carnets de commandes',
    claim:
      'Plus fort supplément d’embauche, par les salaires, et d’investissement qu’apportent de longs ' +
      'carnets de commandes ; la moitié pour un an d’attente.',
  },
  'defence.manning': {
    label: 'Élasticité de l’embauche à l’espace ouvert',
    claim:
      'Pourcentage dont l’embauche augmente quand permis, financement et contrats fermes ouvrent 1 % ' +
      'd’espace de plus : une usine qui peut ouvrir cherche son personnel.',
  },
  'defence.attrition': {
    label: 'Départs annuels du personnel direct de défense',
    claim: 'Part du personnel direct qui part chaque année.',
  },
  'defence.layoffLimit': {
    label: 'Plus forte baisse annuelle des emplois directs',
    claim: 'Plus forte baisse annuelle des emplois directs que permettent la loi et l’usage.',
  },
  'defence.clearanceGain': {
    label: 'Recrutements gagnés sans délai d’habilitation',
    claim: 'Recrutements supplémentaires si les délais d’habilitation disparaissent.',
  },
  'defence.peopleWeight': {
    label: 'Poids du personnel par rapport aux usines',
    claim:
      'Poids du personnel par rapport aux usines dans ce que les entreprises peuvent livrer : les machines ' +
      'remplacent en partie le personnel.',
  },
  'defence.jobElasticity': {
    label: 'Élasticité des emplois directs au chiffre d’affaires',
    claim:
      'Pourcentage dont les emplois directs augmentent quand le chiffre d’affaires du noyau augmente de ' +
      '1 %, calibré sur les perspectives données à l’audition.',
  },
  'defence.indirectPerDirect': {
    label: 'Autres emplois par emploi direct en plus, défense',
    claim:
      'Autres emplois de l’écosystème par emploi direct supplémentaire, calibrés sur les perspectives ' +
      'données à l’audition.',
  },
  'defence.inducedPerDirect': {
    label: 'Emplois induits par emploi direct, défense',
    claim:
      'Emplois induits par emploi direct, selon le GRIP d’après les multiplicateurs du Bureau fédéral du ' +
      'Plan : à titre de contexte, dans aucun total.',
  },
  'defence.dualUseElasticity': {
    label: 'Élasticité du double usage au noyau',
    claim: 'Pourcentage dont le chiffre d’affaires du double usage augmente quand celui du noyau augmente de 1 %.',
  },
  'defence.spaceContent': {
    label: 'Contenu belge de l’enveloppe spatiale',
    claim: 'Contenu belge de ce qu’achète l’enveloppe spatiale de défense.',
  },
  'defence.space.years': {
    label: 'Années de l’enveloppe spatiale',
    claim: 'Années sur lesquelles l’enveloppe spatiale est dépensée : le plan court jusqu’en 2034.',
  },
  'defence.smeContentGain': {
    label: 'Contenu belge gagné par l’accès des PME',
    claim: 'Contenu belge des nouveaux contrats gagné si les PME obtiennent un plein accès.',
  },
  'defence.impatience': {
    label: 'Commandes non servies qui partent ailleurs',
    claim: 'Part des commandes non servies dans l’année qui va à d’autres fournisseurs.',
  },
  'defence.goodwill': {
    label: 'Clients étrangers perdus pour de bon',
    claim: 'Part des commandes étrangères perdues qui emporte le client pour de bon.',
  },
  'defence.catchUp': {
    label: 'Part de la file qui vient à échéance',
    claim: 'Part de la file d’attente qui peut venir à échéance dans l’année.',
  },
  'safe.belgiumMaximum': {
    label: 'Plus grand prêt SAFE que la Belgique peut tirer',
    claim:
      'Plus grand prêt SAFE que la Belgique peut tirer : l’attribution provisoire de la Commission ' +
      'européenne de septembre 2025.',
  },
  'safe.years': {
    label: 'Années de tirage des prêts SAFE',
    claim: 'Années sur lesquelles les prêts SAFE sont tirés : le règlement prévoit des commandes de 2026 à 2030.',
  },
  'safe.additionalityNow': {
    label: 'Argent SAFE en plus des budgets prévus',
    claim: 'Part de l’argent SAFE qui s’ajoute aux budgets prévus.',
  },
  'safe.interestRate': {
    label: 'Taux d’intérêt des prêts SAFE',
    claim: 'Intérêt nominal des prêts SAFE, d’après la presse sur leurs conditions.',
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
  'safe.openUsShare': {
    label: 'Part américaine de ce que SAFE laisse ouvert',
    claim: 'Part américaine de ce que SAFE ne réserve pas à l’Europe dans ses achats.',
  },
  'dependency.europeanShareNow': {
    label: 'Part européenne des achats aujourd’hui',
    claim:
      'Part des achats d’origine européenne, sur laquelle les sources divergent largement : celle que le ' +
      'modèle donne en 2025 y est confrontée.',
  },
  'dependency.europeanTarget2030': {
    label: 'Part européenne des achats, objectif 2030',
    claim: 'Part d’origine européenne que vise la stratégie industrielle de défense européenne en 2030.',
  },
  'dependency.europeanTarget2035': {
    label: 'Part européenne des achats, objectif 2035',
    claim: 'Part d’origine européenne que vise la stratégie industrielle de défense européenne en 2035.',
  },
  'dependency.usShareSipri': {
    label: 'Part américaine des importations d’armes (SIPRI)',
    claim: 'Part américaine des armes majeures qu’importent les pays européens de l’OTAN, selon le SIPRI.',
  },
  'dependency.usShareBelgium': {
    label: 'Part américaine des importations d’armes belges (SIPRI)',
    claim: 'Part américaine des armes majeures qu’importe la Belgique, selon le SIPRI.',
  },
  'dependency.committed': {
    label: 'Importations fixées par des décisions antérieures',
    claim:
      'Part des importations signées jusqu’en 2030 que fixent des décisions antérieures : elle garde la ' +
      'part américaine d’aujourd’hui, quel que soit le levier.',
  },
  'dependency.committedUntil': {
    label: 'Dernière année des décisions antérieures',
    claim: 'Dernière année où des décisions antérieures fixent cette part.',
  },
  'dependency.usPremium': {
    label: 'Surcoût du remplacement de fournisseurs américains',
    claim:
      'Surcoût des achats qui passent de fournisseurs américains à d’autres, par rapport à la politique ' +
      'inchangée.',
  },
  'dependency.otherNonEuropean': {
    label: 'Importations ni européennes ni américaines',
    claim:
      'Part des importations de défense qui n’est ni européenne ni américaine, calibrée sur la part ' +
      'européenne de 2025.',
  },
  'dependency.chinaBatteryShare': {
    label: 'Part chinoise des matériaux pour batteries raffinés',
    claim: 'Part des matériaux pour batteries raffinés qui vient de Chine.',
  },
  'dependency.foundryControl': {
    label: 'Fonderies aujourd’hui sous contrôle belge ou européen',
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
    claim: 'Investissement par emploi direct dans une usine de puces, d’après les annonces d’ESMC et de Crolles.',
  },
  'chips.smallest': {
    label: 'Plus petite usine de puces',
    claim: 'Plus petit investissement qui ouvre une usine : en dessous, aucun emploi, si longtemps que l’on paie.',
  },
  'chips.coverage': {
    label: 'Besoin de puces couvert par une grande usine',
    claim: 'Part du besoin de puces que couvrirait une usine de la taille de Crolles.',
  },
  'batteries.capexPerJob': {
    label: 'Investissement par emploi direct, batteries',
    claim: 'Investissement par emploi direct dans les matériaux pour batteries, d’après l’usine d’Ionway en Pologne.',
  },
  'batteries.smallest': {
    label: 'Plus petite usine de matériaux pour batteries',
    claim: 'Plus petit investissement qui ouvre une usine de matériaux pour batteries.',
  },
  'batteries.fullScale': {
    label: 'Investissement à pleine échelle, batteries',
    claim: 'Investissement dans les matériaux pour batteries qui couvrirait une fois le besoin belge, repris d’Ionway.',
  },
  'batteries.coverage': {
    label: 'Besoin de matériaux pour batteries couvert par une usine',
    claim: 'Part du besoin de matériaux pour batteries que couvrirait une usine à pleine échelle.',
  },
  'projects.delay': {
    label: 'Années entre investissement et production',
    claim: 'Années entre l’investissement dans une usine et sa production.',
  },
  'projects.years': {
    label: 'Années de dépense des projets',
    claim: 'Années sur lesquelles l’investissement dans les puces et les batteries est dépensé, de 2026 à 2035.',
  },
  'projects.turnoverPerJob': {
    label: 'Chiffre d’affaires par emploi, nouvelles usines',
    claim:
      'Chiffre d’affaires annuel par emploi des nouvelles usines de puces et de batteries, par comparaison ' +
      'avec le noyau de défense.',
  },
  'projects.indirectPerDirect': {
    label: 'Emplois indirects par emploi direct, nouvelles usines',
    claim:
      'Emplois indirects par emploi direct des nouvelles usines, de l’ordre des multiplicateurs du Bureau ' +
      'fédéral du Plan pour l’industrie manufacturière.',
  },
  'capital.jobsPerMillion': {
    label: 'Emplois par million de capital-risque en plus',
    claim:
      'Emplois par million supplémentaire de capital-risque par an, avant pertes, calibrés sur Samila et ' +
      'Sorenson.',
  },
  'capital.churn': {
    label: 'Emplois du capital-risque et de l’AI Factory perdus',
    claim: 'Part des emplois du capital-risque et de l’AI Factory qui se perd chaque année.',
  },
  'ai.jobsPerMillion': {
    label: 'Emplois par million du budget de l’AI Factory',
    claim:
      'Emplois par million du budget de l’AI Factory, l’année après la dépense ; ils s’éteignent comme ' +
      'ceux du capital-risque.',
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
    claim:
      'Part publique de l’investissement dans les puces et les batteries, entre celles de Crolles, d’ESMC ' +
      'et de NanoIC.',
  },
  'public.ventureShare': {
    label: 'Part publique du capital-risque supplémentaire',
    claim: 'Part publique du capital-risque au-delà de celui de 2024.',
  },
  'public.taxShare': {
    label: 'Impôts et cotisations par euro de PIB',
    claim: 'Impôts et cotisations par euro de PIB, d’après le ratio d’Eurostat.',
  },
  'public.spendingFollows': {
    label: 'Dépenses publiques qui suivent le PIB',
    claim:
      'Dépenses publiques qui augmentent avec chaque euro de PIB durable : traitements, pensions et soins ' +
      'suivent les salaires.',
  },
  'public.bondRate': {
    label: 'Intérêt des emprunts publics',
    claim: 'Intérêt nominal des emprunts publics, de l’ordre de l’obligation belge à dix ans.',
  },
  'cost.engineer': {
    label: 'Coût public d’un ingénieur supplémentaire',
    claim: 'Coût public d’un ingénieur supplémentaire, compté à l’ouverture des places.',
  },
  'cost.technician': {
    label: 'Coût public d’un technicien supplémentaire',
    claim: 'Coût public d’un technicien supplémentaire : la formation, et le revenu pendant celle-ci.',
  },
  'cost.talent': {
    label: 'Coût public d’un talent étranger supplémentaire',
    claim: 'Coût public d’un talent étranger supplémentaire : régime fiscal des impatriés et accueil.',
  },
  'cost.clearance': {
    label: 'Coût public d’habilitations sans délai',
    claim:
      'Coût public annuel si tout le délai est supprimé : personnel de l’Autorité nationale de sécurité et ' +
      'informatique pour habiliter.',
  },
  'cost.permits': {
    label: 'Coût public de permis sans délai',
    claim: 'Coût public annuel si tout le délai des permis est supprimé : personnel régional et études.',
  },
  'cost.finance': {
    label: 'Coût public du déficit de financement comblé',
    claim:
      'Coût public annuel si le déficit est comblé : pertes attendues sur garanties publiques et ' +
      'co-investissement.',
  },
  'cost.smeAccess': {
    label: 'Coût public d’un plein accès des PME',
    claim:
      'Coût public annuel si tous les obstacles sont levés : accompagnement, lots plus petits et aide à la ' +
      'certification.',
  },
  'cost.visibility': {
    label: 'Coût public de contrats pluriannuels fermes',
    claim:
      'Coût public annuel si tous les achats qui s’y prêtent font l’objet de contrats fermes : quantités ' +
      'minimales payées sans besoin.',
  },
  'cost.licences': {
    label: 'Coût public de licences sans délai',
    claim:
      'Coût public annuel si tous les délais sont supprimés : personnel régional des licences. Le contrôle ' +
      'de l’utilisation finale peut aussi s’affaiblir : non évalué.',
  },
  'cost.screening': {
    label: 'Coût public du filtrage des rachats',
    claim:
      'Coût public annuel si tous les rachats sont filtrés : personnel. Le capital tenu à distance n’est ' +
      'pas évalué.',
  },
  'region.total.wallonia': {
    label: 'Part wallonne des emplois du secteur',
    claim: 'Part wallonne de tous les emplois du secteur en 2025, selon Agoria.',
  },
  'region.total.flanders': {
    label: 'Part flamande des emplois du secteur',
    claim: 'Part flamande de tous les emplois du secteur en 2025, selon Agoria.',
  },
  'region.total.brussels': {
    label: 'Part bruxelloise des emplois du secteur',
    claim: 'Part bruxelloise de tous les emplois du secteur en 2025, selon Agoria.',
  },
  'region.core.wallonia': {
    label: 'Part wallonne des entreprises du noyau',
    claim: 'Part wallonne des entreprises du noyau, d’après la base de données du GRIP sur l’industrie de l’armement.',
  },
  'region.core.flanders': {
    label: 'Part flamande des entreprises du noyau',
    claim: 'Part flamande des entreprises du noyau, d’après la base de données du GRIP sur l’industrie de l’armement.',
  },
  'region.core.brussels': {
    label: 'Part bruxelloise des entreprises du noyau',
    claim:
      'Part bruxelloise des entreprises du noyau, d’après la base de données du GRIP sur l’industrie de ' +
      'l’armement.',
  },
  'region.entrants.wallonia': {
    label: 'Répartition wallonne des emplois ajoutés hors noyau',
    claim:
      'Part wallonne des entreprises candidates, plusieurs Régions possibles ; ramenée à 100 % : elle répartit ' +
      'les emplois ajoutés hors noyau.',
  },
  'region.entrants.flanders': {
    label: 'Répartition flamande des emplois ajoutés hors noyau',
    claim:
      'Part flamande des entreprises candidates, plusieurs Régions possibles ; ramenée à 100 % : elle répartit ' +
      'les emplois ajoutés hors noyau.',
  },
  'region.entrants.brussels': {
    label: 'Répartition bruxelloise des emplois ajoutés hors noyau',
    claim:
      'Part bruxelloise des entreprises candidates, plusieurs Régions possibles ; ramenée à 100 % : elle ' +
      'répartit les emplois ajoutés hors noyau.',
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
} as const
