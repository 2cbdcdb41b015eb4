/** Expected failures: what happened and what is allowed. */
export const failure = {
  'unknown-lever': 'there is no lever "{{id}}"; levers are {{known}}',
  'lever-not-a-number': '{{id}}: not a number; allowed is {{min}} to {{max}} {{unit}}',
  'lever-out-of-range': '{{id}}: {{value}} is outside {{min}} to {{max}} {{unit}}',
  'year-out-of-range': '{{id}}: {{year}} is not a whole year from {{first}} to {{last}}',
  'lever-without-year': '{{id}}: this lever has no year, so @{{year}} cannot be given; write it without @',
  'unknown-figure': 'there is no figure "{{id}}"; the command "figures" lists them',
  'structural-figure':
    '{{id}}: this figure is part of the model’s structure and cannot be changed; the others in "figures" with "structural": false can',
  'context-figure':
    '{{id}}: this figure is context, no equation uses it; those with "context": false in "figures" can be changed',
  'figure-not-a-number': '{{id}}: not a number; a finite value in {{unit}} is allowed',
  'figure-out-of-range': '{{id}}: {{value}} is not allowed; allowed is {{range}} {{unit}}',
  range: '{{min}} to {{max}}',
  above: 'above {{min}}',
  atLeast: 'at least {{min}}',
  aboveTo: 'above {{min}}, at most {{max}}',
} as const
