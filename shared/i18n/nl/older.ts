import type { Words } from '../words'

export const older: Words<'older'> = {
  drift_one: 'Sinds deze studie werd opgeslagen (model {{version}}), is {{count}} resultaat veranderd.',
  drift_other: 'Sinds deze studie werd opgeslagen (model {{version}}), zijn {{count}} resultaten veranderd.',
  noDrift: 'Deze studie werd opgeslagen onder een ander model ({{version}}); geen van haar resultaten is veranderd.',
  noDriftCompared:
    'Deze studie werd opgeslagen onder een ander model ({{version}}); geen van haar vergelijkbare resultaten is veranderd.',
  noResults:
    'Deze studie werd opgeslagen onder een ander model ({{version}}), zonder resultaten: er valt niets te vergelijken.',
  moved: '{{scenario}}: {{series}} in {{year}} was {{before}} en is nu {{now}} ({{difference}})',
  otherwise: '{{series}}: {{meaning}}',
  gone: 'Wat het model niet meer heeft, wordt niet vergeleken: {{series}}',
  asItWas: 'De studie bekijken zoals ze was onder model {{version}}, naast wat ze nu geeft',
  more_one: 'en nog {{count}}',
  more_other: 'en nog {{count}}',
  changes_one: '{{count}} verschil in het huidige model',
  changes_other: '{{count}} verschillen in het huidige model',
  unknownModel:
    'Deze versie van Levier kent dat model ({{version}}) niet en kan dus niet zeggen welke cijfers en vergelijkingen anders waren.',
  carried_one:
    'Deze studie werd gemaakt met model {{from}} en is geopend met het huidige model; {{count}} element is niet meer wat het was.',
  carried_other:
    'Deze studie werd gemaakt met model {{from}} en is geopend met het huidige model; {{count}} elementen zijn niet meer wat ze waren.',
  'carried.kept': 'Bij het opslaan blijft het oorspronkelijke bestand naast het nieuwe bewaard.',
  'carried.clamped': '{{name}}: {{was}} ligt buiten het huidige bereik en is nu {{now}}',
  'carried.meaning': '{{name}}: {{meaning}}',
  'carried.assumption': 'Weggelaten aanname: {{name}}, {{was}}',
  'carried.lever': 'De hefboom “{{name}}” heet nu “{{now}}”',
  'carried.renamed': 'Het resultaat “{{name}}” heet nu “{{now}}”',
  'carried.turned': 'Het resultaat “{{name}}” heet nu “{{now}}”, met omgekeerd teken',
  'carried.series': 'Het resultaat “{{name}}” bestaat niet meer en wordt niet getoond',
  'change.years': 'Het model loopt nu van {{first}} tot {{last}}',
  'change.figure.added': 'Nieuw cijfer: {{name}}, {{now}}',
  'change.figure.removed': 'Cijfer dat niet meer wordt gebruikt: {{name}}, {{before}}',
  'change.figure.changed': 'Cijfer: {{name}}, was {{before}}, is nu {{now}}',
  'change.figure.otherwise': 'Cijfer: {{name}}, zelfde waarde; bandbreedte of soort gewijzigd',
  'change.lever.added': 'Nieuwe hefboom: {{name}}',
  'change.lever.removed': 'Hefboom die niet meer bestaat: {{name}}',
  'change.lever.changed': 'Hefboom met een andere basis, een ander bereik of een ander traject: {{name}}',
  'change.equation.added': 'Nieuwe vergelijking: {{name}}',
  'change.equation.removed': 'Vergelijking die niet meer bestaat: {{name}}',
  'change.equation.changed': 'Gewijzigde vergelijking: {{name}}',
}
