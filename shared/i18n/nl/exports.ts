import type { Words } from '../words'

export const exports: Words<'exports'> = {
  'menu.export': 'Exporteren',
  'menu.all': 'Alle scenario’s naast elkaar',
  'format.pptx': 'Dia’s (PowerPoint)',
  'format.html': 'Rapport (webpagina)',
  'format.pdf': 'Rapport (pdf)',
  'format.app': 'Levend bestand (webpagina met de hele app)',
  'format.xlsx': 'Werkmap met formules (Excel)',
  'format.csv-excel': 'Gegevens voor Excel (CSV, puntkomma’s en decimale komma’s)',
  'format.csv': 'Gegevens voor programma’s (CSV, komma’s en decimale punten)',
  'format.xmile': 'Model (XMILE)',
  'format.table': 'Scenario’s als tabel (CSV)',
  'format.table-xlsx': 'Scenario’s als tabel (Excel)',
  'picture.png': 'Opslaan als PNG',
  'picture.svg': 'Opslaan als SVG',
  'picture.making': 'een afbeelding',
  'picture.copy': 'Kopiëren als afbeelding',
  'picture.csv': 'Getallen opslaan (CSV)',
  'picture.low': 'ondergrens, negen keer op de tien',
  'picture.high': 'bovengrens, negen keer op de tien',
  'picture.held': 'waarmee wordt vergeleken',
  'picture.of': '{{study}}, “{{scenario}}”.',
  'picture.copied': 'De grafiek staat op het klembord.',
  'state.running': 'Wordt gemaakt: {{format}}…',
  'state.cancel': 'Annuleren',
  'state.done': 'Geëxporteerd: “{{name}}”.',
  'state.doneTable':
    'Geëxporteerd: “{{name}}”. Een tabel bevat van elk scenario de naam, de hefbomen, de jaren, de aannames en de notities. De presentatie, de grafieken, de vergelijking, de notities bij hefbomen en wat een scenario onder een ouder model was, blijven in de studie.',
  'state.printing': 'Kies “Opslaan als pdf” in het afdrukvenster.',
  'failed.making': 'De export kon niet worden gemaakt ({{reason}}). Er is niets geschreven; uw studie is zoals ze was.',
  'failed.tooMany':
    'een werkmap bevat hoogstens {{most}} scenario’s en deze studie heeft er {{count}}: exporteer ze als tabel, of één voor één',
  'failed.copy':
    'De browser laat deze pagina niet naar het klembord schrijven. Sla de grafiek in plaats daarvan op als PNG.',
  'failed.disk-full':
    'Er is op de schijf geen plaats meer voor “{{name}}”. Een bestand dat er al stond, is zoals het was. Maak plaats, of kies een andere plaats.',
  'failed.read-only':
    '“{{name}}” of de map ervan is beveiligd tegen schrijven. Een bestand dat er al stond, is zoals het was. Kies een andere plaats.',
  'failed.folder-gone': 'De map van “{{name}}” is er niet meer. Sluit de schijf weer aan, of kies een andere plaats.',
  'failed.locked':
    '“{{name}}” is in gebruik door een ander programma. Het bestand is zoals het was. Sluit het daar, of kies een andere naam.',
  'failed.other':
    'Het systeem kon “{{name}}” niet schrijven ({{code}}). Een bestand dat er al stond, is zoals het was. Kies een andere plaats.',
}
