import type { Words } from '../words'

export const about: Words<'about'> = {
  title: 'À propos de Levier',
  version: 'Version',
  model: 'Version du modèle',
  licence: 'Licence',
  updates: 'Aucune mise à jour ne se fait sans vous.',
  updatesAt: 'Les nouvelles versions sont annoncées à l’adresse {{address}}',
  updatesGiven: 'Les nouvelles versions sont annoncées là d’où vient cette copie.',
  noClaim: 'Ce qu’il ne prétend pas être',
  'noClaim.forecast':
    'Ce n’est pas une prévision : il dit ce qui changerait si un levier bougeait, toutes choses égales par ailleurs.',
  'noClaim.official':
    'Il ne parle au nom d’aucun ministère, d’aucune région ni d’aucune entreprise, et les documents dont il part ne sont pas des statistiques officielles.',
  'noClaim.allocation':
    'Ses résultats régionaux répartissent les résultats nationaux selon des parts fixes : ce n’est pas un modèle régional.',
  'noClaim.assumptions':
    'Là où les documents se taisent, il fait une hypothèse et la montre. Une fourchette couvre les chiffres, non la forme des équations.',
  sources: 'Sources',
  sourcesText:
    'Le modèle contient {{figures}} chiffres. Ce qui peut l’être est tiré de {{documents}} documents ; le reste vient d’ailleurs ou est une hypothèse, et est signalé comme tel.',
  allSources: 'Chaque chiffre, avec sa source',
  libraries: 'Réalisé avec',
  librariesText: 'Des logiciels et des polices libres, chacun sous sa propre licence :',
  readLicences: 'Lire les licences',
  guides: 'Guides d’utilisation',
  'guides.planner': 'Pour le planificateur',
  'guides.consultant': 'Pour le consultant',
  'guides.facilitator': 'Pour l’animateur',
  close: 'Fermer',
}
