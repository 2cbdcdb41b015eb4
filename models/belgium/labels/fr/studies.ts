export const studies = {
  'current-course': {
    label: 'Trajectoire actuelle',
    about: 'Aucun levier n’est déplacé : la référence de toutes les autres études.',
  },
  'research-4': {
    label: '4 % pour la recherche d’ici 2035',
    about: 'Le niveau de R&D que recommande la note sur la souveraineté, visé d’ici 2035.',
  },
  'research-4-fast': {
    label: '4 % pour la recherche d’ici 2030',
    about: 'La même cible cinq ans plus tôt, sans ingénieurs ni talents supplémentaires.',
  },
  'research-4-people': {
    label: '4 % d’ici 2030, avec le personnel',
    about: 'La cible de 2030 avec davantage de places d’ingénieur d’ici 2030 et de talents étrangers dès 2026.',
  },
  'safe-full': {
    label: 'SAFE tiré en totalité',
    about: 'Le plus grand prêt SAFE que la Belgique peut tirer, dont la moitié en plus des budgets prévus.',
  },
  'european-preference': {
    label: 'Préférence européenne',
    about:
      'Une part américaine des importations plus faible, plus de contenu belge et la moitié des rachats ' +
      'étrangers filtrés.',
  },
  'industry-package': {
    label: 'Mesures pour l’industrie',
    about:
      'Un effort de défense plus élevé, avec des permis et des habilitations plus rapides, un meilleur ' +
      'financement et un accès ouvert aux PME.',
  },
  'chips-batteries': {
    label: 'Puces et batteries',
    about:
      'Des investissements dans des usines de puces et de matériaux pour batteries, répartis également de 2026 à 2035.',
  },
  'science-cut': {
    label: 'Réduction des moyens de BELSPO',
    about: 'La réduction prévue des moyens de BELSPO, citée à l’audition, appliquée aussitôt.',
  },
  'effort-frozen': {
    label: 'Effort d’équipement gelé',
    about:
      'Les commandes à l’exportation ne croissent qu’au rythme de l’économie et la part de l’équipement ' +
      'reste celle de 2025.',
  },
  'everything-recommended': {
    label: 'Toutes les recommandations',
    about: 'Recherche, compétences, SAFE, achats européens, industrie et projets, tous déplacés ensemble.',
  },
} as const
