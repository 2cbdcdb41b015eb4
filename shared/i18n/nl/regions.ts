import type { Words } from '../words'

export const regions: Words<'regions'> = {
  title: 'Waar de effecten terechtkomen',
  'name.flanders': 'Vlaanderen',
  'name.wallonia': 'Wallonië',
  'name.brussels': 'Brussel',
  'name.unallocated': 'Niet toegewezen',
  'in.flanders': 'in Vlaanderen',
  'in.wallonia': 'in Wallonië',
  'in.brussels': 'in Brussel',
  'in.unallocated': 'in geen enkel gewest',
  'city.brussels': 'Brussel',
  'city.antwerp': 'Antwerpen',
  'city.ghent': 'Gent',
  'city.charleroi': 'Charleroi',
  'city.liege': 'Luik',
  'city.louvain-la-neuve': 'Louvain-la-Neuve',
  'city.bruges': 'Brugge',
  'measure.jobs': 'Banen',
  'measure.turnover': 'Omzet',
  'title.jobs': 'Het aantal banen verandert het sterkst {{region}}: {{change}} in {{year}}',
  'title.jobs.unallocated':
    'Het aantal banen verandert het sterkst in nieuwe fabrieken en de AI Factory, aan geen enkel gewest toegewezen: {{change}} in {{year}}',
  'title.jobs.same': 'Geen enkel gewest wint of verliest banen in {{year}}',
  'title.turnover': 'De omzet verandert het sterkst {{region}}: {{change}} in {{year}}',
  'title.turnover.unallocated':
    'De omzet verandert het sterkst in nieuwe fabrieken, aan geen enkel gewest toegewezen: {{change}} in {{year}}',
  'title.turnover.same': 'In {{year}} verandert de omzet in geen enkel gewest',
  'subtitle.jobs':
    'Banen in de behandelde sectoren, per gewest, verschil met “{{against}}”, {{year}}. Hoe sterker de kleur, hoe groter de verandering',
  'subtitle.turnover':
    'Defensieomzet, per gewest, verschil met “{{against}}”, {{year}}. Hoe sterker de kleur, hoe groter de verandering',
  'map.describe': 'Kaart van België. {{list}}.',
  'map.item': '{{region}} {{value}}, {{change}}',
  'map.same': 'ongewijzigd',
  source:
    'Nationale resultaten verdeeld volgens vermelde aandelen; omtrekken getekend voor deze kaart · model {{version}}',
  'list.title': 'Gewesten',
  'list.sum':
    'Samen {{sum}} in de behandelde sectoren, waar die mensen ook vandaan komen; “Extra banen, netto” verandert met {{net}}.',
  'table.region': 'Gewest',
  'table.jobs': 'Banen',
  'table.jobsChange': 'Verandering in banen',
  'table.turnover': 'Omzet',
  'table.turnoverChange': 'Verandering in omzet',
  'table.jobsIn': 'Banen in {{year}}, en de verandering ervan',
  'table.turnoverIn': 'Omzet in {{year}}, en de verandering ervan',
  'shares.title': 'Een verdeling, geen regionaal model',
  'shares.about':
    'De nationale resultaten worden over de gewesten verdeeld volgens vaste aandelen, die hieronder staan: regionale factoren (grond, lonen, pendel, gewestelijk beleid) zijn niet gemodelleerd. Nieuwe fabrieken en de AI Factory worden aan geen enkel gewest toegewezen: geen enkel document zegt waar fabrieken zouden komen, of hoe de banen van de AI Factory over haar vestigingen zouden worden verdeeld. De banen zijn personen in de hier behandelde sectoren, waar ze ook vandaan komen: hun som is niet gelijk aan “Extra banen, netto” bij de kernresultaten.',
  'shares.short':
    'Een verdeling, geen regionaal model: de nationale resultaten worden over de gewesten verdeeld volgens vaste aandelen. Nieuwe fabrieken en de AI Factory worden aan geen enkel gewest toegewezen. De banen zijn personen in de hier behandelde sectoren: hun som is niet gelijk aan “Extra banen, netto”.',
  'shares.of': 'Aandeel in',
  'shares.core': 'de kernbedrijven van defensie',
  'shares.total': 'alle defensiebanen van vandaag',
  'shares.entrants': 'de kandidaat-toetreders: wat buiten de kern bijkomt',
  'shares.research': 'het O&O-personeel',
  'shares.capital': 'het geld dat technologiebedrijven ophalen',
  'cities.title': 'De zeven steden uit de documenten',
  'cities.about':
    'Wat “{{document}}” over elke stad zegt (geen resultaat van het model), met de bijbehorende cijfers uit het register.',
  'cities.section': 'deel {{section}}',
  'cities.none': 'De documenten geven geen cijfer over deze stad.',
}
