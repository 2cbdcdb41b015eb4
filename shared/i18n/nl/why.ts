import type { Words } from '../words'

export const why: Words<'why'> = {
  title: 'Wat het verschil maakt',
  run: 'Het verschil wordt opgesplitst',
  'missed.research':
    'De O&O-doelstelling van {{aim}} wordt in {{year}} niet gehaald: <missed>wat in de weg staat en wat zou helpen</missed>, of <mix>een combinatie zoeken die ze haalt</mix>.',
  'missed.european':
    'De doelstelling van {{aim}} voor het Europese aandeel in de leveringen wordt in {{year}} niet gehaald: <missed>wat in de weg staat en wat zou helpen</missed>, of <mix>een combinatie zoeken die ze haalt</mix>.',
  empty: 'Nog geen hefboom gewijzigd',
  emptyText: 'Beweeg een of meer van de {{count}} hefbomen links: deze pagina zegt dan wat elk daarvan bijdraagt.',
  emptyLink: 'Naar “Verkennen”',
  'title.only': 'Eén hefboom maakt het hele verschil, {{player}}: {{difference}} in {{year}}',
  'title.one': 'Bijna alles heeft één oorzaak – {{player}}: {{difference}} in {{year}}',
  'title.first': 'Grootste bijdrage – {{player}}: {{difference}} in {{year}} ({{share}})',
  'title.against': '{{player}}: {{difference}} in {{year}}; in de andere richting, {{other}}: {{opposed}}',
  'title.cancel': '{{label}}: de wijzigingen heffen elkaar in {{year}} op',
  'title.nothing': '{{label}}: geen enkele wijziging heeft er in {{year}} een zichtbaar effect op',
  subtitle: '{{label}}, {{year}}: van ongewijzigd beleid naar het scenario',
  'subtitle.otherwise': 'in model {{version}} anders gemeten',
  'subtitle.cut': 'de as begint niet bij nul',
  'subtitle.reference': '{{label}}, {{year}}: van de referentie van de documenten naar het scenario',
  lever: 'Hefboom',
  'group.assumptions': 'Mijn aannames',
  'group.levers': 'Mijn hefbomen, samen',
  'group.model': 'Het nieuwere model ({{now}} in plaats van {{before}})',
  'start.reference': 'Referentie van de documenten',
  'start.older': 'Referentie van de documenten, model {{version}}',
  contribution: 'Bijdrage',
  scenario: 'Dit scenario',
  moved_one:
    '“{{label}}” gaat in {{year}} van {{from}} naar {{to}}, door {{count}} gewijzigde hefboom: {{difference}}.',
  moved_other:
    '“{{label}}” gaat in {{year}} van {{from}} naar {{to}}, door {{count}} gewijzigde hefbomen: {{difference}}.',
  'moved.none': '“{{label}}” bedraagt {{to}} in {{year}}, op de getoonde decimalen, met of zonder deze wijzigingen.',
  'moved.reference':
    '“{{label}}” gaat in {{year}} van {{from}} in de referentie van de documenten naar {{to}}: {{difference}}.',
  'moved.older':
    '“{{label}}” gaat in {{year}} van {{from}} in de referentie van de documenten van model {{version}} naar {{to}}: {{difference}}.',
  'moved.otherwise':
    '{{meaning}} Het aandeel van het nieuwere model komt ook van die andere betekenis, en dat van elke hefboom is een gemiddelde over beide betekenissen.',
  'moved.levers':
    'De hefbomen alleen, vanaf ongewijzigd beleid met dezelfde aannames en het huidige model: {{difference}}.',
  'title.noValue': '{{label}}: geen verschil om op te splitsen in {{year}}',
  'noValue.before':
    '“{{label}}” bedraagt {{to}} in {{year}} en heeft zonder deze wijzigingen geen waarde: er is geen verschil om op te splitsen.',
  noValue: '{{label}} heeft geen waarde in {{year}}.',
  exact_one: 'Exact: er is maar één gewijzigde hefboom.',
  exact_other:
    'Exact: gemiddelde over elke volgorde waarin de hefbomen kunnen worden toegepast ({{runs}} combinaties); de delen vormen samen het verschil.',
  'exact.groups':
    'Exact: gemiddelde over elke mogelijke volgorde, de hefbomen na elkaar ({{runs}} combinaties); de delen vormen samen het verschil.',
  sampled:
    'Gemiddelde over {{orders}} willekeurige volgordes, op {{error}} na (95%); de delen vormen nog altijd samen het verschil.',
  idle_one: 'Hier geen zichtbaar effect in {{year}}: {{levers}}.',
  idle_other: 'Hier geen zichtbaar effect in {{year}}: {{levers}}.',
  compared: 'De bijdragen worden altijd gerekend vanaf de referentie, niet vanaf “{{name}}”.',
  'left.not-kept':
    'Dit scenario werd gemaakt met model {{version}}, dat deze versie van Levier niet bevat: wat het nieuwere model veranderde, kan niet worden gezegd.',
  'left.no-such-result':
    'Model {{version}}, waarmee dit scenario werd gemaakt, had dit resultaat niet: de opsplitsing begint bij het huidige model.',
  rest_one: '{{count}} andere',
  rest_other: '{{count}} andere',
  total: 'totaal',
  'years.title': 'Het verschil is het grootst in {{year}}: {{difference}}',
  'years.none': '{{label}}: in geen enkel getoond jaar een zichtbaar verschil',
  'years.subtitle': '{{label}}: wat elk onderdeel bijdraagt door de jaren heen',
  'years.describe': 'Gestapelde kolommen: {{title}}. {{measure}}. De waarden staan in de tabelweergave.',
  alone: 'Elke hefboom alleen en tussen de andere',
  'alone.table': 'Wat elke hefboom alleen doet, zijn aandeel, en wat hij aan de andere toevoegt',
  'alone.lever': 'Hefboom',
  'alone.alone': 'Alleen',
  'alone.share': 'Aandeel',
  'alone.onTop': 'Boven op de andere',
  'alone.what':
    'Alleen: enkel deze hefboom is gewijzigd. Aandeel: het gemiddelde van wat hij toevoegt over elke volgorde. Boven op de andere: wat verloren gaat als hij wordt teruggezet, zoals het paneel zegt.',
  'alone.same': 'Elke hefboom doet alleen hetzelfde als tussen de andere: zijn aandeel is zijn afzonderlijke effect.',
  'alone.less':
    'Apart zouden de hefbomen samen {{sum}} geven; in combinatie geven ze {{together}}: {{difference}}, omdat sommige elkaar hinderen.',
  'alone.more':
    'Apart zouden de hefbomen samen {{sum}} geven; in combinatie geven ze {{together}}: {{difference}}, omdat sommige elkaar versterken.',
  'alone.apart':
    'Apart zouden de hefbomen samen {{sum}} geven; in combinatie geven ze {{together}}: {{difference}}, omdat het effect van sommige van andere afhangt.',
  'alone.even':
    'Apart geven de hefbomen samen evenveel als in combinatie, {{together}}, hoewel sommige elkaar versterken en andere elkaar hinderen.',
  'alone.sum': 'Apart geven de hefbomen samen evenveel als in combinatie, {{together}}, op afronding na.',
  'alone.group.assumptions':
    'Een aandeel is ook het gemiddelde van de gevallen waarin de aannames vóór of na de hefbomen komen; bij de afzonderlijke effecten staan ze aan beide kanten.',
  'alone.group.model':
    'Een aandeel is ook het gemiddelde van de gevallen waarin het nieuwere model vóór of na de hefbomen komt; bij de afzonderlijke effecten staat het aan beide kanten.',
  'alone.group.both':
    'Een aandeel is ook het gemiddelde van de gevallen waarin de aannames en het nieuwere model vóór of na de hefbomen komen; bij de afzonderlijke effecten staan ze aan beide kanten.',
  pairs: 'Wisselwerking tussen hefbomen',
  'pairs.many': 'De wisselwerking wordt berekend tot {{count}} gewijzigde hefbomen.',
  'pair.more': '{{one}} en {{other}}: {{difference}} boven op hun afzonderlijke effecten.',
  'pair.less': '{{one}} en {{other}}: {{difference}} tegenover hun afzonderlijke effecten.',
}
