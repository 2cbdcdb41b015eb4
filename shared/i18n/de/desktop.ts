import type { Words } from '../words'

export const desktop: Words<'desktop'> = {
  'menu.guides': 'Leitfäden',
  'menu.about': 'Über Levier',
  'menu.services': 'Dienste',
  'menu.hide': 'Levier ausblenden',
  'menu.hideOthers': 'Andere ausblenden',
  'menu.showAll': 'Alle einblenden',
  'menu.quit': 'Levier beenden',
  'menu.file': 'Datei',
  'menu.new': 'Neu',
  'menu.open': 'Öffnen…',
  'menu.import': 'Arbeitsmappe oder Tabelle importieren…',
  'menu.recent': 'Zuletzt verwendet',
  'menu.noRecent': 'Keine zuletzt verwendeten Dateien',
  'menu.save': 'Speichern',
  'menu.saveAs': 'Speichern unter…',
  'menu.revert': 'Zur gespeicherten Fassung zurückkehren',
  'menu.close': 'Fenster schließen',
  'menu.edit': 'Bearbeiten',
  'menu.undo': 'Rückgängig',
  'menu.redo': 'Wiederholen',
  'menu.cut': 'Ausschneiden',
  'menu.copy': 'Kopieren',
  'menu.paste': 'Einfügen',
  'menu.selectAll': 'Alles auswählen',
  'menu.view': 'Ansicht',
  'menu.zoomIn': 'Vergrößern',
  'menu.zoomOut': 'Verkleinern',
  'menu.zoomReset': 'Originalgröße',
  'menu.fullScreen': 'Vollbild',
  'menu.window': 'Fenster',
  'menu.minimise': 'Minimieren',
  'menu.help': 'Hilfe',
  'dialog.studies': 'Levier-Studien',
  'dialog.openable': 'Studien, Arbeitsmappen und Tabellen',
  'dialog.allFiles': 'Alle Dateien',
  'export.pptx': 'PowerPoint-Präsentation',
  'export.html': 'Webseite',
  'export.pdf': 'PDF-Dokument',
  'export.xlsx': 'Excel-Arbeitsmappe',
  'export.csv': 'CSV-Tabelle',
  'export.xmile': 'XMILE-Modell',
  'export.png': 'PNG-Bild',
  'export.svg': 'SVG-Zeichnung',
  'close.message': 'Änderungen an „{{title}}“ speichern?',
  'close.untitled': 'Studie ohne Titel',
  'close.detail': 'Nicht gespeicherte Änderungen gehen beim Schließen des Fensters verloren.',
  'close.save': 'Speichern',
  'close.discard': 'Nicht speichern',
  'close.cancel': 'Abbrechen',
  'failure.disk-full':
    'Auf dem Datenträger ist kein Platz mehr für „{{name}}“. Die Datei ist unverändert, und Ihre Änderungen sind noch da. Schaffen Sie Platz, oder speichern Sie anderswo unter einem anderen Namen.',
  'failure.read-only':
    '„{{name}}“ oder der Ordner ist schreibgeschützt. Die Datei ist unverändert, und Ihre Änderungen sind noch da. Speichern Sie anderswo unter einem anderen Namen.',
  'failure.not-allowed':
    'Sie haben keine Berechtigung, „{{name}}“ zu lesen. Was Sie geöffnet hatten, ist unverändert. Bitten Sie den Eigentümer der Datei um Zugriff, oder öffnen Sie eine andere Datei.',
  'failure.folder-gone':
    'Der Ordner von „{{name}}“ ist nicht mehr da. Ihre Änderungen sind noch da. Schließen Sie den Datenträger wieder an, oder speichern Sie anderswo.',
  'failure.locked':
    'Ein anderes Programm verwendet „{{name}}“. Die Datei ist unverändert, ebenso das, was Sie geöffnet hatten. Schließen Sie sie im anderen Programm, und versuchen Sie es erneut.',
  'failure.not-found':
    '„{{name}}“ ist nicht mehr da. Was Sie geöffnet hatten, ist unverändert. Die Datei wurde vielleicht verschoben oder umbenannt: Öffnen Sie sie am neuen Ort.',
  'failure.folder':
    '„{{name}}“ ist ein Ordner, keine Datei. Was Sie geöffnet hatten, ist unverändert. Öffnen Sie eine Studie, eine Arbeitsmappe oder eine Tabelle aus diesem Ordner.',
  'failure.too-large':
    '„{{name}}“ ist größer als 20 MB, die Höchstgröße für eine Studie oder eine Arbeitsmappe. Die Datei ist unverändert, ebenso das, was Sie geöffnet hatten. Prüfen Sie, ob es die richtige Datei ist; ist es eine Studie von Ihnen, kürzen Sie die Notizen.',
  'failure.not-utf8':
    '„{{name}}“ ist kein Text in UTF-8 und lässt sich daher weder als Studie noch als Tabelle lesen. Was Sie geöffnet hatten, ist unverändert. Speichern Sie die Datei als UTF-8 (eine Tabelle als „CSV UTF-8“) oder wählen Sie eine andere.',
  'failure.no-place':
    '„{{name}}“ liegt auf keinem Datenträger, etwa weil die Datei aus einer E-Mail oder einem Archiv gezogen wurde. Was Sie geöffnet hatten, ist unverändert. Speichern Sie die Datei zuerst in einem Ordner, und öffnen Sie sie dort.',
  'failure.other':
    'Das System konnte „{{name}}“ nicht lesen oder schreiben ({{code}}). Die Datei ist unverändert, ebenso das, was Sie geöffnet hatten. Versuchen Sie es erneut, oder wählen Sie einen anderen Ort.',
}
