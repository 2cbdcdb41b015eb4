export const tour = {
  title: 'Three-minute tour',
  place: '{{number}} of {{count}}',
  next: 'Next',
  back: 'Back',
  skip: 'Leave the tour',
  end: 'Done',
  'lever.title': 'Move a lever',
  'lever.text':
    'A lever is a policy (€, ◊) or a circumstance (○). Drag this one or type a number: everything follows at once. The small grey bar is unchanged policy; the marks are values that documents name.',
  'cards.title': 'Read what it does',
  'cards.text':
    'Six results for one year: the value, what the levers change, and the range in which nine simulations out of ten lie.',
  'year.title': 'Choose the year',
  'year.text': 'Cards and sentences speak of this year. The second slider chooses the years that the charts draw.',
  'chart.title': 'See the path',
  'chart.text':
    'The title says what you see. Your scenario is in colour, unchanged policy in grey, the range shaded. A click on a line leads to its equation and source.',
  'target.title': 'What stands in the way',
  'target.text':
    'Where a target is missed, this says why, and offers levers that would help. A click sets one; undo takes it back.',
  'why.title': 'Why, and how sure',
  'why.text':
    '“Why” splits a result into what each lever brings, “Uncertainty” gives the odds, and “Goal” looks for the mix of levers that meets a target.',
  'sources.title': 'Where each number comes from',
  'sources.text': 'Every figure and assumption with its source and range, and what published studies found.',
  'scenarios.title': 'Compare, and tell the story',
  'scenarios.text':
    'Add scenarios or examples here and compare them; slides are made under “Story”. Nothing leaves this computer. The name Levier leads back to the start page.',
} as const
