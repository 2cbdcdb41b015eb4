import type { Words } from '../words'

export const notices: Words<'notices'> = {
  closeAll: 'Alle {{count}} Meldungen schließen',
  opening: '„{{name}}“ wird geöffnet…',
  openingUnnamed: 'Die Studie wird geöffnet…',
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
  notOpened_one:
    'Nur die erste der Dateien wurde geöffnet. Nicht geöffnet: {{names}}. Ziehen Sie sie allein hierher, um sie zu öffnen.',
  notOpened_other:
    'Nur die erste der Dateien wurde geöffnet. Nicht geöffnet: {{names}}. Ziehen Sie sie einzeln hierher, um sie zu öffnen.',
  notTaken: 'Die Eingabe im Feld „{{field}}“ wurde nicht übernommen. {{reason}}',
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
