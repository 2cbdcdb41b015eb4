import type { Words } from '../words'

export const questions: Words<'questions'> = {
  'original.title': 'Ce fichier est d’un format antérieur',
  'original.text':
    'L’enregistrement le remplacerait, et un navigateur ne peut garder l’original à côté. Téléchargez d’abord l’original, ou enregistrez sous un autre nom.',
  'original.download': 'Télécharger l’original, puis enregistrer',
  'gone.title': '« {{name}} » n’existe plus',
  'gone.text':
    'Le fichier a été supprimé, déplacé ou renommé. Votre travail est toujours là, mais plus aucun fichier ne le contient. Enregistrez-le à nouveau à sa place, ou sous un autre nom.',
  'gone.again': 'Enregistrer à nouveau',
  'revert.title': 'Revenir à la version enregistrée ?',
  'revert.text': 'Vos modifications depuis le dernier enregistrement, et leur historique, seront perdus.',
  'revert.yes': 'Revenir',
  'unreadable.title': 'Le travail retrouvé ne peut pas être lu',
  'unreadable.text':
    'Ce que vous avez ouvert n’a pas changé. Le texte retrouvé peut être enregistré tel quel, pour que quelqu’un l’examine, ou abandonné. {{reason}}',
  'unreadable.save': 'L’enregistrer tel quel…',
  unsaved: 'Enregistrer les modifications de cette étude ?',
  unsavedText: 'Sinon, vos modifications depuis le dernier enregistrement seront perdues.',
  save: 'Enregistrer',
  discard: 'Ne pas enregistrer',
  cancel: 'Annuler',
  changed: 'Le fichier a changé sur le disque',
  changedText:
    'Votre travail est toujours là. Remplacez le fichier, enregistrez sous un autre nom, ou chargez la version du disque.',
  overwrite: 'Remplacer',
  saveAs: 'Enregistrer sous…',
  reload: 'Charger la version du disque',
  keep: 'Garder le mien pour l’instant',
  recover: 'Récupérer votre travail non enregistré ?',
  recoverText: 'Levier s’est fermé avant l’enregistrement. Vous pouvez reprendre là où vous en étiez.',
  recoverIt: 'Récupérer',
  discardIt: 'Abandonner',
}
