import type { Words } from '../words'

export const look: Words<'look'> = {
  menu: 'Farbe und Logo…',
  title: 'Farbe und Logo Ihrer Organisation',
  text: 'Berichte und Folien dieser Studie tragen sie: ein Band, Linien und Überschriften in der Farbe, und oben das Logo. Diagramme behalten ihre Farben, die etwas bedeuten.',
  colour: 'Farbe',
  picker: 'Farbe auswählen',
  noColour: 'Farbe entfernen',
  notAColour: '{{found}} ist keine Farbe. Schreiben Sie sie als #RRGGBB, etwa #0B6A74. Es gibt weiterhin keine Farbe.',
  notAColourKept: '{{found}} ist keine Farbe. Schreiben Sie sie als #RRGGBB, etwa #0B6A74. Beibehalten: {{kept}}.',
  paleForLines:
    'Diese Farbe ist für Linien und Text auf weißem Papier zu blass: Nur das Band und die Flächen erhalten sie.',
  paleForText:
    'Diese Farbe ist für Text auf weißem Papier zu blass: Das Band, die Flächen und die Linien erhalten sie.',
  choose: 'Logo auswählen…',
  replace: 'Logo ersetzen…',
  noLogo: 'Logo entfernen',
  logoHelp: 'Ein PNG oder JPEG von höchstens 300 kB. Sie können es auch hier ablegen oder einfügen.',
  refused:
    '„{{name}}“ wurde nicht übernommen: {{reason}}. Es wurde nichts geändert. Wählen Sie ein PNG oder JPEG von höchstens 300 kB.',
  unreadable: '„{{name}}“ konnte nicht gelesen werden. Es wurde nichts geändert. Wählen Sie die Datei erneut.',
  report: 'So beginnt ein Bericht',
  slides: 'So beginnen die Folien',
  change: 'Farbe oder Logo geändert',
}
