export const series = {
  gdp: {
    label: 'Produit intérieur brut',
    short: 'PIB',
  },
  'gdp.effect': {
    label: 'Effet sur le PIB',
    short: 'effet sur le PIB',
  },
  'gdp.reference': {
    label: 'PIB sans aucun levier',
    short: 'PIB de référence',
  },
  'gdp.trend': {
    label: 'PIB hors effet passager de la demande',
    short: 'PIB durable',
  },
  'macro.absorbed': {
    label: 'Demande à laquelle l’économie s’est adaptée',
    short: 'absorbée',
  },
  'macro.demand': {
    label: 'Demande supplémentaire produite en Belgique',
    short: 'demande en plus',
  },
  'macro.demandDefence': {
    label: 'Demande intérieure due à la défense',
    short: 'défense',
  },
  'macro.demandProjects': {
    label: 'Demande intérieure due aux usines et au numérique',
    short: 'usines',
  },
  'macro.demandPublic': {
    label: 'Demande intérieure due à la formation et aux obstacles levés',
    short: 'formation',
  },
  'macro.demandResearch': {
    label: 'Demande intérieure due à la recherche',
    short: 'recherche',
  },
  'macro.gdpDemand': {
    label: 'PIB dû à la demande supplémentaire',
    short: 'PIB de demande',
  },
  'research.conversion': {
    label: 'Connaissances par euro de R&D (2025 = 1)',
    short: 'par euro de R&D',
  },
  'research.knowledge': {
    label: 'Stock de connaissances de R&D',
    short: 'stock atteint',
  },
  'research.uplift': {
    label: 'PIB gagné par les connaissances',
    short: 'gain de PIB',
  },
  'defence.rndExtra': {
    label: 'R&D militaire supplémentaire',
    short: 'R&D militaire',
  },
  'research.available': {
    label: 'Personnel de R&D disponible',
    short: 'disponible',
  },
  'research.effective': {
    label: 'R&D qui accroît les connaissances',
    short: 'R&D effective',
  },
  'research.effortReal': {
    label: 'R&D atteinte, à salaires constants',
    short: 'à salaires constants',
  },
  'research.intensityReached': {
    label: 'R&D atteinte, en argent',
    short: 'en argent',
  },
  'research.needed': {
    label: 'Personnel de R&D nécessaire',
    short: 'nécessaire',
  },
  'research.payRise': {
    label: 'Hausse des rémunérations de la R&D',
    short: 'hausse des salaires',
  },
  'research.publicShare': {
    label: 'Part de l’État dans la R&D supplémentaire',
    short: 'part publique',
  },
  'research.spending': {
    label: 'Dépenses de R&D',
    short: 'dépenses',
  },
  'research.staff': {
    label: 'Personnel de R&D en poste',
    short: 'en poste',
  },
  'research.staffCost': {
    label: 'Coût de la R&D par ETP',
    short: 'coût par ETP',
  },
  'research.target': {
    label: 'Objectif de R&D',
    short: 'objectif',
  },
  'skills.extraGraduates': {
    label: 'Ingénieurs diplômés supplémentaires',
    short: 'diplômés en plus',
  },
  'skills.extraTechnicians': {
    label: 'Techniciens supplémentaires',
    short: 'techniciens en plus',
  },
  'defence.effortReached': {
    label: 'Dépenses de défense en part du PIB',
    short: 'effort',
  },
  'defence.payAndWorks': {
    label: 'Soldes et travaux de la défense',
    short: 'soldes et travaux',
  },
  'defence.procurement': {
    label: 'Achats de défense',
    short: 'achats',
  },
  'defence.spaceSpend': {
    label: 'Dépenses spatiales de défense',
    short: 'spatial',
  },
  'defence.spending': {
    label: 'Dépenses de défense',
    short: 'dépenses',
  },
  'safe.debt': {
    label: 'Dette SAFE',
    short: 'dette SAFE',
  },
  'safe.delivered': {
    label: 'Achats SAFE livrés',
    short: 'livré',
  },
  'safe.drawn': {
    label: 'Prêts SAFE tirés dans l’année',
    short: 'prêts SAFE',
  },
  'safe.pipeline': {
    label: 'Argent SAFE tiré et pas encore livré',
    short: 'en cours',
  },
  'defence.contentReached': {
    label: 'Contenu belge livré',
    short: 'livré',
  },
  'defence.contentSigned': {
    label: 'Contenu belge des contrats de l’année',
    short: 'signé',
  },
  'defence.demand': {
    label: 'Commandes de défense dues et en attente',
    short: 'dues et en attente',
  },
  'defence.domesticOrders': {
    label: 'Commandes belges dues',
    short: 'intérieures',
  },
  'defence.exportMarket': {
    label: 'Demande étrangère de biens de défense belges',
    short: 'demande étrangère',
  },
  'defence.exportOrders': {
    label: 'Commandes dues à l’exportation',
    short: 'exportation',
  },
  'defence.orders': {
    label: 'Commandes de défense dues',
    short: 'commandes dues',
  },
  'defence.partnerOrders': {
    label: 'Commandes dues des partenaires SAFE',
    short: 'partenaires SAFE',
  },
  'defence.capacity': {
    label: 'Production de défense permise par la capacité',
    short: 'capacité',
  },
  'defence.labourLimit': {
    label: 'Production de défense permise par le personnel',
    short: 'personnel',
  },
  'defence.pull': {
    label: 'Effet d’entraînement des carnets de commandes',
    short: 'effet des carnets',
  },
  'defence.recruits': {
    label: 'Recrutements possibles du noyau de défense',
    short: 'recrutements',
  },
  'defence.supply': {
    label: 'Production permise par le personnel et les usines',
    short: 'offre',
  },
  'defence.workforce': {
    label: 'Main-d’œuvre disponible du noyau de défense',
    short: 'main-d’œuvre',
  },
  'defence.backlog': {
    label: 'Commandes de défense en attente',
    short: 'en attente',
  },
  'defence.limit': {
    label: 'Ce qui limite la production de défense',
    short: 'facteur limitant',
  },
  'defence.lost': {
    label: 'Commandes de défense perdues',
    short: 'perdues',
  },
  'defence.turnover.core': {
    label: 'Chiffre d’affaires du noyau de défense',
    short: 'noyau',
  },
  'defence.turnover.dualUse': {
    label: 'Chiffre d’affaires du double usage',
    short: 'double usage',
  },
  'defence.turnover.ecosystem': {
    label: 'Chiffre d’affaires de l’écosystème de défense',
    short: 'écosystème',
  },
  'defence.waiting': {
    label: 'Délai d’attente des livraisons de défense',
    short: 'délai d’attente',
  },
  'defence.exports.europe': {
    label: 'Chiffre d’affaires de défense vers l’Europe',
    short: 'vers l’Europe',
  },
  'defence.exports.share': {
    label: 'Part exportée des commandes de défense',
    short: 'part exportée',
  },
  'defence.exports.turnover': {
    label: 'Chiffre d’affaires de défense exporté',
    short: 'tous pays',
  },
  'defence.jobs.direct': {
    label: 'Emplois directs du noyau de défense',
    short: 'directs',
  },
  'defence.jobs.indirect': {
    label: 'Autres emplois de l’écosystème',
    short: 'autres emplois',
  },
  'defence.jobs.induced': {
    label: 'Emplois induits de la défense (hors total)',
    short: 'induits',
  },
  'batteries.inService': {
    label: 'Investissement en service, batteries',
    short: 'batteries en service',
  },
  'batteries.jobs': {
    label: 'Emplois directs, matériaux pour batteries',
    short: 'emplois batteries',
  },
  'batteries.spent': {
    label: 'Investissement cumulé dans les batteries',
    short: 'batteries',
  },
  'chips.inService': {
    label: 'Investissement en service, puces',
    short: 'puces en service',
  },
  'chips.jobs': {
    label: 'Emplois directs des usines de puces',
    short: 'emplois puces',
  },
  'chips.spent': {
    label: 'Investissement cumulé dans les puces',
    short: 'puces',
  },
  'projects.capex': {
    label: 'Investissement de l’année, puces et batteries',
    short: 'investissement',
  },
  'projects.jobs.indirect': {
    label: 'Emplois indirects des puces et des batteries',
    short: 'emplois indirects',
  },
  'projects.turnover': {
    label: 'Chiffre d’affaires des puces et des batteries',
    short: 'nouvelles usines',
  },
  'ai.jobs': {
    label: 'Emplois de l’AI Factory',
    short: 'AI Factory',
  },
  'capital.jobs': {
    label: 'Emplois du capital-risque supplémentaire',
    short: 'capital-risque',
  },
  'digital.trend': {
    label: 'Variation des emplois TIC depuis 2025 (contexte)',
    short: 'emplois TIC',
  },
  'dependency.deliveries': {
    label: 'Ce que reçoivent les forces',
    short: 'livraisons',
  },
  'dependency.europeanShare': {
    label: 'Part européenne des livraisons',
    short: 'part européenne',
  },
  'dependency.imports': {
    label: 'Importations de défense',
    short: 'importations',
  },
  'dependency.safeImports': {
    label: 'Importations payées par SAFE',
    short: 'payées par SAFE',
  },
  'dependency.safeOpen': {
    label: 'Importations SAFE non réservées à l’Europe',
    short: 'part ouverte de SAFE',
  },
  'dependency.usBill': {
    label: 'Importations de défense des États-Unis',
    short: 'des États-Unis',
  },
  'dependency.usProcurement': {
    label: 'Part américaine des livraisons',
    short: 'livraisons américaines',
  },
  'dependency.usShareDelivered': {
    label: 'Part américaine des importations livrées hors SAFE',
    short: 'américaine, livrée',
  },
  'dependency.usShareReached': {
    label: 'Part américaine des importations de défense',
    short: 'part américaine',
  },
  'dependency.batteries': {
    label: 'Dépendance à la Chine pour les batteries',
    short: 'batteries',
  },
  'dependency.chips': {
    label: 'Dépendance aux puces étrangères',
    short: 'puces',
  },
  'dependency.control': {
    label: 'Fonderies sous contrôle belge ou européen',
    short: 'sous contrôle',
  },
  'dependency.foundries': {
    label: 'Fonderies hors contrôle européen',
    short: 'fonderies',
  },
  'dependency.index': {
    label: 'Indice de dépendance',
    short: 'indice',
  },
  'jobs.net': {
    label: 'Emplois supplémentaires nets',
    short: 'emplois nets',
  },
  'jobs.total': {
    label: 'Emplois des secteurs suivis (bruts)',
    short: 'emplois suivis',
  },
  'turnover.total': {
    label: 'Chiffre d’affaires de la défense et des nouvelles usines',
    short: 'total suivi',
  },
  'public.ai': {
    label: 'Coût public : AI Factory',
    short: 'AI Factory',
  },
  'public.cost': {
    label: 'Coût public supplémentaire',
    short: 'coût public',
  },
  'public.costPerJobYear': {
    label: 'Coût public par emploi-an net',
    short: 'par emploi-an',
  },
  'public.defenceExtra': {
    label: 'Coût public : défense',
    short: 'défense',
  },
  'public.obstacles': {
    label: 'Coût public : obstacles levés',
    short: 'obstacles',
  },
  'public.premium': {
    label: 'Coût public : surcoût du choix des fournisseurs',
    short: 'surcoût',
  },
  'public.projects': {
    label: 'Coût public : puces et batteries',
    short: 'projets',
  },
  'public.researchExtra': {
    label: 'Coût public : R&D',
    short: 'R&D',
  },
  'public.skills': {
    label: 'Coût public : formation et talents',
    short: 'formation',
  },
  'public.venture': {
    label: 'Coût public : capital-risque',
    short: 'capital-risque',
  },
  'public.balance': {
    label: 'Effet sur le solde budgétaire',
    short: 'solde',
  },
  'public.debt': {
    label: 'Dette publique supplémentaire',
    short: 'dette en plus',
  },
  'public.debtRatio': {
    label: 'Dette publique supplémentaire en part du PIB',
    short: 'dette sur PIB',
  },
  'public.interest': {
    label: 'Intérêts réels sur la dette supplémentaire',
    short: 'intérêts',
  },
  'public.offsets': {
    label: 'Coût supplémentaire compensé ailleurs',
    short: 'compensations',
  },
  'public.taxReturn': {
    label: 'Recettes en retour',
    short: 'recettes en retour',
  },
  'region.brussels.jobs': {
    label: 'Emplois des secteurs suivis à Bruxelles',
    short: 'Bruxelles',
  },
  'region.brussels.otherShare': {
    label: 'Part bruxelloise de l’écosystème hors noyau',
    short: 'Bruxelles',
  },
  'region.brussels.turnover': {
    label: 'Chiffre d’affaires de défense à Bruxelles',
    short: 'Bruxelles',
  },
  'region.flanders.jobs': {
    label: 'Emplois des secteurs suivis en Flandre',
    short: 'Flandre',
  },
  'region.flanders.otherShare': {
    label: 'Part flamande de l’écosystème hors noyau',
    short: 'Flandre',
  },
  'region.flanders.turnover': {
    label: 'Chiffre d’affaires de défense en Flandre',
    short: 'Flandre',
  },
  'region.unallocated.jobs': {
    label: 'Emplois non répartis par Région',
    short: 'non répartis',
  },
  'region.unallocated.turnover': {
    label: 'Chiffre d’affaires non réparti par Région',
    short: 'non réparti',
  },
  'region.wallonia.jobs': {
    label: 'Emplois des secteurs suivis en Wallonie',
    short: 'Wallonie',
  },
  'region.wallonia.otherShare': {
    label: 'Part wallonne de l’écosystème hors noyau',
    short: 'Wallonie',
  },
  'region.wallonia.turnover': {
    label: 'Chiffre d’affaires de défense en Wallonie',
    short: 'Wallonie',
  },
} as const
