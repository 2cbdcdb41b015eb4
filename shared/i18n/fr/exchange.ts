import type { Words } from '../words'

export const exchange: Words<'exchange'> = {
  'sheet.results': 'Résultats',
  'sheet.settings': 'Ce qui diffère',
  'sheet.charts': 'Graphiques',
  'sheet.levers': 'Leviers',
  'sheet.figures': 'Chiffres',
  'sheet.scenario': 'Modèle',
  'sheet.reference': 'Modèle référence',
  'sheet.comparison': 'Comparaison',
  'sheet.paths': 'Trajectoires',
  'sheet.differences': 'Écarts',
  'sheet.history': 'Avant 2025',
  'sheet.notes': 'Notes',

  'title.of': '{{title}} : « {{name}} »',
  'title.levers': 'Leviers',
  'title.figures': 'Chiffres et hypothèses',
  'title.paths': 'Trajectoires des leviers',
  'title.differences': 'Ce que le scénario change',
  'title.notes': 'Notes',
  'subtitle.results':
    'Résultats de « {{scenario}} ». Chaque cellule est une formule : changez un levier ou un chiffre, elle suit.',
  'subtitle.charts':
    'Graphiques de « {{scenario}} ». Ils suivent les leviers et les chiffres de ce classeur, comme les nombres à côté.',
  'subtitle.levers':
    'Changez les cellules en couleur. Sans valeur, le levier suit son chiffre de base ; sans année, l’année par défaut s’applique.',
  'subtitle.figures':
    'Changez les cellules en couleur : scénario et référence suivent tous deux. Une valeur changée devient rouge ; celle du modèle se trouve à côté.',
  'subtitle.scenario': 'Le scénario : chaque cellule est l’équation de sa série pour une année.',
  'subtitle.reference': 'La référence : aucun levier n’est modifié, les chiffres sont les mêmes.',
  'subtitle.comparison':
    'Ce à quoi l’étude compare, tel qu’à l’export : les leviers et chiffres de ce classeur ne le modifient pas.',
  'subtitle.paths': 'Un levier va en ligne droite de son départ à sa valeur, puis y reste.',
  'subtitle.differences': 'Scénario moins « {{name}} », pour chaque série et chaque année.',
  'subtitle.notes': 'De quoi ce classeur est fait, et ce qu’il faut savoir en le lisant.',

  'column.id': 'Id',
  'column.group': 'Groupe',
  'column.lever': 'Levier',
  'column.figure': 'Chiffre',
  'column.series': 'Série',
  'column.outcome': 'Résultat',
  'column.value': 'Valeur',
  'column.year': 'Année',
  'column.check': 'Contrôle',
  'column.unit': 'Unité',
  'column.base': 'Base',
  'column.baseYear': 'Année par défaut',
  'column.min': 'Min',
  'column.max': 'Max',
  'column.usedValue': 'Valeur retenue',
  'column.usedYear': 'Année retenue',
  'column.help': 'Ce qu’il fait',
  'column.note': 'Note',
  'column.modelValue': 'Valeur du modèle',
  'column.low': 'Bas',
  'column.high': 'Haut',
  'column.bound': 'Borne',
  'column.kind': 'Nature',
  'column.use': 'Usage',
  'column.asOf': 'Année',
  'column.document': 'Document',
  'column.place': 'Page ou section',
  'column.source': 'Source',
  'column.what': 'Objet',

  'bound.about': 'environ',
  'bound.atLeast': 'au moins',
  'bound.atMost': 'au plus',
  'use.changeable': 'modifiable',
  'use.structural': 'structure, fixe',
  'use.context': 'contexte, sans usage',

  'nature.illustrative': '{{label}} (à titre illustratif)',

  'line.difference': 'Écart',
  'section.reference': 'Politique inchangée : aucun levier n’est modifié',
  'section.study': 'L’étude',
  'section.levers': 'Leviers modifiés',
  'section.assumptions': 'Hypothèses modifiées',
  'section.warnings': 'Réserves',
  'section.use': 'Comment fonctionne le classeur',
  'section.licences': 'Licences',

  'note.title': 'Titre',
  'note.author': 'Auteur',
  'note.notes': 'Notes',
  'note.scenario': 'Scénario',
  'note.modified': 'Dernière modification de l’étude',
  'note.exported': 'Exporté le',
  'note.model': 'Modèle',
  'note.fingerprint': 'Empreinte du modèle',
  'note.seed': 'Graine',
  'note.none': 'aucun changement',
  'note.entry': '{{label}} : {{text}}',
  'note.instead': '{{value}} au lieu de {{before}}',

  'use.inputs.name': 'Ce qui se change',
  'use.inputs.text':
    'Les cellules en couleur des feuilles de leviers et de chiffres. Ce qui sort de la plage d’un levier ou d’un chiffre est refusé.',
  'use.unset.name': 'Un levier vide',
  'use.unset.text':
    'Il suit son chiffre de base, y compris quand ce chiffre change. Videz la cellule pour qu’un levier suive.',
  'use.cells.name': 'Le modèle',
  'use.cells.text':
    'Une ligne par série, nommée par son identifiant en colonne A, une colonne par année, chaque cellule étant l’équation de cette année. Les chiffres portent un nom : economy.growth dans une formule est cette ligne des chiffres.',
  'use.units.name': 'Unités',
  'use.units.text':
    'Les cellules sont dans l’unité indiquée : 60 dans une ligne en % veut dire 60 %. Seules les cellules en couleur d’une telle ligne sont des cellules de pourcentage : saisissez 60 ou 60 %, les formules y lisent 0,6. Prix constants de 2024.',
  'use.missing.name': 'Cellules vides',
  'use.missing.text':
    'Une série sans valeur pour une année y est vide : un coût par emploi-an demande à la fois un coût et des emplois.',

  // all scenarios side by side
  'all.scenario': '{{number}}. {{name}}',
  'all.results':
    'Tous les scénarios, année par année. Chaque cellule est une formule : changez un levier ou un chiffre dans les feuilles d’un scénario et elle suit.',
  'all.differences': 'Écart par rapport à « {{name}} »',
  'all.setting': 'Levier ou hypothèse',
  'all.settings': 'Ce qui diffère entre les scénarios',
  'all.settingsAbout':
    'Ce que contiennent les feuilles propres aux scénarios : changez-le là-bas et ceci suit. En couleur : ce qui s’écarte de la politique inchangée.',
  'all.others': 'Leviers qu’aucun scénario ne change',
  'all.charts':
    'Un graphique par résultat, une ligne par scénario (au plus {{most}}). Ils suivent les leviers et les chiffres du classeur.',
  'all.sheets.name': 'Les feuilles d’un scénario',
  'all.sheets.text':
    'Chaque scénario a des feuilles de leviers, de modèle et de trajectoires qui portent son numéro. Les scénarios aux mêmes hypothèses partagent une feuille de chiffres et une référence : un chiffre qui y est changé l’est pour tous.',

  'refused.title': 'Hors de la plage',
  'refused.lever':
    'La valeur doit être un nombre allant du minimum au maximum du levier. Videz la cellule pour ne pas modifier le levier.',
  'refused.year':
    'L’année doit être une année entière de {{first}} à {{last}}. Laissez la cellule vide pour l’année par défaut.',
  'refused.atOnce': 'Ce levier agit d’emblée et n’a pas d’année. Videz la cellule de l’année.',
  'refused.noPath':
    'Ce levier est un total ou une part pour toute la période et n’a pas d’année. Videz la cellule de l’année.',
  'refused.figure': 'La valeur doit être un nombre dans la plage admise : {{range}}.',
  'refused.figureAny': 'La valeur doit être un nombre.',
  'refused.figureFollowing':
    'La valeur doit être un nombre dans la plage admise, qui suit « {{other}} ». Avec les valeurs exportées : {{range}}.',
  'refused.fixed':
    'Ce chiffre fait partie de la structure du modèle, ou du contexte qu’aucune équation n’utilise. Rétablissez la valeur du modèle.',
  'refused.notice':
    'Lignes refusées : {{number}}. Ce qui en dépend affiche #N/A. La colonne « Contrôle » des feuilles « {{levers}} » et « {{figures}} » dit pourquoi.',

  'warning.carried': '« {{name}} » a été fait avec le modèle {{from}}. {{sentence}}',
  'warning.otherModel':
    'L’étude a été enregistrée avec une autre version du modèle ; tout ceci a été calculé avec la version nommée ci-dessus, sauf là où une version plus ancienne est nommée.',
  'warning.assumptions':
    'Des hypothèses ont été modifiées : elles valent pour le scénario comme pour la référence. Les nombres des réserves viennent des chiffres livrés avec Levier.',
  'warning.assumptionsApart':
    'Ce scénario et « {{name}} », auquel il est comparé, reposent sur des hypothèses différentes : leurs écarts en viennent aussi. Les nombres des réserves viennent des chiffres livrés avec Levier.',

  'xmile.about':
    '« {{scenario}} » de l’étude « {{title}} ». Pas de temps d’un an, méthode d’Euler, dt 1. Les noms sont les identifiants de l’application, avec des tirets bas, et les valeurs sont dans ses unités : 60 dans une variable en pour cent veut dire 60 %. Les variables qui commencent par reference_ sont le même modèle sans aucun levier modifié.',
  'xmile.identity':
    'Modèle {{id}}, version {{version}}, empreinte {{fingerprint}}. Exporté le {{date}}. Graine {{seed}}.',
  'xmile.missing': 'Omises, car sans valeur certaines années : {{series}}.',
  'xmile.figure': '{{label}}. Source : {{source}}',
  'xmile.structural':
    '{{doc}}. Fait partie de la structure du modèle : l’application n’y touche jamais, et certaines équations peuvent ne valoir que pour cette valeur.',
  'xmile.lever': '{{label}} : levier réglé par le scénario.',
  'xmile.leverBase': '{{label}} : levier non modifié, qui suit sa base.',
  'xmile.year': 'Année cible : {{label}}.',
  'xmile.path': '{{label}} : où se trouve la trajectoire chaque année.',
  'xmile.pathLag_one': '{{label}} : où se trouvait la trajectoire un an plus tôt.',
  'xmile.pathLag_other': '{{label}} : où se trouvait la trajectoire {{count}} ans plus tôt.',
  'xmile.start': '{{label}} : d’où part la trajectoire.',
  'xmile.first': '{{label}} : la première année.',
  'xmile.later': '{{label}} : les années après la première.',
  'xmile.part': '{{label}} : une partie de son équation.',
  'xmile.lag_one': '{{label}} : un an plus tôt.',
  'xmile.lag_other': '{{label}} : {{count}} ans plus tôt.',
  'xmile.sum': '{{label}} : cumul avant cette année.',
  'xmile.flow': 'Remplace le stock chaque année.',
  'xmile.reference': 'Référence. {{doc}}',
  'csv.observed': 'observé',
  'csv.observedSecondHand': 'observé, de seconde main',
  'csv.scenario': 'Scénario',
  'csv.id': 'Identifiant',
  'csv.label': 'Résultat',
  'csv.unit': 'Unité',
  'csv.year': 'Année',
  'csv.value': 'Valeur',
  'csv.reference': 'Référence : {{name}}',
  'csv.difference': 'Écart',
}
