import type { Words } from '../words'

export const command: Words<'command'> = {
  menu: 'Copier comme commande…',
  title: 'Ces nombres en ligne de commande',
  text: 'La ligne de commande de Levier donne ce que montre cette vue : {{view}}.',
  saved: 'Elle lit {{name}} : lancez-la dans le dossier de ce fichier.',
  alone:
    'Elle se suffit à elle-même : elle porte les leviers et hypothèses eux-mêmes, car aucun fichier ne les contient tels qu’on les voit.',
  why: 'Elle donne le résultat du scénario et de ce à quoi il est comparé. Les parts entre les deux ne sont calculées que dans l’application.',
  draws: 'Elle écrit les simulations en CSV, une par ligne. La fourchette et les chances s’en déduisent.',
  address: 'La commande',
  copy: 'Copier la commande',
  copied: 'La commande est dans le presse-papiers.',
  notCopied: 'La commande n’a pas pu être mise dans le presse-papiers. Elle est sélectionnée : copiez-la au clavier.',
}
