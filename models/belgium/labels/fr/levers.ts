export const levers = {
  'research.intensity': {
    label: 'Dépenses de R&D (objectif)',
    help:
      'R&D visée, publique et privée, en part du PIB. L’argent est dépensé ; faute de chercheurs, une ' +
      'partie ne fait que relever les salaires. Base : l’intensité actuelle donnée par la note sur la ' +
      'souveraineté.',
    cost: 'Les augmenter coûte de l’argent public : l’État paie sa part de ce qui s’ajoute.',
  },
  'research.leverage': {
    label: 'R&D privée par euro public',
    help:
      'Euros de R&D privée qui suivent chaque euro public supplémentaire : plus il y en a, plus la part ' +
      'publique de la facture baisse. Base : notre valeur centrale ; le Bureau fédéral du Plan trouve un ' +
      'effet positif des subventions, nul ou inverse des incitants fiscaux.',
    cost: 'Ce sont les entreprises qui en décident, non une autorité belge.',
  },
  'research.lateStage': {
    label: 'Argent public de R&D pour TRL 7 à 9',
    help:
      'Part de l’argent public d’innovation qui va aux phases tardives (TRL 7 à 9). Base : une hypothèse ; ' +
      'selon l’audition, le financement s’arrête à TRL 6.',
    cost:
      'La recherche amont perd ce que gagnent les phases tardives : aucun argent public, mais d’autres ' +
      'connaissances.',
  },
  'science.belspo': {
    label: 'Budget scientifique fédéral (BELSPO), variation',
    help:
      'Augmente ou réduit aussitôt les moyens scientifiques fédéraux (BELSPO), et la R&D privée qui les ' +
      'suit. Base : aucun changement ; la réduction citée à l’audition n’est pas dans la politique ' +
      'inchangée.',
    cost: 'L’augmenter coûte de l’argent public.',
  },
  'skills.engineers': {
    label: 'Places d’ingénieur, en diplômés',
    help:
      'Places ouvertes en études d’ingénieur, comptées en diplômés qu’elles donnent cinq ans plus tard. ' +
      'Base : notre estimation des ingénieurs diplômés aujourd’hui.',
    cost: 'En ouvrir davantage coûte de l’argent public dès l’ouverture des places.',
  },
  'skills.technicians': {
    label: 'Techniciens supplémentaires formés',
    help:
      'Techniciens supplémentaires formés chaque année ; une partie entre dans les entreprises du noyau de ' +
      'défense un an plus tard. Base : aucun en plus d’aujourd’hui.',
    cost: 'En former davantage coûte de l’argent public : la formation, et le revenu pendant celle-ci.',
  },
  'skills.talent': {
    label: 'Talents étrangers supplémentaires',
    help:
      'Personnes qualifiées supplémentaires qui arrivent chaque année en Belgique ; une partie entre dans ' +
      'la recherche, une autre dans le noyau de défense. Base : aucune en plus des arrivées actuelles.',
    cost: 'En accueillir davantage coûte de l’argent public : régime fiscal des impatriés et accueil.',
  },
  'skills.clearance': {
    label: 'Délais d’habilitation supprimés',
    help:
      'Part du délai d’habilitation de sécurité supprimée, ce qui permet aux entreprises de défense de ' +
      'recruter davantage. Base : aucun changement ; l’audition cite les habilitations parmi les ' +
      'contraintes du secteur.',
    cost:
      'En supprimer davantage coûte de l’argent public : personnel de l’Autorité nationale de sécurité, et ' +
      'informatique.',
  },
  'defence.effort': {
    label: 'Effort de défense',
    help:
      'Dépenses de défense en part du PIB : elles vont en ligne droite de celles de 2025 à votre ' +
      'valeur, atteinte l’année choisie ; ce qui est convenu pour 2034 reste un plancher. Base : OTAN et ' +
      'accord fédéral.',
    cost: 'L’augmenter coûte de l’argent public.',
  },
  'defence.effortAgreed': {
    label: 'Effort de défense convenu pour 2034',
    help:
      'Ce qui est déjà convenu pour 2034 et après : une marche en une année. C’est un plancher : pour ' +
      'dépenser moins après 2033, abaissez ce levier et l’effort. Base : la Vision stratégique 2026-2034.',
    cost: 'L’augmenter coûte de l’argent public.',
  },
  'defence.equipmentShare': {
    label: 'Part de l’équipement dans l’effort',
    help:
      'Part des dépenses de défense consacrée à l’équipement ; la trajectoire part du chiffre de l’OTAN pour ' +
      '2025. Base : le niveau à politique inchangée, tiré de la Vision stratégique 2026-2034.',
    cost:
      'Les soldes et les travaux perdent ce que gagne l’équipement : aucun argent public, mais moins de ' +
      'personnel et de bâtiments.',
  },
  'defence.content': {
    label: 'Contenu belge des contrats signés',
    help:
      'Part des achats signés fournie depuis la Belgique ; elle agit à la livraison, et la trajectoire part ' +
      'du contenu déduit pour 2025. Base : calibrée pour que les perspectives du secteur doublent le chiffre ' +
      'd’affaires du noyau d’ici 2033.',
    cost: 'L’augmenter coûte : le prix et le choix du fournisseur, au-delà du surcoût compté dans le coût public.',
  },
  'defence.exportGrowth': {
    label: 'Croissance de la demande étrangère',
    help:
      'Croissance réelle annuelle de la demande étrangère de biens de défense belges jusqu’en 2033, puis ' +
      'retour à celle de l’économie en 2040. Base : calibrée pour que les perspectives du secteur doublent ' +
      'le chiffre d’affaires du noyau d’ici 2033.',
    cost: 'Ce sont les clients étrangers qui en décident, non une autorité belge.',
  },
  'defence.rnd': {
    label: 'R&D militaire, part de l’effort de défense',
    help:
      'Part de l’effort de défense consacrée à la R&D militaire ; ce qui dépasse la part actuelle est pris ' +
      'sur les achats et s’ajoute à la R&D du pays. Base : l’engagement de l’Institut royal supérieur de ' +
      'défense.',
    cost: 'Payée sur l’effort de défense : aucun argent public de plus, mais autant d’équipement en moins.',
  },
  'defence.space': {
    label: 'Budget spatial de défense exécuté',
    help:
      'Part exécutée de l’enveloppe spatiale de défense ; elle fait partie des achats prévus et change ' +
      'seulement ce qui en est commandé en Belgique. Base : toute l’enveloppe citée à l’audition.',
    cost: 'Ces dépenses font partie des achats : d’autres leur cèdent la place.',
  },
  'safe.loans': {
    label: 'Prêts SAFE tirés',
    help:
      'Prêts européens SAFE tirés en parts égales de 2026 à 2030 ; ils se remboursent, recoupent des ' +
      'budgets prévus, et ce qu’ils paient est livré quelques années plus tard. Base : aucun tirage ; le maximum est ce ' +
      'que la Commission européenne attribue à la Belgique.',
    cost:
      'En tirer davantage coûte de l’argent public, sauf ce qui ne fait que remplacer un autre prêteur ; ' +
      'la règle sur le contenu européen lie l’acheteur.',
  },
  'safe.additionality': {
    label: 'Additionnalité des prêts SAFE',
    help:
      'Part de l’argent SAFE dépensée en plus des budgets prévus ; le reste remplace d’autres emprunts. ' +
      'Elle n’agit qu’avec des prêts SAFE. Base : une hypothèse de notre part.',
    cost: 'L’augmenter coûte de l’argent public, dans la mesure des prêts tirés.',
  },
  'safe.partnerShare': {
    label: 'Part belge des commandes SAFE des partenaires',
    help:
      'Part belge de ce que les autres pays commandent avec leurs prêts SAFE ; elle peut compter deux fois ' +
      'des exportations. Base : aucune.',
    cost: 'Ce sont les pays partenaires qui en décident, non une autorité belge.',
  },
  'dependency.usShare': {
    label: 'Part américaine des importations commandées',
    help:
      'Part américaine des importations de défense commandées ; jusqu’en 2030, des décisions antérieures ' +
      'en fixent la plus grande part, et elle agit à la livraison. Base : la part actuelle donnée par l’AWEX ' +
      'à l’audition, appliquée ici à la Belgique.',
    cost: 'La réduire coûte : le prix et le choix du fournisseur, au-delà du surcoût compté dans le coût public.',
  },
  'industry.permits': {
    label: 'Délais de permis supprimés',
    help:
      'Part du délai des permis supprimée, ce qui permet aux usines de croître plus vite et d’embaucher ' +
      'pour cela. Base : aucun changement ; l’audition demande une politique de permis plus simple.',
    cost: 'En supprimer davantage coûte de l’argent public : personnel régional et études.',
  },
  'industry.finance': {
    label: 'Déficit de financement de la défense comblé',
    help:
      'Part comblée du déficit de financement de l’industrie de la défense, ce qui permet aux usines de ' +
      'croître plus vite et d’embaucher pour cela. Base : aucun changement ; l’audition décrit un accès ' +
      'difficile au financement.',
    cost: 'En combler davantage coûte de l’argent public : pertes attendues sur garanties et co-investissement.',
  },
  'industry.smeAccess': {
    label: 'Obstacles aux PME levés',
    help:
      'Part levée des obstacles aux PME dans les marchés de défense, ce qui relève le contenu belge de ce ' +
      'qui est signé ; elle agit à la livraison. Base : aucun changement ; l’audition énumère ces ' +
      'obstacles.',
    cost: 'En lever davantage coûte de l’argent public : accompagnement, lots plus petits et aide à la certification.',
  },
  'industry.visibility': {
    label: 'Achats sous contrats fermes',
    help:
      'Part placée sous contrats pluriannuels fermes, parmi les achats qui s’y prêtent, ce qui permet aux ' +
      'usines de croître plus vite et d’embaucher pour cela. Base : aucun changement ; selon l’audition, ' +
      'les PME ne peuvent investir avant les premières commandes.',
    cost: 'En placer davantage coûte de l’argent public : quantités minimales payées sans besoin.',
  },
  'industry.licences': {
    label: 'Délais de licences d’exportation supprimés',
    help:
      'Part supprimée des délais de licences d’exportation, ce qui apporte des commandes. Base : aucun ' +
      'changement ; six orateurs de l’audition citent les licences.',
    cost:
      'En supprimer davantage coûte de l’argent public : personnel régional des licences. Le contrôle de ' +
      'l’utilisation finale peut s’affaiblir : non évalué.',
  },
  'dependency.screening': {
    label: 'Filtrage des rachats étrangers',
    help:
      'Part des rachats étrangers soumise à un filtrage, ce qui freine la perte de contrôle des fonderies ' +
      '(à titre illustratif). Base : aucun filtrage ; l’audition demande de mieux protéger les entreprises ' +
      'stratégiques.',
    cost: 'En filtrer davantage coûte de l’argent public : personnel. Le capital tenu à distance n’est pas évalué.',
  },
  'chips.capex': {
    label: 'Investissement dans les puces',
    help:
      'Investissement total dans des usines de puces, en parts égales de 2026 à 2035 ; sous la plus petite ' +
      'usine il ne donne aucun emploi en usine, et la production suit quelques années après. Base : aucun projet.',
    cost: 'L’augmenter coûte de l’argent public : la part publique de l’investissement.',
  },
  'batteries.capex': {
    label: 'Investissement dans les batteries',
    help:
      'Investissement total dans des usines de matériaux pour batteries, en parts égales de 2026 à 2035 ; ' +
      'sous la plus petite usine il ne donne aucun emploi en usine, et la production suit quelques années après. ' +
      'Base : aucun projet.',
    cost: 'L’augmenter coûte de l’argent public : la part publique de l’investissement.',
  },
  'ai.factory': {
    label: 'Budget de l’AI Factory',
    help:
      'Budget consacré à l’AI Factory, jusqu’au projet complet de la candidature belge. Base : l’antenne ' +
      'accordée à la Belgique (presse, octobre 2025).',
    cost: 'L’augmenter coûte de l’argent public : au-delà de l’antenne, l’Europe ne paie rien.',
  },
  'capital.venture': {
    label: 'Capital-risque annuel',
    help:
      'Argent levé chaque année par les entreprises technologiques belges ; le supplément crée des emplois ' +
      'un an plus tard. Base : les fonds levés en 2024, année record.',
    cost:
      'Ce sont les investisseurs qui en décident ; la part publique de ce qui s’ajoute est comptée dans le ' +
      'coût public.',
  },
  'public.offset': {
    label: 'Coût payé par économies ou impôts',
    help:
      'Part du coût public supplémentaire de l’année payée aussitôt par des économies ou des impôts ' +
      'ailleurs ; le reste est emprunté. Base : aucune.',
    cost: 'La demande baisse ailleurs : ce qui est retiré ou taxé n’est pas évalué.',
  },
} as const
