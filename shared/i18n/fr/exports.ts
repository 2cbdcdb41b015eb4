import type { Words } from '../words'

export const exports: Words<'exports'> = {
  'menu.export': 'Exporter',
  'menu.all': 'Tous les scénarios côte à côte',
  'format.pptx': 'Diapositives (PowerPoint)',
  'format.html': 'Rapport (page web)',
  'format.pdf': 'Rapport (PDF)',
  'format.app': 'Fichier vivant (page web avec toute l’application)',
  'format.xlsx': 'Classeur avec formules (Excel)',
  'format.csv-excel': 'Données pour Excel (CSV, points-virgules et virgules décimales)',
  'format.csv': 'Données pour programmes (CSV, virgules et points décimaux)',
  'format.xmile': 'Modèle (XMILE)',
  'format.table': 'Scénarios en tableau (CSV)',
  'format.table-xlsx': 'Scénarios en tableau (Excel)',
  'picture.png': 'Enregistrer en PNG',
  'picture.svg': 'Enregistrer en SVG',
  'picture.making': 'une image',
  'picture.copy': 'Copier l’image',
  'picture.csv': 'Enregistrer les nombres (CSV)',
  'picture.low': 'borne basse, neuf fois sur dix',
  'picture.high': 'borne haute, neuf fois sur dix',
  'picture.held': 'terme de comparaison',
  'picture.of': '{{study}}, « {{scenario}} ».',
  'picture.copied': 'Le graphique est dans le presse-papiers.',
  'state.running': 'En préparation : {{format}}…',
  'state.cancel': 'Annuler',
  'state.done': 'Exporté : « {{name}} ».',
  'state.doneTable':
    'Exporté : « {{name}} ». Un tableau contient le nom, les leviers, les années, les hypothèses et les notes de chaque scénario. La présentation, les graphiques, la comparaison, les notes sur les leviers et ce qu’un scénario était sous un modèle plus ancien restent dans l’étude.',
  'state.printing': 'Choisissez « Enregistrer au format PDF » dans la fenêtre d’impression.',
  'failed.making': 'L’export n’a pas pu être fait ({{reason}}). Rien n’a été écrit ; votre étude est inchangée.',
  'failed.tooMany':
    'un classeur contient au plus {{most}} scénarios et cette étude en a {{count}} : exportez-les en tableau, ou un par un',
  'failed.copy':
    'Le navigateur ne laisse pas cette page écrire dans le presse-papiers. Enregistrez plutôt le graphique en PNG.',
  'failed.disk-full':
    'Il n’y a plus de place sur le disque pour « {{name}} ». Un fichier déjà présent est resté tel quel. Libérez de la place ou choisissez un autre endroit.',
  'failed.read-only':
    '« {{name}} » ou son dossier est protégé en écriture. Un fichier déjà présent est resté tel quel. Choisissez un autre endroit.',
  'failed.folder-gone':
    'Le dossier de « {{name}} » n’existe plus. Reconnectez le disque ou choisissez un autre endroit.',
  'failed.locked':
    'Un autre programme utilise « {{name}} ». Le fichier est resté tel quel. Fermez-le dans l’autre programme ou choisissez un autre nom.',
  'failed.other':
    'Le système n’a pas pu écrire « {{name}} » ({{code}}). Un fichier déjà présent est resté tel quel. Choisissez un autre endroit.',
}
