import type { Words } from '../words'

export const notices: Words<'notices'> = {
  closeAll: 'Fermer les {{count}} messages',
  opening: 'Ouverture de « {{name}} »…',
  openingUnnamed: 'Ouverture de l’étude…',
  journal:
    'La récupération après incident n’est pas disponible ici : la place manque ou ce n’est pas permis. Enregistrez souvent ; votre travail est intact.',
  'fault.thrown': 'Cette partie de Levier ne peut être affichée',
  'fault.thrownText':
    'Une erreur imprévue s’est produite ({{reason}}). Votre étude est inchangée et les autres parties continuent. Réessayez, enregistrez l’étude ou rechargez la page : le travail non enregistré est gardé et vous sera proposé.',
  'fault.unloaded': 'Une partie de Levier n’a pu être chargée',
  'fault.unloadedText':
    'Le serveur est arrêté, la connexion est coupée ou Levier a été remplacé par une version plus récente. Votre étude est inchangée. Réessayez, enregistrez l’étude ou rechargez la page une fois que le serveur répond : le travail non enregistré est gardé et vous sera proposé.',
  'fault.retry': 'Réessayer',
  'fault.save': 'Enregistrer l’étude',
  'fault.reload': 'Recharger la page',
  'fault.leave': 'Fermer',
  suggested: 'Réglé dans « {{scenario}} » : {{settings}}.',
  newer:
    'Une version plus récente de Levier est disponible. Rechargez la page quand vous le souhaitez : le travail non enregistré est gardé et vous sera proposé.',
  'unexpected.saving':
    'L’étude n’a pas été enregistrée, à cause d’une erreur imprévue ({{reason}}). Votre travail est toujours là. Réessayez, ou enregistrez-le sous un autre nom.',
  'unexpected.other':
    'Une opération a échoué, à cause d’une erreur imprévue ({{reason}}). Ce que vous aviez est inchangé. Réessayez ; si l’erreur revient, enregistrez votre travail et rechargez la page.',
  journalsDamaged_one:
    'Du travail non enregistré d’une session antérieure a été trouvé, mais il est endommagé : il n’est pas proposé et a été mis de côté tel quel. Ce que vous avez ouvert n’a pas changé.',
  journalsDamaged_other:
    'Du travail non enregistré de {{count}} sessions antérieures a été trouvé, mais il est endommagé : il n’est pas proposé et a été mis de côté tel quel. Ce que vous avez ouvert n’a pas changé.',
  notOpened_one: 'Seul le premier des fichiers a été ouvert. Non ouvert : {{names}}. Déposez-le seul pour l’ouvrir.',
  notOpened_other:
    'Seul le premier des fichiers a été ouvert. Non ouverts : {{names}}. Déposez-les un par un pour les ouvrir.',
  notTaken: 'Ce qui était écrit dans le champ « {{field}} » n’a pas été pris en compte. {{reason}}',
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
  nothingToAdd: '« {{name}} » fixe ce que « {{scenario}} » fixe déjà. Il n’y a rien à ajouter.',
  linkDamaged:
    'Le lien n’a pas été ouvert : il a été tronqué ou modifié en chemin. Votre étude est inchangée. Redemandez le lien, ou l’étude sous forme de fichier.',
}
