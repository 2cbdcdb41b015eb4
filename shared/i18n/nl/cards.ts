export const cards = {
  // what a headline result counts, and what not
  'about.jobs.net':
    'Extra banen tegenover ongewijzigd beleid, in de hele economie: elke baan die te danken is aan extra uitgaven en bestellingen in België, van militairen en onderzoekers tot leveranciers en winkels, min de banen die elders verdrongen worden. Het is niet de som van de banen per sector.',
  'about.gdp.effect':
    'Hoeveel groter het bbp is dan bij ongewijzigd beleid: eerst door wat in België wordt uitgegeven, later en duurzamer door wat onderzoek oplevert.',
  'about.turnover.total':
    'Wat de defensie-industrie, haar leveranciers van dual use-goederen en de nieuwe chip- en batterijfabrieken in een jaar verkopen. Onderzoek en de rest van de economie tellen niet mee. Een hefboom die mensen aanbrengt, zoals opleiding, werkt hier vooral door zolang die bedrijven hun bestellingen niet aankunnen.',
  'about.dependency.europeanShare':
    'Het omgekeerde van afhankelijkheid: van het materieel dat het leger in een jaar ontvangt, het deel dat in Europa is gemaakt, België inbegrepen. Geleverd wordt pas jaren na de bestelling, dus hefbomen werken hier traag door. “Leveringen” zegt hoeveel materieel het in totaal meer ontvangt. De kans om de doelstelling te halen, zegt vooral hoe onzeker de cijfers zijn, met of zonder het scenario.',
  'about.research.effortReal':
    'O&O voor zover er mensen voor zijn: wie in dienst is, tegen de gebruikelijke kosten, als aandeel van het bbp. “In geld” telt ook de loonstijgingen mee die schaarse onderzoekers krijgen, zoals de statistieken doen.',
  'about.public.balance':
    'Wat alle overheden samen in het jaar winnen (+) of verliezen (−): het terugverdieneffect, plus besparingen of belastingen elders, min de kosten van de hefbomen en de rente. De schuld is wat dat over de jaren samen geeft.',
  why: 'Wat het doet veranderen, hefboom per hefboom',
  model: 'Hoe het berekend is',
} as const
