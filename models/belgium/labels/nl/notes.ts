import { abouts } from './abouts'
import { cities } from './cities'
import { former } from './former'
import { observed } from './history'
import { published } from './published'

export const texts = {
  abouts,
  cities,
  former,
  published,
  observed,
  warnings: {
    'fast-rise': 'Een snelle stijging van de inspanning: ga na of ze kan worden besteed.',
    'effort-agreed':
      'Een tiende procentpunt inspanning komt in 2030 neer op {{tenth}} per jaar. Wat al is afgesproken voor 2034 en later, ' +
      '{{agreed}}, is een sprong van {{step}} in één jaar: dat is een ondergrens; om na 2033 minder uit te geven ' +
      'moeten beide hefbomen omlaag.',
    'effort-buys-defence':
      'Met een hogere inspanning wordt defensie gekocht: banen zijn niet het doel. Bij {{effort}} tegen 2035 ' +
      'stijgt het bbp met {{gdp}} en komen er in 2035 netto {{jobs}} bij, terwijl het saldo dat jaar met ' +
      '{{balance}} verslechtert, voor {{cost}} aan uitgaven; België maakt {{made}} van de extra leveringen, en het ' +
      'Europese aandeel daalt met {{european}}. Wordt alles gecompenseerd, dan daalt het bbp met {{offset}}.',
    'people-or-plants':
      'Personeel of fabrieken vormen in 2033 de beperking in {{bind}} (personeel in {{people}}, fabrieken in ' +
      '{{plants}}). Zolang dat zo is, maken meer bestellingen vooral de wachtrijen langer, en een deel van wat ' +
      'wacht ({{impatience}}), gaat naar andere leveranciers. Vergunningen, financiering en vaste contracten ' +
      'verhogen dan de productie (met {{permitsOutput}}, {{financeOutput}} en {{visibilityOutput}} in 2033) meer ' +
      'dan de directe banen ({{permitsJobs}}, {{financeJobs}} en {{visibilityJobs}}). Vlottere exportvergunningen ' +
      'op zich verlagen het Europese aandeel een beetje ({{licences}} in 2030): de export neemt het personeel in ' +
      'beslag. Ingenieurs voor wie vandaag plaatsen opengaan, zijn er pas na {{studies}}.',
    'pay-for-themselves':
      'Vier hefbomen betalen zichzelf terug in het model, doordat extra personeel of exportbestellingen de ' +
      'bedrijven in staat stellen te leveren wat al is besteld: opgeteld over alle jaren, bij de beste van de {{values}} ' +
      'waarden en {{years}} jaren die van elk zijn geprobeerd, brengt buitenlands talent {{talent}} op ({{talentAt}}; ' +
      'winst in {{talentPays}}), veiligheidsmachtigingen {{clearance}} ({{clearanceAt}}; {{clearancePays}}), technici ' +
      '{{technicians}} ({{techniciansAt}}; {{techniciansPay}}) en exportvergunningen {{licences}} ({{licencesAt}}; ' +
      '{{licencesPay}}). Elke andere hefboom die met overheidsgeld wordt betaald en op zich omhooggaat, verbetert die som ' +
      'bij geen van de geprobeerde waarden en jaren. Dat steunt op aanwervingen die het model bij niemand anders weghaalt.',
    'paid-with-equipment':
      'Militaire O&O, geld voor late fasen en een lager aandeel materieel verbeteren het saldo, opgeteld over alle jaren ' +
      '(met {{rnd}} bij {{rndAt}}, {{lateStage}} bij {{lateStageAt}} en {{equipment}} bij {{equipmentAt}}), omdat ze ' +
      'worden betaald met materieel dat er niet komt of onderzoek dat niet van start gaat.',
    'delivered-share':
      'Het Europese aandeel telt wat wordt geleverd. Als bestellingen wachten, wordt er minder geleverd en kan het aandeel stijgen: bekijk ' +
      'ook wat het leger ontvangt.',
    'demand-fades':
      'Bbp uit vraag dooft uit, bbp uit kennis groeit en blijft. Eén multiplicator ({{multiplier}}, bandbreedte ' +
      '{{range}}, op het in België gemaakte deel) bepaalt het hele bbp uit vraag.',
    'net-and-gross-jobs':
      'De extra banen (netto) zijn alle banen die de extra vraag ondersteunt, waar ook, min de verdrongen banen. ' +
      'Ze zijn niet de som van de banen van de sectoren, waarin personen worden geteld, waar ze ook vandaan komen: ' +
      'die twee mogen niet worden opgeteld.',
    'research-costs':
      'O&O op {{aim}} kost de begroting elk jaar tot 2040 geld, of het nu tegen 2030 of tegen 2035 wordt bereikt. ' +
      'Wordt dat peil tegen 2030 bereikt, dan vergt het {{first}} in 2030, {{middle}} in 2035 en {{last}} in 2040, ' +
      'en laat het een schuld van {{debt}} na; in 2040 brengt het in {{lastPays}} al meer op dan het kost. Wordt ' +
      'het tegen 2035 bereikt, dan vergt het {{slowLast}} in 2040 en brengt het in {{slowPays}} meer op. Dat ' +
      'steunt op een elasticiteit van {{elasticity}} ({{range}}) en op uitgaven die het bbp volgen ({{follows}}). ' +
      'De overheid betaalt {{share}} van wat erbij komt; het private deel zit niet in het saldo. Tegen constante ' +
      'lonen wordt {{people}} bereikt in 2030 ({{peopleRange}}; de waarde wordt gehaald in {{reached}}, met ' +
      'meer ingenieurs en buitenlands talent in {{reachedMore}}), in geld {{money}}.',
    'rnd-return':
      'Een return van {{returns}} op militaire O&O is een bewering uit de hoorzitting, een mogelijkheid, ver boven ' +
      'wat de OESO (2001) en het Europees Defensieagentschap (2014) vaststellen. Ze staat in het register en in ' +
      'geen enkele reeks. De tientallen miljarden euro aan extra investeringen waarvan een lid sprak, zijn geen cijfer: ze ' +
      'staan in geen van beide.',
    'safe-loan':
      'SAFE-geld is een lening en overlapt het traject van de inspanning ({{effort}} tot 2033); wat SAFE niet aan ' +
      'Europa voorbehoudt, wordt voor {{open}} als Amerikaans beschouwd. Komt SAFE half of volledig boven op de ' +
      'geplande begroting, dan stijgt het Europese aandeel met {{halfShare}} of {{fullShare}} in 2030 en met ' +
      '{{halfLast}} of {{fullLast}} in 2040, als alles is geleverd. De kernomzet ligt dan {{halfTurnover}} of ' +
      '{{fullTurnover}} onder ongewijzigd beleid, met netto {{halfJobs}} of {{fullJobs}} minder: het geld is op, ' +
      'de verdringing duurt langer, klanten die door de wachtrij afhaakten, komen niet allemaal terug, en de ' +
      'schuld blijft. Bestellingen van partners kunnen export dubbel tellen.',
    'committed-imports':
      'De 34 al bestelde F-35’s en de 11 waarover al is beslist, leggen {{committed}} ({{range}}) vast van wat tot ' +
      '2030 wordt gecontracteerd; geen enkele hefboom verandert daar iets aan. Zelfs het laagste Amerikaanse ' +
      'aandeel vanaf 2026 verhoogt het Europese aandeel in 2030 met slechts {{early}}, en in 2035 met {{late}}.',
    'smallest-plant':
      'Een fabriek kleiner dan de kleinste ({{chips}} voor chips, {{batteries}} voor batterijen) levert geen fabrieksbanen op.',
    doubling:
      'De industrie verwacht dat haar volumes binnen {{years}} verdubbelen (Nederlandse versie: “kan ' +
      'verdubbelen”), onder voorwaarden volgens Agoria. Met de belemmeringen van vandaag komt de kern in 2033 uit ' +
      'op {{course}} keer haar omzet van 2025 ({{courseRange}} in negen op de tien simulaties; kans op verdubbeling: ' +
      '{{courseOdds}}); zijn de belemmeringen uit de hoorzitting weggewerkt en technici opgeleid, dan is het ' +
      '{{outlook}} keer ({{outlookRange}}; kans op verdubbeling: {{outlookOdds}}). In die studie verdubbelt alleen ' +
      'de kern, niet het ecosysteem.',
    'within-the-ecosystem':
      'De {{jobs}} van het ecosysteem omvatten zowel de directe als de andere banen, en de omzet van de kern ' +
      '({{core}}) zit in die van het ecosysteem ({{ecosystem}}): ze mogen niet worden opgeteld.',
    'ai-within-venture':
      'Het geld dat voor AI is opgehaald, zit in het durfkapitaal: die twee mogen niet worden opgeteld.',
    'rnd-within-intensity': 'De O&O van defensie zit al in de {{intensity}}: ze komt er niet nog eens bij.',
    'space-within-plan':
      'De {{envelope}} voor ruimtevaart zitten in het defensieplan: ze veranderen wat wordt gekocht, niet hoeveel wordt uitgegeven. ' +
      'De hoorzitting zegt niet over welke jaren.',
    'group-staff':
      'De personeelsaantallen van groepen (ASML {{asml}}, imec {{imec}}, Umicore {{umicore}}, Solvay {{solvay}}) gelden wereldwijd. ' +
      'Het zijn geen Belgische banen; ze dienen alleen als context.',
    'science-cut':
      'De geplande wijziging ({{cut}}) van de federale middelen voor wetenschap zit niet in ongewijzigd beleid.',
    'record-year':
      '{{funding}} werd opgehaald in een recordjaar, bijna twee keer zoveel als het jaar voordien. Dat niveau aanhouden is al een ' +
      'aanname.',
    illustrative:
      'De afhankelijkheid inzake gieterijen, chips en batterijen steunt uitsluitend op aannames: overal waar ze ' +
      'verschijnt, staat erbij dat ze illustratief is.',
  },
  meanings: {
    graduates: 'Het getal is behouden en betekent nu afgestudeerden: de nota spreekt van opgeleide personen.',
    'graduates-clamped': 'Het betekent nu afgestudeerden: de nota spreekt van opgeleide personen.',
    'agreed-underlies': 'Wat vanaf 2034 is afgesproken ({{agreed}}), is nu de ondergrens.',
    'on-delivery': 'Het werkt nu door bij de levering.',
    'from-purchases': 'Het gaat nu van de aankopen af.',
  },
  disagreements: {
    'american-share': {
      title: 'Hoe Amerikaans zijn de defensieaankopen?',
      why:
        'Uitgaven, invoer en een ruwe schatting zijn verschillende dingen. Eén spreker noemt een aandeel in de ' +
        'invoer zonder te zeggen waarvan, een lid haalt aandelen in de uitgaven aan, terwijl SIPRI de invoer van ' +
        'zware wapens meet, en een ander had vóór hen een eigen schatting gegeven voor alles wat buiten Europa ' +
        'wordt gekocht. Het model neemt het eerste cijfer voor de Belgische defensie-invoer, met een ruime ' +
        'bandbreedte, en leidt daaruit het Europese aandeel in alle aankopen af.',
    },
    doubling: {
      title: 'Wat verdubbelt er, en gebeurt dat ook?',
      why:
        'In het Frans “verdubbelen” de volumes van deze industrie binnen de genoemde jaren; in het Nederlands “kan” ze verdubbelen. De ' +
        'zin volgt op een zin over het hele ecosysteem maar spreekt van “de industrie”. Het model leest hem als wat de ' +
        'sector van de kern verwacht zodra haar belemmeringen zijn weggewerkt.',
    },
    exports: {
      title: 'Hoeveel wordt er uitgevoerd?',
      why:
        'Het eerste zegt het Agentschap voor Buitenlandse Handel over België, het tweede AWEX over Wallonië. Beide kunnen ' +
        'waar zijn. Het derde is het deel van het eerste dat naar Europa gaat, wat de goederen ook zijn; SIPRI telt alleen ' +
        'zware wapens. Het model volgt het hele land: het gebruikt het eerste en, voor wat naar Europa gaat, het derde.',
    },
    firms: {
      title: 'Hoeveel bedrijven?',
      why:
        'Elk telt iets anders: de kern die aan legers levert, het ecosysteem met dual use-leveranciers, en elke ' +
        'entiteit die volgens een universitaire studie actief is in defensie. Geen enkele vergelijking telt bedrijven.',
    },
    'small-firms': {
      title: 'Hoeveel daarvan zijn klein?',
      why:
        'Het eerste is het aandeel van de kmo’s van de sector met minder dan vijftig werknemers, het tweede het ' +
        'aandeel van kmo’s in al haar bedrijven, aangehaald in een vraag. Geen enkele vergelijking gebruikt een ' +
        'van beide.',
    },
    brussels: {
      title: 'Hoe groot is het aandeel van Brussel?',
      why:
        'Dat hangt af van wat wordt geteld. De aangehaalde studie spreekt van ongeveer een tiende van de ' +
        'voornaamste indicatoren; haar eigen tellingen van entiteiten en personeel komen hoger uit, net als die ' +
        'van de sectorfederatie voor de banen. Het model neemt het aandeel van de federatie voor alle banen en ' +
        'laat voor de kern gelden wat een databank van de wapenindustrie daarover zegt.',
      derived: {
        'defence.brussels.entities': 'Brusselse entiteiten in verhouding tot die van het land',
        'defence.brussels.jobs': 'Brussels personeel in verhouding tot de banen van het ecosysteem',
      },
    },
    wallonia: {
      title: 'Hoe Waals is de sector?',
      why:
        'Omzet, bedrijven en banen zijn niet gelijk gespreid: grote fabrieken verkopen veel per hoofd. AWEX geeft ' +
        'de eerste twee, een databank van de wapenindustrie de kernbedrijven, de sectorfederatie alle banen van de ' +
        'sector. Het model gebruikt de databank voor de kern en de federatie voor het totaal.',
    },
    'safe-envelope': {
      title: 'Hoeveel mag België lenen?',
      why:
        'De hoorzitting rondt af; de toewijzing van de Europese Commissie is exact. Het model neemt de toewijzing als het maximum ' +
        'dat kan worden opgenomen.',
    },
    'venture-regions': {
      title: 'Vormen de gewesten samen het totaal?',
      why:
        'Ze blijven iets onder het geheel; het artikel zegt niet waar de rest naartoe ging. Het model neemt het ' +
        'geheel als het niveau van vandaag en de gewesten alleen als aandelen van elkaar.',
      derived: { 'tech.funding.flanders': 'Vlaanderen, Wallonië en Brussel samen' },
    },
    'ai-factory': {
      title: 'Is er een AI Factory?',
      why:
        'Het artikel van juli hoopt op het hele budget en noemt twee verschillende maanden voor de beslissing. De kandidatuur werd niet ' +
        'geselecteerd; er werd een antenne toegekend. Het model vertrekt van de antenne, en de hefboom gaat tot het volledige project.',
    },
  },
}
