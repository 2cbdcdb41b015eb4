import type { Words } from '../words'

export const tables: Words<'tables'> = {
  at: '{{cell}} (Spalte {{column}}): {{reason}}',
  'unknown-column':
    '{{found}} ist keine Spalte: Spalten sind name, notes, Kennungen von Hebeln, HEBEL@year und Kennungen von Kennzahlen',
  'column-without-name': 'eine Spalte mit Werten braucht oben einen Namen',
  'column-twice': '{{found}} steht schon über {{other}}',
  'without-year': 'der Hebel {{id}} hat kein Zieljahr und keine Spalte dafür',
  'year-without-value': 'ein Jahr ohne Wert von {{id}}',
  'not-a-number': '{{found}} ist keine Zahl',
  'other-notation': '{{found}} wird in dieser Tabelle als {{text}} geschrieben',
  'either-notation': '{{found}} kann zwei Zahlen bedeuten; diese Tabelle schreibt {{one}} oder {{other}}',
  'no-name': 'das Szenario hat keinen Namen',
  'too-large': 'die Tabelle ist größer als {{limit}} MB, mehr wird nicht gelesen',
  'not-utf8': 'Zeile {{line}} ist kein UTF-8; speichern Sie die Tabelle als „CSV UTF-8“',
  'not-a-workbook': 'das ist weder eine Tabelle als Text noch eine Excel-Arbeitsmappe (.xlsx)',
  'open-quote': 'ein Anführungszeichen wird nie geschlossen',
  empty: 'in der Tabelle steht kein Szenario',
  'no-name-column': 'die Kopfzeile der Tabelle hat keine Spalte „name“',
  ragged: 'Zeile {{row}} hat {{cells}} Zellen, die Kopfzeile {{expected}}',
  'export.name': 'Szenarien',
  refused: '„{{name}}“ wurde nicht übernommen: {{reason}}. Ihre Studie ist unverändert.',
  refusedPasted: 'Die eingefügte Tabelle wurde nicht übernommen: {{reason}}. Ihre Studie ist unverändert.',
  'ask.title_one': '{{count}} Szenario zu dieser Studie hinzufügen?',
  'ask.title_other': '{{count}} Szenarien zu dieser Studie hinzufügen?',
  'ask.more': '{{names}} und noch {{more}}',
  'ask.add': 'Hinzufügen',
}
