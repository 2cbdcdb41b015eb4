import type { Words } from '../words'

export const embed: Words<'embed'> = {
  'chart.number':
    'Ein Diagramm {{asked}} gibt es hier nicht: Die Diagramme dieser Studie sind von 1 bis {{last}} nummeriert.',
  'chart.series': 'Ein Diagramm von {{asked}} gibt es hier nicht: Das Modell hat keine solche Zeitreihe.',
  'chart.apart':
    'Diese Zeitreihen passen nicht in ein Diagramm: {{asked}}. Ein Diagramm hat eine Einheit und höchstens {{most}} Linien.',
  noLevers_one: 'Einen Hebel {{asked}} gibt es hier nicht: Das Modell hat keinen dieses Namens.',
  noLevers_other: 'Die Hebel {{asked}} gibt es hier nicht: Das Modell hat keine dieser Namen.',
  unknown_one:
    'Die Adresse fragt nach {{asked}}; das ist hier nicht bekannt und wurde übergangen. Gefragt werden kann nach: {{known}}.',
  unknown_other:
    'Die Adresse fragt nach {{asked}}; diese sind hier nicht bekannt und wurden übergangen. Gefragt werden kann nach: {{known}}.',
  reset: 'Wie in der Datei',
  whole: 'Die ganze Studie in einem neuen Tab öffnen',
}
