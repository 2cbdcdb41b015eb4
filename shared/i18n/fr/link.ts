import type { Words } from '../words'

export const link: Words<'link'> = {
  menu: 'Lien vers cette étude…',
  title: 'Lien vers cette étude',
  text: 'Il contient les scénarios avec leurs leviers, hypothèses et notes, et les graphiques. Rien n’en est envoyé à un serveur : qui a le lien a l’étude.',
  left: 'Il ne contient ni l’auteur, ni les notes sur l’étude, ni la couleur et le logo des rapports et diapositives, ni la présentation : pour les transmettre, envoyez le fichier.',
  address: 'L’adresse',
  copy: 'Copier le lien',
  copied: 'Le lien est dans le presse-papiers.',
  notCopied: 'Le lien n’a pas pu être mis dans le presse-papiers. Il est sélectionné : copiez-le au clavier.',
  code: 'Le lien sous forme de code QR',
  noCode: 'Le lien est trop long pour un code QR qu’un appareil photo pourrait lire.',
  tooLong:
    'Cette étude est trop grande pour un lien de {{most}} caractères, le plus long que les messageries gardent entier. Envoyez-la comme fichier.',
}
