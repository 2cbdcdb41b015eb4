import type { Words } from '../words'

export const older: Words<'older'> = {
  drift_one: 'Depuis l’enregistrement de cette étude (modèle {{version}}), {{count}} résultat a changé.',
  drift_other: 'Depuis l’enregistrement de cette étude (modèle {{version}}), {{count}} résultats ont changé.',
  noDrift: 'Cette étude a été enregistrée sous un autre modèle ({{version}}) ; aucun de ses résultats n’a changé.',
  noDriftCompared:
    'Cette étude a été enregistrée sous un autre modèle ({{version}}) ; aucun de ses résultats comparables n’a changé.',
  noResults:
    'Cette étude a été enregistrée sous un autre modèle ({{version}}), sans résultats : rien ne peut être comparé.',
  moved: '{{scenario}} : {{series}} en {{year}}, {{before}} auparavant, {{now}} aujourd’hui ({{difference}})',
  otherwise: '{{series}} : {{meaning}}',
  gone: 'Ce que le modèle n’a plus n’est pas comparé : {{series}}',
  asItWas: 'Voir l’étude telle qu’elle était sous le modèle {{version}}, à côté de ce qu’elle donne maintenant',
  more_one: 'et {{count}} autre',
  more_other: 'et {{count}} autres',
  changes_one: '{{count}} différence dans le modèle actuel',
  changes_other: '{{count}} différences dans le modèle actuel',
  unknownModel:
    'Cette version de Levier ne connaît pas ce modèle ({{version}}) : elle ne peut dire quels chiffres et quelles équations y étaient différents.',
  carried_one:
    'Cette étude a été faite avec le modèle {{from}}. Elle est ouverte avec le modèle actuel ; {{count}} élément n’est plus ce qu’il était.',
  carried_other:
    'Cette étude a été faite avec le modèle {{from}}. Elle est ouverte avec le modèle actuel ; {{count}} éléments ne sont plus ce qu’ils étaient.',
  'carried.kept': 'À l’enregistrement, le fichier d’origine est gardé à côté du nouveau.',
  'carried.clamped': '{{name}} : {{was}} sort de la plage actuelle ; la valeur est maintenant {{now}}',
  'carried.meaning': '{{name}} : {{meaning}}',
  'carried.assumption': 'Hypothèse abandonnée : {{name}}, {{was}}',
  'carried.lever': 'Le levier « {{name}} » est maintenant « {{now}} »',
  'carried.renamed': 'Le résultat « {{name}} » est maintenant « {{now}} »',
  'carried.turned': 'Le résultat « {{name}} » est maintenant « {{now}} », de signe inverse',
  'carried.series': 'Le résultat « {{name}} » n’existe plus et n’est pas montré',
  'change.years': 'Le modèle va désormais de {{first}} à {{last}}',
  'change.figure.added': 'Nouveau chiffre : {{name}}, {{now}}',
  'change.figure.removed': 'Chiffre qui n’est plus utilisé : {{name}}, {{before}}',
  'change.figure.changed': 'Chiffre : {{name}}, {{before}} auparavant, {{now}} aujourd’hui',
  'change.figure.otherwise': 'Chiffre : {{name}}, même valeur ; fourchette ou nature modifiée',
  'change.lever.added': 'Nouveau levier : {{name}}',
  'change.lever.removed': 'Levier supprimé : {{name}}',
  'change.lever.changed': 'Levier dont la base, la plage ou la trajectoire diffère : {{name}}',
  'change.equation.added': 'Nouvelle équation : {{name}}',
  'change.equation.removed': 'Équation supprimée : {{name}}',
  'change.equation.changed': 'Équation modifiée : {{name}}',
}
