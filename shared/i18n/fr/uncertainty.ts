import type { Words } from '../words'

export const uncertainty: Words<'uncertainty'> = {
  range: '{{from}} à {{to}}',
  'band.toggle': 'Bande',
  'band.caption_one': 'Bande : 5 à 95 % de {{draws}} tirage, en plus foncé la moitié centrale',
  'band.caption_other': 'Bande : 5 à 95 % de {{draws}} tirages, en plus foncé la moitié centrale',
  'band.nine': 'dans neuf tirages sur dix',
  'band.lost': 'Le calcul des bandes a été interrompu.',
  'status.draws_one': '{{draws}} tirage · graine {{seed}}',
  'status.draws_other': '{{draws}} tirages · graine {{seed}}',
  'status.assumed_one': '{{count}} hypothèse illustrative',
  'status.assumed_other': '{{count}} hypothèses illustratives',
  'run.again': 'Recalculer',
}
