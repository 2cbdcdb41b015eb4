export const uncertainty = {
  range: '{{from}} to {{to}}',
  'band.toggle': 'Band',
  'band.caption_one': 'Band: 5 to 95 % of {{draws}} draw, darker the middle half',
  'band.caption_other': 'Band: 5 to 95 % of {{draws}} draws, darker the middle half',
  'band.nine': 'in nine draws of ten',
  'band.lost': 'The computation of the bands was interrupted.',
  'status.draws_one': '{{draws}} draw · seed {{seed}}',
  'status.draws_other': '{{draws}} draws · seed {{seed}}',
  'status.assumed_one': '{{count}} illustrative assumption',
  'status.assumed_other': '{{count}} illustrative assumptions',
  'run.again': 'Compute again',
} as const
