import type { Words } from '../words'

export const compare: Words<'compare'> = {
  scenario: 'Scenario',
  sort: 'Sorteren op {{name}}',
  against: 'In het grijs: verschil met “{{name}}”. Klik op een kolomtitel om te sorteren.',
  'title.apart': '{{label}} in {{year}}: van {{low}} tot {{high}} ({{name}})',
  'title.same': '{{label}} in {{year}}: {{value}} in elk getekend scenario',
  'title.one': '{{label}} in {{year}}: {{value}} ({{name}})',
  draw: '{{name}} in de grafieken tekenen',
  drawn:
    'De grafieken tekenen {{shown}} van de {{all}} scenario’s. Vink andere aan in de tabel met resultaten: hoogstens {{most}} tegelijk.',
  asItWas: '{{name}} in {{year}}: zoals het was onder model {{version}}, en nu',
  'asItWas.result': 'Resultaat',
  'asItWas.before': 'Model {{version}}, zoals het was',
  'asItWas.now': 'Model {{version}}, nu',
  'asItWas.difference': 'Verschil',
  'asItWas.none': 'niet in model {{version}}',
  'otherwise.jobs.net':
    'In model {{version}} was dit de verandering van alle banen die werden bijgehouden, min een vast deel dat elders werd verdrongen; nu zijn het de banen die de extra vraag ondersteunt.',
  'otherwise.research.spending':
    'In model {{version}} waren dit alleen de uitgaven waarvoor er onderzoekers waren; nu is het al het uitgegeven geld.',
  'otherwise.research.intensityReached':
    'In model {{version}} waren dit alleen de uitgaven waarvoor er onderzoekers waren; nu is het al het uitgegeven geld.',
  'otherwise.defence.contentReached':
    'In model {{version}} was dit het Belgische aandeel in de bestellingen zodra ze ondertekend waren; nu is het dat in wat geleverd wordt.',
  'otherwise.public.balance':
    'In model {{version}} telden hierin alleen de rente op SAFE-leningen en een anders berekende belastingopbrengst mee; nu zijn dat de rente op alle extra schuld, wat elders met besparingen of belastingen wordt betaald, en de belasting op al het extra bbp.',
  'otherwise.public.interest':
    'In model {{version}} was dit wat SAFE-leningen meer aan rente kosten dan de obligaties die ze vervangen; nu is het de reële rente op alle extra schuld.',
  'otherwise.public.taxReturn':
    'In model {{version}} was dit de belasting op het bbp uit kennis en op wat nettobanen toevoegen; nu is het de belasting op al het extra bbp, min de overheidsuitgaven die dat bbp volgen.',
  'otherwise.dependency.usProcurement':
    'In model {{version}} was dit een aandeel in de aankopen; nu is het een aandeel in de leveringen.',
  'otherwise.dependency.europeanShare':
    'In model {{version}} was dit een aandeel in de aankopen, waarin meteen meetelde wat ondertekend was; nu is het een aandeel in de leveringen.',
  'otherwise.apart': '{{meaning}} De twee worden niet vergeleken.',
  'asItWas.note':
    'De eerste kolom is berekend met model {{version}}, met de hefbomen en aannames die dit scenario toen had. De tweede heeft de hefbomen en aannames van vandaag.',
  'asItWas.why': 'Zie onder “Verklaring” hoeveel van het verschil aan het nieuwere model ligt',
  'asItWas.unknown':
    'Dit scenario werd gemaakt met model {{version}}, dat deze versie van Levier niet bevat; het kan dus niet worden berekend zoals het was.',
  title: 'Scenario’s naast elkaar',
  table: 'Resultaten in {{year}}',
  levers: 'Hefbomen die verschillen',
  lever: 'Hefboom',
  none: 'Deze scenario’s verschillen in geen enkele hefboom.',
  assumptions: 'Aannames die verschillen',
  assumption: 'Aanname',
}
