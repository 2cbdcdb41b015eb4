import type { Words } from '../words'

export const exchange: Words<'exchange'> = {
  'sheet.results': 'Ergebnisse',
  'sheet.settings': 'Was abweicht',
  'sheet.charts': 'Diagramme',
  'sheet.levers': 'Hebel',
  'sheet.figures': 'Kennzahlen',
  'sheet.scenario': 'Modell',
  'sheet.reference': 'Referenzmodell',
  'sheet.comparison': 'Vergleich',
  'sheet.paths': 'Pfade',
  'sheet.differences': 'Differenzen',
  'sheet.history': 'Vor 2025',
  'sheet.notes': 'Notizen',

  'title.of': '{{title}}: „{{name}}“',
  'title.levers': 'Hebel',
  'title.figures': 'Kennzahlen und Annahmen',
  'title.paths': 'Pfade der Hebel',
  'title.differences': 'Was das Szenario ändert',
  'title.notes': 'Notizen',
  'subtitle.results':
    'Ergebnisse von „{{scenario}}“. Jede Zelle ist eine Formel: Ändern Sie einen Hebel oder eine Kennzahl, und sie rechnet neu.',
  'subtitle.charts':
    'Diagramme von „{{scenario}}“. Sie folgen den Hebeln und Kennzahlen dieser Arbeitsmappe, ebenso wie die Zahlen daneben.',
  'subtitle.levers':
    'Ändern Sie die farbigen Zellen. Ohne Wert folgt der Hebel seiner Basiskennzahl; ohne Jahr gilt das vorgegebene.',
  'subtitle.figures':
    'Ändern Sie die farbigen Zellen: Szenario und Referenz folgen beide. Ein geänderter Wert wird rot; der Wert des Modells steht daneben.',
  'subtitle.scenario': 'Das Szenario: Jede Zelle ist die Gleichung ihrer Zeitreihe in einem Jahr.',
  'subtitle.reference': 'Die Referenz: Kein Hebel ist geändert, die Kennzahlen sind dieselben.',
  'subtitle.comparison':
    'Womit die Studie vergleicht, auf dem Stand des Exports: Hebel und Kennzahlen dieser Arbeitsmappe ändern daran nichts.',
  'subtitle.paths':
    'Von seinem Ausgangswert verläuft ein Hebel in gerader Linie zum eingestellten Wert und bleibt dort.',
  'subtitle.differences': 'Szenario minus „{{name}}“, jede Zeitreihe, jedes Jahr.',
  'subtitle.notes': 'Woraus diese Arbeitsmappe entstand, und was beim Lesen zu wissen ist.',

  'column.id': 'Kennung',
  'column.group': 'Gruppe',
  'column.lever': 'Hebel',
  'column.figure': 'Kennzahl',
  'column.series': 'Zeitreihe',
  'column.outcome': 'Ergebnis',
  'column.value': 'Wert',
  'column.year': 'Jahr',
  'column.check': 'Prüfung',
  'column.unit': 'Einheit',
  'column.base': 'Basis',
  'column.baseYear': 'Vorgegebenes Jahr',
  'column.min': 'Min.',
  'column.max': 'Max.',
  'column.usedValue': 'Verwendeter Wert',
  'column.usedYear': 'Verwendetes Jahr',
  'column.help': 'Wirkung',
  'column.note': 'Notiz',
  'column.modelValue': 'Wert im Modell',
  'column.low': 'Von',
  'column.high': 'Bis',
  'column.bound': 'Schranke',
  'column.kind': 'Art',
  'column.use': 'Verwendung',
  'column.asOf': 'Stand',
  'column.document': 'Dokument',
  'column.place': 'Seite oder Abschnitt',
  'column.source': 'Quelle',
  'column.what': 'Inhalt',

  'bound.about': 'etwa',
  'bound.atLeast': 'mindestens',
  'bound.atMost': 'höchstens',
  'use.changeable': 'änderbar',
  'use.structural': 'Struktur, fest',
  'use.context': 'Hintergrund, nicht verwendet',

  'nature.illustrative': '{{label}} (illustrativ)',

  'line.difference': 'Differenz',
  'section.reference': 'Unveränderte Politik: kein Hebel geändert',
  'section.study': 'Die Studie',
  'section.levers': 'Geänderte Hebel',
  'section.assumptions': 'Geänderte Annahmen',
  'section.warnings': 'Vorbehalte',
  'section.use': 'So funktioniert die Arbeitsmappe',
  'section.licences': 'Lizenzen',

  'note.title': 'Titel',
  'note.author': 'Verfasser',
  'note.notes': 'Notizen',
  'note.scenario': 'Szenario',
  'note.modified': 'Studie zuletzt geändert',
  'note.exported': 'Exportiert',
  'note.model': 'Modell',
  'note.fingerprint': 'Fingerabdruck des Modells',
  'note.seed': 'Startwert',
  'note.none': 'keine',
  'note.entry': '{{label}}: {{text}}',
  'note.instead': '{{value}} statt {{before}}',

  'use.inputs.name': 'Was sich ändern lässt',
  'use.inputs.text':
    'Die farbigen Zellen auf den Blättern der Hebel und der Kennzahlen. Was außerhalb des Bereichs eines Hebels oder einer Kennzahl liegt, wird abgelehnt.',
  'use.unset.name': 'Ein leerer Hebel',
  'use.unset.text':
    'Er folgt seiner Basiskennzahl, auch wenn diese geändert wird. Leeren Sie die Zelle, damit ein Hebel folgt.',
  'use.cells.name': 'Das Modell',
  'use.cells.text':
    'Eine Zeile je Zeitreihe, benannt durch ihre Kennung in Spalte A, eine Spalte je Jahr; jede Zelle ist die Gleichung in diesem Jahr. Kennzahlen tragen Namen: economy.growth in einer Formel verweist auf die gleichnamige Zeile der Kennzahlen.',
  'use.units.name': 'Einheiten',
  'use.units.text':
    'Für die Zellen gilt die Einheit daneben: 60 in einer Zeile mit % bedeutet 60 %. Nur die farbigen Zellen einer solchen Zeile sind als Prozent formatiert: Geben Sie 60 oder 60 % ein, Formeln lesen dort 0,6. Konstante Preise von 2024.',
  'use.missing.name': 'Leere Zellen',
  'use.missing.text':
    'Eine Zeitreihe ohne Wert in einem Jahr ist dort leer: Kosten je Stellenjahr setzen Kosten und Arbeitsplätze voraus.',

  // all scenarios side by side
  'all.scenario': '{{number}}. {{name}}',
  'all.results':
    'Alle Szenarien, Jahr für Jahr. Jede Zelle ist eine Formel: Ändern Sie einen Hebel oder eine Kennzahl auf den Blättern eines Szenarios, und sie folgt.',
  'all.differences': 'Differenz zu „{{name}}“',
  'all.setting': 'Hebel oder Annahme',
  'all.settings': 'Worin sich die Szenarien unterscheiden',
  'all.settingsAbout':
    'Was auf den eigenen Blättern der Szenarien steht: Ändern Sie es dort, und dies folgt. Farbig: nicht wie bei unveränderter Politik.',
  'all.others': 'Hebel, die kein Szenario ändert',
  'all.charts':
    'Ein Diagramm je Ergebnis, eine Linie je Szenario (höchstens {{most}}). Sie folgen den Hebeln und Kennzahlen dieser Arbeitsmappe.',
  'all.sheets.name': 'Die Blätter eines Szenarios',
  'all.sheets.text':
    'Jedes Szenario hat Blätter für Hebel, Modell und Pfade, die seine Nummer tragen. Szenarien mit denselben Annahmen teilen sich ein Blatt der Kennzahlen und eine Referenz: Eine dort geänderte Kennzahl ändert sich für alle.',

  'refused.title': 'Außerhalb des Bereichs',
  'refused.lever':
    'Der Wert muss eine Zahl vom Minimum bis zum Maximum des Hebels sein. Leeren Sie die Zelle, damit der Hebel unverändert bleibt.',
  'refused.year':
    'Das Jahr muss ein ganzes Jahr von {{first}} bis {{last}} sein. Lassen Sie die Zelle für das vorgegebene Jahr leer.',
  'refused.atOnce': 'Dieser Hebel wirkt sofort und hat kein Jahr. Leeren Sie die Zelle des Jahres.',
  'refused.noPath':
    'Dieser Hebel ist eine Summe oder ein Anteil für den ganzen Zeitraum und hat kein Jahr. Leeren Sie die Zelle des Jahres.',
  'refused.figure': 'Der Wert muss eine Zahl im zulässigen Bereich sein: {{range}}.',
  'refused.figureAny': 'Der Wert muss eine Zahl sein.',
  'refused.figureFollowing':
    'Der Wert muss eine Zahl im zulässigen Bereich sein; dieser richtet sich nach „{{other}}“. Mit den exportierten Werten: {{range}}.',
  'refused.fixed':
    'Diese Kennzahl gehört zur Struktur des Modells oder zum Hintergrund, den keine Gleichung verwendet. Setzen Sie wieder den Wert des Modells ein.',
  'refused.notice':
    'Abgelehnte Zeilen: {{number}}. Was von ihnen abhängt, zeigt #NV (in einem englischen Excel: #N/A). Die Spalte „Prüfung“ der Blätter „{{levers}}“ und „{{figures}}“ sagt, warum.',

  'warning.carried': '„{{name}}“ wurde mit Modell {{from}} erstellt. {{sentence}}',
  'warning.otherModel':
    'Die Studie wurde mit einer anderen Version des Modells gespeichert; hier wurde alles mit der oben genannten Version gerechnet, außer wo eine ältere genannt wird.',
  'warning.assumptions':
    'Annahmen wurden geändert: Sie gelten für das Szenario ebenso wie für die Referenz. Die Zahlen in den Vorbehalten stammen aus den mitgelieferten Kennzahlen.',
  'warning.assumptionsApart':
    'Dieses Szenario und „{{name}}“, mit dem es verglichen wird, gehen von verschiedenen Annahmen aus: Ihre Unterschiede kommen auch davon. Die Zahlen in den Vorbehalten stammen aus den mitgelieferten Kennzahlen.',

  'xmile.about':
    '„{{scenario}}“ aus der Studie „{{title}}“. Jahresschritte, Euler, dt 1. Die Namen sind die Kennungen der App mit Unterstrichen, und die Werte stehen in ihren Einheiten: 60 in einer Variablen in Prozent bedeutet 60 %. Variablen, die mit reference_ beginnen, sind dasselbe Modell ohne geänderten Hebel.',
  'xmile.identity':
    'Modell {{id}}, Version {{version}}, Fingerabdruck {{fingerprint}}. Exportiert am {{date}}. Startwert {{seed}}.',
  'xmile.missing': 'Weggelassen, da in manchen Jahren ohne Wert: {{series}}.',
  'xmile.figure': '{{label}}. Quelle: {{source}}',
  'xmile.structural':
    '{{doc}}. Teil der Modellstruktur: Die App ändert dies nie, und manche Gleichungen gelten womöglich nur für diesen Wert.',
  'xmile.lever': '{{label}}, wie im Szenario eingestellt.',
  'xmile.leverBase': '{{label}}, unverändert: folgt der Basis.',
  'xmile.year': 'Zieljahr: {{label}}.',
  'xmile.path': '{{label}}: wo der Pfad in jedem Jahr steht.',
  'xmile.pathLag_one': '{{label}}: wo der Pfad im Vorjahr stand.',
  'xmile.pathLag_other': '{{label}}: wo der Pfad {{count}} Jahre früher stand.',
  'xmile.start': '{{label}}: wovon der Pfad ausgeht.',
  'xmile.first': '{{label}}: im ersten Jahr.',
  'xmile.later': '{{label}}: in den Jahren nach dem ersten.',
  'xmile.part': '{{label}}: ein Teil der Gleichung.',
  'xmile.lag_one': '{{label}}: im Vorjahr.',
  'xmile.lag_other': '{{label}}: {{count}} Jahre früher.',
  'xmile.sum': '{{label}}: Summe bis zum Vorjahr.',
  'xmile.flow': 'Ersetzt den Bestand jedes Jahr.',
  'xmile.reference': 'Referenz. {{doc}}',
  'csv.observed': 'beobachtet',
  'csv.observedSecondHand': 'beobachtet, aus zweiter Hand',
  'csv.scenario': 'Szenario',
  'csv.id': 'Kennung',
  'csv.label': 'Ergebnis',
  'csv.unit': 'Einheit',
  'csv.year': 'Jahr',
  'csv.value': 'Wert',
  'csv.reference': 'Referenz: {{name}}',
  'csv.difference': 'Differenz',
}
