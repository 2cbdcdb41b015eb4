export const cards = {
  // what a headline result counts, and what not
  'about.jobs.net':
    'Emplois en plus par rapport à la politique inchangée, dans toute l’économie : tous ceux que soutiennent les dépenses et les commandes supplémentaires en Belgique, des militaires et chercheurs aux fournisseurs et aux commerces, moins ceux qui sont évincés ailleurs. Ce n’est pas la somme des emplois des secteurs.',
  'about.gdp.effect':
    'De combien le PIB dépasse celui de la politique inchangée : d’abord grâce à ce qui est dépensé en Belgique, plus tard et plus durablement grâce à ce que la recherche découvre.',
  'about.turnover.total':
    'Ce que vendent en un an l’industrie de défense, ses fournisseurs de biens à double usage et les nouvelles usines de puces et de batteries. La recherche et le reste de l’économie n’y sont pas. Un levier qui amène des personnes, comme la formation, le fait bouger surtout tant que ces entreprises ne peuvent honorer toutes leurs commandes.',
  'about.dependency.europeanShare':
    'L’inverse de la dépendance : dans l’équipement que les forces reçoivent en un an, la part fabriquée en Europe, Belgique comprise. Il est livré des années après la commande : les leviers n’agissent ici que lentement. « Livraisons » dit combien d’équipement de plus elles reçoivent en tout. Les chances d’atteindre l’objectif disent surtout combien les chiffres sont incertains, avec ou sans le scénario.',
  'about.research.effortReal':
    'La R&D pour autant qu’il y ait des personnes pour la faire : celles en poste, à leur coût habituel, en part du PIB. « En argent » compte aussi les hausses de salaire qu’obtiennent les chercheurs lorsqu’ils manquent, comme le font les statistiques.',
  'about.public.balance':
    'Ce que l’ensemble des pouvoirs publics gagne (+) ou perd (−) dans l’année : les recettes en retour, plus des économies ou des impôts ailleurs, moins le coût des leviers et les intérêts. La dette en est le cumul au fil des ans.',
  why: 'Ce qui change ce résultat, levier par levier',
  model: 'Comment c’est calculé',
} as const
