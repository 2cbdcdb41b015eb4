import type { Words } from '../words'

export const ranges: Words<'ranges'> = {
  // writing a figure
  range: '{{low}} bis {{high}}',
  none: 'kein Wert',
  judgement: 'unsere Einschätzung; kein Dokument gibt sie an',
  'bound.about': 'etwa {{value}}',
  'bound.atLeast': 'mindestens {{value}}',
  'bound.atMost': 'höchstens {{value}}',
  'allowed.any': 'jede Zahl',
  'allowed.above': 'über {{lowWithUnit}}',
  'allowed.atLeast': 'mindestens {{lowWithUnit}}',
  'allowed.atMost': 'höchstens {{high}}',
  'allowed.range': '{{low}} bis {{high}}',
  'allowed.aboveTo': 'über {{low}}, höchstens {{high}}',
}
