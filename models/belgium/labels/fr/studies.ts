export const studies = {
  'current-course': {
    label: 'Politique inchangée',
    about:
      'La politique adoptée, avec les obstacles d’aujourd’hui, sans aucun levier modifié : la base de ' +
      'comparaison des autres.',
  },
  'sector-outlook': {
    label: 'Perspectives du secteur',
    about:
      'Les obstacles cités à l’audition levés d’ici 2030 et davantage de techniciens formés, par paliers jusqu’en 2029 : le noyau ' +
      'double presque d’ici 2033, comme le secteur l’attend ; les chances de doublement figurent à côté des résultats.',
  },
  'research-4': {
    label: '4 % pour la recherche d’ici 2035',
    about: 'Le niveau de R&D que recommande la note sur la souveraineté, visé d’ici 2035.',
  },
  'research-4-fast': {
    label: '4 % pour la recherche d’ici 2030',
    about:
      'Le même objectif cinq ans plus tôt, sans ingénieurs ni talents supplémentaires : une partie de ' +
      'l’argent ne fait que relever les salaires.',
  },
  'research-4-people': {
    label: '4 % d’ici 2030, avec plus de chercheurs',
    about: 'L’objectif de 2030 avec davantage de places d’ingénieur d’ici 2030 et de talents étrangers dès 2026.',
  },
  'nato-path': {
    label: '3,5 % pour la défense d’ici 2035',
    about: 'L’effort de défense monte jusqu’à ce que les alliés ont convenu à La Haye pour la défense proprement dite.',
  },
  'industry-package': {
    label: 'Mesures pour l’industrie',
    about: 'Cet effort, avec une partie des obstacles de l’industrie levés et des techniciens formés.',
  },
  'paid-by-offsets': {
    label: 'Défense payée par économies ou impôts',
    about: 'Le même effort, tout son coût étant payé par des économies ou des impôts ailleurs.',
  },
  'safe-full': {
    label: 'Prêts SAFE en totalité',
    about: 'Le plus grand prêt SAFE que la Belgique peut tirer, dont la moitié en plus des budgets prévus.',
  },
  'european-preference': {
    label: 'Préférence européenne',
    about:
      'Une part américaine des contrats plus faible, plus de contenu belge, un meilleur accès des PME et ' +
      'la moitié des rachats étrangers filtrés.',
  },
  'chips-batteries': {
    label: 'Puces et batteries',
    about:
      'Des investissements dans des usines de puces et de matériaux pour batteries, répartis également de ' +
      '2026 à 2035.',
  },
  'science-cut': {
    label: 'Réduction des moyens de BELSPO',
    about: 'La réduction prévue des moyens de BELSPO, citée à l’audition, appliquée aussitôt.',
  },
  'effort-frozen': {
    label: 'Dépenses de défense gelées',
    about:
      'Les dépenses de défense gardent après 2033 leur part actuelle du PIB et la demande étrangère ne ' +
      'croît qu’au rythme de l’économie.',
  },
  'everything-recommended': {
    label: 'Toutes les recommandations',
    about:
      'Recherche, compétences, SAFE, achats européens, industrie et projets, tous leurs leviers déplacés ensemble.',
  },
} as const
