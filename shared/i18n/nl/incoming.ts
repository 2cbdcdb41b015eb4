import type { Words } from '../words'

export const incoming: Words<'incoming'> = {
  unset: '{{value}} (ongewijzigd)',
  neither: 'dit is geen werkmap die Levier heeft geëxporteerd en geen tabel met scenario’s: {{reason}}',
  refused_one: '“{{name}}” is niet overgenomen, want één cel kan niet worden overgenomen. Uw studie is ongewijzigd.',
  refused_other:
    '“{{name}}” is niet overgenomen, want {{count}} cellen kunnen niet worden overgenomen. Uw studie is ongewijzigd.',
  nothing: '“{{name}}” stelt in wat “{{scenario}}” al instelt. Er is niets toe te voegen.',
  workbook_one: '{{count}} wijziging uit “{{name}}” als scenario toevoegen?',
  workbook_other: '{{count}} wijzigingen uit “{{name}}” als scenario toevoegen?',
  workbookText: 'Vergeleken met “{{scenario}}”, dat blijft zoals het is: wat verschilt, wordt een nieuw scenario.',
  changes: 'Wat er verschilt in de werkmap',
  what: 'Hefboom of aanname',
  before: 'In het scenario',
  after: 'In de werkmap',
  cell: 'Cel',
  addScenario: 'Scenario toevoegen',
  study: '“{{name}}” openen, of de scenario’s ervan aan deze studie toevoegen?',
  studyText_one: 'Er is {{count}} scenario: {{names}}.',
  studyText_other: 'Er zijn {{count}} scenario’s: {{names}}.',
  notes: 'Bij toevoeging aan deze studie:',
  carried_one: 'Gemaakt met model {{from}}; {{count}} element is niet meer wat het was:',
  carried_other: 'Gemaakt met model {{from}}; {{count}} elementen zijn niet meer wat ze waren:',
  open: 'In plaats daarvan openen',
  addStudy: 'Aan deze studie toevoegen',
  same: '“{{name}}” openen in plaats van deze studie?',
  sameText: 'Deze studie heeft alle scenario’s en dia’s ervan al: er is niets toe te voegen.',
}
