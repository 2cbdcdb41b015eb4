import type { Words } from '../words'

export const tour: Words<'tour'> = {
  title: 'Rundgang in drei Minuten',
  place: '{{number}} von {{count}}',
  next: 'Weiter',
  back: 'Zurück',
  skip: 'Rundgang verlassen',
  end: 'Fertig',
  'lever.title': 'Einen Hebel bewegen',
  'lever.text':
    'Ein Hebel ist eine Maßnahme (€, ◊) oder ein Umstand (○). Ziehen Sie diesen oder tippen Sie eine Zahl ein: Alles reagiert sofort. Der kleine graue Strich ist die unveränderte Politik; die Marken sind Werte aus den Dokumenten.',
  'cards.title': 'Lesen, was er bewirkt',
  'cards.text':
    'Sechs Ergebnisse für ein Jahr: der Wert, was die Hebel daran ändern, und die Spanne, in der neun von zehn Simulationen liegen.',
  'year.title': 'Das Jahr wählen',
  'year.text':
    'Die Hauptergebnisse und die Sätze beziehen sich auf dieses Jahr. Der zweite Schieberegler wählt die Jahre, die die Diagramme zeichnen.',
  'chart.title': 'Den Verlauf sehen',
  'chart.text':
    'Der Titel sagt, was man sieht. Ihr Szenario ist farbig, die unveränderte Politik grau, die Spanne schattiert. Ein Klick auf eine Linie führt zu ihrer Gleichung und Quelle.',
  'target.title': 'Was im Weg steht',
  'target.text':
    'Wird ein Ziel verfehlt, so steht hier, warum und welche Hebel helfen würden. Ein Klick stellt einen ein; „Rückgängig“ nimmt es zurück.',
  'why.title': 'Warum, und wie sicher',
  'why.text':
    '„Erklärung“ teilt ein Ergebnis auf die Hebel auf. „Unsicherheit“ nennt die Chancen. „Zielsuche“ findet die Kombination von Hebeln, die ein Ziel erreicht.',
  'sources.title': 'Woher jede Zahl kommt',
  'sources.text':
    'Jede Kennzahl und jede Annahme mit Quelle und Spanne, und was veröffentlichte Studien ergeben haben.',
  'scenarios.title': 'Vergleichen und vortragen',
  'scenarios.text':
    'Fügen Sie hier Szenarien oder Beispiele hinzu, und vergleichen Sie sie; Folien entstehen unter „Präsentation“. Nichts verlässt diesen Rechner. Der Name Levier führt zurück zur Startseite.',
}
