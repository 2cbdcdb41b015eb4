import type { Words } from '../words'

export const exports: Words<'exports'> = {
  // the menu and what it says
  'menu.export': 'Exportieren',
  'menu.all': 'Alle Szenarien nebeneinander',
  'format.pptx': 'Folien (PowerPoint)',
  'format.html': 'Bericht (Webseite)',
  'format.pdf': 'Bericht (PDF)',
  'format.app': 'Interaktive Datei (Webseite mit der ganzen App)',
  'format.xlsx': 'Arbeitsmappe mit Formeln (Excel)',
  'format.csv-excel': 'Daten für Excel (CSV, Semikolons und Dezimalkommas)',
  'format.csv': 'Daten für Programme (CSV, Kommas und Dezimalpunkte)',
  'format.xmile': 'Modell (XMILE)',
  'format.table': 'Szenarien als Tabelle (CSV)',
  'format.table-xlsx': 'Szenarien als Tabelle (Excel)',
  'picture.png': 'Als PNG speichern',
  'picture.svg': 'Als SVG speichern',
  'picture.making': 'ein Bild',
  'picture.copy': 'Als Bild kopieren',
  'picture.csv': 'Zahlen speichern (CSV)',
  'picture.low': 'untere Grenze, in neun von zehn Fällen',
  'picture.high': 'obere Grenze, in neun von zehn Fällen',
  'picture.held': 'Vergleichswert',
  'picture.of': '{{study}}, „{{scenario}}“.',
  'picture.copied': 'Das Diagramm ist in der Zwischenablage.',
  'state.running': 'In Arbeit: {{format}}…',
  'state.cancel': 'Abbrechen',
  'state.done': 'Exportiert: „{{name}}“.',
  'state.doneTable':
    'Exportiert: „{{name}}“. Eine Tabelle enthält von jedem Szenario den Namen, die Hebel, die Jahre, die Annahmen und die Notizen. Die Präsentation, die Diagramme, der Vergleich, die Notizen zu Hebeln und was ein Szenario unter einem älteren Modell war, bleiben in der Studie.',
  'state.printing': 'Wählen Sie im Druckfenster „Als PDF speichern“.',
  'failed.making':
    'Der Export konnte nicht erstellt werden ({{reason}}). Nichts wurde geschrieben; Ihre Studie ist unverändert.',
  'failed.tooMany':
    'eine Arbeitsmappe enthält höchstens {{most}} Szenarien, und diese Studie hat {{count}}: exportieren Sie sie als Tabelle oder einzeln',
  'failed.copy':
    'Der Browser lässt diese Seite nicht in die Zwischenablage schreiben. Speichern Sie das Diagramm stattdessen als PNG.',
  'failed.disk-full':
    'Auf dem Datenträger ist kein Platz mehr für „{{name}}“. Eine dort vorhandene Datei bleibt unverändert. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.',
  'failed.read-only':
    '„{{name}}“ oder der Ordner ist schreibgeschützt. Eine dort vorhandene Datei bleibt unverändert. Wählen Sie einen anderen Ort.',
  'failed.folder-gone':
    'Der Ordner von „{{name}}“ ist nicht mehr da. Schließen Sie den Datenträger wieder an, oder wählen Sie einen anderen Ort.',
  'failed.locked':
    'Ein anderes Programm verwendet „{{name}}“. Die Datei ist unverändert. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.',
  'failed.other':
    'Das System konnte „{{name}}“ nicht schreiben ({{code}}). Eine dort vorhandene Datei bleibt unverändert. Wählen Sie einen anderen Ort.',
}
