export const ranges = {
  // writing a figure
  range: '{{low}} to {{high}}',
  none: 'no value',
  judgement: 'our judgement; no document gives it',
  'bound.about': 'about {{value}}',
  'bound.atLeast': 'at least {{value}}',
  'bound.atMost': 'at most {{value}}',
  'allowed.any': 'any number',
  'allowed.above': 'above {{lowWithUnit}}',
  'allowed.atLeast': 'at least {{lowWithUnit}}',
  'allowed.atMost': 'at most {{high}}',
  'allowed.range': '{{low}} to {{high}}',
  'allowed.aboveTo': 'above {{low}}, at most {{high}}',
} as const
