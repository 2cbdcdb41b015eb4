import type { Words } from '../words'

export const tables: Words<'tables'> = {
  at: '{{cell}} (kolom {{column}}): {{reason}}',
  'unknown-column':
    '{{found}} is geen kolom: kolommen zijn name, notes, id’s van hefbomen, HEFBOOM@year en id’s van cijfers',
  'column-without-name': 'een kolom met waarden vraagt een naam bovenaan',
  'column-twice': '{{found}} staat al boven {{other}}',
  'without-year': 'de hefboom {{id}} wordt niet tegen een jaar bereikt en heeft geen kolom met jaren',
  'year-without-value': 'een jaar zonder waarde van {{id}}',
  'not-a-number': '{{found}} is geen getal',
  'other-notation': '{{found}} wordt in deze tabel als {{text}} geschreven',
  'either-notation': '{{found}} kan twee getallen betekenen; deze tabel schrijft {{one}} of {{other}}',
  'no-name': 'het scenario heeft geen naam',
  'too-large': 'de tabel is groter dan {{limit}} MB, het maximum dat wordt gelezen',
  'not-utf8': 'regel {{line}} is geen UTF-8; sla de tabel op als “CSV UTF-8”',
  'not-a-workbook': 'dit is geen tabel als tekst en geen Excel-werkmap (.xlsx)',
  'open-quote': 'een aanhalingsteken wordt nooit gesloten',
  empty: 'er staat geen scenario in de tabel',
  'no-name-column': 'de kopregel van de tabel heeft geen kolom “name”',
  ragged: 'rij {{row}} heeft {{cells}} cellen, de kopregel {{expected}}',
  'export.name': 'scenario’s',
  refused: '“{{name}}” is niet overgenomen: {{reason}}. Uw studie is ongewijzigd.',
  refusedPasted: 'De geplakte tabel is niet overgenomen: {{reason}}. Uw studie is ongewijzigd.',
  'ask.title_one': '{{count}} scenario aan deze studie toevoegen?',
  'ask.title_other': '{{count}} scenario’s aan deze studie toevoegen?',
  'ask.more': '{{names}} en nog {{more}}',
  'ask.add': 'Toevoegen',
}
