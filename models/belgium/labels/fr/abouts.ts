export const abouts = {
  gdp: 'PIB durable, plus le PIB que la demande supplémentaire apporte pour un temps.',
  'gdp.effect': 'De combien le PIB dépasse celui de la référence.',
  'gdp.reference': 'Valeur de l’année précédente augmentée de la croissance de l’économie ; elle part du PIB de 2025.',
  'gdp.trend': 'PIB sans aucun levier, augmenté de ce qu’apportent les connaissances supplémentaires.',
  'macro.absorbed':
    'Chaque année elle parcourt une partie de la distance à la demande supplémentaire de l’année ' +
    'précédente, à mesure que salaires, prix et taux réagissent.',
  'macro.demand':
    'Demande supplémentaire de la défense, de la recherche, des usines et de la formation, moins celle ' +
    'que retirent les économies ou impôts qui la paient.',
  'macro.demandDefence':
    'Part intérieure des soldes et travaux supplémentaires, plus la valeur ajoutée belge de ce que le ' +
    'noyau livre au-delà de la référence.',
  'macro.demandProjects':
    'Part intérieure de l’investissement dans les puces et les batteries, plus la valeur ajoutée des ' +
    'emplois des usines, du capital-risque et de l’AI Factory au-delà de la référence.',
  'macro.demandPublic':
    'Part intérieure de l’argent public pour la formation et pour lever les obstacles : traitements ' +
    'd’enseignants et d’agents, garanties.',
  'macro.demandResearch': 'Part intérieure des dépenses de R&D au-delà de la référence.',
  'macro.gdpDemand':
    'Multiplicateur appliqué à la demande supplémentaire, moins la part que reprennent salaires, prix et taux.',
  'research.conversion':
    'Un, plus le gain net des phases tardives sur les premières, pour la part de la R&D payée par les ' +
    'pouvoirs publics, multiplié par la hausse de la part d’argent public d’innovation qui atteint TRL 7 ' +
    'à 9.',
  'research.knowledge':
    'Stock de l’année précédente moins sa dépréciation, plus la R&D effective, comptée avec son décalage et ' +
    'multipliée par ses connaissances par euro ; 2025 est un état stationnaire.',
  'research.uplift':
    'De combien le PIB augmente grâce à la recherche supplémentaire : stock de connaissances rapporté à ' +
    'celui de la référence, à la puissance de l’élasticité du PIB, moins un.',
  'defence.rndExtra':
    'Hausse de la part de R&D militaire multipliée par les dépenses de défense ; les achats baissent d’autant.',
  'research.available':
    'Personnel de l’année précédente moins les départs, plus les diplômés, les ingénieurs et talents ' +
    'supplémentaires et les autres entrants qui rejoignent la recherche aux salaires actuels.',
  'research.effective':
    'Personnel en poste à son coût habituel, moins la part de la R&D militaire supplémentaire sans usage civil.',
  'research.effortReal':
    'Personnel en poste à son coût habituel, divisé par le PIB durable : sans ce qui ne fait que relever ' +
    'les salaires.',
  'research.intensityReached': 'Dépenses de R&D divisées par le PIB durable.',
  'research.needed': 'Dépenses de R&D divisées par le coût habituel par ETP.',
  'research.payRise':
    'Personnel nécessaire rapporté au personnel en poste, moins un : de combien l’argent qui ne trouve ' +
    'pas de chercheurs relève les rémunérations.',
  'research.publicShare':
    'Un divisé par un plus la R&D privée qui suit un euro public ; au-dessus de 100 % si elle est négative.',
  'research.spending':
    'Intensité visée multipliée par le PIB durable, plus la variation des moyens scientifiques fédéraux ' +
    'avec la R&D privée qu’elle entraîne, plus la R&D militaire supplémentaire. L’argent est dépensé, ' +
    'même quand les chercheurs manquent.',
  'research.staff':
    'Personnel nécessaire, ou personnel disponible plus ceux qu’attirent de meilleurs salaires, sans ' +
    'jamais croître plus vite que la limite d’embauche.',
  'research.staffCost': 'Dépenses de R&D de 2025 par ETP, augmentées chaque année de la croissance de ce coût.',
  'research.target':
    'Trajectoire du levier : une ligne droite de la base à la valeur fixée pour son année, puis un palier.',
  'skills.extraGraduates':
    'Ingénieurs admis une durée d’études plus tôt, comptés en diplômés, moins le nombre actuel ; zéro ' +
    'tant que la première admission modifiée n’est pas diplômée.',
  'skills.extraTechnicians': 'Techniciens entrés en formation une durée de formation plus tôt.',
  'defence.effortReached': 'Trajectoire de l’effort ; à partir de 2034, au moins ce qui est convenu pour cette année.',
  'defence.payAndWorks':
    'Dépenses de défense qui restent une fois payés l’équipement, la maintenance et la part actuelle de ' +
    'R&D : soldes, pensions du personnel en service, travaux, énergie.',
  'defence.procurement':
    'Parts de l’équipement et de la maintenance dans les dépenses de défense, moins la R&D militaire ' +
    'supplémentaire, plus la part des livraisons SAFE qui s’ajoute aux budgets prévus.',
  'defence.spaceSpend':
    'Part exécutée de l’enveloppe spatiale, en parts égales de 2026 à 2034 ; elle se trouve dans les ' +
    'achats et n’ajoute aucun budget.',
  'defence.spending': 'Effort multiplié par le PIB sans aucun levier.',
  'safe.debt':
    'Dette de l’année précédente plus les prêts tirés, moins des remboursements égaux dès la fin du ' +
    'délai de grâce.',
  'safe.delivered': 'Ce qui était en cours l’année précédente, divisé par les années de livraison.',
  'safe.drawn': 'Prêts choisis, en parts égales de 2026 à 2030 ; rien les autres années.',
  'safe.pipeline':
    'Montant de l’année précédente, plus les prêts tirés, moins les livraisons ; il ne coûte ni ne rapporte.',
  'defence.contentReached':
    'Le contenu de l’année précédente se rapproche de celui des contrats signés, sur les années de ' +
    'livraison ; en 2025, commandes belges divisées par les achats.',
  'defence.contentSigned': 'Contenu visé plus le gain des obstacles levés pour les PME ; en 2025, le contenu livré.',
  'defence.demand': 'Commandes dues dans l’année, plus la file d’attente de l’année précédente.',
  'defence.domesticOrders':
    'Achats multipliés par le contenu belge livré, les dépenses spatiales comptant pour leur propre ' +
    'contenu ; en 2025, le chiffre d’affaires du noyau non exporté.',
  'defence.exportMarket':
    'Demande de l’année précédente augmentée de sa croissance, moins une part des commandes étrangères ' +
    'perdues dans la file, dont les clients ne reviennent pas.',
  'defence.exportOrders': 'Demande étrangère, augmentée de ce qu’apportent des licences sans délai.',
  'defence.orders': 'Somme des commandes belges, à l’exportation et des partenaires dues dans l’année.',
  'defence.partnerOrders':
    'Part belge de l’argent SAFE des autres pays, commandée de 2026 à 2030 et due sur les années de ' +
    'livraison ; elle peut compter deux fois des exportations.',
  'defence.capacity':
    'Chiffre d’affaires du noyau l’année précédente, augmenté de la croissance que permettent les ' +
    'usines, plus forte quand les carnets sont longs, et de ce qu’ajoutent permis, financement et ' +
    'contrats fermes.',
  'defence.labourLimit':
    'Chiffre d’affaires du noyau en 2025 multiplié par la croissance de la main-d’œuvre disponible ' +
    'depuis lors, élevée à la puissance de l’inverse de l’élasticité de l’emploi.',
  'defence.pull':
    'Ce que de longs carnets de commandes ajoutent à l’embauche et à l’investissement : la moitié du ' +
    'maximum pour un an d’attente ; zéro en 2025.',
  'defence.recruits':
    'Une part du personnel de l’année précédente, plus forte sans délais d’habilitation, avec de longs ' +
    'carnets et là où des usines peuvent ouvrir, plus les ingénieurs, techniciens et talents ' +
    'supplémentaires qui y entrent.',
  'defence.supply':
    'Moyenne pondérée de ce que permettent le personnel et les usines : les machines remplacent en ' +
    'partie le personnel.',
  'defence.workforce':
    'Emplois directs de l’année précédente moins les départs, plus les recrutements ; en 2025, les ' +
    'emplois directs.',
  'defence.backlog':
    'Commandes dues et en attente, moins le chiffre d’affaires du noyau et les commandes passées ' +
    'ailleurs ; zéro en 2025.',
  'defence.limit':
    '1 tant que les commandes dues restent sous ce que permettent le personnel et les usines ; sinon 2 ' +
    'si les usines permettent moins que le personnel, 3 si c’est le personnel.',
  'defence.lost': 'Une part de ce qui n’est pas servi dans l’année va à d’autres fournisseurs.',
  'defence.turnover.core':
    'Le plus petit de ce qui est dû, avec la part de la file qui vient à échéance, et de ce que ' +
    'permettent ensemble le personnel et les usines.',
  'defence.turnover.dualUse':
    'Chiffre d’affaires de l’écosystème hors noyau en 2025, multiplié par la croissance du chiffre ' +
    'd’affaires du noyau élevée à la puissance de l’élasticité du double usage.',
  'defence.turnover.ecosystem': 'Chiffre d’affaires du noyau plus celui du double usage.',
  'defence.waiting': 'Commandes en attente divisées par le chiffre d’affaires du noyau, en années.',
  'defence.exports.europe':
    'Chiffre d’affaires exporté multiplié par la part européenne des exportations donnée à l’audition.',
  'defence.exports.share': 'Commandes à l’exportation et des partenaires, divisées par l’ensemble des commandes dues.',
  'defence.exports.turnover': 'Part exportée des commandes multipliée par le chiffre d’affaires du noyau.',
  'defence.jobs.direct':
    'Emplois directs de 2025 multipliés par la croissance du chiffre d’affaires du noyau à la puissance ' +
    'de l’élasticité de l’emploi, dans la limite de la main-d’œuvre, sans jamais baisser plus vite que ' +
    'la limite de licenciement.',
  'defence.jobs.indirect':
    'Emplois non directs de l’écosystème en 2025, plus la variation des emplois directs multipliée par ' +
    'les emplois indirects par emploi direct supplémentaire.',
  'defence.jobs.induced':
    'Emplois directs multipliés par les emplois induits par emploi direct ; montrés à part, dans aucun total.',
  'batteries.inService':
    'Investissement cumulé, un délai de projet plus tôt, dès qu’il suffit à la plus petite usine ; sinon zéro.',
  'batteries.jobs':
    'Investissement en service divisé par l’investissement par emploi dans les matériaux pour batteries.',
  'batteries.spent': 'Investissement choisi divisé par le nombre d’années des projets, cumulé depuis 2026.',
  'chips.inService':
    'Investissement cumulé, un délai de projet plus tôt, dès qu’il suffit à la plus petite usine ; sinon zéro.',
  'chips.jobs': 'Investissement en service divisé par l’investissement par emploi d’une usine de puces.',
  'chips.spent': 'Investissement choisi divisé par le nombre d’années des projets, cumulé depuis 2026.',
  'projects.capex': 'Investissements choisis, en parts égales sur les années des projets.',
  'projects.jobs.indirect':
    'Emplois directs des usines de puces et de batteries multipliés par les emplois indirects par emploi ' + 'direct.',
  'projects.turnover':
    'Emplois directs des usines de puces et de batteries multipliés par le chiffre d’affaires par emploi.',
  'ai.jobs':
    'Emplois de l’année précédente moins les pertes, plus les emplois par million multipliés par le coût ' +
    'de l’AI Factory un an plus tôt.',
  'capital.jobs':
    'Emplois de l’année précédente moins les pertes, plus les emplois par million multipliés par le ' +
    'capital-risque au-delà de celui de 2024, un an plus tôt.',
  'digital.trend':
    'Perte annuelle d’emplois TIC, qui s’atténue d’année en année, cumulée ; la même dans chaque ' +
    'scénario, à titre de contexte.',
  'dependency.deliveries': 'Importations de défense plus le chiffre d’affaires du noyau qui n’est pas exporté.',
  'dependency.europeanShare':
    'Un moins les parts de ce que reçoivent les forces qui viennent des États-Unis et d’autres pays hors ' +
    'd’Europe ; les livraisons belges sont comprises.',
  'dependency.imports': 'Achats moins les commandes belges dues, plus la part belge des commandes passées ailleurs.',
  'dependency.safeImports': 'Livraisons SAFE hors contenu belge, sans dépasser l’ensemble des importations.',
  'dependency.safeOpen': 'Ce que laisse ouvert la règle de contenu européen, rapporté à la part qui n’est pas belge.',
  'dependency.usBill':
    'Importations hors SAFE multipliées par leur part américaine, plus la part américaine de ce que SAFE ' +
    'laisse ouvert.',
  'dependency.usProcurement': 'Importations de défense des États-Unis divisées par ce que reçoivent les forces.',
  'dependency.usShareDelivered':
    'La part de l’année précédente se rapproche de celle des contrats signés, sur les années de ' +
    'livraison ; jusqu’en 2030, des décisions antérieures fixent une part de ce qui est signé.',
  'dependency.usShareReached':
    'Importations de défense des États-Unis divisées par les importations de défense, SAFE compris.',
  'dependency.batteries':
    'Illustratif : part chinoise des matériaux raffinés moins ce que couvrent les usines, qui croît avec ' +
    'l’investissement en service jusqu’à la pleine échelle.',
  'dependency.chips':
    'Illustratif : un moins la part couverte du besoin, qui croît avec l’investissement en service ' +
    'jusqu’au coût de l’usine de Crolles.',
  'dependency.control':
    'Illustratif : part de l’année précédente moins ce que retirent les rachats étrangers non filtrés.',
  'dependency.foundries':
    'Illustratif : un moins la part de la capacité des fonderies sous contrôle belge ou européen.',
  'dependency.index':
    'Moyenne pondérée des achats américains, des puces, des batteries et des fonderies ; les trois ' +
    'derniers sont illustratifs.',
  'jobs.net':
    'PIB dû à la demande supplémentaire divisé par la valeur ajoutée d’un emploi : tout emploi qu’elle ' +
    'soutient, où qu’il soit, moins ceux qu’elle évince. Ce n’est pas une somme des emplois des secteurs.',
  'jobs.total':
    'Somme des emplois directs et autres de l’écosystème de défense, du personnel de R&D et des emplois ' +
    'des puces, des batteries, du capital-risque et de l’AI Factory, d’où que viennent ces personnes.',
  'turnover.total': 'Chiffre d’affaires de l’écosystème de défense plus celui des puces et des batteries.',
  'public.ai': 'Hausse du budget dans l’année : au-delà de l’antenne, l’Europe ne paie rien.',
  'public.cost':
    'Somme des coûts publics de la défense, des surcoûts, de la R&D, de la formation, des obstacles ' +
    'levés, des puces et des batteries, du capital-risque et de l’AI Factory.',
  'public.costPerJobYear':
    'Coût public supplémentaire depuis 2026 divisé par les emplois supplémentaires nets depuis 2026, ' +
    'tous deux cumulés ; aucune valeur si l’un des deux n’est pas positif.',
  'public.defenceExtra':
    'Dépenses de défense au-delà de la référence, plus la part des livraisons SAFE qui s’ajoute aux ' +
    'budgets prévus.',
  'public.obstacles':
    'Ce que coûtent par an habilitations, permis et licences plus rapides, financement, accès des PME, ' +
    'contrats fermes et filtrage, en proportion des leviers.',
  'public.premium':
    'Surcoût de ce qui passe à des fournisseurs belges, et de ce qui quitte les fournisseurs américains, ' +
    'par rapport à la référence.',
  'public.projects': 'Part publique multipliée par l’investissement de l’année dans les puces et les batteries.',
  'public.researchExtra':
    'Dépenses de R&D au-delà de la référence, sans la R&D militaire, payée par l’effort, divisées par un ' +
    'plus la R&D privée qui suit un euro public.',
  'public.skills':
    'Ce que coûtent les ingénieurs supplémentaires, comptés à l’ouverture des places, les techniciens et ' +
    'les talents étrangers.',
  'public.venture': 'Part publique multipliée par le capital-risque au-delà de celui de 2024.',
  'public.balance':
    'Compensations et recettes en retour, moins le coût public supplémentaire et les intérêts : négatif, ' +
    'c’est une charge.',
  'public.debt': 'Dette supplémentaire de l’année précédente, moins l’effet sur le solde budgétaire.',
  'public.debtRatio': 'Dette publique supplémentaire divisée par le PIB.',
  'public.interest':
    'Intérêts réels sur la dette supplémentaire de l’année précédente ; SAFE ne compte que pour son taux ' +
    'plus bas.',
  'public.offsets': 'Part choisie multipliée par le coût public supplémentaire, quand il y en a un.',
  'public.taxReturn':
    'Impôts et cotisations sur le PIB supplémentaire, moins les traitements, pensions et soins publics ' +
    'qui suivent le PIB durable.',
  'region.brussels.jobs':
    'Parts bruxelloises des emplois de défense directs et autres, du personnel de R&D et des fonds levés ' +
    'par les entreprises technologiques, multipliées par les emplois de chacun.',
  'region.brussels.otherShare':
    'La part d’aujourd’hui découle de tous les emplois du secteur et du noyau ; ce qui s’ajoute suit la ' +
    'répartition des entreprises candidates.',
  'region.brussels.turnover':
    'Part bruxelloise des entreprises du noyau multipliée par le chiffre d’affaires du noyau, plus part ' +
    'bruxelloise hors noyau multipliée par celui du double usage.',
  'region.flanders.jobs':
    'Parts flamandes des emplois de défense directs et autres, du personnel de R&D et des fonds levés ' +
    'par les entreprises technologiques, multipliées par les emplois de chacun.',
  'region.flanders.otherShare':
    'La part d’aujourd’hui découle de tous les emplois du secteur et du noyau ; ce qui s’ajoute suit la ' +
    'répartition des entreprises candidates.',
  'region.flanders.turnover':
    'Part flamande des entreprises du noyau multipliée par le chiffre d’affaires du noyau, plus part ' +
    'flamande hors noyau multipliée par celui du double usage.',
  'region.unallocated.jobs':
    'Emplois des puces, des batteries, leurs emplois indirects et ceux de l’AI Factory, que le modèle ne ' +
    'place dans aucune Région.',
  'region.unallocated.turnover':
    'Chiffre d’affaires des puces et des batteries, que le modèle ne place dans aucune Région.',
  'region.wallonia.jobs':
    'Parts wallonnes des emplois de défense directs et autres, du personnel de R&D et des fonds levés ' +
    'par les entreprises technologiques, multipliées par les emplois de chacun.',
  'region.wallonia.otherShare':
    'La part d’aujourd’hui découle de tous les emplois du secteur et du noyau ; ce qui s’ajoute suit la ' +
    'répartition des entreprises candidates.',
  'region.wallonia.turnover':
    'Part wallonne des entreprises du noyau multipliée par le chiffre d’affaires du noyau, plus part ' +
    'wallonne hors noyau multipliée par celui du double usage.',
} as const
