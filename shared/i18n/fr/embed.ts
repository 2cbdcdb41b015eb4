import type { Words } from '../words'

export const embed: Words<'embed'> = {
  'chart.number': 'Il n’y a pas ici de graphique {{asked}} : ceux de cette étude sont numérotés de 1 à {{last}}.',
  'chart.series': 'Il n’y a pas ici de graphique de {{asked}} : le modèle n’a pas de telle série.',
  'chart.apart':
    'Ces séries ne tiennent pas dans un seul graphique : {{asked}}. Un graphique a une seule unité et au plus {{most}} lignes.',
  noLevers_one: 'Il n’y a pas ici de levier {{asked}} : le modèle n’en a pas de ce nom.',
  noLevers_other: 'Il n’y a pas ici de leviers {{asked}} : le modèle n’en a pas de ces noms.',
  reset: 'Comme dans le fichier',
  whole: 'Ouvrir toute l’étude dans un nouvel onglet',
}
