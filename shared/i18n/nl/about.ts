import type { Words } from '../words'

export const about: Words<'about'> = {
  title: 'Over Levier',
  version: 'Versie',
  model: 'Versie van het model',
  licence: 'Licentie',
  updates: 'Er wordt niets bijgewerkt tenzij u het zelf doet.',
  updatesAt: 'Nieuwe versies worden aangekondigd op {{address}}',
  updatesGiven: 'Nieuwe versies worden aangekondigd waar u deze kopie hebt gekregen.',
  noClaim: 'Wat Levier niet beweert',
  'noClaim.forecast':
    'Het is geen voorspelling: Levier zegt wat er zou veranderen als een hefboom beweegt en al het overige blijft zoals aangenomen.',
  'noClaim.official':
    'Levier spreekt namens geen enkel ministerie, gewest of bedrijf, en de documenten waarop het steunt zijn geen officiële statistieken.',
  'noClaim.allocation':
    'De gewestelijke resultaten verdelen de nationale volgens vermelde aandelen: het is geen regionaal model.',
  'noClaim.assumptions':
    'Waar de documenten zwijgen, doet Levier een aanname en toont die. Een bandbreedte dekt de cijfers, niet de vorm van de vergelijkingen.',
  sources: 'Bronnen',
  sourcesText:
    'Het model bevat {{figures}} cijfers. Wat kan, komt uit {{documents}} documenten; de rest komt van elders of is een aanname, en is als zodanig aangegeven.',
  allSources: 'Elk cijfer, met zijn bron',
  libraries: 'Gemaakt met',
  librariesText: 'Vrije software en vrije lettertypes, elk onder een eigen licentie:',
  readLicences: 'De licenties lezen',
  guides: 'Gidsen',
  'guides.planner': 'Voor de beleidsplanner',
  'guides.consultant': 'Voor de consultant',
  'guides.facilitator': 'Voor de begeleider',
  close: 'Sluiten',
}
