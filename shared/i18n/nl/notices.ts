import type { Words } from '../words'

export const notices: Words<'notices'> = {
  closeAll: 'Alle {{count}} meldingen sluiten',
  opening: '“{{name}}” wordt geopend…',
  openingUnnamed: 'De studie wordt geopend…',
  journal:
    'Herstel na een storing is hier niet beschikbaar: er is geen plaats voor, of het is niet toegestaan. Sla vaak op; uw werk is voorlopig veilig.',
  'fault.thrown': 'Dit deel van Levier kan niet worden getoond',
  'fault.thrownText':
    'Een onverwachte fout ({{reason}}). Uw studie is ongewijzigd en de andere delen werken verder. Probeer opnieuw, sla de studie op of laad de pagina opnieuw: niet-opgeslagen werk is bewaard en wordt weer aangeboden.',
  'fault.unloaded': 'Een deel van Levier kon niet worden geladen',
  'fault.unloadedText':
    'De server is gestopt, de verbinding is verbroken of Levier is vervangen door een nieuwere versie. Uw studie is ongewijzigd. Probeer opnieuw, sla de studie op of laad de pagina opnieuw zodra de server antwoordt: niet-opgeslagen werk is bewaard en wordt weer aangeboden.',
  'fault.retry': 'Opnieuw proberen',
  'fault.save': 'De studie opslaan',
  'fault.reload': 'De pagina opnieuw laden',
  'fault.leave': 'Sluiten',
  suggested: 'Ingesteld in “{{scenario}}”: {{settings}}.',
  newer:
    'Er is een nieuwere versie van Levier. Laad de pagina opnieuw wanneer het u past: niet-opgeslagen werk is bewaard en wordt weer aangeboden.',
  'unexpected.saving':
    'De studie is niet opgeslagen door een onverwachte fout ({{reason}}). Uw werk is er nog. Probeer opnieuw, of sla op onder een andere naam.',
  'unexpected.other':
    'Iets is mislukt door een onverwachte fout ({{reason}}). Wat u had, is ongewijzigd. Probeer opnieuw; komt de fout terug, sla dan uw werk op en laad de pagina opnieuw.',
  journalsDamaged_one:
    'Er is niet-opgeslagen werk van een vorige sessie gevonden, maar het is beschadigd: het wordt niet aangeboden en is ongewijzigd opzijgezet. Wat u open hebt, is ongewijzigd.',
  journalsDamaged_other:
    'Er is niet-opgeslagen werk van {{count}} vorige sessies gevonden, maar het is beschadigd: het wordt niet aangeboden en is ongewijzigd opzijgezet. Wat u open hebt, is ongewijzigd.',
  notOpened_one:
    'Alleen het eerste van de bestanden is geopend. Niet geopend: {{names}}. Sleep het afzonderlijk hierheen om het te openen.',
  notOpened_other:
    'Alleen het eerste van de bestanden is geopend. Niet geopend: {{names}}. Sleep ze een voor een hierheen om ze te openen.',
  notTaken: 'Wat in het veld “{{field}}” was getypt, is niet overgenomen. {{reason}}',
  'failure.disk-full':
    'Er is op de schijf geen plaats meer voor “{{name}}”. Het bestand is zoals het was en uw wijzigingen zijn er nog. Maak plaats, of sla elders op onder een andere naam.',
  'failure.read-only':
    '“{{name}}” of de map ervan is beveiligd tegen schrijven. Het bestand is zoals het was en uw wijzigingen zijn er nog. Sla elders op onder een andere naam.',
  'failure.not-allowed':
    'U hebt geen toestemming om “{{name}}” te lezen. Wat u open had, is zoals het was. Vraag de eigenaar van het bestand om toegang, of open een ander bestand.',
  'failure.folder-gone':
    'De map van “{{name}}” is er niet meer. Uw wijzigingen zijn er nog. Sluit de schijf weer aan, of sla elders op.',
  'failure.locked':
    '“{{name}}” is in gebruik door een ander programma. Het bestand is zoals het was, en wat u open had ook. Sluit het in het andere programma en probeer opnieuw.',
  'failure.not-found':
    '“{{name}}” is er niet meer. Wat u open had, is zoals het was. Misschien is het bestand verplaatst of hernoemd: open het op de nieuwe plaats.',
  'failure.folder':
    '“{{name}}” is een map, geen bestand. Wat u open had, is zoals het was. Open een studie, een werkmap of een tabel uit die map.',
  'failure.too-large':
    '“{{name}}” is groter dan 20 MB, het maximum voor een studie of een werkmap. Het bestand is zoals het was, en wat u open had ook. Ga na of dit het juiste bestand is; is het een studie van u, kort dan de notities in.',
  'failure.not-utf8':
    '“{{name}}” is geen tekst in UTF-8 en kan dus noch als studie, noch als tabel worden gelezen. Wat u open had, is zoals het was. Sla het op als UTF-8 (een tabel: als “CSV UTF-8”) of kies een ander bestand.',
  'failure.no-place':
    '“{{name}}” staat op geen enkele schijf, zoals wat uit een e-mail of een archief wordt gesleept. Wat u open had, is zoals het was. Sla het eerst op in een map en open het daar.',
  'failure.other':
    'Het systeem kon “{{name}}” niet lezen of schrijven ({{code}}). Het bestand is zoals het was, en wat u open had ook. Probeer opnieuw, of kies een andere plaats.',
  nothingToAdd: '“{{name}}” stelt in wat “{{scenario}}” al instelt. Er valt niets toe te voegen.',
  linkDamaged:
    'De link is niet geopend: hij is onderweg afgekapt of gewijzigd. Uw studie is ongewijzigd. Vraag de link opnieuw, of de studie als bestand.',
}
