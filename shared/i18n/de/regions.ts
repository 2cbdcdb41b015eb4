import type { Words } from '../words'

export const regions: Words<'regions'> = {
  title: 'Wo die Wirkung ankommt',
  'name.flanders': 'Flandern',
  'name.wallonia': 'Wallonie',
  'name.brussels': 'Brüssel',
  'name.unallocated': 'Nicht zugeteilt',
  'in.flanders': 'in Flandern',
  'in.wallonia': 'in der Wallonie',
  'in.brussels': 'in Brüssel',
  'in.unallocated': 'in keiner Region',
  'city.brussels': 'Brüssel',
  'city.antwerp': 'Antwerpen',
  'city.ghent': 'Gent',
  'city.charleroi': 'Charleroi',
  'city.liege': 'Lüttich',
  'city.louvain-la-neuve': 'Louvain-la-Neuve',
  'city.bruges': 'Brügge',
  'measure.jobs': 'Arbeitsplätze',
  'measure.turnover': 'Umsatz',
  'title.jobs': 'Die Zahl der Arbeitsplätze ändert sich {{region}} am stärksten: {{change}} im Jahr {{year}}',
  'title.jobs.unallocated':
    'Die Zahl der Arbeitsplätze ändert sich am stärksten in neuen Werken und der AI Factory, keiner Region zugeteilt: {{change}} im Jahr {{year}}',
  'title.jobs.same': 'Im Jahr {{year}} gewinnt oder verliert keine Region Arbeitsplätze',
  'title.turnover': 'Der Umsatz ändert sich {{region}} am stärksten: {{change}} im Jahr {{year}}',
  'title.turnover.unallocated':
    'Der Umsatz ändert sich am stärksten in neuen Werken, keiner Region zugeteilt: {{change}} im Jahr {{year}}',
  'title.turnover.same': 'Im Jahr {{year}} ändert sich der Umsatz in keiner Region',
  'subtitle.jobs':
    'Arbeitsplätze in den erfassten Bereichen nach Region, Differenz zu „{{against}}“, {{year}}. Je kräftiger die Farbe, desto größer die Änderung',
  'subtitle.turnover':
    'Umsatz der Verteidigung nach Region, Differenz zu „{{against}}“, {{year}}. Je kräftiger die Farbe, desto größer die Änderung',
  'map.describe': 'Karte von Belgien. {{list}}.',
  'map.item': '{{region}} {{value}}, {{change}}',
  'map.same': 'keine Änderung',
  source:
    'Nationale Ergebnisse, nach angegebenen Anteilen aufgeteilt; Umrisse für diese Karte gezeichnet · Modell {{version}}',
  'list.title': 'Regionen',
  'list.sum':
    'Zusammen {{sum}} in den hier erfassten Bereichen, woher diese Menschen auch kommen; Veränderung der zusätzlichen Arbeitsplätze (netto): {{net}}.',
  'table.region': 'Region',
  'table.jobs': 'Arbeitsplätze',
  'table.jobsChange': 'Änderung der Arbeitsplätze',
  'table.turnover': 'Umsatz',
  'table.turnoverChange': 'Änderung des Umsatzes',
  'table.jobsIn': 'Arbeitsplätze im Jahr {{year}} und ihre Änderung',
  'table.turnoverIn': 'Umsatz im Jahr {{year}} und seine Änderung',
  'shares.title': 'Eine Aufteilung, kein regionales Modell',
  'shares.about':
    'Die nationalen Ergebnisse werden nach festen, unten angegebenen Anteilen auf die Regionen aufgeteilt: Nichts Regionales (Flächen, Löhne, Pendeln, Regionalpolitik) wird modelliert. Neue Werke und die AI Factory werden keiner Region zugeteilt: Kein Dokument sagt, wo Werke stünden oder wie sich die Arbeitsplätze der AI Factory auf ihre Standorte verteilten. Arbeitsplätze sind Personen in den hier erfassten Bereichen, woher sie auch kamen: Ihre Summe ist nicht die Zahl der zusätzlichen Arbeitsplätze (netto) bei den Hauptergebnissen.',
  'shares.short':
    'Eine Aufteilung, kein regionales Modell: Die nationalen Ergebnisse werden nach festen Anteilen auf die Regionen aufgeteilt. Neue Werke und die AI Factory werden keiner Region zugeteilt. Arbeitsplätze sind Personen in den hier erfassten Bereichen: Ihre Summe ist nicht die Zahl der zusätzlichen Arbeitsplätze (netto).',
  'shares.of': 'Anteil',
  'shares.core': 'an den Kernunternehmen der Verteidigung',
  'shares.total': 'an allen heutigen Arbeitsplätzen der Verteidigung',
  'shares.entrants': 'an den möglichen Neuzugängen: was außerhalb des Kerns hinzukommt',
  'shares.research': 'am F&E-Personal',
  'shares.capital': 'am Kapital, das Technologie\u00adunternehmen aufnehmen',
  'cities.title': 'Die sieben Städte der Dokumente',
  'cities.about':
    'Was „{{document}}“ über jede sagt – kein Ergebnis des Modells – und die zugehörigen Kennzahlen des Registers.',
  'cities.section': 'Abschnitt {{section}}',
  'cities.none': 'Die Dokumente nennen keine Kennzahl zu dieser Stadt.',
}
