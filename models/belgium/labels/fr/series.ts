export const series = {
  'gdp.reference': {
    label: 'PIB hors effets de la R&D',
    short: 'PIB tendanciel',
    about: 'Valeur de l’année précédente augmentée de la croissance de l’économie ; elle part du PIB de 2025.',
  },
  'research.conversion': {
    label: 'Connaissances par euro de R&D (2025 = 1)',
    short: 'par euro de R&D',
    about:
      'Un, plus le gain des phases tardives multiplié par la hausse de la part d’argent public ' +
      'd’innovation qui atteint TRL 7 à 9.',
  },
  'research.knowledge': {
    label: 'Stock de connaissances de R&D',
    short: 'stock atteint',
    about:
      'Stock de l’année précédente moins sa dépréciation, plus les dépenses de R&D faites un décalage plus ' +
      'tôt multipliées par leurs connaissances par euro ; 2025 est un état stationnaire.',
  },
  'research.knowledgeReference': {
    label: 'Stock de connaissances à intensité inchangée',
    short: 'à intensité stable',
    about:
      'Le même stock si la R&D gardait sa part actuelle du PIB hors effets de la R&D et si chaque euro ' +
      'donnait autant de connaissances qu’aujourd’hui.',
  },
  'research.uplift': {
    label: 'PIB gagné par les connaissances',
    short: 'gain de PIB',
    about:
      'Stock de connaissances divisé par sa référence, élevé à la puissance de l’élasticité de la ' +
      'production, moins un.',
  },
  gdp: {
    label: 'Produit intérieur brut',
    short: 'PIB',
    about: 'PIB hors effets de la R&D, augmenté du gain dû aux connaissances.',
  },
  'research.target': {
    label: 'Intensité de R&D visée',
    short: 'visé',
    about: 'Trajet du levier : une ligne droite de la base à la valeur fixée pour son année, puis un palier.',
  },
  'defence.rndExtra': {
    label: 'R&D militaire supplémentaire',
    short: 'R&D militaire',
    about: 'Hausse de la part de R&D militaire multipliée par l’effort de défense et par le PIB hors effets de la R&D.',
  },
  'research.planned': {
    label: 'Dépenses de R&D prévues',
    short: 'prévu',
    about:
      'Intensité visée multipliée par le PIB, plus la variation des moyens scientifiques fédéraux avec la ' +
      'R&D privée qu’elle entraîne, plus la R&D militaire supplémentaire.',
  },
  'research.staffCost': {
    label: 'Coût de la R&D par ETP',
    short: 'coût par ETP',
    about: 'Dépenses de R&D de 2025 par ETP, augmentées chaque année de la croissance de ce coût.',
  },
  'research.needed': {
    label: 'Personnel de R&D nécessaire',
    short: 'nécessaire',
    about: 'Dépenses de R&D prévues divisées par le coût par ETP.',
  },
  'skills.extraGraduates': {
    label: 'Ingénieurs diplômés supplémentaires',
    short: 'diplômés en plus',
    about:
      'Places d’ingénieur une durée d’études plus tôt moins les places actuelles ; zéro tant que la ' +
      'première admission modifiée n’est pas diplômée.',
  },
  'research.available': {
    label: 'Personnel de R&D disponible',
    short: 'disponible',
    about:
      'Personnel de l’année précédente moins les départs, plus les diplômés, les ingénieurs et talents ' +
      'supplémentaires et les autres entrants qui rejoignent la recherche.',
  },
  'research.staff': {
    label: 'Personnel de R&D en poste',
    short: 'en poste',
    about: 'Le plus petit du personnel de R&D nécessaire et du personnel de R&D disponible.',
  },
  'research.spending': {
    label: 'Dépenses de R&D réalisées',
    short: 'réalisé',
    about: 'Personnel de R&D en poste multiplié par le coût par ETP : une cible sans personnel reste une cible.',
  },
  'research.intensityReached': {
    label: 'Intensité de R&D atteinte',
    short: 'atteint',
    about: 'Dépenses de R&D réalisées divisées par le PIB.',
  },
  'safe.drawn': {
    label: 'Prêts SAFE tirés dans l’année',
    short: 'prêts SAFE',
    about: 'Prêts choisis, en parts égales de 2026 à 2030 ; rien les autres années.',
  },
  'defence.procurement': {
    label: 'Achats de défense',
    short: 'achats',
    about:
      'Parts de l’équipement et de la maintenance dans l’effort de défense, multipliées par le PIB hors ' +
      'effets de la R&D, plus la part des prêts SAFE qui s’ajoute aux budgets prévus.',
  },
  'defence.contentReached': {
    label: 'Contenu belge des achats de défense',
    short: 'contenu belge',
    about:
      'Contenu visé plus le gain des obstacles levés pour les PME ; en 2025, commandes intérieures ' +
      'divisées par les achats.',
  },
  'defence.spaceSpend': {
    label: 'Dépenses spatiales de défense',
    short: 'spatial',
    about:
      'Part exécutée de l’enveloppe spatiale, en parts égales de 2026 à 2034 ; elle se trouve dans les ' +
      'achats et n’ajoute aucun budget.',
  },
  'defence.domesticOrders': {
    label: 'Commandes intérieures de défense',
    short: 'intérieures',
    about:
      'Achats de l’année précédente multipliés par leur contenu belge, les dépenses spatiales comptant ' +
      'pour leur propre contenu ; en 2025, le chiffre d’affaires du noyau non exporté.',
  },
  'defence.exportOrders': {
    label: 'Commandes de défense à l’exportation',
    short: 'à l’exportation',
    about:
      'Commandes à l’exportation de l’année précédente augmentées de leur croissance ; en 2025, part ' +
      'exportée du chiffre d’affaires du noyau.',
  },
  'defence.partnerOrders': {
    label: 'Commandes des partenaires SAFE',
    short: 'partenaires SAFE',
    about:
      'Part belge de l’argent SAFE destiné aux autres pays, en parts égales de 2026 à 2030 ; peut compter ' +
      'deux fois des exportations.',
  },
  'defence.orders': {
    label: 'Nouvelles commandes de défense',
    short: 'commandes',
    about: 'Somme des commandes intérieures, à l’exportation et des partenaires de l’année.',
  },
  'defence.demand': {
    label: 'Commandes de défense à honorer',
    short: 'à honorer',
    about: 'Nouvelles commandes plus le carnet de commandes de l’année précédente.',
  },
  'defence.capacity': {
    label: 'Production de défense permise par les usines',
    short: 'plafond usines',
    about:
      'Chiffre d’affaires du noyau l’année précédente, augmenté de la plus forte croissance que permettent ' +
      'les usines et de ce que les permis et le financement y ajoutent.',
  },
  'defence.recruits': {
    label: 'Recrutements possibles du noyau de défense',
    short: 'recrutements',
    about:
      'Recrutements actuels, augmentés quand les délais d’habilitation se réduisent, plus les ingénieurs ' +
      'et talents supplémentaires qui entrent dans l’industrie de la défense.',
  },
  'defence.workforce': {
    label: 'Main-d’œuvre disponible du noyau de défense',
    short: 'main-d’œuvre',
    about:
      'Emplois directs de l’année précédente moins les départs, plus les recrutements ; en 2025, les emplois directs.',
  },
  'defence.labourLimit': {
    label: 'Production de défense permise par le personnel',
    short: 'plafond personnel',
    about:
      'Chiffre d’affaires du noyau en 2025 multiplié par la croissance de la main-d’œuvre disponible ' +
      'depuis lors, élevée à la puissance de l’inverse de l’élasticité de l’emploi.',
  },
  'defence.turnover.core': {
    label: 'Chiffre d’affaires du noyau de défense',
    short: 'noyau',
    about:
      'Le plus petit de trois montants : commandes à honorer, production permise par les usines et ' +
      'production permise par le personnel.',
  },
  'defence.limit': {
    label: 'Ce qui limite la production de défense',
    short: 'facteur limitant',
    about:
      '1 pour les commandes, 2 pour les usines, 3 pour le personnel : le premier qui égale le chiffre ' +
      'd’affaires du noyau.',
  },
  'defence.backlog': {
    label: 'Carnet de commandes de défense',
    short: 'carnet',
    about:
      'Commandes à honorer moins le chiffre d’affaires du noyau, dans la limite de l’attente que les ' +
      'clients acceptent ; zéro en 2025.',
  },
  'defence.lost': {
    label: 'Commandes de défense passées ailleurs',
    short: 'passées ailleurs',
    about:
      'Commandes à honorer moins le chiffre d’affaires du noyau et le carnet de commandes : ce que les ' +
      'clients n’attendent pas.',
  },
  'defence.waiting': {
    label: 'Délai d’attente des commandes de défense',
    short: 'délai d’attente',
    about: 'Carnet de commandes divisé par le chiffre d’affaires du noyau, en années.',
  },
  'defence.turnover.dualUse': {
    label: 'Chiffre d’affaires du double usage',
    short: 'double usage',
    about:
      'Chiffre d’affaires de l’écosystème hors noyau en 2025, multiplié par la croissance du chiffre ' +
      'd’affaires du noyau élevée à la puissance de l’élasticité du double usage.',
  },
  'defence.turnover.ecosystem': {
    label: 'Chiffre d’affaires de l’écosystème de défense',
    short: 'écosystème',
    about: 'Chiffre d’affaires du noyau plus celui du double usage.',
  },
  'defence.jobs.direct': {
    label: 'Emplois directs du noyau de défense',
    short: 'directs',
    about:
      'Emplois directs de 2025 multipliés par la croissance du chiffre d’affaires du noyau élevée à la ' +
      'puissance de l’élasticité de l’emploi.',
  },
  'defence.jobs.indirect': {
    label: 'Autres emplois de l’écosystème',
    short: 'autres emplois',
    about:
      'Emplois non directs de l’écosystème en 2025, plus la variation des emplois directs multipliée par ' +
      'les emplois indirects par emploi direct supplémentaire.',
  },
  'defence.jobs.induced': {
    label: 'Emplois induits de la défense (hors total)',
    short: 'induits',
    about: 'Emplois directs multipliés par les emplois induits par emploi direct ; montrés à part, dans aucun total.',
  },
  'defence.exports.share': {
    label: 'Part exportée des commandes de défense',
    short: 'part exportée',
    about: 'Commandes à l’exportation et des partenaires, divisées par l’ensemble des nouvelles commandes.',
  },
  'defence.exports.turnover': {
    label: 'Chiffre d’affaires de défense exporté',
    short: 'tous pays',
    about: 'Part exportée des commandes multipliée par le chiffre d’affaires du noyau.',
  },
  'defence.exports.europe': {
    label: 'Chiffre d’affaires de défense vers l’Europe',
    short: 'vers l’Europe',
    about: 'Chiffre d’affaires exporté multiplié par la part européenne des exportations donnée à l’audition.',
  },
  'defence.rnd.claimedReturn': {
    label: 'Retombées alléguées de la R&D militaire',
    short: 'effet allégué',
    about:
      'R&D militaire supplémentaire multipliée par le rendement allégué à l’audition : une allégation, ' +
      'montrée à part et dans aucun résultat.',
  },
  'chips.spent': {
    label: 'Investissement cumulé dans les puces',
    short: 'puces',
    about: 'Investissement choisi divisé par le nombre d’années des projets, cumulé depuis 2026.',
  },
  'batteries.spent': {
    label: 'Investissement cumulé dans les batteries',
    short: 'batteries',
    about: 'Investissement choisi divisé par le nombre d’années des projets, cumulé depuis 2026.',
  },
  'chips.jobs': {
    label: 'Emplois directs des usines de puces',
    short: 'emplois puces',
    about:
      'Investissement cumulé, un délai de projet plus tôt, divisé par l’investissement par emploi d’une ' +
      'usine de puces.',
  },
  'batteries.jobs': {
    label: 'Emplois directs des usines de batteries',
    short: 'emplois batteries',
    about:
      'Investissement cumulé, un délai de projet plus tôt, divisé par l’investissement par emploi dans les ' +
      'matériaux pour batteries.',
  },
  'projects.jobs.indirect': {
    label: 'Emplois indirects des puces et des batteries',
    short: 'emplois indirects',
    about:
      'Emplois directs des usines de puces et de batteries multipliés par les emplois indirects par emploi direct.',
  },
  'projects.turnover': {
    label: 'Chiffre d’affaires des puces et des batteries',
    short: 'nouvelles usines',
    about: 'Emplois directs des usines de puces et de batteries multipliés par le chiffre d’affaires par emploi.',
  },
  'capital.jobs': {
    label: 'Emplois du capital-risque supplémentaire',
    short: 'capital-risque',
    about:
      'Emplois de l’année précédente moins les pertes, plus les emplois par million multipliés par le ' +
      'capital-risque au-delà de celui de 2024, un an plus tôt.',
  },
  'ai.jobs': {
    label: 'Emplois de l’AI Factory',
    short: 'AI Factory',
    about: 'Emplois par million multipliés par le budget au-delà de l’antenne accordée, un an plus tôt.',
  },
  'digital.trend': {
    label: 'Variation des emplois TIC depuis 2025 (contexte)',
    short: 'emplois TIC',
    about:
      'Perte annuelle d’emplois TIC, qui s’atténue d’année en année, cumulée ; la même dans chaque ' +
      'scénario, à titre de contexte.',
  },
  'dependency.imports': {
    label: 'Importations de défense',
    short: 'importations',
    about: 'Achats hors contenu belge, plus la part intérieure des commandes passées ailleurs.',
  },
  'dependency.usShareReached': {
    label: 'Part américaine des importations de défense',
    short: 'part américaine',
    about: 'Part visée ; pour les importations payées par SAFE, pas plus que n’en laisse sa règle de contenu européen.',
  },
  'dependency.usBill': {
    label: 'Importations de défense des États-Unis',
    short: 'des États-Unis',
    about: 'Part américaine des importations multipliée par les importations de défense.',
  },
  'dependency.usProcurement': {
    label: 'Part américaine des achats de défense',
    short: 'achats américains',
    about: 'Importations de défense des États-Unis divisées par les achats de défense.',
  },
  'dependency.europeanShare': {
    label: 'Part européenne des achats de défense',
    short: 'part européenne',
    about:
      'Un moins les parts des achats qui vont aux États-Unis et aux autres pays non européens ; le contenu ' +
      'belge est compris.',
  },
  'dependency.chips': {
    label: 'Dépendance aux puces étrangères',
    short: 'puces',
    about:
      'Illustratif : un moins la part couverte du besoin, qui croît avec l’investissement jusqu’au coût de ' +
      'l’usine de Crolles, un délai de projet plus tard.',
  },
  'dependency.batteries': {
    label: 'Dépendance à la Chine pour les batteries',
    short: 'batteries',
    about:
      'Illustratif : part chinoise des matériaux raffinés moins ce que couvrent les usines, qui croît avec ' +
      'l’investissement jusqu’à la pleine échelle, un délai de projet plus tard.',
  },
  'dependency.control': {
    label: 'Fonderies sous contrôle belge ou européen',
    short: 'sous contrôle',
    about: 'Illustratif : part de l’année précédente moins ce que retirent les rachats étrangers non filtrés.',
  },
  'dependency.foundries': {
    label: 'Fonderies hors contrôle européen',
    short: 'fonderies',
    about: 'Illustratif : un moins la part de la capacité des fonderies sous contrôle belge ou européen.',
  },
  'dependency.index': {
    label: 'Indice de dépendance (secondaire)',
    short: 'indice',
    about:
      'Moyenne pondérée des achats américains, des puces, des batteries et des fonderies ; les trois ' +
      'derniers sont illustratifs.',
  },
  'jobs.total': {
    label: 'Emplois suivis ici',
    short: 'emplois suivis',
    about:
      'Somme des emplois directs et autres de l’écosystème de défense, du personnel de R&D et des emplois ' +
      'des puces, des batteries, du capital-risque et de l’AI Factory.',
  },
  'jobs.net': {
    label: 'Emplois nets supplémentaires, éviction déduite',
    short: 'emplois nets',
    about:
      'Emplois suivis ici moins ceux de la référence, éviction déduite : la part pourvue par des personnes ' +
      'qui quittent un autre emploi.',
  },
  'turnover.total': {
    label: 'Chiffre d’affaires défense et nouvelles usines',
    short: 'total suivi',
    about: 'Chiffre d’affaires de l’écosystème de défense plus celui des puces et des batteries.',
  },
  'public.defenceExtra': {
    label: 'Coût public supplémentaire de la défense',
    short: 'défense',
    about:
      'Hausse de l’effort de défense multipliée par le PIB hors effets de la R&D, plus la part des prêts ' +
      'SAFE qui s’ajoute aux budgets prévus.',
  },
  'public.researchExtra': {
    label: 'Coût public supplémentaire de la R&D',
    short: 'R&D',
    about:
      'Dépenses de R&D au-delà de la référence, sans la R&D militaire déjà payée par l’effort, divisées ' +
      'par un plus l’effet d’entraînement.',
  },
  'public.projects': {
    label: 'Coût public des puces et des batteries',
    short: 'projets',
    about: 'Part publique multipliée par l’investissement de l’année dans les puces et les batteries.',
  },
  'public.venture': {
    label: 'Coût public du capital-risque',
    short: 'capital-risque',
    about: 'Part publique multipliée par le capital-risque au-delà de celui de 2024.',
  },
  'public.ai': {
    label: 'Coût public belge de l’AI Factory',
    short: 'AI Factory',
    about: 'Hausse du budget dans l’année multipliée par la part que l’Europe ne paie pas.',
  },
  'public.cost': {
    label: 'Coût public',
    short: 'coût public',
    about:
      'Somme des coûts publics de la défense, de la R&D, des puces et des batteries, du capital-risque et ' +
      'de l’AI Factory.',
  },
  'safe.debt': {
    label: 'Dette SAFE',
    short: 'dette SAFE',
    about:
      'Dette de l’année précédente plus les prêts tirés, moins des remboursements égaux dès la fin du délai de grâce.',
  },
  'safe.debtRatio': {
    label: 'Dette SAFE en part du PIB',
    short: 'dette sur PIB',
    about: 'Dette SAFE divisée par le PIB.',
  },
  'public.interestExtra': {
    label: 'Intérêts supplémentaires dus à SAFE',
    short: 'intérêts',
    about:
      'Dette SAFE de l’année précédente multipliée par le taux SAFE, moins les intérêts épargnés sur les ' +
      'emprunts qu’elle remplace.',
  },
  'public.taxReturn': {
    label: 'Recettes publiques induites',
    short: 'recettes induites',
    about:
      'Recettes publiques par euro de PIB, multipliées par le PIB supplémentaire et la valeur ajoutée des ' +
      'emplois nets supplémentaires hors recherche.',
  },
  'public.net': {
    label: 'Coût public net',
    short: 'coût net',
    about: 'Coût public plus les intérêts supplémentaires, moins les recettes publiques induites.',
  },
  'public.costPerJobYear': {
    label: 'Coût public par année d’emploi net',
    short: 'par année d’emploi',
    about:
      'Coût public depuis 2026 divisé par les emplois nets supplémentaires depuis 2026, tous deux ' +
      'cumulés ; aucune valeur si l’un des deux n’est pas positif.',
  },
  'region.wallonia.turnover': {
    label: 'Chiffre d’affaires de défense en Wallonie',
    short: 'Wallonie',
    about:
      'Chiffre d’affaires de l’écosystème de défense multiplié par la part wallonne donnée par l’AWEX à l’audition.',
  },
  'region.flanders.turnover': {
    label: 'Chiffre d’affaires de défense en Flandre',
    short: 'Flandre',
    about: 'Chiffre d’affaires de l’écosystème de défense que laissent la Wallonie et Bruxelles.',
  },
  'region.brussels.turnover': {
    label: 'Chiffre d’affaires de défense à Bruxelles',
    short: 'Bruxelles',
    about:
      'Chiffre d’affaires de l’écosystème de défense multiplié par la part bruxelloise donnée par ' +
      'hub.brussels à l’audition.',
  },
  'region.unallocated.turnover': {
    label: 'Chiffre d’affaires non réparti par Région',
    short: 'non réparti',
    about: 'Chiffre d’affaires des puces et des batteries, que le modèle ne place dans aucune Région.',
  },
  'region.wallonia.jobs': {
    label: 'Emplois suivis ici en Wallonie',
    short: 'Wallonie',
    about:
      'Parts wallonnes des emplois du secteur, du personnel de R&D et des fonds levés par la tech, ' +
      'multipliées par les emplois de défense, de recherche et du capital-risque.',
  },
  'region.flanders.jobs': {
    label: 'Emplois suivis ici en Flandre',
    short: 'Flandre',
    about:
      'Parts flamandes des emplois du secteur, du personnel de R&D et des fonds levés par la tech, ' +
      'multipliées par les emplois de défense, de recherche et du capital-risque.',
  },
  'region.brussels.jobs': {
    label: 'Emplois suivis ici à Bruxelles',
    short: 'Bruxelles',
    about:
      'Parts bruxelloises des emplois du secteur, du personnel de R&D et des fonds levés par la tech, ' +
      'multipliées par les emplois de défense, de recherche et du capital-risque.',
  },
  'region.unallocated.jobs': {
    label: 'Emplois non répartis par Région',
    short: 'non répartis',
    about:
      'Emplois des puces, des batteries, leurs emplois indirects et ceux de l’AI Factory, que le modèle ne ' +
      'place dans aucune Région.',
  },
} as const
