export const levers = {
  'research.intensity': {
    label: 'O&O-uitgaven (doelstelling)',
    help:
      'Beoogde O&O, publiek en privaat, als aandeel van het bbp. Het geld wordt uitgegeven; zonder genoeg onderzoekers ' +
      'verhoogt een deel ervan alleen de lonen. Basis: de huidige intensiteit volgens de soevereiniteitsnota.',
    cost: 'Een hogere waarde kost overheidsgeld: de overheid betaalt haar aandeel van wat erbij komt.',
  },
  'research.leverage': {
    label: 'Private O&O per publieke euro',
    help:
      'Private euro’s voor O&O die volgen op elke extra publieke euro: hoe meer, hoe kleiner het publieke deel van ' +
      'de rekening. Basis: onze centrale waarde; het Federaal Planbureau vindt een positief effect van ' +
      'subsidies, en geen of een omgekeerd effect van fiscale stimuli.',
    cost: 'Bedrijven beslissen hierover, geen Belgische overheid.',
  },
  'research.lateStage': {
    label: 'Publiek O&O-geld voor TRL 7 tot 9',
    help:
      'Aandeel van het publieke innovatiegeld dat de late fasen (TRL 7 tot 9) bereikt. Basis: een aanname; ' +
      'volgens de hoorzitting stopt de financiering bij TRL 6.',
    cost: 'Het vroege onderzoek verliest wat de late fasen winnen: geen overheidsgeld, maar kennis van een andere soort.',
  },
  'science.belspo': {
    label: 'Wijziging federaal wetenschapsbudget (BELSPO)',
    help:
      'Verhoogt of verlaagt onmiddellijk de federale middelen voor wetenschap (BELSPO), met de private O&O die volgt. ' +
      'Basis: geen wijziging; de besparing uit de hoorzitting zit niet in ongewijzigd beleid.',
    cost: 'Een hogere waarde kost overheidsgeld.',
  },
  'skills.engineers': {
    label: 'Plaatsen voor ingenieurs (afgestudeerden)',
    help:
      'Opleidingsplaatsen voor ingenieurs, geteld als de afgestudeerden die ze vijf jaar later opleveren. Basis: onze ' +
      'schatting van de ingenieurs die vandaag afstuderen.',
    cost: 'Een hogere waarde kost overheidsgeld vanaf het jaar waarin de plaatsen opengaan.',
  },
  'skills.technicians': {
    label: 'Extra opgeleide technici',
    help:
      'Extra technici die elk jaar worden opgeleid; een deel komt een jaar later in de kernbedrijven van defensie ' +
      'terecht. Basis: geen extra boven het huidige aantal.',
    cost: 'Een hogere waarde kost overheidsgeld: de opleiding, en een inkomen tijdens de opleiding.',
  },
  'skills.talent': {
    label: 'Extra talent uit het buitenland',
    help:
      'Extra hooggeschoolden die elk jaar naar België komen; een deel gaat naar onderzoek, een deel naar de ' +
      'kernbedrijven van defensie. Basis: geen extra boven het huidige aantal.',
    cost: 'Een hogere waarde kost overheidsgeld: de fiscale regeling voor expats, en onthaal.',
  },
  'skills.clearance': {
    label: 'Vertraging veiligheidsmachtigingen weggewerkt',
    help:
      'Weggewerkt deel van de vertraging bij veiligheidsmachtigingen, waardoor defensiebedrijven meer mensen kunnen aanwerven. Basis: ' +
      'geen wijziging; de hoorzitting noemt de veiligheidsmachtigingen bij de beperkingen van de sector.',
    cost: 'Een hogere waarde kost overheidsgeld: personeel van de Nationale Veiligheidsoverheid, en informatica.',
  },
  'defence.effort': {
    label: 'Defensie-uitgaven (doelstelling)',
    help:
      'Defensie-uitgaven als aandeel van het bbp: ze stijgen in een rechte lijn van die van 2025 naar de gekozen ' +
      'waarde in het gekozen jaar; wat voor 2034 is afgesproken, is de ondergrens. Basis: de NAVO en het federale ' +
      'akkoord.',
    cost: 'Een hogere waarde kost overheidsgeld.',
  },
  'defence.effortAgreed': {
    label: 'Voor 2034 afgesproken defensie-uitgaven',
    help:
      'Wat al is afgesproken voor 2034 en later: een sprong in één jaar. Het is een ondergrens: om na 2033 minder uit te geven ' +
      'moeten deze hefboom en de inspanning allebei omlaag. Basis: de Strategische Visie 2026-2034.',
    cost: 'Een hogere waarde kost overheidsgeld.',
  },
  'defence.equipmentShare': {
    label: 'Aandeel materieel in de defensie-uitgaven',
    help:
      'Aandeel van de defensie-uitgaven waarmee materieel wordt gekocht; het traject vertrekt van het NAVO-cijfer voor 2025. Basis: ' +
      'wat ongewijzigd beleid bereikt, afgeleid uit de Strategische Visie 2026-2034.',
    cost: 'Lonen en werken verliezen wat materieel wint: geen overheidsgeld, maar minder mensen en gebouwen.',
  },
  'defence.content': {
    label: 'Belgisch aandeel in gesloten contracten',
    help:
      'Aandeel van de gecontracteerde aankopen dat vanuit België wordt geleverd; het werkt door bij de levering, ' +
      'en het traject vertrekt van het afgeleide aandeel voor 2025. Basis: zo gekalibreerd dat de omzet ' +
      'van de kern in de vooruitzichten van de sector tegen 2033 verdubbelt.',
    cost: 'Prijs en keuze van de leverancier, boven op de meerprijs die in de overheidskosten is geteld.',
  },
  'defence.exportGrowth': {
    label: 'Groei van de buitenlandse defensievraag',
    help:
      'Reële jaarlijkse groei van de buitenlandse vraag naar Belgische defensiegoederen tot 2033; daarna keert die tegen 2040 terug naar de ' +
      'groei van de economie. Basis: zo gekalibreerd dat de omzet van de kern in de vooruitzichten van de sector ' +
      'tegen 2033 verdubbelt.',
    cost: 'Buitenlandse klanten beslissen hierover, geen Belgische overheid.',
  },
  'defence.rnd': {
    label: 'Militaire O&O, aandeel in de defensie-uitgaven',
    help:
      'Aandeel van de defensie-inspanning dat naar militaire O&O gaat; wat boven het huidige aandeel uitkomt, gaat af van de ' +
      'aankopen en komt bij de O&O van het land. Basis: het engagement van het Koninklijk Hoger Instituut voor Defensie.',
    cost: 'Betaald binnen de defensie-inspanning: geen extra overheidsgeld, maar navenant minder materieel.',
  },
  'defence.space': {
    label: 'Besteed ruimtevaartbudget voor defensie',
    help:
      'Besteed deel van de enveloppe voor ruimtevaart voor defensie; ze hoort bij de geplande aankopen en ' +
      'verandert alleen hoeveel daarvan in België wordt besteld. Basis: de hele enveloppe uit de hoorzitting.',
    cost: 'Dit zit binnen de aankopen: andere aankopen wijken ervoor.',
  },
  'safe.loans': {
    label: 'Opgenomen SAFE-leningen',
    help:
      'Europese SAFE-leningen, in gelijke delen opgenomen van 2026 tot 2030; ze moeten worden terugbetaald, ' +
      'overlappen de geplande begroting, en wat ermee wordt gekocht, wordt enkele jaren later geleverd. Basis: ' +
      'niets opgenomen; het maximum is wat de Europese Commissie aan België toewijst.',
    cost:
      'Een hogere waarde kost overheidsgeld, behalve voor wat alleen een andere kredietgever vervangt; de regel ' +
      'over het Europese aandeel bindt de koper.',
  },
  'safe.additionality': {
    label: 'Bijkomend deel van het SAFE-geld',
    help:
      'Aandeel van het SAFE-geld dat boven op de geplande begroting wordt uitgegeven; de rest vervangt andere leningen. Werkt ' +
      'alleen samen met SAFE-leningen. Basis: een eigen aanname.',
    cost: 'Een hogere waarde kost overheidsgeld, voor zover er leningen worden opgenomen.',
  },
  'safe.partnerShare': {
    label: 'Belgisch aandeel in SAFE-bestellingen van partners',
    help: 'Belgisch aandeel in wat andere landen met hun SAFE-leningen bestellen; een deel van de export kan zo dubbel worden geteld. Basis: geen.',
    cost: 'Partnerlanden beslissen hierover, geen Belgische overheid.',
  },
  'dependency.usShare': {
    label: 'Amerikaans aandeel in gecontracteerde invoer',
    help:
      'Amerikaans aandeel in de gecontracteerde defensie-invoer; tot 2030 leggen eerdere beslissingen het grootste deel ' +
      'vast, en het werkt door bij de levering. Basis: het huidige aandeel dat AWEX in de hoorzitting gaf, hier gebruikt ' +
      'voor België.',
    cost:
      'Een lagere waarde kost iets: prijs en keuze van de leverancier, boven op de meerprijs die in de ' +
      'overheidskosten is geteld.',
  },
  'industry.permits': {
    label: 'Vertraging vergunningen weggewerkt',
    help:
      'Bespaard deel van de doorlooptijd van vergunningen, waardoor fabrieken sneller kunnen groeien en daarvoor ' +
      'kunnen aanwerven. Basis: geen wijziging; de hoorzitting vraagt eenvoudigere vergunningen.',
    cost: 'Een hogere waarde kost overheidsgeld: gewestelijk personeel en studies.',
  },
  'industry.finance': {
    label: 'Financieringskloof van defensie gedicht',
    help:
      'Gedicht deel van de financieringskloof van de defensie-industrie, waardoor fabrieken sneller kunnen groeien en daarvoor kunnen aanwerven. ' +
      'Basis: geen wijziging; de hoorzitting beschrijft een moeilijke toegang tot financiering.',
    cost: 'Een hogere waarde kost overheidsgeld: verwachte verliezen op waarborgen en medefinanciering.',
  },
  'industry.smeAccess': {
    label: 'Drempels voor kmo’s weggewerkt',
    help:
      'Weggewerkt deel van de drempels voor kmo’s bij defensiecontracten, wat het Belgische aandeel verhoogt in ' +
      'wat wordt gecontracteerd; het werkt door bij de levering. Basis: geen wijziging; de hoorzitting somt deze ' +
      'drempels op.',
    cost: 'Een hogere waarde kost overheidsgeld: begeleiding, kleinere percelen en hulp bij certificering.',
  },
  'industry.visibility': {
    label: 'Aankopen onder vaste contracten',
    help:
      'Aandeel van de aankopen onder vaste meerjarige contracten, van alle aankopen waarvoor dat kan; zo kunnen fabrieken sneller ' +
      'groeien en daarvoor aanwerven. Basis: geen wijziging; volgens de hoorzitting kunnen kmo’s niet vooruitlopend op eerste ' +
      'bestellingen investeren.',
    cost: 'Een hogere waarde kost overheidsgeld: minimumhoeveelheden die worden betaald zonder dat ze nodig zijn.',
  },
  'industry.licences': {
    label: 'Vertraging exportvergunningen weggewerkt',
    help:
      'Weggewerkt deel van de vertraging bij exportvergunningen, wat exportbestellingen oplevert. Basis: geen ' +
      'wijziging; zes sprekers in de hoorzitting noemen die vergunningen.',
    cost:
      'Een hogere waarde kost overheidsgeld: gewestelijk personeel voor vergunningen. De controle op het ' +
      'eindgebruik kan verzwakken: niet in geld uitgedrukt.',
  },
  'dependency.screening': {
    label: 'Gescreende buitenlandse overnames',
    help:
      'Aandeel van de buitenlandse overnames dat wordt gescreend, wat het verlies van zeggenschap over gieterijen vertraagt (illustratief). ' +
      'Basis: geen screening; de hoorzitting vraagt een betere bescherming van strategische bedrijven.',
    cost:
      'Een hogere waarde kost overheidsgeld: personeel voor de screening. Kapitaal dat wegblijft, is niet in geld ' +
      'uitgedrukt.',
  },
  'chips.capex': {
    label: 'Investering in chips',
    help:
      'Totale investering in chipfabrieken, in gelijke delen van 2026 tot 2035; onder de kleinste fabriek levert ' +
      'ze geen fabrieksbanen op, en de productie volgt enkele jaren later. Basis: geen project.',
    cost: 'Een hogere waarde kost overheidsgeld: het publieke deel van de investering.',
  },
  'batteries.capex': {
    label: 'Investering in batterijen',
    help:
      'Totale investering in fabrieken voor batterijmaterialen, in gelijke delen van 2026 tot 2035; onder de ' +
      'kleinste fabriek levert ze geen fabrieksbanen op, en de productie volgt enkele jaren later. Basis: geen project.',
    cost: 'Een hogere waarde kost overheidsgeld: het publieke deel van de investering.',
  },
  'ai.factory': {
    label: 'Budget van de AI Factory',
    help:
      'Budget voor de AI Factory, tot het volledige project waarvoor België kandidaat was. Basis: de antenne ' +
      'die aan België is toegekend (pers, oktober 2025).',
    cost: 'Een hogere waarde kost overheidsgeld: boven het budget van de antenne betaalt Europa niets.',
  },
  'capital.venture': {
    label: 'Durfkapitaal per jaar',
    help:
      'Geld dat Belgische technologiebedrijven elk jaar ophalen; het extra geld levert een jaar later banen op. ' +
      'Basis: het bedrag dat in 2024 werd opgehaald, een recordjaar.',
    cost: 'Investeerders beslissen hierover; het publieke deel van wat erbij komt, is in de overheidskosten geteld.',
  },
  'public.offset': {
    label: 'Extra kosten betaald met besparingen of belastingen',
    help:
      'Aandeel van de extra overheidskosten van een jaar dat elders met besparingen of belastingen wordt betaald, onmiddellijk; de rest ' +
      'wordt geleend. Basis: geen.',
    cost: 'Elders daalt de vraag: wat wordt bespaard of belast, is niet in geld uitgedrukt.',
  },
} as const
