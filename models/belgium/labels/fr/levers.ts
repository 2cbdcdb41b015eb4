export const levers = {
  'research.intensity': {
    label: 'Intensité de R&D visée',
    help:
      'Dépenses de R&D visées, en part du PIB ; faute de chercheurs, la cible n’est pas atteinte. Base : ' +
      'l’intensité actuelle donnée par la note sur la souveraineté.',
  },
  'research.leverage': {
    label: 'Effet d’entraînement privé',
    help:
      'Euros de R&D privée qui suivent chaque euro public supplémentaire : plus il y en a, plus la part ' +
      'publique de la facture baisse. Base : notre valeur centrale, dont le Bureau fédéral du Plan (2022) ' +
      'appuie le signe.',
  },
  'research.lateStage': {
    label: 'Argent public pour TRL 7 à 9',
    help:
      'Part de l’argent public d’innovation qui va aux phases tardives (TRL 7 à 9), où, dans le modèle, un ' +
      'euro produit plus de connaissances. Base : une hypothèse ; selon l’audition, le financement ' +
      's’arrête à TRL 6.',
  },
  'science.belspo': {
    label: 'Variation des moyens de BELSPO',
    help:
      'Augmente ou réduit aussitôt les moyens scientifiques fédéraux (BELSPO), et la R&D privée qui les ' +
      'suit. Base : aucun changement ; la réduction citée à l’audition n’est pas dans la trajectoire ' +
      'actuelle.',
  },
  'skills.engineers': {
    label: 'Places d’ingénieur',
    help:
      'Étudiants admis chaque année en études d’ingénieur ; une admission plus large ne donne de diplômés ' +
      'qu’après les années d’études. Base : une hypothèse sur les places actuelles.',
  },
  'skills.talent': {
    label: 'Talents étrangers',
    help:
      'Personnes qualifiées supplémentaires qui arrivent chaque année en Belgique ; une partie entre dans ' +
      'la recherche, une autre dans l’industrie de la défense. Base : aucune en plus des arrivées ' +
      'actuelles.',
  },
  'skills.clearance': {
    label: 'Délai d’habilitation supprimé',
    help:
      'Part du délai d’habilitation de sécurité supprimée, ce qui permet aux entreprises de défense de ' +
      'recruter davantage. Base : aucun changement ; l’audition cite les habilitations parmi les ' +
      'contraintes du secteur.',
  },
  'defence.effort': {
    label: 'Effort de défense',
    help:
      'Dépenses de défense en part du PIB, dont une partie paie l’équipement et la maintenance ; les ' +
      'militaires ne sont pas comptés dans les emplois. Base : OTAN et budget fédéral 2025.',
  },
  'defence.equipmentShare': {
    label: 'Part de l’équipement',
    help:
      'Part des dépenses de défense consacrée à l’équipement ; le trajet part du chiffre de l’OTAN pour ' +
      '2025. Base : le niveau de la trajectoire actuelle, une hypothèse tirée de la Vision stratégique ' +
      '2025.',
  },
  'defence.content': {
    label: 'Contenu belge des achats',
    help:
      'Part des achats d’équipement et de maintenance fournie depuis la Belgique ; le trajet part du ' +
      'contenu déduit pour 2025. Base : calibrée pour que le chiffre d’affaires du noyau double d’ici 2033.',
  },
  'defence.exportGrowth': {
    label: 'Croissance des exportations',
    help:
      'Croissance réelle annuelle des commandes à l’exportation jusqu’en 2033, puis retour à celle de ' +
      'l’économie en 2040. Base : calibrée pour que le chiffre d’affaires du noyau double d’ici 2033.',
  },
  'defence.rnd': {
    label: 'R&D militaire',
    help:
      'Part de l’effort de défense consacrée à la R&D militaire ; ce qui dépasse la part actuelle s’ajoute ' +
      'à la R&D prévue du pays. Base : l’engagement de l’IRSD (RHID).',
  },
  'defence.space': {
    label: 'Enveloppe spatiale exécutée',
    help:
      'Part exécutée de l’enveloppe spatiale de défense ; elle fait partie des achats prévus et change ' +
      'seulement ce qui en est commandé en Belgique. Base : toute l’enveloppe citée à l’audition.',
  },
  'safe.loans': {
    label: 'Prêts SAFE tirés',
    help:
      'Prêts européens SAFE tirés en parts égales de 2026 à 2030 ; ils se remboursent et recoupent des ' +
      'budgets prévus. Base : aucun tirage ; le maximum est ce que la Commission européenne attribue à la ' +
      'Belgique.',
  },
  'safe.additionality': {
    label: 'Additionnalité des prêts SAFE',
    help:
      'Part de l’argent SAFE dépensée en plus des budgets prévus ; le reste remplace d’autres emprunts. ' +
      'Base : une hypothèse de notre part.',
  },
  'safe.partnerShare': {
    label: 'Part belge des achats partenaires',
    help:
      'Part belge de ce que les autres pays commandent avec leurs prêts SAFE ; elle peut compter deux fois ' +
      'des exportations. Base : aucune.',
  },
  'dependency.usShare': {
    label: 'Part américaine visée',
    help:
      'Part américaine visée dans les importations belges de défense. Base : la part actuelle des ' +
      'importations américaines donnée par l’AWEX à l’audition, appliquée ici à la Belgique.',
  },
  'industry.permits': {
    label: 'Délai des permis supprimé',
    help:
      'Part du délai des permis supprimée, ce qui permet aux usines de croître plus vite. Base : aucun ' +
      'changement ; l’audition demande une politique de permis plus simple.',
  },
  'industry.finance': {
    label: 'Déficit de financement comblé',
    help:
      'Part comblée du déficit de financement de l’industrie de la défense, ce qui permet aux usines de ' +
      'croître plus vite. Base : aucun changement ; l’audition décrit un accès difficile au financement.',
  },
  'industry.smeAccess': {
    label: 'Obstacles aux PME levés',
    help:
      'Part levée des obstacles aux PME dans les marchés de défense, ce qui relève le contenu belge des ' +
      'achats. Base : aucun changement ; l’audition énumère ces obstacles.',
  },
  'dependency.screening': {
    label: 'Filtrage des rachats étrangers',
    help:
      'Part des rachats étrangers soumise à un filtrage, ce qui freine la perte de contrôle des fonderies ' +
      '(illustratif). Base : aucun filtrage ; l’audition demande de mieux protéger les entreprises ' +
      'stratégiques.',
  },
  'chips.capex': {
    label: 'Investissement dans les puces',
    help:
      'Investissement total dans des usines de puces, en parts égales de 2026 à 2035 ; les emplois suivent ' +
      'quelques années après. Base : aucun projet.',
  },
  'batteries.capex': {
    label: 'Investissement dans les batteries',
    help:
      'Investissement total dans des usines de matériaux pour batteries, en parts égales de 2026 à 2035 ; ' +
      'les emplois suivent quelques années après. Base : aucun projet.',
  },
  'ai.factory': {
    label: 'Budget de l’AI Factory',
    help:
      'Budget consacré à l’AI Factory, jusqu’au projet complet de la candidature belge. Base : l’antenne ' +
      'accordée à la Belgique (presse, octobre 2025).',
  },
  'capital.venture': {
    label: 'Capital-risque annuel',
    help:
      'Argent levé chaque année par les entreprises technologiques belges ; le supplément crée des emplois ' +
      'un an plus tard. Base : les fonds levés en 2024, année record.',
  },
} as const
