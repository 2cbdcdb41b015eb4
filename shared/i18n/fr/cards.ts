export const cards = {
  // what a headline result counts, and what not
  'about.jobs.net':
    'Emplois de plus que sans aucun levier, dans toute l’économie : tous ceux que soutiennent les dépenses supplémentaires en Belgique, des militaires et chercheurs aux fournisseurs et aux commerces, moins ceux qui sont évincés ailleurs. Ce n’est pas la somme des emplois des secteurs.',
  'about.gdp.effect':
    'De combien le PIB dépasse ce qu’il serait sans aucun levier : d’abord par ce qui est dépensé en Belgique, plus tard et plus durablement par ce que la recherche trouve.',
  'about.turnover.total':
    'Ce que vendent en un an l’industrie de défense, ses fournisseurs de biens à double usage et les nouvelles usines de puces et de batteries. La recherche et le reste de l’économie n’y sont pas. Un levier qui amène des personnes, comme la formation, le fait bouger là où ces entreprises en manquent.',
  'about.dependency.europeanShare':
    'La dépendance vue du bon côté : dans l’équipement que les forces reçoivent en un an, la part fabriquée en Europe, Belgique comprise. Les contrats sont livrés des années après leur signature : les leviers la font donc bouger lentement. Ses probabilités disent surtout combien les chiffres sont incertains, avec ou sans le scénario.',
  'about.research.effortReal':
    'La R&D pour autant qu’il y ait des personnes pour la faire : celles en poste, à leur coût habituel, en part du PIB. « En argent » compte aussi les hausses de salaire qu’obtiennent des chercheurs rares, comme le font les statistiques.',
  'about.public.balance':
    'Ce que l’ensemble des pouvoirs publics gagne (+) ou perd (−) dans l’année : recettes supplémentaires et compensations, moins le coût des leviers et les intérêts. La dette en est le cumul au fil des ans.',
  why: 'Ce qui le fait changer, levier par levier',
  model: 'Comment c’est calculé',
} as const
