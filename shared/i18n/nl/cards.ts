export const cards = {
  // what a headline result counts, and what not
  'about.jobs.net':
    'Banen meer dan zonder hefbomen, in de hele economie: elke baan die de extra uitgaven in België ondersteunen, van militairen en onderzoekers tot leveranciers en winkels, min de banen die elders verdrongen worden. Het is niet de som van de banen per sector.',
  'about.gdp.effect':
    'Hoeveel groter het bbp is dan zonder hefbomen: eerst door wat in België wordt uitgegeven, later en duurzamer door wat onderzoek oplevert.',
  'about.turnover.total':
    'Wat de defensie-industrie, haar leveranciers van dual use-goederen en de nieuwe chip- en batterijfabrieken in een jaar verkopen. Onderzoek en de rest van de economie tellen niet mee. Een hefboom die mensen aanbrengt, zoals opleiding, werkt hier door waar die bedrijven er te kort komen.',
  'about.dependency.europeanShare':
    'Afhankelijkheid, van de goede kant bekeken: van het materieel dat het leger in een jaar ontvangt, het deel dat in Europa is gemaakt, België inbegrepen. Contracten worden pas jaren na ondertekening geleverd, dus hefbomen werken traag door. De kansen zeggen vooral hoe onzeker de cijfers zijn, met of zonder het scenario.',
  'about.research.effortReal':
    'O&O voor zover er mensen zijn om het te doen: wie in dienst is, tegen de gewone kosten, als aandeel van het bbp. “In geld” telt ook de loonstijgingen die schaarse onderzoekers krijgen, zoals de statistiek doet.',
  'about.public.balance':
    'Wat alle overheden samen in het jaar winnen (+) of verliezen (−): extra belastingen en compensaties, min de kosten van de hefbomen en de rente. De schuld is wat dat over de jaren optelt.',
  why: 'Wat het doet veranderen, hefboom per hefboom',
  model: 'Hoe het berekend is',
} as const
