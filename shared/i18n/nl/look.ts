import type { Words } from '../words'

export const look: Words<'look'> = {
  menu: 'Kleur en logo…',
  title: 'Kleur en logo van uw organisatie',
  text: 'Rapporten en dia’s van deze studie dragen ze: een band, lijnen en koppen in de kleur, en het logo bovenaan. Grafieken behouden hun kleuren, die een betekenis hebben.',
  colour: 'Kleur',
  picker: 'Kleur kiezen',
  noColour: 'Kleur verwijderen',
  notAColour: '{{found}} is geen kleur. Schrijf ze als #RRGGBB, zoals #0B6A74. Er is nog geen kleur.',
  notAColourKept: '{{found}} is geen kleur. Schrijf ze als #RRGGBB, zoals #0B6A74. Behouden: {{kept}}.',
  paleForLines: 'Deze kleur is te bleek voor lijnen en tekst op wit papier: alleen de band en de vlakken krijgen ze.',
  paleForText: 'Deze kleur is te bleek voor tekst op wit papier: de band, de vlakken en de lijnen krijgen ze.',
  choose: 'Logo kiezen…',
  replace: 'Logo vervangen…',
  noLogo: 'Logo verwijderen',
  logoHelp: 'Een PNG of JPEG van hoogstens 300 kB. U kunt het ook hierheen slepen of plakken.',
  refused:
    '“{{name}}” is niet overgenomen: {{reason}}. Er is niets gewijzigd. Kies een PNG of JPEG van hoogstens 300 kB.',
  unreadable: '“{{name}}” kon niet worden gelezen. Er is niets gewijzigd. Kies het bestand opnieuw.',
  report: 'Zo begint een rapport',
  slides: 'Zo beginnen de dia’s',
  change: 'Kleur of logo gewijzigd',
}
