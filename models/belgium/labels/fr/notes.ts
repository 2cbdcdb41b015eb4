export const texts = {
  warnings: {
    'rnd-return':
      'Un retour de {{returns}} pour la R&D militaire est une allégation faite à l’audition, bien au-dessus de ce que ' +
      'trouvent l’OCDE (2001) et l’Agence européenne de défense (2014). Elle est montrée à part et n’entre dans aucun ' +
      'résultat.',
    'safe-loan':
      'L’argent de SAFE est un prêt, à rembourser. Il recoupe la trajectoire de l’effort, aujourd’hui de {{effort}} ; ' +
      'ce qu’il paie doit être européen ({{european}} au moins), ce qui ne veut pas dire belge ; et ce que les pays ' +
      'partenaires commandent avec le leur est peut-être déjà compté dans les exportations.',
    'effort-buys-defence':
      'Relever l’effort achète d’abord de la défense. Les militaires ne sont pas comptés dans les emplois, et un faible ' +
      'coût par emploi n’est pas son but.',
    doubling:
      'Le doublement des volumes en {{years}} est ce qu’attend l’industrie ; la version néerlandaise dit qu’ils peuvent ' +
      'doubler. La phrase ne dit pas s’il s’agit du noyau ou de tout l’écosystème : nous l’appliquons aux deux, et la ' +
      'trajectoire actuelle est réglée pour le reproduire.',
    'within-the-ecosystem':
      'Les {{jobs}} de l’écosystème contiennent déjà les emplois directs et les autres, et le chiffre d’affaires du ' +
      'noyau ({{core}}) est compris dans celui de l’écosystème ({{ecosystem}}) : ils ne s’additionnent pas.',
    'ai-within-venture': 'Les fonds levés pour l’IA sont compris dans le capital-risque : ils ne s’additionnent pas.',
    'rnd-within-intensity': 'La R&D de défense est comprise dans les {{intensity}} : elle ne s’y ajoute pas.',
    'space-within-plan':
      'Les {{envelope}} pour l’espace sont compris dans le plan de défense : ils changent ce qu’on achète, non ce qu’on ' +
      'dépense. L’audition ne dit pas sur quelles années.',
    'group-staff':
      'Les effectifs des groupes (ASML {{asml}}, Umicore {{umicore}}, Solvay {{solvay}}) sont mondiaux. Ce ne sont pas ' +
      'des emplois belges ; ils ne servent que de contexte.',
    'science-cut':
      'La variation prévue de {{cut}} des moyens scientifiques fédéraux n’est pas dans la trajectoire actuelle.',
    'record-year':
      '{{funding}} ont été levés lors d’une année record, presque le double de la précédente. Tenir ce niveau est déjà ' +
      'une hypothèse.',
    illustrative:
      'La dépendance en fonderies, en puces et en batteries ne repose que sur des hypothèses : elle est marquée comme ' +
      'illustrative partout où elle apparaît.',
  },
  disagreements: {
    'american-share': {
      title: 'Quelle part des achats de défense est américaine ?',
      why:
        'Dépenses, importations et estimation sont des choses différentes. Un orateur cite une part des importations ' +
        'sans dire de quoi, un membre cite des parts de dépenses là où le SIPRI mesure des importations d’armes ' +
        'majeures, un autre conteste les deux par sa propre estimation de tout ce qui s’achète hors d’Europe. Le modèle ' +
        'applique la première aux importations belges de défense, avec une large fourchette, et en déduit la part ' +
        'européenne de tous les achats.',
    },
    doubling: {
      title: 'Qu’est-ce qui double, et est-ce certain ?',
      why:
        'En français les volumes de cette industrie « doublent » dans les années citées ; en néerlandais elle « peut » ' +
        'doubler. La phrase suit celle sur tout l’écosystème, mais parle de « cette industrie ». Le modèle l’applique ' +
        'aux deux chiffres d’affaires et la lit comme ce qu’attend l’industrie.',
    },
    exports: {
      title: 'Quelle part est exportée ?',
      why:
        'La première est dite de la Belgique par l’Agence pour le commerce extérieur, la seconde de la Wallonie par ' +
        'l’AWEX. Les deux peuvent être vraies. Le modèle suit tout le pays et retient la première.',
    },
    firms: {
      title: 'Combien d’entreprises ?',
      why:
        'Chacune compte autre chose : le noyau qui livre aux armées, l’écosystème avec les fournisseurs à double usage, ' +
        'et toute entité qu’une étude universitaire a trouvée active dans la défense. Aucune équation ne compte les ' +
        'entreprises.',
    },
    'small-firms': {
      title: 'Combien d’entre elles sont petites ?',
      why:
        'La première est la part des PME du secteur qui ont moins de cinquante salariés, la seconde la part des PME ' +
        'parmi toutes ses entreprises, avancée dans une question. Aucune équation n’utilise l’une ou l’autre.',
    },
    brussels: {
      title: 'Quelle est la part de Bruxelles ?',
      why:
        'Cela dépend de ce qu’on compte. L’étude citée dit environ un dixième des principaux indicateurs ; ses propres ' +
        'comptes d’entités et d’effectifs donnent davantage, comme la fédération de l’industrie pour les emplois. Le ' +
        'modèle retient la part de l’étude pour le chiffre d’affaires et celle de la fédération pour les emplois.',
      derived: {
        'defence.brussels.entities': 'Entités bruxelloises parmi celles du pays',
        'defence.brussels.jobs': 'Effectifs bruxellois rapportés aux emplois de l’écosystème',
      },
    },
    wallonia: {
      title: 'À quel point le secteur est-il wallon ?',
      why:
        'Chiffre d’affaires, entreprises et emplois ne se répartissent pas de même : de grandes usines vendent beaucoup ' +
        'par tête. L’AWEX donne les deux premiers, la fédération de l’industrie le dernier. Le modèle retient l’une pour ' +
        'le chiffre d’affaires et l’autre pour les emplois.',
    },
    'safe-envelope': {
      title: 'Combien la Belgique peut-elle emprunter ?',
      why:
        'L’audition arrondit ; l’attribution de la Commission européenne est exacte. Le modèle prend l’attribution comme ' +
        'le plus qui puisse être tiré.',
    },
    'venture-regions': {
      title: 'Les Régions font-elles le compte ?',
      why:
        'Il leur manque un peu pour faire le tout ; l’article ne dit pas où est le reste. Le modèle prend le tout comme ' +
        'niveau actuel, et les Régions seulement comme parts les unes des autres.',
      derived: { 'tech.funding.flanders': 'Flandre, Wallonie et Bruxelles ensemble' },
    },
    'ai-factory': {
      title: 'Y a-t-il une AI Factory ?',
      why:
        'L’article de juillet espère tout le budget, et donne deux mois différents pour la décision. La candidature n’a ' +
        'pas été retenue ; une antenne a été accordée. Le modèle part de l’antenne, et le levier va jusqu’à la ' +
        'candidature.',
    },
  },
}
