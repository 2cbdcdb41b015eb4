import type { Words } from '../words'

export const questions: Words<'questions'> = {
  'original.title': 'Dit bestand heeft een oudere indeling',
  'original.text':
    'Bij het opslaan zou het worden vervangen, en een browser kan het origineel er niet naast bewaren. Download eerst het origineel, of sla op onder een andere naam.',
  'original.download': 'Het origineel downloaden, daarna opslaan',
  'gone.title': '“{{name}}” is er niet meer',
  'gone.text':
    'Het bestand is verwijderd, verplaatst of hernoemd. Uw werk is er nog, maar staat in geen enkel bestand. Sla het opnieuw op zijn oude plaats op, of onder een andere naam.',
  'gone.again': 'Opnieuw opslaan',
  'revert.title': 'Terug naar de opgeslagen versie?',
  'revert.text': 'Uw wijzigingen sinds de laatste keer opslaan, en hun geschiedenis, gaan verloren.',
  'revert.yes': 'Teruggaan',
  'unreadable.title': 'Het gevonden werk kan niet worden gelezen',
  'unreadable.text':
    'Wat u open hebt, is ongewijzigd. De gevonden tekst kan ongewijzigd worden opgeslagen zodat iemand ernaar kan kijken, of worden weggegooid. {{reason}}',
  'unreadable.save': 'Ongewijzigd opslaan…',
  unsaved: 'De wijzigingen aan deze studie opslaan?',
  unsavedText: 'Anders gaan uw wijzigingen sinds de laatste keer opslaan verloren.',
  save: 'Opslaan',
  discard: 'Niet opslaan',
  cancel: 'Annuleren',
  changed: 'Het bestand is op de schijf gewijzigd',
  changedText:
    'Uw werk is er nog. Overschrijf het bestand, sla op onder een andere naam of laad de versie op de schijf.',
  overwrite: 'Overschrijven',
  saveAs: 'Opslaan als…',
  reload: 'De versie op de schijf laden',
  keep: 'Mijn versie voorlopig behouden',
  recover: 'Uw niet-opgeslagen werk herstellen?',
  recoverText: 'Levier werd gesloten voordat uw werk was opgeslagen. U kunt verdergaan waar u gebleven was.',
  recoverIt: 'Herstellen',
  discardIt: 'Weggooien',
}
