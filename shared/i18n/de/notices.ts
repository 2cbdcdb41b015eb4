import type { Words } from '../words'

export const notices: Words<'notices'> = {
  closeAll: 'Alle {{count}} Meldungen schließen',
  opening: '„{{name}}“ wird geöffnet…',
  openingUnnamed: 'Die Studie wird geöffnet…',
  drift_one: 'Seit dem Speichern dieser Studie (Modell {{version}}) hat sich {{count}} Ergebnis geändert.',
  drift_other: 'Seit dem Speichern dieser Studie (Modell {{version}}) haben sich {{count}} Ergebnisse geändert.',
  noDrift:
    'Diese Studie wurde mit einem anderen Modell ({{version}}) gespeichert; keines ihrer Ergebnisse hat sich geändert.',
  noDriftCompared:
    'Diese Studie wurde mit einem anderen Modell ({{version}}) gespeichert; keines ihrer vergleichbaren Ergebnisse hat sich geändert.',
  moved: '{{scenario}}: {{series}} im Jahr {{year}}, vorher {{before}}, jetzt {{now}} ({{difference}})',
  otherwise: '{{series}}: {{meaning}}',
  gone: 'Was das Modell nicht mehr hat, wird nicht verglichen: {{series}}',
  asItWas: 'Die Studie ansehen, wie sie mit Modell {{version}} war, neben ihren jetzigen Ergebnissen',
  more_one: 'und noch {{count}}',
  more_other: 'und {{count}} weitere',
  changes_one: '{{count}} Unterschied im jetzigen Modell',
  changes_other: '{{count}} Unterschiede im jetzigen Modell',
  unknownModel:
    'Diese Version von Levier kennt jenes Modell ({{version}}) nicht: Sie kann nicht sagen, welche Kennzahlen und Gleichungen darin anders waren.',
  carried_one:
    'Diese Studie wurde mit Modell {{from}} erstellt und wird mit dem jetzigen geöffnet; {{count}} Element ist nicht mehr, was es war.',
  carried_other:
    'Diese Studie wurde mit Modell {{from}} erstellt und wird mit dem jetzigen geöffnet; {{count}} Elemente sind nicht mehr, was sie waren.',
  'carried.kept': 'Beim Speichern bleibt die ursprüngliche Datei neben der neuen erhalten.',
  'carried.clamped': '{{name}}: {{was}} liegt außerhalb des heutigen Bereichs, der Wert ist jetzt {{now}}',
  'carried.meaning': '{{name}}: {{meaning}}',
  'carried.assumption': 'Weggefallene Annahme: {{name}}, {{was}}',
  'carried.lever': 'Der Hebel „{{name}}“ heißt jetzt „{{now}}“',
  'carried.renamed': 'Das Ergebnis „{{name}}“ heißt jetzt „{{now}}“',
  'carried.turned': 'Das Ergebnis „{{name}}“ heißt jetzt „{{now}}“, mit umgekehrtem Vorzeichen',
  'carried.series': 'Das Ergebnis „{{name}}“ gibt es nicht mehr; es wird nicht gezeigt',
  'change.years': 'Das Modell reicht jetzt von {{first}} bis {{last}}',
  'change.figure.added': 'Neue Kennzahl: {{name}}, {{now}}',
  'change.figure.removed': 'Nicht mehr verwendete Kennzahl: {{name}}, {{before}}',
  'change.figure.changed': 'Kennzahl: {{name}}, vorher {{before}}, jetzt {{now}}',
  'change.figure.otherwise': 'Kennzahl: {{name}}, gleicher Wert; Spanne oder Art geändert',
  'change.lever.added': 'Neuer Hebel: {{name}}',
  'change.lever.removed': 'Weggefallener Hebel: {{name}}',
  'change.lever.changed': 'Hebel mit anderer Basis, anderem Bereich oder Pfad: {{name}}',
  'change.equation.added': 'Neue Gleichung: {{name}}',
  'change.equation.removed': 'Weggefallene Gleichung: {{name}}',
  'change.equation.changed': 'Geänderte Gleichung: {{name}}',
  journal:
    'Die Wiederherstellung nach einem Absturz ist hier nicht verfügbar: Es fehlt der Platz, oder sie ist nicht erlaubt. Speichern Sie oft; Ihre Arbeit ist vorerst sicher.',
  'fault.thrown': 'Dieser Teil von Levier kann nicht gezeigt werden',
  'fault.thrownText':
    'Ein unerwarteter Fehler ({{reason}}). Ihre Studie ist unverändert, und die anderen Teile laufen weiter. Versuchen Sie es erneut, speichern Sie die Studie, oder laden Sie die Seite neu: Nicht gespeicherte Arbeit wird aufbewahrt und Ihnen wieder angeboten.',
  'fault.unloaded': 'Ein Teil von Levier konnte nicht geladen werden',
  'fault.unloadedText':
    'Der Server wurde beendet, die Verbindung ist unterbrochen, oder Levier wurde durch eine neuere Version ersetzt. Ihre Studie ist unverändert. Versuchen Sie es erneut, speichern Sie die Studie, oder laden Sie die Seite neu, sobald der Server antwortet: Nicht gespeicherte Arbeit wird aufbewahrt und Ihnen wieder angeboten.',
  'fault.retry': 'Erneut versuchen',
  'fault.save': 'Studie speichern',
  'fault.reload': 'Seite neu laden',
  'fault.leave': 'Schließen',
  suggested: 'In „{{scenario}}“ eingestellt: {{settings}}.',
  newer:
    'Eine neuere Version von Levier ist da. Laden Sie die Seite neu, wann es Ihnen passt: Nicht gespeicherte Arbeit wird aufbewahrt und Ihnen wieder angeboten.',
  'unexpected.saving':
    'Die Studie wurde wegen eines unerwarteten Fehlers nicht gespeichert ({{reason}}). Ihre Arbeit ist noch da. Versuchen Sie es erneut, oder speichern Sie unter einem anderen Namen.',
  'unexpected.other':
    'Etwas hat wegen eines unerwarteten Fehlers nicht funktioniert ({{reason}}). Was Sie hatten, ist unverändert. Versuchen Sie es erneut; tritt der Fehler wieder auf, speichern Sie Ihre Arbeit, und laden Sie die Seite neu.',
  journalsDamaged_one:
    'Nicht gespeicherte Arbeit einer früheren Sitzung wurde gefunden, ist aber beschädigt: Sie wird nicht angeboten und wurde unverändert beiseitegelegt. Was Sie geöffnet haben, ist unverändert.',
  journalsDamaged_other:
    'Nicht gespeicherte Arbeit aus {{count}} früheren Sitzungen wurde gefunden, ist aber beschädigt: Sie wird nicht angeboten und wurde unverändert beiseitegelegt. Was Sie geöffnet haben, ist unverändert.',
  'original.title': 'Diese Datei hat ein älteres Format',
  'original.text':
    'Das Speichern würde sie ersetzen, und ein Browser kann das Original nicht daneben aufbewahren. Laden Sie zuerst das Original herunter, oder speichern Sie unter einem anderen Namen.',
  'original.download': 'Original herunterladen, dann speichern',
  notOpened_one:
    'Nur die erste der Dateien wurde geöffnet. Nicht geöffnet: {{names}}. Ziehen Sie sie allein hierher, um sie zu öffnen.',
  notOpened_other:
    'Nur die erste der Dateien wurde geöffnet. Nicht geöffnet: {{names}}. Ziehen Sie sie einzeln hierher, um sie zu öffnen.',
  notTaken: 'Die Eingabe im Feld „{{field}}“ wurde nicht übernommen. {{reason}}',
  'gone.title': '„{{name}}“ ist nicht mehr da',
  'gone.text':
    'Die Datei wurde gelöscht, verschoben oder umbenannt. Ihre Arbeit ist noch da, aber in keiner Datei gespeichert. Speichern Sie sie erneut am alten Ort oder unter einem anderen Namen.',
  'gone.again': 'Erneut speichern',
  'revert.title': 'Zur gespeicherten Fassung zurückkehren?',
  'revert.text': 'Ihre Änderungen seit dem letzten Speichern und deren Verlauf gehen verloren.',
  'revert.yes': 'Zurückkehren',
  'unreadable.title': 'Die gefundene Arbeit ist nicht lesbar',
  'unreadable.text':
    'Was Sie geöffnet haben, ist unverändert. Der gefundene Text kann unverändert gespeichert werden, damit jemand ihn prüfen kann, oder verworfen werden. {{reason}}',
  'unreadable.save': 'Unverändert speichern…',
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
  nothingToAdd: '„{{name}}“ legt fest, was „{{scenario}}“ schon festlegt. Es gibt nichts hinzuzufügen.',
  linkDamaged:
    'Der Link wurde nicht geöffnet: Er wurde unterwegs abgeschnitten oder verändert. Ihre Studie ist unverändert. Bitten Sie erneut um den Link oder um die Studie als Datei.',
}
