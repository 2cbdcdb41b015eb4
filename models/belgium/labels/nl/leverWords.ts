/** Andere woorden waarmee een planner een hefboom zoekt, en wat ertoe hoort. */
export const leverWords = {
  'research.intensity':
    'onderzoek ontwikkeling R&D O&O intensiteit investering investeringen uitgaven innovatie doelstelling Lissabon 3% GERD',
  'research.leverage':
    'R&D privaat private hefboom subsidie subsidies belastingkrediet stimulans bedrijven additionaliteit multiplicator vrijstelling bedrijfsvoorheffing',
  'research.lateStage': 'R&D technologie rijpheid prototypes demonstratie valorisatie innovatie overdracht',
  'science.belspo': 'federaal wetenschapsbeleid begroting besparing besparingen openbaar onderzoek POD',
  'skills.engineers':
    'ingenieurs ingenieur plaatsen opleidingsplaatsen studenten universiteiten hogescholen onderwijs STEM diploma ' +
    'diploma’s afgestudeerden onderzoekers',
  'skills.technicians':
    'technicus technici beroepsopleiding opleiding opleidingen knelpuntberoep knelpuntberoepen arbeidskrapte leerlingen arbeiders VDAB',
  'skills.talent':
    'immigratie migratie expats buitenlandse onderzoekers kenniswerkers internationaal aanwerving visum visa hooggeschoolden nieuwkomers',
  'skills.clearance':
    'veiligheidsmachtiging veiligheidsmachtigingen clearing clearance screening personeel wachttijd wachttijden aanwerving defensie NVO',
  'defence.effort':
    'militaire uitgaven defensiebegroting defensiebudget defensie-inspanning investering NAVO leger herbewapening',
  'defence.effortAgreed':
    'militaire uitgaven defensiebegroting defensiebudget ondergrens regeerakkoord strategische visie NAVO',
  'defence.equipmentShare': 'materieel militair investering investeringen aankoop aankopen wapens defensie NAVO',
  'defence.content':
    'Belgisch kopen economische return compensatie compensaties Belgische inhoud lokale inhoud leveranciers ' +
    'nationale voorkeur',
  'defence.exportGrowth': 'export uitvoer buitenland buitenlandse klanten verkoop wereldvraag wapens',
  'defence.rnd': 'R&D militair onderzoek defensie innovatie ontwikkeling',
  'defence.space': 'satelliet satellieten ruimtevaart ruimte budget begroting space',
  'safe.loans': 'Europese leningen lening lenen Europa defensie Commissie financiering 150 miljard ReArm',
  'safe.additionality': 'additionaliteit bijkomend vervanging boven op begroting leningen Europa',
  'safe.partnerShare': 'buitenlandse bestellingen partners export gezamenlijke aankoop Europa',
  'dependency.usShare':
    'Verenigde Staten VS Amerika Amerikaans invoer import F-35 afhankelijkheid Europese voorkeur Europees kopen soevereiniteit',
  'industry.permits':
    'vergunning vergunningen omgevingsvergunning ruimtelijke ordening administratieve lasten vereenvoudiging fabrieken vertraging',
  'industry.finance': 'krediet banken leningen waarborg waarborgen fonds investering kapitaal toegang taxonomie',
  'industry.smeAccess':
    'kmo kmo’s kleine middelgrote ondernemingen overheidsopdrachten toegang onderaanneming percelen',
  'industry.visibility':
    'vaste bestellingen raamovereenkomst raamcontract meerjarig contracten zichtbaarheid programma orderboek orderboeken',
  'industry.licences':
    'uitvoervergunning uitvoervergunningen exportvergunning wapens vergunning vergunningen gewestelijk controle strategische goederen vertraging',
  'dependency.screening':
    'buitenlandse investeringen acquisities controle FDI bescherming soevereiniteit overname overnames screening',
  'chips.capex': 'halfgeleiders chip chips chipfabriek foundry imec micro-elektronica Chips Act fabriek investering',
  'batteries.capex': 'batterij batterijen kathodes Umicore gigafabriek materialen investering fabriek',
  'ai.factory': 'artificiële intelligentie AI supercomputer rekenkracht digitaal EuroHPC',
  'capital.venture': 'start-ups scale-ups fonds fondsen investering kapitaalrondes groei durfkapitaal risicokapitaal',
  'public.offset': 'financiering belastingen besparingen tekort begroting schuld sanering compensatie',
} as const
