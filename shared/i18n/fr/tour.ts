import type { Words } from '../words'

export const tour: Words<'tour'> = {
  title: 'Visite de trois minutes',
  place: '{{number}} sur {{count}}',
  next: 'Suivant',
  back: 'Précédent',
  skip: 'Quitter la visite',
  end: 'Terminé',
  'lever.title': 'Déplacer un levier',
  'lever.text':
    'Un levier est une politique (€, ◊) ou une circonstance (○). Faites glisser celui-ci ou tapez un nombre : tout suit aussitôt. Le petit trait gris est la politique inchangée ; les repères sont des valeurs que citent les documents.',
  'cards.title': 'Lire ce qu’il fait',
  'cards.text':
    'Six résultats pour une année : la valeur, ce que les leviers y changent, et la fourchette où se trouvent neuf simulations sur dix.',
  'year.title': 'Choisir l’année',
  'year.text':
    'Les cartes et les phrases parlent de cette année. Le second curseur choisit les années que tracent les graphiques.',
  'chart.title': 'Voir la trajectoire',
  'chart.text':
    'Le titre dit ce que l’on voit. Votre scénario est en couleur, la politique inchangée en gris, la fourchette ombrée. Un clic sur une ligne mène à son équation et à sa source.',
  'target.title': 'Ce qui fait obstacle',
  'target.text':
    'Quand un objectif est manqué, ceci dit pourquoi et propose des leviers qui aideraient. Un clic en règle un ; « Annuler » revient en arrière.',
  'why.title': 'Pourquoi, et avec quelle certitude',
  'why.text':
    '« Pourquoi » répartit un résultat entre les leviers, « Incertitude » donne les chances, « Objectif » cherche la combinaison de leviers qui atteint ce que vous visez.',
  'sources.title': 'D’où vient chaque chiffre',
  'sources.text':
    'Chaque chiffre et chaque hypothèse, avec sa source et sa fourchette, et ce qu’ont trouvé des études publiées.',
  'scenarios.title': 'Comparer, puis raconter',
  'scenarios.text':
    'Ajoutez ici des scénarios ou des exemples et comparez-les ; les diapositives se font sous « Présentation ». Rien ne quitte cet ordinateur. Le nom Levier ramène à la page d’accueil.',
}
