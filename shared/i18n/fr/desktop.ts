import type { Words } from '../words'

export const desktop: Words<'desktop'> = {
  'menu.guides': 'Guides d’utilisation',
  'menu.about': 'À propos de Levier',
  'menu.services': 'Services',
  'menu.hide': 'Masquer Levier',
  'menu.hideOthers': 'Masquer les autres',
  'menu.showAll': 'Tout afficher',
  'menu.quit': 'Quitter Levier',
  'menu.file': 'Fichier',
  'menu.new': 'Nouveau',
  'menu.open': 'Ouvrir…',
  'menu.import': 'Importer un classeur ou un tableau…',
  'menu.recent': 'Fichiers récents',
  'menu.noRecent': 'Aucun fichier récent',
  'menu.save': 'Enregistrer',
  'menu.saveAs': 'Enregistrer sous…',
  'menu.revert': 'Revenir à la version enregistrée',
  'menu.close': 'Fermer la fenêtre',
  'menu.edit': 'Édition',
  'menu.undo': 'Annuler',
  'menu.redo': 'Rétablir',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.selectAll': 'Tout sélectionner',
  'menu.view': 'Affichage',
  'menu.zoomIn': 'Zoom avant',
  'menu.zoomOut': 'Zoom arrière',
  'menu.zoomReset': 'Taille réelle',
  'menu.fullScreen': 'Plein écran',
  'menu.window': 'Fenêtre',
  'menu.minimise': 'Réduire',
  'menu.help': 'Aide',
  'dialog.studies': 'Études Levier',
  'dialog.openable': 'Études, classeurs et tableaux',
  'dialog.allFiles': 'Tous les fichiers',
  'export.pptx': 'Présentation PowerPoint',
  'export.html': 'Page web',
  'export.pdf': 'Document PDF',
  'export.xlsx': 'Classeur Excel',
  'export.csv': 'Tableau CSV',
  'export.xmile': 'Modèle XMILE',
  'export.png': 'Image PNG',
  'export.svg': 'Dessin SVG',
  'close.message': 'Enregistrer les modifications de « {{title}} » ?',
  'close.untitled': 'Étude sans titre',
  'close.detail': 'Les modifications non enregistrées sont perdues à la fermeture de la fenêtre.',
  'close.save': 'Enregistrer',
  'close.discard': 'Ne pas enregistrer',
  'close.cancel': 'Annuler',
  'failure.disk-full':
    'Il n’y a plus de place sur le disque pour « {{name}} ». Le fichier est resté tel quel et vos modifications sont toujours ici. Libérez de la place, ou enregistrez ailleurs sous un autre nom.',
  'failure.read-only':
    '« {{name}} » ou son dossier est protégé en écriture. Le fichier est resté tel quel et vos modifications sont toujours ici. Enregistrez ailleurs sous un autre nom.',
  'failure.not-allowed':
    'Vous n’avez pas le droit de lire « {{name}} ». Ce que vous aviez ouvert n’a pas changé. Demandez l’accès à son propriétaire, ou ouvrez un autre fichier.',
  'failure.folder-gone':
    'Le dossier de « {{name}} » n’existe plus. Vos modifications sont toujours ici. Reconnectez le disque, ou enregistrez ailleurs.',
  'failure.locked':
    'Un autre programme utilise « {{name}} ». Le fichier est resté tel quel, et ce que vous aviez ouvert aussi. Fermez-le dans l’autre programme, puis réessayez.',
  'failure.not-found':
    '« {{name}} » n’existe plus. Ce que vous aviez ouvert n’a pas changé. Le fichier a peut-être été déplacé ou renommé : ouvrez-le à son nouvel emplacement.',
  'failure.folder':
    '« {{name}} » est un dossier, pas un fichier. Ce que vous aviez ouvert n’a pas changé. Ouvrez une étude, un classeur ou un tableau de ce dossier.',
  'failure.too-large':
    '« {{name}} » dépasse 20 Mo, le maximum pour une étude ou un classeur. Le fichier est resté tel quel, et ce que vous aviez ouvert aussi. Vérifiez que c’est le bon fichier ; si c’est votre étude, raccourcissez ses notes.',
  'failure.not-utf8':
    '« {{name}} » n’est pas du texte en UTF-8 : il ne peut donc être lu ni comme étude ni comme tableau. Ce que vous aviez ouvert n’a pas changé. Enregistrez-le en UTF-8 (un tableau : en « CSV UTF-8 ») ou choisissez un autre fichier.',
  'failure.no-place':
    '« {{name}} » n’est sur aucun disque, comme ce que l’on fait glisser depuis un courriel ou une archive. Ce que vous aviez ouvert n’a pas changé. Enregistrez-le d’abord dans un dossier, puis ouvrez-le là.',
  'failure.other':
    'Le système n’a pas pu lire ou écrire « {{name}} » ({{code}}). Le fichier est resté tel quel, et ce que vous aviez ouvert aussi. Réessayez, ou choisissez un autre emplacement.',
}
