import type { Words } from '../words'

export const incoming: Words<'incoming'> = {
  unset: '{{value}} (unverändert)',
  note: 'Notiz zu „{{name}}“',
  noNote: '(keine Notiz)',
  neither: 'das ist weder eine von Levier exportierte Arbeitsmappe noch eine Tabelle mit Szenarien: {{reason}}',
  refused_one:
    '„{{name}}“ wurde nicht übernommen, denn eine Zelle lässt sich nicht übernehmen. Ihre Studie ist unverändert.',
  refused_other:
    '„{{name}}“ wurde nicht übernommen, denn {{count}} Zellen lassen sich nicht übernehmen. Ihre Studie ist unverändert.',
  workbook_one: '{{count}} Änderung aus „{{name}}“ als Szenario hinzufügen?',
  workbook_other: '{{count}} Änderungen aus „{{name}}“ als Szenario hinzufügen?',
  workbookText: 'Verglichen mit „{{scenario}}“, das bleibt, wie es ist: Was abweicht, wird ein neues Szenario.',
  changes: 'Was in der Arbeitsmappe abweicht',
  what: 'Hebel oder Annahme',
  before: 'Im Szenario',
  after: 'In der Arbeitsmappe',
  cell: 'Zelle',
  addScenario: 'Szenario hinzufügen',
  study: '„{{name}}“ öffnen oder die Szenarien daraus zu dieser Studie hinzufügen?',
  studyText_one: 'Sie hat {{count}} Szenario: {{names}}.',
  studyText_other: 'Sie hat {{count}} Szenarien: {{names}}.',
  notes: 'Beim Hinzufügen zu dieser Studie:',
  carried_one: 'Mit Modell {{from}} erstellt; {{count}} Element ist nicht mehr, was es war:',
  carried_other: 'Mit Modell {{from}} erstellt; {{count}} Elemente sind nicht mehr, was sie waren:',
  open: 'Stattdessen öffnen',
  addStudy: 'Zu dieser Studie hinzufügen',
  same: '„{{name}}“ anstelle dieser Studie öffnen?',
  sameText: 'Diese Studie hat alle Szenarien und Folien daraus schon: Es gibt nichts hinzuzufügen.',
}
