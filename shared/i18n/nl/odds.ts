import type { Words } from '../words'

export const odds: Words<'odds'> = {
  'band.caption_one': 'Brede band: 90% van {{draws}} simulatie; smalle: de helft',
  'band.caption_other': 'Brede band: 90% van de {{draws}} simulaties; smalle: de helft',
  'band.ofChange': 'Bij dit resultaat heeft alleen het verschil een bandbreedte: kies “Verschil” om ze te zien',
  'band.otherFigures':
    'De twee scenario’s gaan uit van andere cijfers, en die variëren in elke simulatie over hun hele bandbreedte: een verandering kan buiten haar eigen bandbreedte liggen.',
  'band.nine': 'negen keer op de tien',
  'band.lost': 'De berekening van de bandbreedtes is onderbroken.',
  'status.draws_one': '{{draws}} simulatie · startgetal {{seed}}',
  'status.draws_other': '{{draws}} simulaties · startgetal {{seed}}',
  'status.assumed_one': '{{count}} aanname van Levier zelf',
  'status.assumed_other': '{{count}} aannames van Levier zelf',
  'chance.atLeast': '{{share}} kans op minstens {{value}} in {{year}} (± {{margin}})',
  'chance.atMost': '{{share}} kans op hoogstens {{value}} in {{year}} (± {{margin}})',
  'chance.all.atLeast': 'Bijna zeker: minstens {{value}} in {{year}}',
  'chance.all.atMost': 'Bijna zeker: hoogstens {{value}} in {{year}}',
  'chance.none.atLeast': 'Vrijwel geen enkele simulatie geeft minstens {{value}} in {{year}}',
  'chance.none.atMost': 'Vrijwel geen enkele simulatie geeft hoogstens {{value}} in {{year}}',
  'share.under': '< {{share}}',
  'share.over': '> {{share}}',
  sureness_one: 'De kansen zijn geteld in {{draws}} simulatie.',
  sureness_other:
    'De kansen zijn geteld in {{draws}} simulaties, tot op {{points}} nauwkeurig (95% betrouwbaarheid): dat is de onzekerheid van het tellen, niet die van het model.',
  told: '{{told}} {{sureness}}',
  again: 'Opnieuw berekenen',
  share: '{{share}} van de simulaties',
  central:
    'Een doelstelling heet gehaald of niet gehaald met elk cijfer op zijn waarschijnlijkste waarde. Voor de kans variëren alle cijfers, en vele kunnen naar de ene kant verder afwijken dan naar de andere: een niet gehaalde doelstelling kan dus in de meeste simulaties toch worden gehaald, en omgekeerd.',
}
