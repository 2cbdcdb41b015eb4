import type { Words } from '../words'

export const look: Words<'look'> = {
  menu: 'Couleur et logo…',
  title: 'Couleur et logo de votre organisation',
  text: 'Les rapports et diapositives de cette étude les portent : un bandeau, des lignes et des titres dans la couleur, et le logo en haut. Les graphiques gardent leurs couleurs, qui ont un sens.',
  colour: 'Couleur',
  picker: 'Choisir la couleur',
  noColour: 'Retirer la couleur',
  notAColour:
    '{{found}} n’est pas une couleur. Écrivez-la sous la forme #RRGGBB, par exemple #0B6A74. Il n’y a toujours pas de couleur.',
  notAColourKept:
    '{{found}} n’est pas une couleur. Écrivez-la sous la forme #RRGGBB, par exemple #0B6A74. Valeur conservée : {{kept}}.',
  paleForLines:
    'Cette couleur est trop pâle pour des lignes et du texte sur papier blanc : seuls le bandeau et les surfaces la portent.',
  paleForText:
    'Cette couleur est trop pâle pour du texte sur papier blanc : le bandeau, les surfaces et les lignes la portent.',
  choose: 'Choisir un logo…',
  replace: 'Remplacer le logo…',
  noLogo: 'Retirer le logo',
  logoHelp: 'Un PNG ou un JPEG de 300 ko au plus. Vous pouvez aussi le déposer ou le coller ici.',
  refused:
    '« {{name}} » n’a pas été repris : {{reason}}. Rien n’a été modifié. Choisissez un PNG ou un JPEG de 300 ko au plus.',
  unreadable: '« {{name}} » n’a pas pu être lu. Rien n’a été modifié. Choisissez à nouveau le fichier.',
  report: 'Début d’un rapport',
  slides: 'Début des diapositives',
  change: 'Couleur ou logo modifié',
}
