import type { Words } from '../words'

export const odds: Words<'odds'> = {
  'band.caption_one': 'Bande large : 90 % de {{draws}} simulation ; étroite : la moitié',
  'band.caption_other': 'Bande large : 90 % des {{draws}} simulations ; étroite : la moitié',
  'band.ofChange': 'Pour ce résultat, seul l’écart a une fourchette : choisissez « Écart » pour la voir',
  'band.otherFigures':
    'Les deux scénarios supposent des chiffres différents, qui varient dans chaque simulation sur toute leur fourchette : une variation peut se situer hors de la sienne.',
  'band.nine': 'neuf fois sur dix',
  'band.lost': 'Le calcul des fourchettes a été interrompu.',
  'status.draws_one': '{{draws}} simulation · graine {{seed}}',
  'status.draws_other': '{{draws}} simulations · graine {{seed}}',
  'status.assumed_one': '{{count}} hypothèse de Levier',
  'status.assumed_other': '{{count}} hypothèses de Levier',
  'chance.atLeast': '{{share}} de chances d’au moins {{value}} en {{year}} (± {{margin}})',
  'chance.atMost': '{{share}} de chances d’au plus {{value}} en {{year}} (± {{margin}})',
  'chance.all.atLeast': 'Presque certain : au moins {{value}} en {{year}}',
  'chance.all.atMost': 'Presque certain : au plus {{value}} en {{year}}',
  'chance.none.atLeast': 'Pratiquement aucune simulation ne donne au moins {{value}} en {{year}}',
  'chance.none.atMost': 'Pratiquement aucune simulation ne donne au plus {{value}} en {{year}}',
  'share.under': '< {{share}}',
  'share.over': '> {{share}}',
  sureness_one: 'Ces chances sont comptées sur {{draws}} simulation.',
  sureness_other:
    'Ces chances sont comptées sur {{draws}} simulations, à {{points}} près (confiance de 95 %) : c’est l’incertitude du comptage, non celle du modèle.',
  told: '{{told}} {{sureness}}',
  again: 'Recalculer',
  share: '{{share}} des simulations',
  central:
    'Un objectif est dit atteint ou manqué avec chaque chiffre à sa valeur la plus probable. Les chances laissent varier tous les chiffres, et beaucoup peuvent s’écarter davantage d’un côté que de l’autre : un objectif manqué peut donc être atteint dans la plupart des simulations, et inversement.',
}
