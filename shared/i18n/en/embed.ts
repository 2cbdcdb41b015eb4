/** A living file in another page: one chart and some levers. */
export const embed = {
  'chart.number': 'There is no chart {{asked}} here: the charts of this study are numbered from 1 to {{last}}.',
  'chart.series': 'There is no chart of {{asked}} here: the model has no such series.',
  'chart.apart': 'These series do not fit in one chart: {{asked}}. A chart has one unit and at most {{most}} lines.',
  noLevers_one: 'There is no lever {{asked}} here: the model has none of that name.',
  noLevers_other: 'There are no levers {{asked}} here: the model has none of those names.',
  unknown_one:
    'The address asks for {{asked}}, which is not known here and was left out. What can be asked for: {{known}}.',
  unknown_other:
    'The address asks for {{asked}}, which are not known here and were left out. What can be asked for: {{known}}.',
  reset: 'As in the file',
  whole: 'Open the whole study in a new tab',
} as const
