import type { Words } from '../words'

export const questions: Words<'questions'> = {
  'original.title': 'Diese Datei hat ein älteres Format',
  'original.text':
    'Das Speichern würde sie ersetzen, und ein Browser kann das Original nicht daneben aufbewahren. Laden Sie zuerst das Original herunter, oder speichern Sie unter einem anderen Namen.',
  'original.download': 'Original herunterladen, dann speichern',
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
  unsaved: 'Änderungen an dieser Studie speichern?',
  unsavedText: 'Sonst gehen Ihre Änderungen seit dem letzten Speichern verloren.',
  save: 'Speichern',
  discard: 'Nicht speichern',
  cancel: 'Abbrechen',
  changed: 'Die Datei hat sich auf dem Datenträger geändert',
  changedText:
    'Ihre Arbeit ist noch da. Überschreiben Sie die Datei, speichern Sie unter einem anderen Namen, oder laden Sie die Fassung vom Datenträger.',
  overwrite: 'Überschreiben',
  saveAs: 'Speichern unter…',
  reload: 'Fassung vom Datenträger laden',
  keep: 'Vorerst meine Fassung behalten',
  recover: 'Ihre nicht gespeicherte Arbeit wiederherstellen?',
  recoverText:
    'Levier wurde geschlossen, bevor sie gespeichert war. Sie können dort weitermachen, wo Sie aufgehört haben.',
  recoverIt: 'Wiederherstellen',
  discardIt: 'Verwerfen',
}
