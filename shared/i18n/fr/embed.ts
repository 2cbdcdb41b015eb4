import type { Words } from '../words'

export const embed: Words<'embed'> = {
  'chart.number': 'Il n’y a pas ici de graphique {{asked}} : ceux de cette étude sont numérotés de 1 à {{last}}.',
  'chart.series': 'Il n’y a pas ici de graphique de {{asked}} : le modèle n’a aucune série de ce nom.',
  'chart.apart':
    'Ces séries ne tiennent pas dans un seul graphique : {{asked}}. Un graphique a une seule unité et au plus {{most}} lignes.',
  noLevers_one: 'Il n’y a pas ici de levier {{asked}} : le modèle n’en a pas de ce nom.',
  noLevers_other: 'Il n’y a pas ici de leviers {{asked}} : le modèle n’en a pas de ces noms.',
  unknown_one: 'L’adresse demande {{asked}}, qui n’est pas connu ici et a été ignoré. On peut demander : {{known}}.',
  unknown_other:
    'L’adresse demande {{asked}}, qui ne sont pas connus ici et ont été ignorés. On peut demander : {{known}}.',
  reset: 'Comme dans le fichier',
  whole: 'Ouvrir toute l’étude dans un nouvel onglet',
}
