import type { Words } from '../words'

export const older: Words<'older'> = {
  drift_one: 'Seit dem Speichern dieser Studie (Modell {{version}}) hat sich {{count}} Ergebnis geändert.',
  drift_other: 'Seit dem Speichern dieser Studie (Modell {{version}}) haben sich {{count}} Ergebnisse geändert.',
  noDrift:
    'Diese Studie wurde mit einem anderen Modell ({{version}}) gespeichert; keines ihrer Ergebnisse hat sich geändert.',
  noDriftCompared:
    'Diese Studie wurde mit einem anderen Modell ({{version}}) gespeichert; keines ihrer vergleichbaren Ergebnisse hat sich geändert.',
  noResults:
    'Diese Studie wurde mit einem anderen Modell ({{version}}) ohne Ergebnisse gespeichert: Es gibt nichts zu vergleichen.',
  moved: '{{scenario}}: {{series}} im Jahr {{year}}, vorher {{before}}, jetzt {{now}} ({{difference}})',
  otherwise: '{{series}}: {{meaning}}',
  gone: 'Was das Modell nicht mehr hat, wird nicht verglichen: {{series}}',
  asItWas: 'Die Studie ansehen, wie sie mit Modell {{version}} war, neben ihren jetzigen Ergebnissen',
  more_one: 'und noch {{count}}',
  more_other: 'und {{count}} weitere',
  changes_one: '{{count}} Unterschied im jetzigen Modell',
  changes_other: '{{count}} Unterschiede im jetzigen Modell',
  unknownModel:
    'Diese Version von Levier kennt jenes Modell ({{version}}) nicht: Sie kann nicht sagen, welche Kennzahlen und Gleichungen darin anders waren.',
  carried_one:
    'Diese Studie wurde mit Modell {{from}} erstellt und wird mit dem jetzigen geöffnet; {{count}} Element ist nicht mehr, was es war.',
  carried_other:
    'Diese Studie wurde mit Modell {{from}} erstellt und wird mit dem jetzigen geöffnet; {{count}} Elemente sind nicht mehr, was sie waren.',
  'carried.kept': 'Beim Speichern bleibt die ursprüngliche Datei neben der neuen erhalten.',
  'carried.clamped': '{{name}}: {{was}} liegt außerhalb des heutigen Bereichs, der Wert ist jetzt {{now}}',
  'carried.meaning': '{{name}}: {{meaning}}',
  'carried.assumption': 'Weggefallene Annahme: {{name}}, {{was}}',
  'carried.lever': 'Der Hebel „{{name}}“ heißt jetzt „{{now}}“',
  'carried.renamed': 'Das Ergebnis „{{name}}“ heißt jetzt „{{now}}“',
  'carried.turned': 'Das Ergebnis „{{name}}“ heißt jetzt „{{now}}“, mit umgekehrtem Vorzeichen',
  'carried.series': 'Das Ergebnis „{{name}}“ gibt es nicht mehr; es wird nicht gezeigt',
  'change.years': 'Das Modell reicht jetzt von {{first}} bis {{last}}',
  'change.figure.added': 'Neue Kennzahl: {{name}}, {{now}}',
  'change.figure.removed': 'Nicht mehr verwendete Kennzahl: {{name}}, {{before}}',
  'change.figure.changed': 'Kennzahl: {{name}}, vorher {{before}}, jetzt {{now}}',
  'change.figure.otherwise': 'Kennzahl: {{name}}, gleicher Wert; Spanne oder Art geändert',
  'change.lever.added': 'Neuer Hebel: {{name}}',
  'change.lever.removed': 'Weggefallener Hebel: {{name}}',
  'change.lever.changed': 'Hebel mit anderer Basis, anderem Bereich oder Pfad: {{name}}',
  'change.equation.added': 'Neue Gleichung: {{name}}',
  'change.equation.removed': 'Weggefallene Gleichung: {{name}}',
  'change.equation.changed': 'Geänderte Gleichung: {{name}}',
}
