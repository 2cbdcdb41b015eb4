export const series = {
  gdp: {
    label: 'Produit intérieur brut',
    short: 'PIB',
    about: 'PIB durable, plus le PIB que la demande supplémentaire apporte pour un temps.',
  },
  'gdp.effect': {
    label: 'Effet sur le PIB',
    short: 'effet sur le PIB',
    about: 'De combien le PIB dépasse celui de la référence.',
  },
  'gdp.reference': {
    label: 'PIB sans aucun levier',
    short: 'PIB de référence',
    about: 'Valeur de l’année précédente augmentée de la croissance de l’économie ; elle part du PIB de 2025.',
  },
  'gdp.trend': {
    label: 'PIB hors effet passager de la demande',
    short: 'PIB durable',
    about: 'PIB sans aucun levier, augmenté de ce qu’apportent les connaissances supplémentaires.',
  },
  'macro.absorbed': {
    label: 'Demande à laquelle l’économie s’est adaptée',
    short: 'absorbée',
    about:
      'Chaque année elle parcourt une partie de la distance à la demande supplémentaire de l’année ' +
      'précédente, à mesure que salaires, prix et taux réagissent.',
  },
  'macro.demand': {
    label: 'Demande supplémentaire produite en Belgique',
    short: 'demande en plus',
    about:
      'Demande supplémentaire de la défense, de la recherche, des usines et de la formation, moins celle ' +
      'que retirent les économies ou impôts qui la paient.',
  },
  'macro.demandDefence': {
    label: 'Demande intérieure due à la défense',
    short: 'défense',
    about:
      'Part intérieure des soldes et travaux supplémentaires, plus la valeur ajoutée belge de ce que le ' +
      'noyau livre au-delà de la référence.',
  },
  'macro.demandProjects': {
    label: 'Demande intérieure due aux usines et au numérique',
    short: 'usines',
    about:
      'Part intérieure de l’investissement dans les puces et les batteries, plus la valeur ajoutée des ' +
      'emplois des usines, du capital-risque et de l’AI Factory au-delà de la référence.',
  },
  'macro.demandPublic': {
    label: 'Demande intérieure due à la formation et aux obstacles levés',
    short: 'formation',
    about:
      'Part intérieure de l’argent public pour la formation et pour lever les obstacles : traitements ' +
      'd’enseignants et d’agents, garanties.',
  },
  'macro.demandResearch': {
    label: 'Demande intérieure due à la recherche',
    short: 'recherche',
    about: 'Part intérieure des dépenses de R&D au-delà de la référence.',
  },
  'macro.gdpDemand': {
    label: 'PIB dû à la demande supplémentaire',
    short: 'PIB de demande',
    about: 'Multiplicateur appliqué à la demande supplémentaire, moins la part que reprennent salaires, prix et taux.',
  },
  'research.conversion': {
    label: 'Connaissances par euro de R&D (2025 = 1)',
    short: 'par euro de R&D',
    about:
      'Un, plus le gain net des phases tardives sur les premières, pour la part de la R&D payée par les ' +
      'pouvoirs publics, multiplié par la hausse de la part d’argent public d’innovation qui atteint TRL 7 ' +
      'à 9.',
  },
  'research.knowledge': {
    label: 'Stock de connaissances de R&D',
    short: 'stock atteint',
    about:
      'Stock de l’année précédente moins sa dépréciation, plus la R&D effective faite un décalage plus tôt ' +
      'multipliée par ses connaissances par euro ; 2025 est un état stationnaire.',
  },
  'research.uplift': {
    label: 'PIB gagné par les connaissances',
    short: 'gain de PIB',
    about:
      'De combien le PIB augmente grâce à la recherche supplémentaire : stock de connaissances rapporté à ' +
      'celui de la référence, à la puissance de l’élasticité du PIB, moins un.',
  },
  'defence.rndExtra': {
    label: 'R&D militaire supplémentaire',
    short: 'R&D militaire',
    about: 'Hausse de la part de R&D militaire multipliée par les dépenses de défense ; les achats baissent d’autant.',
  },
  'research.available': {
    label: 'Personnel de R&D disponible',
    short: 'disponible',
    about:
      'Personnel de l’année précédente moins les départs, plus les diplômés, les ingénieurs et talents ' +
      'supplémentaires et les autres entrants qui rejoignent la recherche aux salaires actuels.',
  },
  'research.effective': {
    label: 'R&D qui accroît les connaissances',
    short: 'R&D effective',
    about: 'Personnel en poste à son coût habituel, moins la part de la R&D militaire supplémentaire sans usage civil.',
  },
  'research.effortReal': {
    label: 'R&D atteinte, en personnel',
    short: 'en personnel',
    about:
      'Personnel en poste à son coût habituel, divisé par le PIB durable : sans ce qui ne fait que relever ' +
      'les salaires.',
  },
  'research.intensityReached': {
    label: 'R&D atteinte, en argent',
    short: 'en argent',
    about: 'Dépenses de R&D divisées par le PIB durable.',
  },
  'research.needed': {
    label: 'Personnel de R&D nécessaire',
    short: 'nécessaire',
    about: 'Dépenses de R&D divisées par le coût habituel par ETP.',
  },
  'research.payRise': {
    label: 'Hausse des rémunérations de la R&D',
    short: 'hausse des salaires',
    about:
      'Personnel nécessaire rapporté au personnel en poste, moins un : de combien l’argent qui ne trouve ' +
      'pas de chercheurs relève les rémunérations.',
  },
  'research.publicShare': {
    label: 'Part de l’État dans la R&D supplémentaire',
    short: 'part publique',
    about: 'Un divisé par un plus la R&D privée qui suit un euro public ; au-dessus de 100 % si elle est négative.',
  },
  'research.spending': {
    label: 'Dépenses de R&D',
    short: 'dépenses',
    about:
      'Intensité visée multipliée par le PIB durable, plus la variation des moyens scientifiques fédéraux ' +
      'avec la R&D privée qu’elle entraîne, plus la R&D militaire supplémentaire. L’argent est dépensé, ' +
      'même quand les chercheurs manquent.',
  },
  'research.staff': {
    label: 'Personnel de R&D en poste',
    short: 'en poste',
    about:
      'Personnel nécessaire, ou personnel disponible plus ceux qu’attirent de meilleurs salaires, sans ' +
      'jamais croître plus vite que la limite d’embauche.',
  },
  'research.staffCost': {
    label: 'Coût de la R&D par ETP',
    short: 'coût par ETP',
    about: 'Dépenses de R&D de 2025 par ETP, augmentées chaque année de la croissance de ce coût.',
  },
  'research.target': {
    label: 'Objectif de R&D',
    short: 'objectif',
    about: 'Trajet du levier : une ligne droite de la base à la valeur fixée pour son année, puis un palier.',
  },
  'skills.extraGraduates': {
    label: 'Ingénieurs diplômés supplémentaires',
    short: 'diplômés en plus',
    about:
      'Ingénieurs admis une durée d’études plus tôt, comptés en diplômés, moins le nombre actuel ; zéro ' +
      'tant que la première admission modifiée n’est pas diplômée.',
  },
  'skills.extraTechnicians': {
    label: 'Techniciens supplémentaires',
    short: 'techniciens en plus',
    about: 'Techniciens entrés en formation une durée de formation plus tôt.',
  },
  'defence.effortReached': {
    label: 'Dépenses de défense en part du PIB',
    short: 'effort',
    about: 'Trajet de l’effort ; à partir de 2034, au moins ce qui est convenu pour cette année.',
  },
  'defence.payAndWorks': {
    label: 'Soldes et travaux de la défense',
    short: 'soldes et travaux',
    about:
      'Dépenses de défense qui restent une fois payés l’équipement, la maintenance et la part actuelle de ' +
      'R&D : soldes, pensions du personnel en service, travaux, énergie.',
  },
  'defence.procurement': {
    label: 'Achats de défense',
    short: 'achats',
    about:
      'Parts de l’équipement et de la maintenance dans les dépenses de défense, moins la R&D militaire ' +
      'supplémentaire, plus la part des livraisons SAFE qui s’ajoute aux budgets prévus.',
  },
  'defence.spaceSpend': {
    label: 'Dépenses spatiales de défense',
    short: 'spatial',
    about:
      'Part exécutée de l’enveloppe spatiale, en parts égales de 2026 à 2034 ; elle se trouve dans les ' +
      'achats et n’ajoute aucun budget.',
  },
  'defence.spending': {
    label: 'Dépenses de défense',
    short: 'dépenses',
    about: 'Effort multiplié par le PIB sans aucun levier.',
  },
  'safe.debt': {
    label: 'Dette SAFE',
    short: 'dette SAFE',
    about:
      'Dette de l’année précédente plus les prêts tirés, moins des remboursements égaux dès la fin du ' +
      'délai de grâce.',
  },
  'safe.delivered': {
    label: 'Achats SAFE livrés',
    short: 'livré',
    about: 'Ce qui était en cours l’année précédente, divisé par les années de livraison.',
  },
  'safe.drawn': {
    label: 'Prêts SAFE tirés dans l’année',
    short: 'prêts SAFE',
    about: 'Prêts choisis, en parts égales de 2026 à 2030 ; rien les autres années.',
  },
  'safe.pipeline': {
    label: 'Argent SAFE tiré et pas encore livré',
    short: 'en cours',
    about: 'Montant de l’année précédente, plus les prêts tirés, moins les livraisons ; il ne coûte ni ne rapporte.',
  },
  'defence.contentReached': {
    label: 'Contenu belge livré',
    short: 'livré',
    about:
      'Le contenu de l’année précédente se rapproche de celui des contrats signés, sur les années de ' +
      'livraison ; en 2025, commandes belges divisées par les achats.',
  },
  'defence.contentSigned': {
    label: 'Contenu belge des contrats signés',
    short: 'signé',
    about: 'Contenu visé plus le gain des obstacles levés pour les PME ; en 2025, le contenu livré.',
  },
  'defence.demand': {
    label: 'Commandes de défense dues et en attente',
    short: 'dues et en attente',
    about: 'Commandes dues dans l’année, plus la file d’attente de l’année précédente.',
  },
  'defence.domesticOrders': {
    label: 'Commandes belges dues',
    short: 'intérieures',
    about:
      'Achats multipliés par le contenu belge livré, les dépenses spatiales comptant pour leur propre ' +
      'contenu ; en 2025, le chiffre d’affaires du noyau non exporté.',
  },
  'defence.exportMarket': {
    label: 'Demande étrangère de biens de défense belges',
    short: 'demande étrangère',
    about:
      'Demande de l’année précédente augmentée de sa croissance, moins une part des commandes étrangères ' +
      'perdues dans la file, dont les clients ne reviennent pas.',
  },
  'defence.exportOrders': {
    label: 'Commandes dues à l’exportation',
    short: 'exportation',
    about: 'Demande étrangère, augmentée de ce qu’apportent des licences sans délai.',
  },
  'defence.orders': {
    label: 'Commandes de défense dues',
    short: 'commandes dues',
    about: 'Somme des commandes belges, à l’exportation et des partenaires dues dans l’année.',
  },
  'defence.partnerOrders': {
    label: 'Commandes dues des partenaires SAFE',
    short: 'partenaires SAFE',
    about:
      'Part belge de l’argent SAFE des autres pays, commandée de 2026 à 2030 et due sur les années de ' +
      'livraison ; elle peut compter deux fois des exportations.',
  },
  'defence.capacity': {
    label: 'Production de défense permise par la capacité',
    short: 'capacité',
    about:
      'Chiffre d’affaires du noyau l’année précédente, augmenté de la croissance que permettent les ' +
      'usines, plus forte quand les carnets sont longs, et de ce qu’ajoutent permis, financement et ' +
      'contrats fermes.',
  },
  'defence.labourLimit': {
    label: 'Production de défense permise par le personnel',
    short: 'personnel',
    about:
      'Chiffre d’affaires du noyau en 2025 multiplié par la croissance de la main-d’œuvre disponible ' +
      'depuis lors, élevée à la puissance de l’inverse de l’élasticité de l’emploi.',
  },
  'defence.pull': {
    label: 'Effet d’entraînement des carnets de commandes',
    short: 'effet des carnets',
    about:
      'Ce que de longs carnets de commandes ajoutent à l’embauche et à l’investissement : la moitié du ' +
      'maximum pour un an d’attente ; zéro en 2025.',
  },
  'defence.recruits': {
    label: 'Recrutements possibles du noyau de défense',
    short: 'recrutements',
    about:
      'Une part du personnel de l’année précédente, plus forte sans délais d’habilitation, avec de longs ' +
      'carnets et là où des usines peuvent ouvrir, plus les ingénieurs, techniciens et talents ' +
      'supplémentaires qui y entrent.',
  },
  'defence.supply': {
    label: 'Production permise par le personnel et les usines',
    short: 'offre',
    about:
      'Moyenne pondérée de ce que permettent le personnel et les usines : les machines remplacent en ' +
      'partie le personnel.',
  },
  'defence.workforce': {
    label: 'Main-d’œuvre disponible du noyau de défense',
    short: 'main-d’œuvre',
    about:
      'Emplois directs de l’année précédente moins les départs, plus les recrutements ; en 2025, les ' +
      'emplois directs.',
  },
  'defence.backlog': {
    label: 'Commandes de défense en attente',
    short: 'en attente',
    about:
      'Commandes dues et en attente, moins le chiffre d’affaires du noyau et les commandes passées ' +
      'ailleurs ; zéro en 2025.',
  },
  'defence.limit': {
    label: 'Ce qui limite la production de défense',
    short: 'facteur limitant',
    about:
      '1 tant que les commandes dues restent sous ce que permettent le personnel et les usines ; sinon 2 ' +
      'si les usines permettent moins que le personnel, 3 si c’est le personnel.',
  },
  'defence.lost': {
    label: 'Commandes de défense perdues',
    short: 'perdues',
    about: 'Une part de ce qui n’est pas servi dans l’année va à d’autres fournisseurs.',
  },
  'defence.turnover.core': {
    label: 'Chiffre d’affaires du noyau de défense',
    short: 'noyau',
    about:
      'Le plus petit de ce qui est dû, avec la part de la file qui vient à échéance, et de ce que ' +
      'permettent ensemble le personnel et les usines.',
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
  'defence.waiting': {
    label: 'Délai d’attente des livraisons de défense',
    short: 'délai d’attente',
    about: 'Commandes en attente divisées par le chiffre d’affaires du noyau, en années.',
  },
  'defence.exports.europe': {
    label: 'Chiffre d’affaires de défense vers l’Europe',
    short: 'vers l’Europe',
    about: 'Chiffre d’affaires exporté multiplié par la part européenne des exportations donnée à l’audition.',
  },
  'defence.exports.share': {
    label: 'Part exportée des commandes de défense',
    short: 'part exportée',
    about: 'Commandes à l’exportation et des partenaires, divisées par l’ensemble des commandes dues.',
  },
  'defence.exports.turnover': {
    label: 'Chiffre d’affaires de défense exporté',
    short: 'tous pays',
    about: 'Part exportée des commandes multipliée par le chiffre d’affaires du noyau.',
  },
  'defence.jobs.direct': {
    label: 'Emplois directs du noyau de défense',
    short: 'directs',
    about:
      'Emplois directs de 2025 multipliés par la croissance du chiffre d’affaires du noyau à la puissance ' +
      'de l’élasticité de l’emploi, dans la limite de la main-d’œuvre, sans jamais baisser plus vite que ' +
      'la limite de licenciement.',
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
  'batteries.inService': {
    label: 'Investissement en service, batteries',
    short: 'batteries en service',
    about: 'Investissement cumulé, un délai de projet plus tôt, dès qu’il suffit à la plus petite usine ; sinon zéro.',
  },
  'batteries.jobs': {
    label: 'Emplois directs, matériaux pour batteries',
    short: 'emplois batteries',
    about: 'Investissement en service divisé par l’investissement par emploi dans les matériaux pour batteries.',
  },
  'batteries.spent': {
    label: 'Investissement cumulé dans les batteries',
    short: 'batteries',
    about: 'Investissement choisi divisé par le nombre d’années des projets, cumulé depuis 2026.',
  },
  'chips.inService': {
    label: 'Investissement en service, puces',
    short: 'puces en service',
    about: 'Investissement cumulé, un délai de projet plus tôt, dès qu’il suffit à la plus petite usine ; sinon zéro.',
  },
  'chips.jobs': {
    label: 'Emplois directs des usines de puces',
    short: 'emplois puces',
    about: 'Investissement en service divisé par l’investissement par emploi d’une usine de puces.',
  },
  'chips.spent': {
    label: 'Investissement cumulé dans les puces',
    short: 'puces',
    about: 'Investissement choisi divisé par le nombre d’années des projets, cumulé depuis 2026.',
  },
  'projects.capex': {
    label: 'Investissement de l’année, puces et batteries',
    short: 'investissement',
    about: 'Investissements choisis, en parts égales sur les années des projets.',
  },
  'projects.jobs.indirect': {
    label: 'Emplois indirects des puces et des batteries',
    short: 'emplois indirects',
    about:
      'Emplois directs des usines de puces et de batteries multipliés par les emplois indirects par emploi ' +
      'direct.',
  },
  'projects.turnover': {
    label: 'Chiffre d’affaires des puces et des batteries',
    short: 'nouvelles usines',
    about: 'Emplois directs des usines de puces et de batteries multipliés par le chiffre d’affaires par emploi.',
  },
  'ai.jobs': {
    label: 'Emplois de l’AI Factory',
    short: 'AI Factory',
    about:
      'Emplois de l’année précédente moins les pertes, plus les emplois par million multipliés par le coût ' +
      'de l’AI Factory un an plus tôt.',
  },
  'capital.jobs': {
    label: 'Emplois du capital-risque supplémentaire',
    short: 'capital-risque',
    about:
      'Emplois de l’année précédente moins les pertes, plus les emplois par million multipliés par le ' +
      'capital-risque au-delà de celui de 2024, un an plus tôt.',
  },
  'digital.trend': {
    label: 'Variation des emplois TIC depuis 2025 (contexte)',
    short: 'emplois TIC',
    about:
      'Perte annuelle d’emplois TIC, qui s’atténue d’année en année, cumulée ; la même dans chaque ' +
      'scénario, à titre de contexte.',
  },
  'dependency.deliveries': {
    label: 'Ce que reçoivent les forces',
    short: 'livraisons',
    about: 'Importations de défense plus le chiffre d’affaires du noyau réalisé en Belgique.',
  },
  'dependency.europeanShare': {
    label: 'Part européenne des livraisons',
    short: 'part européenne',
    about:
      'Un moins les parts de ce que reçoivent les forces qui viennent des États-Unis et d’autres pays hors ' +
      'd’Europe ; les livraisons belges sont comprises.',
  },
  'dependency.imports': {
    label: 'Importations de défense',
    short: 'importations',
    about: 'Achats moins les commandes belges dues, plus la part belge des commandes passées ailleurs.',
  },
  'dependency.safeImports': {
    label: 'Importations payées par SAFE',
    short: 'payées par SAFE',
    about: 'Livraisons SAFE hors contenu belge, sans dépasser l’ensemble des importations.',
  },
  'dependency.safeOpen': {
    label: 'Importations SAFE non réservées à l’Europe',
    short: 'part ouverte de SAFE',
    about: 'Ce que laisse ouvert la règle de contenu européen, rapporté à la part qui n’est pas belge.',
  },
  'dependency.usBill': {
    label: 'Importations de défense des États-Unis',
    short: 'des États-Unis',
    about:
      'Importations hors SAFE multipliées par leur part américaine, plus la part américaine de ce que SAFE ' +
      'laisse ouvert.',
  },
  'dependency.usProcurement': {
    label: 'Part américaine des livraisons',
    short: 'livraisons américaines',
    about: 'Importations de défense des États-Unis divisées par ce que reçoivent les forces.',
  },
  'dependency.usShareDelivered': {
    label: 'Part américaine des importations livrées hors SAFE',
    short: 'américaine, livrée',
    about:
      'La part de l’année précédente se rapproche de celle des contrats signés, sur les années de ' +
      'livraison ; jusqu’en 2030, des décisions antérieures fixent une part de ce qui est signé.',
  },
  'dependency.usShareReached': {
    label: 'Part américaine des importations de défense',
    short: 'part américaine',
    about: 'Importations de défense des États-Unis divisées par les importations de défense, SAFE compris.',
  },
  'dependency.batteries': {
    label: 'Dépendance à la Chine pour les batteries',
    short: 'batteries',
    about:
      'Illustratif : part chinoise des matériaux raffinés moins ce que couvrent les usines, qui croît avec ' +
      'l’investissement en service jusqu’à la pleine échelle.',
  },
  'dependency.chips': {
    label: 'Dépendance aux puces étrangères',
    short: 'puces',
    about:
      'Illustratif : un moins la part couverte du besoin, qui croît avec l’investissement en service ' +
      'jusqu’au coût de l’usine de Crolles.',
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
    label: 'Indice de dépendance',
    short: 'indice',
    about:
      'Moyenne pondérée des achats américains, des puces, des batteries et des fonderies ; les trois ' +
      'derniers sont illustratifs.',
  },
  'jobs.net': {
    label: 'Emplois supplémentaires nets',
    short: 'emplois nets',
    about:
      'PIB dû à la demande supplémentaire divisé par la valeur ajoutée d’un emploi : tout emploi qu’elle ' +
      'soutient, où qu’il soit, moins ceux qu’elle évince. Ce n’est pas une somme des emplois des secteurs.',
  },
  'jobs.total': {
    label: 'Emplois des secteurs suivis (bruts)',
    short: 'emplois suivis',
    about:
      'Somme des emplois directs et autres de l’écosystème de défense, du personnel de R&D et des emplois ' +
      'des puces, des batteries, du capital-risque et de l’AI Factory, d’où que viennent ces personnes.',
  },
  'turnover.total': {
    label: 'Chiffre d’affaires de la défense et des nouvelles usines',
    short: 'total suivi',
    about: 'Chiffre d’affaires de l’écosystème de défense plus celui des puces et des batteries.',
  },
  'public.ai': {
    label: 'Coût public : AI Factory',
    short: 'AI Factory',
    about: 'Hausse du budget dans l’année : au-delà de l’antenne, l’Europe ne paie rien.',
  },
  'public.cost': {
    label: 'Coût public supplémentaire',
    short: 'coût public',
    about:
      'Somme des coûts publics de la défense, des surcoûts, de la R&D, de la formation, des obstacles ' +
      'levés, des puces et des batteries, du capital-risque et de l’AI Factory.',
  },
  'public.costPerJobYear': {
    label: 'Coût public par année d’emploi net',
    short: 'par année d’emploi',
    about:
      'Coût public supplémentaire depuis 2026 divisé par les emplois supplémentaires nets depuis 2026, ' +
      'tous deux cumulés ; aucune valeur si l’un des deux n’est pas positif.',
  },
  'public.defenceExtra': {
    label: 'Coût public : défense',
    short: 'défense',
    about:
      'Dépenses de défense au-delà de la référence, plus la part des livraisons SAFE qui s’ajoute aux ' +
      'budgets prévus.',
  },
  'public.obstacles': {
    label: 'Coût public : obstacles levés',
    short: 'obstacles',
    about:
      'Ce que coûtent par an habilitations, permis et licences plus rapides, financement, accès des PME, ' +
      'contrats fermes et filtrage, en proportion des leviers.',
  },
  'public.premium': {
    label: 'Coût public : surcoût du choix des fournisseurs',
    short: 'surcoût',
    about:
      'Surcoût de ce qui passe à des fournisseurs belges, et de ce qui quitte les fournisseurs américains, ' +
      'par rapport à la référence.',
  },
  'public.projects': {
    label: 'Coût public : puces et batteries',
    short: 'projets',
    about: 'Part publique multipliée par l’investissement de l’année dans les puces et les batteries.',
  },
  'public.researchExtra': {
    label: 'Coût public : R&D',
    short: 'R&D',
    about:
      'Dépenses de R&D au-delà de la référence, sans la R&D militaire, payée par l’effort, divisées par un ' +
      'plus la R&D privée qui suit un euro public.',
  },
  'public.skills': {
    label: 'Coût public : formation et talents',
    short: 'formation',
    about:
      'Ce que coûtent les ingénieurs supplémentaires, comptés à l’ouverture des places, les techniciens et ' +
      'les talents étrangers.',
  },
  'public.venture': {
    label: 'Coût public : capital-risque',
    short: 'capital-risque',
    about: 'Part publique multipliée par le capital-risque au-delà de celui de 2024.',
  },
  'public.balance': {
    label: 'Effet sur le solde budgétaire',
    short: 'solde',
    about:
      'Compensations et retour fiscal, moins le coût public supplémentaire et les intérêts : négatif, ' +
      'c’est une charge.',
  },
  'public.debt': {
    label: 'Dette publique supplémentaire',
    short: 'dette en plus',
    about: 'Dette supplémentaire de l’année précédente, moins l’effet sur le solde budgétaire.',
  },
  'public.debtRatio': {
    label: 'Dette publique supplémentaire en part du PIB',
    short: 'dette sur PIB',
    about: 'Dette publique supplémentaire divisée par le PIB.',
  },
  'public.interest': {
    label: 'Intérêts réels sur la dette supplémentaire',
    short: 'intérêts',
    about:
      'Intérêts réels sur la dette supplémentaire de l’année précédente ; SAFE ne compte que pour son taux ' +
      'plus bas.',
  },
  'public.offsets': {
    label: 'Coût supplémentaire compensé ailleurs',
    short: 'compensations',
    about: 'Part choisie multipliée par le coût public supplémentaire, quand il y en a un.',
  },
  'public.taxReturn': {
    label: 'Retour fiscal',
    short: 'retour fiscal',
    about:
      'Impôts et cotisations sur le PIB supplémentaire, moins les traitements, pensions et soins publics ' +
      'qui suivent le PIB durable.',
  },
  'region.brussels.jobs': {
    label: 'Emplois des secteurs suivis à Bruxelles',
    short: 'Bruxelles',
    about:
      'Parts bruxelloises des emplois de défense directs et autres, du personnel de R&D et des fonds levés ' +
      'par les entreprises technologiques, multipliées par les emplois de chacun.',
  },
  'region.brussels.otherShare': {
    label: 'Part bruxelloise de l’écosystème hors noyau',
    short: 'Bruxelles',
    about:
      'La part d’aujourd’hui découle de tous les emplois du secteur et du noyau ; ce qui s’ajoute suit la ' +
      'répartition des entreprises candidates.',
  },
  'region.brussels.turnover': {
    label: 'Chiffre d’affaires de défense à Bruxelles',
    short: 'Bruxelles',
    about:
      'Part bruxelloise des entreprises du noyau multipliée par le chiffre d’affaires du noyau, plus part ' +
      'bruxelloise hors noyau multipliée par celui du double usage.',
  },
  'region.flanders.jobs': {
    label: 'Emplois des secteurs suivis en Flandre',
    short: 'Flandre',
    about:
      'Parts flamandes des emplois de défense directs et autres, du personnel de R&D et des fonds levés ' +
      'par les entreprises technologiques, multipliées par les emplois de chacun.',
  },
  'region.flanders.otherShare': {
    label: 'Part flamande de l’écosystème hors noyau',
    short: 'Flandre',
    about:
      'La part d’aujourd’hui découle de tous les emplois du secteur et du noyau ; ce qui s’ajoute suit la ' +
      'répartition des entreprises candidates.',
  },
  'region.flanders.turnover': {
    label: 'Chiffre d’affaires de défense en Flandre',
    short: 'Flandre',
    about:
      'Part flamande des entreprises du noyau multipliée par le chiffre d’affaires du noyau, plus part ' +
      'flamande hors noyau multipliée par celui du double usage.',
  },
  'region.unallocated.jobs': {
    label: 'Emplois non répartis par Région',
    short: 'non répartis',
    about:
      'Emplois des puces, des batteries, leurs emplois indirects et ceux de l’AI Factory, que le modèle ne ' +
      'place dans aucune Région.',
  },
  'region.unallocated.turnover': {
    label: 'Chiffre d’affaires non réparti par Région',
    short: 'non réparti',
    about: 'Chiffre d’affaires des puces et des batteries, que le modèle ne place dans aucune Région.',
  },
  'region.wallonia.jobs': {
    label: 'Emplois des secteurs suivis en Wallonie',
    short: 'Wallonie',
    about:
      'Parts wallonnes des emplois de défense directs et autres, du personnel de R&D et des fonds levés ' +
      'par les entreprises technologiques, multipliées par les emplois de chacun.',
  },
  'region.wallonia.otherShare': {
    label: 'Part wallonne de l’écosystème hors noyau',
    short: 'Wallonie',
    about:
      'La part d’aujourd’hui découle de tous les emplois du secteur et du noyau ; ce qui s’ajoute suit la ' +
      'répartition des entreprises candidates.',
  },
  'region.wallonia.turnover': {
    label: 'Chiffre d’affaires de défense en Wallonie',
    short: 'Wallonie',
    about:
      'Part wallonne des entreprises du noyau multipliée par le chiffre d’affaires du noyau, plus part ' +
      'wallonne hors noyau multipliée par celui du double usage.',
  },
} as const
