import type { Words } from '../words'

export const why: Words<'why'> = {
  title: 'Ce qui fait l’écart',
  run: 'Répartition de l’écart',
  'missed.research':
    'L’objectif de R&D de {{aim}} est manqué en {{year}} : <missed>ce qui fait obstacle et ce qui aiderait</missed>, ou <mix>trouver une combinaison qui l’atteint</mix>.',
  'missed.european':
    'L’objectif de {{aim}} pour la part européenne des livraisons est manqué en {{year}} : <missed>ce qui fait obstacle et ce qui aiderait</missed>, ou <mix>trouver une combinaison qui l’atteint</mix>.',
  empty: 'Aucun levier modifié pour l’instant',
  emptyText: 'Déplacez un ou plusieurs des {{count}} leviers à gauche : cette page dira ce que chacun d’eux apporte.',
  emptyLink: 'Aller à « Explorer »',
  'title.only': 'Un seul levier fait tout l’écart, {{player}} : {{difference}} en {{year}}',
  'title.one': 'Presque tout vient de là – {{player}} : {{difference}} en {{year}}',
  'title.first': 'Première contribution – {{player}} : {{difference}} en {{year}} ({{share}})',
  'title.against': '{{player}} : {{difference}} en {{year}} ; en sens inverse, {{other}} : {{opposed}}',
  'title.cancel': '{{label}} : les modifications s’annulent en {{year}}',
  'title.nothing': '{{label}} : aucune modification n’y a d’effet visible en {{year}}',
  subtitle: '{{label}}, {{year}} : de la politique inchangée au scénario',
  'subtitle.otherwise': 'mesuré autrement dans le modèle {{version}}',
  'subtitle.cut': 'l’axe ne commence pas à zéro',
  'subtitle.reference': '{{label}}, {{year}} : de la référence des documents au scénario',
  lever: 'Levier',
  'group.assumptions': 'Mes hypothèses',
  'group.levers': 'Mes leviers, ensemble',
  'group.model': 'Le nouveau modèle ({{now}} au lieu de {{before}})',
  'start.reference': 'Référence des documents',
  'start.older': 'Référence des documents, modèle {{version}}',
  contribution: 'Contribution',
  scenario: 'Ce scénario',
  moved_one: '« {{label}} » passe de {{from}} à {{to}} en {{year}}, avec {{count}} levier modifié : {{difference}}.',
  moved_other:
    '« {{label}} » passe de {{from}} à {{to}} en {{year}}, avec {{count}} leviers modifiés : {{difference}}.',
  'moved.none': '« {{label}} » : {{to}} en {{year}}, aux décimales affichées, avec ces modifications ou sans elles.',
  'moved.reference':
    '« {{label}} » passe de {{from}} dans la référence des documents à {{to}} en {{year}} : {{difference}}.',
  'moved.older':
    '« {{label}} » passe de {{from}} dans la référence des documents du modèle {{version}} à {{to}} en {{year}} : {{difference}}.',
  'moved.otherwise':
    '{{meaning}} La part du nouveau modèle tient aussi à ce changement de sens, et celle de chaque levier est une moyenne sur les deux sens.',
  'moved.levers':
    'Les leviers seuls, à partir de la politique inchangée, avec les mêmes hypothèses et le modèle actuel : {{difference}}.',
  'title.noValue': '{{label}} : pas d’écart à répartir en {{year}}',
  'noValue.before':
    '« {{label}} » : {{to}} en {{year}}, et aucune valeur sans ces modifications : il n’y a pas d’écart à répartir.',
  noValue: '{{label}} n’a pas de valeur en {{year}}.',
  exact_one: 'Exact : un seul levier est modifié.',
  exact_other:
    'Exact : moyenne sur tous les ordres d’application des leviers ({{runs}} combinaisons) ; les parts s’additionnent pour donner l’écart.',
  'exact.groups':
    'Exact : moyenne sur tous les ordres possibles, les leviers se suivant ({{runs}} combinaisons) ; les parts s’additionnent pour donner l’écart.',
  sampled:
    'Moyenne sur {{orders}} ordres tirés au sort, à {{error}} près (95 %) ; les parts s’additionnent quand même pour donner l’écart.',
  idle_one: 'Sans effet visible ici en {{year}} : {{levers}}.',
  idle_other: 'Sans effet visible ici en {{year}} : {{levers}}.',
  compared: 'Les contributions se comptent toujours à partir de la référence, non à partir de « {{name}} ».',
  'left.not-kept':
    'Ce scénario a été fait avec un modèle {{version}} que cette version de Levier n’a pas : ce que le nouveau modèle a changé ne peut être dit.',
  'left.no-such-result':
    'Le modèle {{version}}, avec lequel ce scénario a été fait, n’avait pas ce résultat : le compte commence avec le modèle actuel.',
  rest_one: '{{count}} autre',
  rest_other: '{{count}} autres',
  total: 'total',
  'years.title': 'L’écart est le plus grand en {{year}} : {{difference}}',
  'years.none': '{{label}} : aucun écart visible, quelle que soit l’année affichée',
  'years.subtitle': '{{label}} : ce que chacun apporte au fil des ans',
  'years.describe': 'Colonnes empilées : {{title}}. {{measure}}. Les valeurs sont dans la vue tableau.',
  alone: 'Chaque levier seul et parmi les autres',
  'alone.table': 'Ce que fait chaque levier seul, sa part, et ce qu’il ajoute aux autres',
  'alone.lever': 'Levier',
  'alone.alone': 'Seul',
  'alone.share': 'Part',
  'alone.onTop': 'En plus des autres',
  'alone.what':
    'Seul : seul ce levier est modifié. Part : la moyenne de ce qu’il ajoute sur tous les ordres. En plus des autres : ce que l’on perd en le réinitialisant, comme le dit le panneau.',
  'alone.same': 'Chaque levier a le même effet seul et parmi les autres : sa part est son effet propre.',
  'alone.less':
    'Seuls, les leviers feraient en tout {{sum}} ; ensemble, ils font {{together}} : {{difference}}, car certains se gênent.',
  'alone.more':
    'Seuls, les leviers feraient en tout {{sum}} ; ensemble, ils font {{together}} : {{difference}}, car certains se renforcent.',
  'alone.apart':
    'Seuls, les leviers feraient en tout {{sum}} ; ensemble, ils font {{together}} : {{difference}}, car l’effet de certains dépend d’autres.',
  'alone.even':
    'Seuls, les leviers font en tout ce qu’ils font ensemble, {{together}}, bien que certains se renforcent et d’autres se gênent.',
  'alone.sum': 'Seuls, les leviers font en tout ce qu’ils font ensemble, {{together}}, à l’arrondi près.',
  'alone.group.assumptions':
    'Une part est aussi la moyenne selon que les hypothèses sont là avant les leviers ou non ; les effets propres les ont des deux côtés.',
  'alone.group.model':
    'Une part est aussi la moyenne selon que le nouveau modèle est là avant les leviers ou non ; les effets propres l’ont des deux côtés.',
  'alone.group.both':
    'Une part est aussi la moyenne selon que les hypothèses, et le nouveau modèle, sont là avant les leviers ; les effets propres les ont des deux côtés.',
  pairs: 'Interactions entre leviers',
  'pairs.many': 'Les interactions sont calculées jusqu’à {{count}} leviers modifiés.',
  'pair.more': '{{one}} et {{other}} : {{difference}} en plus de leurs effets séparés.',
  'pair.less': '{{one}} et {{other}} : {{difference}} par rapport à leurs effets séparés.',
}
