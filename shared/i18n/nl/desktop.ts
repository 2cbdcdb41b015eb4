import type { Words } from '../words'

export const desktop: Words<'desktop'> = {
  'menu.guides': 'Gidsen',
  'menu.about': 'Over Levier',
  'menu.services': 'Voorzieningen',
  'menu.hide': 'Verberg Levier',
  'menu.hideOthers': 'Verberg andere',
  'menu.showAll': 'Toon alles',
  'menu.quit': 'Levier afsluiten',
  'menu.file': 'Bestand',
  'menu.new': 'Nieuw',
  'menu.open': 'Openen…',
  'menu.import': 'Werkmap of tabel importeren…',
  'menu.recent': 'Recente bestanden',
  'menu.noRecent': 'Geen recente bestanden',
  'menu.save': 'Opslaan',
  'menu.saveAs': 'Opslaan als…',
  'menu.revert': 'Terug naar de opgeslagen versie',
  'menu.close': 'Venster sluiten',
  'menu.edit': 'Bewerken',
  'menu.undo': 'Ongedaan maken',
  'menu.redo': 'Opnieuw uitvoeren',
  'menu.cut': 'Knippen',
  'menu.copy': 'Kopiëren',
  'menu.paste': 'Plakken',
  'menu.selectAll': 'Alles selecteren',
  'menu.view': 'Weergave',
  'menu.zoomIn': 'Inzoomen',
  'menu.zoomOut': 'Uitzoomen',
  'menu.zoomReset': 'Ware grootte',
  'menu.fullScreen': 'Volledig scherm',
  'menu.window': 'Venster',
  'menu.minimise': 'Minimaliseren',
  'menu.help': 'Help',
  'dialog.studies': 'Levier-studies',
  'dialog.openable': 'Studies, werkmappen en tabellen',
  'dialog.allFiles': 'Alle bestanden',
  'export.pptx': 'PowerPoint-presentatie',
  'export.html': 'Webpagina',
  'export.pdf': 'Pdf-document',
  'export.xlsx': 'Excel-werkmap',
  'export.csv': 'CSV-tabel',
  'export.xmile': 'XMILE-model',
  'export.png': 'PNG-afbeelding',
  'export.svg': 'SVG-tekening',
  'close.message': 'De wijzigingen aan “{{title}}” opslaan?',
  'close.untitled': 'Studie zonder titel',
  'close.detail': 'Wijzigingen die niet zijn opgeslagen, gaan verloren als het venster sluit.',
  'close.save': 'Opslaan',
  'close.discard': 'Niet opslaan',
  'close.cancel': 'Annuleren',
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
}
