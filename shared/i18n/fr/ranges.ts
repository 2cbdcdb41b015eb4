import type { Words } from '../words'

export const ranges: Words<'ranges'> = {
  range: '{{low}} à {{high}}',
  none: 'pas de valeur',
  judgement: 'notre appréciation ; aucun document ne la donne',
  'bound.about': 'environ {{value}}',
  'bound.atLeast': 'au moins {{value}}',
  'bound.atMost': 'au plus {{value}}',
  'allowed.any': 'tout nombre',
  'allowed.above': 'plus de {{lowWithUnit}}',
  'allowed.atLeast': 'au moins {{lowWithUnit}}',
  'allowed.atMost': 'au plus {{high}}',
  'allowed.range': 'de {{low}} à {{high}}',
  'allowed.aboveTo': 'plus de {{low}}, au plus {{high}}',
}
