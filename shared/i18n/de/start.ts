import type { Words } from '../words'

export const start: Words<'start'> = {
  title: 'Startseite',
  home: '{{app}}, Startseite',
  lead: 'Was brächte ein Kurswechsel Belgien, und was würde er kosten?',
  about:
    'Levier berechnet aus belegten Kennzahlen und offengelegten Annahmen, was Maßnahmen bis 2040 für Arbeitsplätze, Umsatz, Abhängigkeit (den europäischen Anteil an den Lieferungen) und öffentliche Mittel bewirken würden. Es vergleicht Wege und sagt, wie sicher das ist; es sagt nichts voraus.',
  questions: 'Von einer Frage ausgehen',
  'question.research-4-fast': 'Was brächte F&E in Höhe von {{value}} bis {{year}}?',
  'question.nato-path': 'Was wäre, wenn die Verteidigungsausgaben bis {{year}} auf {{value}} stiegen?',
  'question.safe-full': 'Was würden in voller Höhe abgerufene SAFE-Darlehen ({{value}}) ändern?',
  'question.european-preference':
    'Was wäre, wenn bis {{year}} nur {{value}} der vertraglichen Verteidigungseinfuhren amerikanisch wären?',
  'question.chips-batteries': 'Was brächten Werke für Chips und Batterien?',
  'question.sector-outlook':
    'Was wäre, wenn die von der Industrie genannten Hindernisse wegfielen und Techniker ausgebildet würden?',
  'question.setsMore_one': 'Die Studie stellt ein: {{settings}} und {{count}} weitere Einstellung.',
  'question.setsMore_other': 'Die Studie stellt ein: {{settings}} und {{count}} weitere Einstellungen.',
  'question.sets': 'Die Studie stellt ein: {{settings}}.',
  'finding.in': '{{label}} im Jahr {{year}}',
  continue: 'Oder weitermachen',
  back: 'Zurück zur geöffneten Studie',
  empty: 'Mit einer leeren Studie beginnen',
  open: 'Studie öffnen…',
  recent: 'Zuletzt verwendete Dateien',
  examples: 'Weitere Beispiele',
  new: 'Zum ersten Mal hier?',
  tour: 'Zum Rundgang (drei Minuten)',
  unchanged:
    'Die Ergebnisse werden mit der unveränderten Politik verglichen: was geschieht, wenn kein Hebel bewegt wird, mit den Hindernissen von heute.',
  addExample: 'Ein Beispiel als Szenario hinzufügen',
}
