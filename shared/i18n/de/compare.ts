import type { Words } from '../words'

export const compare: Words<'compare'> = {
  scenario: 'Szenario',
  sort: 'Sortieren nach: {{name}}',
  against: 'Grau: Differenz zu „{{name}}“. Ein Klick auf eine Überschrift sortiert.',
  // titles of charts that several scenarios share
  'title.apart': '{{label}} {{year}}: von {{low}} bis {{high}} ({{name}})',
  'title.same': '{{label}} {{year}}: {{value}} in jedem gezeichneten Szenario',
  'title.one': '{{label}} {{year}}: {{value}} ({{name}})',
  draw: 'In den Diagrammen zeichnen: {{name}}',
  drawn:
    'Die Diagramme zeichnen {{shown}} von {{all}} Szenarien. Kreuzen Sie andere in der Ergebnistabelle an: höchstens {{most}} zugleich.',
  asItWas: '{{name}} im Jahr {{year}}: wie es mit Modell {{version}} war, und jetzt',
  'asItWas.result': 'Ergebnis',
  'asItWas.before': 'Modell {{version}}, wie es war',
  'asItWas.now': 'Modell {{version}}, jetzt',
  'asItWas.difference': 'Differenz',
  'asItWas.none': 'nicht in Modell {{version}}',
  'otherwise.jobs.net':
    'In Modell {{version}} war dies die Veränderung aller erfassten Arbeitsplätze, abzüglich eines festen Anteils, der anderswo verdrängt wird; jetzt sind es die Arbeitsplätze, die von der zusätzlichen Nachfrage getragen werden.',
  'otherwise.research.spending':
    'In Modell {{version}} waren dies nur die Ausgaben, für die es Forscher gab; jetzt ist es alles ausgegebene Geld.',
  'otherwise.research.intensityReached':
    'In Modell {{version}} waren dies nur die Ausgaben, für die es Forscher gab; jetzt ist es alles ausgegebene Geld.',
  'otherwise.defence.contentReached':
    'In Modell {{version}} war dies der belgische Fertigungsanteil an den Aufträgen, schon bei der Unterzeichnung; jetzt ist es der an den Lieferungen.',
  'otherwise.public.balance':
    'In Modell {{version}} zählten hierzu nur die Zinsen der SAFE-Darlehen und anders berechnete Steuereinnahmen; jetzt sind es die Zinsen auf die ganze zusätzliche Schuld, was anderswo gegenfinanziert wird, und die Steuern auf das ganze zusätzliche BIP.',
  'otherwise.public.interest':
    'In Modell {{version}} war dies, was SAFE-Darlehen mehr an Zinsen kosten als die Anleihen, die sie ersetzen; jetzt sind es die realen Zinsen auf die ganze zusätzliche Schuld.',
  'otherwise.public.taxReturn':
    'In Modell {{version}} waren dies die Steuern auf das BIP aus Wissen und auf das, was die zusätzlichen Arbeitsplätze (netto) beitragen; jetzt sind es die Steuern auf das ganze zusätzliche BIP, abzüglich der öffentlichen Ausgaben, die ihm folgen.',
  'otherwise.dependency.usProcurement':
    'In Modell {{version}} war dies ein Anteil an den Beschaffungen; jetzt ist es ein Anteil an den Lieferungen.',
  'otherwise.dependency.europeanShare':
    'In Modell {{version}} war dies ein Anteil an den Beschaffungen, in dem sofort zählte, was unterzeichnet war; jetzt ist es ein Anteil an den Lieferungen.',
  'otherwise.apart': '{{meaning}} Die beiden Werte werden nicht verglichen.',
  'asItWas.note':
    'Die erste Spalte ist mit Modell {{version}} und den Hebeln und Annahmen gerechnet, die dieses Szenario damals hatte, die zweite mit den heutigen Hebeln und Annahmen.',
  'asItWas.why': 'Unter „Erklärung“ sehen, wie viel der Differenz auf das neuere Modell entfällt',
  'asItWas.unknown':
    'Dieses Szenario wurde mit Modell {{version}} erstellt, das diese Version von Levier nicht enthält: Es lässt sich nicht rechnen, wie es war.',
  title: 'Szenarien nebeneinander',
  table: 'Ergebnisse {{year}}',
  levers: 'Unterschiedlich eingestellte Hebel',
  lever: 'Hebel',
  none: 'Diese Szenarien unterscheiden sich in keinem Hebel.',
  assumptions: 'Unterschiedliche Annahmen',
  assumption: 'Annahme',
}
