import type { Words } from '../words'

export const exchange: Words<'exchange'> = {
  'sheet.results': 'Resultaten',
  'sheet.settings': 'Wat verschilt',
  'sheet.charts': 'Grafieken',
  'sheet.levers': 'Hefbomen',
  'sheet.figures': 'Cijfers',
  'sheet.scenario': 'Model',
  'sheet.reference': 'Model (referentie)',
  'sheet.comparison': 'Vergelijkingsbasis',
  'sheet.paths': 'Trajecten',
  'sheet.differences': 'Verschillen',
  'sheet.history': 'Vóór 2025',
  'sheet.notes': 'Toelichting',

  'title.of': '{{title}}: “{{name}}”',
  'title.levers': 'Hefbomen',
  'title.figures': 'Cijfers en aannames',
  'title.paths': 'Trajecten van de hefbomen',
  'title.differences': 'Wat het scenario verandert',
  'title.notes': 'Toelichting',
  'subtitle.results':
    'Resultaten van “{{scenario}}”. Elke cel is een formule: wijzig een hefboom of een cijfer en ze past zich aan.',
  'subtitle.charts':
    'Grafieken van “{{scenario}}”. Ze volgen de hefbomen en cijfers van deze werkmap, net als de getallen ernaast.',
  'subtitle.levers':
    'Wijzig de gekleurde cellen. Zonder waarde volgt de hefboom zijn basiscijfer; zonder jaar geldt het standaardjaar.',
  'subtitle.figures':
    'Wijzig de gekleurde cellen: scenario en referentie volgen allebei. Een gewijzigde waarde wordt rood; de waarde in het model staat ernaast.',
  'subtitle.scenario': 'Het scenario: elke cel is de vergelijking van haar reeks in één jaar.',
  'subtitle.reference': 'De referentie: geen enkele hefboom is gewijzigd, de cijfers zijn dezelfde.',
  'subtitle.comparison':
    'Waarmee de studie vergelijkt, zoals het was bij de export: de hefbomen en cijfers van deze werkmap veranderen er niets aan.',
  'subtitle.paths': 'Een hefboom gaat in een rechte lijn van zijn vertrekpunt naar zijn waarde en blijft daar.',
  'subtitle.differences': 'Scenario min “{{name}}”, elke reeks, elk jaar.',
  'subtitle.notes': 'Waaruit deze werkmap is gemaakt en wat u moet weten wanneer u ze leest.',

  'column.id': 'Id',
  'column.group': 'Groep',
  'column.lever': 'Hefboom',
  'column.figure': 'Cijfer',
  'column.series': 'Reeks',
  'column.outcome': 'Resultaat',
  'column.value': 'Waarde',
  'column.year': 'Jaar',
  'column.check': 'Controle',
  'column.unit': 'Eenheid',
  'column.base': 'Basis',
  'column.baseYear': 'Standaardjaar',
  'column.min': 'Min.',
  'column.max': 'Max.',
  'column.usedValue': 'Gebruikte waarde',
  'column.usedYear': 'Gebruikt jaar',
  'column.help': 'Wat de hefboom doet',
  'column.note': 'Notitie',
  'column.modelValue': 'Waarde in het model',
  'column.low': 'Laag',
  'column.high': 'Hoog',
  'column.bound': 'Grens',
  'column.kind': 'Soort',
  'column.use': 'Gebruik',
  'column.asOf': 'Jaar',
  'column.document': 'Document',
  'column.place': 'Pagina of onderdeel',
  'column.source': 'Bron',
  'column.what': 'Onderwerp',

  'bound.about': 'ongeveer',
  'bound.atLeast': 'minstens',
  'bound.atMost': 'hoogstens',
  'use.changeable': 'kan worden gewijzigd',
  'use.structural': 'structuur, vast',
  'use.context': 'context, niet gebruikt',

  'nature.illustrative': '{{label}} (illustratief)',

  'line.difference': 'Verschil',
  'section.reference': 'Ongewijzigd beleid: geen hefboom gewijzigd',
  'section.study': 'De studie',
  'section.levers': 'Gewijzigde hefbomen',
  'section.assumptions': 'Gewijzigde aannames',
  'section.warnings': 'Kanttekeningen',
  'section.use': 'Hoe de werkmap werkt',
  'section.licences': 'Licenties',

  'note.title': 'Titel',
  'note.author': 'Auteur',
  'note.notes': 'Notities',
  'note.scenario': 'Scenario',
  'note.modified': 'Studie laatst gewijzigd',
  'note.exported': 'Geëxporteerd',
  'note.model': 'Model',
  'note.fingerprint': 'Vingerafdruk van het model',
  'note.seed': 'Startgetal',
  'note.none': 'geen',
  'note.entry': '{{label}}: {{text}}',
  'note.instead': '{{value}} in plaats van {{before}}',

  'use.inputs.name': 'Wat kan worden gewijzigd',
  'use.inputs.text':
    'De gekleurde cellen op de bladen met hefbomen en cijfers. Wat buiten het bereik van een hefboom of cijfer ligt, wordt geweigerd.',
  'use.unset.name': 'Een lege hefboom',
  'use.unset.text':
    'Hij volgt zijn basiscijfer, ook wanneer dat cijfer wordt gewijzigd. Maak de cel leeg om een hefboom te laten volgen.',
  'use.cells.name': 'Het model',
  'use.cells.text':
    'Eén rij per reeks, met haar id in kolom A, één kolom per jaar; elke cel is de vergelijking in dat jaar. Cijfers dragen een naam: economy.growth in een formule verwijst naar die rij bij de cijfers.',
  'use.units.name': 'Eenheden',
  'use.units.text':
    'De cellen staan in de eenheid ernaast: 60 in een rij met % betekent 60%. Alleen de gekleurde cellen van zo’n rij zijn procentcellen: typ 60 of 60%, de formules lezen daar 0,6. Constante prijzen van 2024.',
  'use.missing.name': 'Lege cellen',
  'use.missing.text':
    'Een reeks zonder waarde in een jaar is daar leeg: voor kosten per jaar werk zijn zowel kosten als banen nodig.',

  // all scenarios side by side
  'all.scenario': '{{number}}. {{name}}',
  'all.results':
    'Alle scenario’s, jaar na jaar. Elke cel is een formule: verander een hefboom of een cijfer op de bladen van een scenario en ze volgt.',
  'all.differences': 'Verschil met “{{name}}”',
  'all.setting': 'Hefboom of aanname',
  'all.settings': 'Wat er tussen de scenario’s verschilt',
  'all.settingsAbout':
    'Wat op de eigen bladen van de scenario’s staat: verander het daar, en dit volgt. In kleur: niet zoals bij ongewijzigd beleid.',
  'all.others': 'Hefbomen die geen enkel scenario wijzigt',
  'all.charts':
    'Eén grafiek per resultaat, één lijn per scenario (hoogstens {{most}}). Ze volgen de hefbomen en cijfers van deze werkmap.',
  'all.sheets.name': 'De bladen van een scenario',
  'all.sheets.text':
    'Elk scenario heeft bladen met hefbomen, model en trajecten die zijn nummer dragen. Scenario’s met dezelfde aannames delen één blad met cijfers en één referentie: een cijfer dat daar verandert, verandert voor allemaal.',

  'refused.title': 'Buiten bereik',
  'refused.lever':
    'De waarde moet een getal zijn van het minimum tot het maximum van de hefboom. Maak de cel leeg om de hefboom ongewijzigd te laten.',
  'refused.year':
    'Het jaar moet een heel jaar zijn van {{first}} tot {{last}}. Laat de cel leeg voor het standaardjaar.',
  'refused.atOnce': 'Deze hefboom werkt onmiddellijk en heeft geen jaar. Maak de cel met het jaar leeg.',
  'refused.noPath':
    'Deze hefboom is een totaal of een aandeel voor de hele periode en heeft geen jaar. Maak de cel met het jaar leeg.',
  'refused.figure': 'De waarde moet een getal zijn binnen het toegelaten bereik: {{range}}.',
  'refused.figureAny': 'De waarde moet een getal zijn.',
  'refused.figureFollowing':
    'De waarde moet een getal zijn binnen het toegelaten bereik, dat van “{{other}}” afhangt. Met de geëxporteerde waarden: {{range}}.',
  'refused.fixed':
    'Dit cijfer hoort bij de structuur van het model, of is context die in geen enkele vergelijking wordt gebruikt. Zet de waarde van het model terug.',
  'refused.notice':
    'Geweigerde rijen: {{number}}. Wat ervan afhangt, toont #N/B (in een Engelstalige Excel: #N/A). De kolom “Controle” van de bladen “{{levers}}” en “{{figures}}” zegt waarom.',

  'warning.carried': '“{{name}}” werd gemaakt met model {{from}}. {{sentence}}',
  'warning.otherModel':
    'De studie werd opgeslagen met een andere versie van het model; alles hier is berekend met de hierboven vermelde versie, behalve waar een oudere versie wordt genoemd.',
  'warning.assumptions':
    'Er zijn aannames gewijzigd: ze gelden zowel voor het scenario als voor de referentie. De getallen in de kanttekeningen komen uit de meegeleverde cijfers.',
  'warning.assumptionsApart':
    'Dit scenario en “{{name}}”, waarmee het wordt vergeleken, gaan uit van verschillende aannames: hun verschillen komen ook daarvan. De getallen in de kanttekeningen komen uit de meegeleverde cijfers.',

  'xmile.about':
    '“{{scenario}}” van de studie “{{title}}”. Stappen van een jaar, Euler, dt 1. De namen zijn de id’s van de app met liggende streepjes, en de waarden staan in haar eenheden: 60 in een variabele in procent betekent 60%. Variabelen die met reference_ beginnen, zijn hetzelfde model zonder gewijzigde hefboom.',
  'xmile.identity':
    'Model {{id}}, versie {{version}}, vingerafdruk {{fingerprint}}. Geëxporteerd op {{date}}. Startgetal {{seed}}.',
  'xmile.missing': 'Weggelaten, want in sommige jaren zonder waarde: {{series}}.',
  'xmile.figure': '{{label}}. Bron: {{source}}',
  'xmile.structural':
    '{{doc}}. Hoort bij de structuur van het model: de app verandert het nooit, en sommige vergelijkingen gelden mogelijk alleen voor deze waarde.',
  'xmile.lever': '{{label}}, zoals ingesteld in het scenario.',
  'xmile.leverBase': '{{label}}, ongewijzigd: volgt de basis.',
  'xmile.year': 'Streefjaar: {{label}}.',
  'xmile.path': '{{label}}: waar het traject elk jaar staat.',
  'xmile.pathLag_one': '{{label}}: waar het traject het jaar voordien stond.',
  'xmile.pathLag_other': '{{label}}: waar het traject {{count}} jaar eerder stond.',
  'xmile.start': '{{label}}: vanwaar het traject vertrekt.',
  'xmile.first': '{{label}}: in het eerste jaar.',
  'xmile.later': '{{label}}: in de jaren na het eerste.',
  'xmile.part': '{{label}}: een deel van de vergelijking.',
  'xmile.lag_one': '{{label}}: het jaar voordien.',
  'xmile.lag_other': '{{label}}: {{count}} jaar eerder.',
  'xmile.sum': '{{label}}: opgeteld vóór dit jaar.',
  'xmile.flow': 'Vervangt elk jaar de voorraad.',
  'xmile.reference': 'Referentie. {{doc}}',
  'csv.observed': 'waargenomen',
  'csv.observedSecondHand': 'waargenomen, uit tweede hand',
  'csv.scenario': 'Scenario',
  'csv.id': 'Id',
  'csv.label': 'Resultaat',
  'csv.unit': 'Eenheid',
  'csv.year': 'Jaar',
  'csv.value': 'Waarde',
  'csv.reference': 'Referentie: {{name}}',
  'csv.difference': 'Verschil',
}
