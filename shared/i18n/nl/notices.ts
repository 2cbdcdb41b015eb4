import type { Words } from '../words'

export const notices: Words<'notices'> = {
  closeAll: 'Alle {{count}} meldingen sluiten',
  opening: '“{{name}}” wordt geopend…',
  openingUnnamed: 'De studie wordt geopend…',
  drift_one: 'Sinds deze studie werd opgeslagen (model {{version}}), is {{count}} resultaat veranderd.',
  drift_other: 'Sinds deze studie werd opgeslagen (model {{version}}), zijn {{count}} resultaten veranderd.',
  noDrift: 'Deze studie werd opgeslagen onder een ander model ({{version}}); geen van haar resultaten is veranderd.',
  noDriftCompared:
    'Deze studie werd opgeslagen onder een ander model ({{version}}); geen van haar vergelijkbare resultaten is veranderd.',
  moved: '{{scenario}}: {{series}} in {{year}} was {{before}} en is nu {{now}} ({{difference}})',
  otherwise: '{{series}}: {{meaning}}',
  gone: 'Wat het model niet meer heeft, wordt niet vergeleken: {{series}}',
  asItWas: 'De studie bekijken zoals ze was onder model {{version}}, naast wat ze nu geeft',
  more_one: 'en nog {{count}}',
  more_other: 'en nog {{count}}',
  changes_one: '{{count}} verschil in het huidige model',
  changes_other: '{{count}} verschillen in het huidige model',
  unknownModel:
    'Deze versie van Levier kent dat model ({{version}}) niet en kan dus niet zeggen welke cijfers en vergelijkingen anders waren.',
  carried_one:
    'Deze studie werd gemaakt met model {{from}} en is geopend met het huidige model; {{count}} element is niet meer wat het was.',
  carried_other:
    'Deze studie werd gemaakt met model {{from}} en is geopend met het huidige model; {{count}} elementen zijn niet meer wat ze waren.',
  'carried.kept': 'Bij het opslaan blijft het oorspronkelijke bestand naast het nieuwe bewaard.',
  'carried.clamped': '{{name}}: {{was}} ligt buiten het huidige bereik en is nu {{now}}',
  'carried.meaning': '{{name}}: {{meaning}}',
  'carried.assumption': 'Weggelaten aanname: {{name}}, {{was}}',
  'carried.lever': 'De hefboom “{{name}}” heet nu “{{now}}”',
  'carried.renamed': 'Het resultaat “{{name}}” heet nu “{{now}}”',
  'carried.turned': 'Het resultaat “{{name}}” heet nu “{{now}}”, met omgekeerd teken',
  'carried.series': 'Het resultaat “{{name}}” bestaat niet meer en wordt niet getoond',
  'change.years': 'Het model loopt nu van {{first}} tot {{last}}',
  'change.figure.added': 'Nieuw cijfer: {{name}}, {{now}}',
  'change.figure.removed': 'Cijfer dat niet meer wordt gebruikt: {{name}}, {{before}}',
  'change.figure.changed': 'Cijfer: {{name}}, was {{before}}, is nu {{now}}',
  'change.figure.otherwise': 'Cijfer: {{name}}, zelfde waarde; bandbreedte of soort gewijzigd',
  'change.lever.added': 'Nieuwe hefboom: {{name}}',
  'change.lever.removed': 'Hefboom die niet meer bestaat: {{name}}',
  'change.lever.changed': 'Hefboom met een andere basis, een ander bereik of een ander traject: {{name}}',
  'change.equation.added': 'Nieuwe vergelijking: {{name}}',
  'change.equation.removed': 'Vergelijking die niet meer bestaat: {{name}}',
  'change.equation.changed': 'Gewijzigde vergelijking: {{name}}',
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
  'original.title': 'Dit bestand heeft een oudere indeling',
  'original.text':
    'Bij het opslaan zou het worden vervangen, en een browser kan het origineel er niet naast bewaren. Download eerst het origineel, of sla op onder een andere naam.',
  'original.download': 'Het origineel downloaden, daarna opslaan',
  notOpened_one:
    'Alleen het eerste van de bestanden is geopend. Niet geopend: {{names}}. Sleep het afzonderlijk hierheen om het te openen.',
  notOpened_other:
    'Alleen het eerste van de bestanden is geopend. Niet geopend: {{names}}. Sleep ze een voor een hierheen om ze te openen.',
  notTaken: 'Wat in het veld “{{field}}” was getypt, is niet overgenomen. {{reason}}',
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
