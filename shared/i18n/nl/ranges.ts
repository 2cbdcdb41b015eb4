import type { Words } from '../words'

export const ranges: Words<'ranges'> = {
  range: '{{low}} tot {{high}}',
  none: 'geen waarde',
  judgement: 'ons oordeel; geen enkel document vermeldt het',
  'bound.about': 'ongeveer {{value}}',
  'bound.atLeast': 'minstens {{value}}',
  'bound.atMost': 'hoogstens {{value}}',
  'allowed.any': 'om het even welk getal',
  'allowed.above': 'meer dan {{lowWithUnit}}',
  'allowed.atLeast': 'minstens {{lowWithUnit}}',
  'allowed.atMost': 'hoogstens {{high}}',
  'allowed.range': '{{low}} tot {{high}}',
  'allowed.aboveTo': 'meer dan {{low}}, hoogstens {{high}}',
}
