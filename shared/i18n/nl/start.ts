import type { Words } from '../words'

export const start: Words<'start'> = {
  title: 'Startpagina',
  home: '{{app}}, startpagina',
  lead: 'Wat zou een andere koers België opleveren, en wat zou dat kosten?',
  about:
    'Levier berekent welk effect beleid tot 2040 zou hebben op banen, omzet, afhankelijkheid (het Europese aandeel in de leveringen) en overheidsgeld, op basis van gedocumenteerde cijfers en expliciete aannames. Het vergelijkt scenario’s en geeft aan hoe zeker de resultaten zijn; het doet geen voorspellingen.',
  questions: 'Vertrekken van een vraag',
  'question.research-4-fast': 'Wat zou {{value}} voor O&O tegen {{year}} opleveren?',
  'question.nato-path': 'Wat als de defensie-uitgaven tegen {{year}} stijgen tot {{value}}?',
  'question.safe-full': 'Wat verandert er als de SAFE-leningen volledig worden opgenomen ({{value}})?',
  'question.european-preference':
    'Wat als tegen {{year}} nog maar {{value}} van de gecontracteerde defensie-invoer Amerikaans is?',
  'question.chips-batteries': 'Wat zouden chip- en batterijfabrieken opleveren?',
  'question.sector-outlook':
    'Wat als de belemmeringen die de industrie noemt, wegvallen en er technici worden opgeleid?',
  'question.setsMore_one': 'De studie stelt in: {{settings}} en nog {{count}} instelling.',
  'question.setsMore_other': 'De studie stelt in: {{settings}} en nog {{count}} instellingen.',
  'question.sets': 'De studie stelt in: {{settings}}.',
  'finding.in': '{{label}} in {{year}}',
  continue: 'Of verdergaan',
  back: 'Terug naar de geopende studie',
  empty: 'Beginnen met een lege studie',
  open: 'Een studie openen…',
  recent: 'Recente bestanden',
  examples: 'Meer voorbeelden',
  new: 'Nieuw hier?',
  tour: 'De rondleiding van drie minuten volgen',
  unchanged:
    'De resultaten worden vergeleken met ongewijzigd beleid: wat er gebeurt als geen enkele hefboom beweegt, met de belemmeringen van vandaag.',
  addExample: 'Een voorbeeld als scenario toevoegen',
}
