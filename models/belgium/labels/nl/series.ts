export const series = {
  gdp: {
    label: 'Bruto binnenlands product',
    short: 'bbp',
    about: 'Het blijvende bbp plus het bbp dat de extra vraag een tijdlang oplevert.',
  },
  'gdp.effect': {
    label: 'Effect op het bbp',
    short: 'effect op bbp',
    about: 'Hoeveel groter het bbp is dan in de referentie.',
  },
  'gdp.reference': {
    label: 'Bbp zonder enige hefboom',
    short: 'referentie-bbp',
    about: 'De waarde van het vorige jaar, verhoogd met de groei van de economie; het vertrekt van het bbp van 2025.',
  },
  'gdp.trend': {
    label: 'Bbp zonder het tijdelijke effect van de vraag',
    short: 'blijvend bbp',
    about: 'Het bbp zonder enige hefboom, verhoogd met wat extra kennis oplevert.',
  },
  'macro.absorbed': {
    label: 'Vraag waaraan de economie gewend is',
    short: 'opgevangen',
    about:
      'Overbrugt elk jaar een deel van de afstand tot de extra vraag van het vorige jaar, doordat lonen, prijzen en ' +
      'rente reageren.',
  },
  'macro.demand': {
    label: 'Extra vraag in België',
    short: 'extra vraag',
    about:
      'Extra vraag door defensie, onderzoek, fabrieken en vaardigheden, min de vraag die verloren gaat door de ' +
      'besparingen of belastingen die ze betalen.',
  },
  'macro.demandDefence': {
    label: 'Binnenlandse vraag door defensie',
    short: 'door defensie',
    about:
      'Het binnenlandse deel van extra lonen en werken, plus de Belgische toegevoegde waarde van wat de kernbedrijven ' +
      'meer leveren dan in de referentie.',
  },
  'macro.demandProjects': {
    label: 'Binnenlandse vraag door fabrieken en digitaal',
    short: 'door fabrieken',
    about:
      'Het binnenlandse deel van de investering in chips en batterijen, plus de toegevoegde waarde van de banen van fabrieken, ' +
      'durfkapitaal en de AI Factory boven de referentie.',
  },
  'macro.demandPublic': {
    label: 'Binnenlandse vraag door vaardigheden en weggewerkte belemmeringen',
    short: 'door vaardigheden',
    about:
      'Het binnenlandse deel van het overheidsgeld voor vaardigheden en voor het wegwerken van belemmeringen: lonen van lesgevers en ' +
      'administratief personeel, waarborgen.',
  },
  'macro.demandResearch': {
    label: 'Binnenlandse vraag door onderzoek',
    short: 'door onderzoek',
    about: 'Het binnenlandse deel van de O&O-uitgaven boven de referentie.',
  },
  'macro.gdpDemand': {
    label: 'Bbp uit extra vraag',
    short: 'bbp uit vraag',
    about: 'De multiplicator maal de extra vraag, min het deel dat lonen, prijzen en rente terugnemen.',
  },
  'research.conversion': {
    label: 'Kennis per euro O&O (2025 = 1)',
    short: 'kennis per euro',
    about:
      'Eén, plus de nettowinst van late fasen tegenover vroege op het publiek betaalde deel van O&O, maal de ' +
      'stijging van het aandeel van het publieke innovatiegeld dat TRL 7 tot 9 bereikt.',
  },
  'research.knowledge': {
    label: 'Kennisvoorraad uit O&O',
    short: 'kennisvoorraad',
    about:
      'De voorraad van het vorige jaar min de afschrijving, plus de effectieve O&O, één vertraging eerder, maal ' +
      'haar kennis per euro; 2025 is een evenwichtstoestand.',
  },
  'research.uplift': {
    label: 'Bbp-winst door extra kennis',
    short: 'bbp-winst',
    about:
      'Hoeveel groter het bbp is dankzij extra onderzoek: de kennisvoorraad gedeeld door die van de referentie, tot ' +
      'de macht van de elasticiteit van het bbp, min één.',
  },
  'defence.rndExtra': {
    label: 'Extra militaire O&O',
    short: 'extra militaire O&O',
    about: 'De stijging van het aandeel militaire O&O maal de defensie-uitgaven; de aankopen dalen evenveel.',
  },
  'research.available': {
    label: 'Beschikbaar O&O-personeel',
    short: 'beschikbaar',
    about:
      'Het personeel van het vorige jaar min wie vertrekt, plus de afgestudeerden, de extra ingenieurs, het extra ' +
      'buitenlandse talent en de andere instromers die tegen de huidige lonen in het onderzoek gaan werken.',
  },
  'research.effective': {
    label: 'O&O die kennis toevoegt',
    short: 'effectieve O&O',
    about:
      'Personeel in dienst tegen de gebruikelijke kosten, min het deel van de extra militaire O&O zonder civiel nut.',
  },
  'research.effortReal': {
    label: 'Bereikte O&O, in personeel',
    short: 'in personeel',
    about:
      'Personeel in dienst tegen de gebruikelijke kosten, gedeeld door het blijvende bbp: zonder wat alleen de lonen verhoogt.',
  },
  'research.intensityReached': {
    label: 'Bereikte O&O, in geld',
    short: 'in geld',
    about: 'O&O-uitgaven gedeeld door het blijvende bbp.',
  },
  'research.needed': {
    label: 'Benodigd O&O-personeel',
    short: 'benodigd',
    about: 'O&O-uitgaven gedeeld door de gebruikelijke kosten per voltijds equivalent.',
  },
  'research.payRise': {
    label: 'Loonstijging in O&O',
    short: 'loonstijging',
    about:
      'Benodigd personeel gedeeld door personeel in dienst, min één: hoeveel het geld waarvoor geen extra mensen ' +
      'worden gevonden, de lonen verhoogt.',
  },
  'research.publicShare': {
    label: 'Overheidsaandeel in extra O&O',
    short: 'overheidsaandeel',
    about: 'Eén gedeeld door één plus de private O&O die op een publieke euro volgt; boven 100% waar die negatief is.',
  },
  'research.spending': {
    label: 'O&O-uitgaven',
    short: 'uitgegeven',
    about:
      'De beoogde intensiteit maal het blijvende bbp, plus de wijziging van de federale middelen voor wetenschap met de private ' +
      'O&O die ze aantrekken, plus de extra militaire O&O. Het geld wordt uitgegeven, ook als er mensen te kort zijn.',
  },
  'research.staff': {
    label: 'O&O-personeel in dienst',
    short: 'in dienst',
    about:
      'Het benodigde personeel, of het beschikbare plus wie door betere lonen wordt aangetrokken; het groeit nooit ' +
      'sneller dan de grens voor aanwervingen.',
  },
  'research.staffCost': {
    label: 'O&O-kosten per voltijds equivalent',
    short: 'kosten per vte',
    about: 'De O&O-uitgaven van 2025 per voltijds equivalent, elk jaar verhoogd met de groei van die kosten.',
  },
  'research.target': {
    label: 'O&O-doelstelling',
    short: 'doelstelling',
    about:
      'Het traject van de hefboom: een rechte lijn van de basis naar de waarde in het ingestelde jaar, daarna vlak.',
  },
  'skills.extraGraduates': {
    label: 'Extra afgestudeerde ingenieurs',
    short: 'extra afgestudeerden',
    about:
      'Ingenieurs die zo lang geleden zijn ingestroomd als een opleiding duurt, geteld als afgestudeerden, min het huidige aantal; nul ' +
      'tot de eerste gewijzigde instroom afstudeert.',
  },
  'skills.extraTechnicians': {
    label: 'Extra technici',
    short: 'extra technici',
    about: 'Technici die zo lang geleden aan hun opleiding zijn begonnen als ze duurt.',
  },
  'defence.effortReached': {
    label: 'Defensie-uitgaven als aandeel van het bbp',
    short: 'inspanning',
    about: 'Het traject van de inspanning; vanaf 2034 minstens wat voor dat jaar is afgesproken.',
  },
  'defence.payAndWorks': {
    label: 'Lonen en werken van defensie',
    short: 'lonen en werken',
    about:
      'Wat van de defensie-uitgaven overblijft na materieel, onderhoud en het huidige aandeel O&O: lonen, pensioenen ' +
      'van personeel in actieve dienst, werken, energie.',
  },
  'defence.procurement': {
    label: 'Defensieaankopen',
    short: 'aankopen',
    about:
      'De aandelen materieel en onderhoud van de defensie-uitgaven, min de extra militaire O&O, plus het deel van de ' +
      'SAFE-leveringen boven op de geplande begroting.',
  },
  'defence.spaceSpend': {
    label: 'Uitgaven voor ruimtevaart voor defensie',
    short: 'ruimtevaart',
    about:
      'Het bestede deel van de ruimtevaartenveloppe, in gelijke delen van 2026 tot 2034; het zit binnen de ' +
      'aankopen en voegt geen budget toe.',
  },
  'defence.spending': {
    label: 'Defensie-uitgaven',
    short: 'defensie-uitgaven',
    about: 'De inspanning maal het bbp zonder enige hefboom.',
  },
  'safe.debt': {
    label: 'SAFE-schuld',
    short: 'SAFE-schuld',
    about:
      'De schuld van het vorige jaar plus de opgenomen leningen, min gelijke aflossingen vanaf het einde van de aflossingsvrije periode.',
  },
  'safe.delivered': {
    label: 'Geleverde SAFE-aankopen',
    short: 'geleverd',
    about: 'Wat het jaar voordien onderweg was, gedeeld door het aantal leveringsjaren.',
  },
  'safe.drawn': {
    label: 'In het jaar opgenomen SAFE-leningen',
    short: 'SAFE opgenomen',
    about: 'De gekozen leningen, in gelijke delen van 2026 tot 2030; niets in andere jaren.',
  },
  'safe.pipeline': {
    label: 'Opgenomen en nog niet geleverd SAFE-geld',
    short: 'onderweg',
    about:
      'Het bedrag van het vorige jaar plus de opgenomen leningen min de leveringen; het kost niets en brengt niets op.',
  },
  'defence.contentReached': {
    label: 'Geleverd Belgisch aandeel',
    short: 'geleverd',
    about:
      'Het aandeel van het vorige jaar beweegt over de leveringsjaren naar dat van de gesloten contracten; in ' +
      '2025 de Belgische bestellingen gedeeld door de aankopen.',
  },
  'defence.contentSigned': {
    label: 'Belgisch aandeel in gesloten contracten',
    short: 'gecontracteerd',
    about:
      'Het beoogde aandeel plus de winst door het wegwerken van drempels voor kmo’s; in 2025 het geleverde aandeel.',
  },
  'defence.demand': {
    label: 'Te leveren en wachtende defensiebestellingen',
    short: 'te leveren en wachtend',
    about: 'De bestellingen die in het jaar moeten worden geleverd, plus de wachtrij van het vorige jaar.',
  },
  'defence.domesticOrders': {
    label: 'Te leveren Belgische bestellingen',
    short: 'binnenlands',
    about:
      'De aankopen maal het geleverde Belgische aandeel, waarbij voor de ruimtevaartuitgaven hun eigen aandeel ' +
      'geldt; in 2025 de kernomzet die niet wordt uitgevoerd.',
  },
  'defence.exportMarket': {
    label: 'Buitenlandse vraag naar Belgische defensiegoederen',
    short: 'buitenlandse vraag',
    about:
      'De vraag van het vorige jaar verhoogd met haar groei, min een deel van de exportbestellingen die in de wachtrij verloren gaan en waarvan de ' +
      'klanten niet terugkeren.',
  },
  'defence.exportOrders': {
    label: 'Te leveren exportbestellingen',
    short: 'export',
    about: 'De buitenlandse vraag, verhoogd met wat het wegwerken van de vertraging bij exportvergunningen oplevert.',
  },
  'defence.orders': {
    label: 'Te leveren defensiebestellingen',
    short: 'bestellingen',
    about: 'De Belgische, export- en partnerbestellingen die in het jaar moeten worden geleverd, opgeteld.',
  },
  'defence.partnerOrders': {
    label: 'Te leveren bestellingen van SAFE-partners',
    short: 'SAFE-partners',
    about:
      'Het Belgische aandeel in het SAFE-geld van andere landen, geplaatst van 2026 tot 2030 en te leveren over de ' +
      'leveringsjaren; kan export dubbel tellen.',
  },
  'defence.capacity': {
    label: 'Defensieproductie die de capaciteit toelaat',
    short: 'capaciteit',
    about:
      'De kernomzet van het vorige jaar verhoogd met de groei die de fabrieken vandaag toelaten, meer als de orderboeken lang zijn, ' +
      'met wat snellere vergunningen, financiering en vaste contracten toevoegen.',
  },
  'defence.labourLimit': {
    label: 'Defensieproductie die het personeel toelaat',
    short: 'personeel',
    about:
      'De kernomzet van 2025 maal de groei van de beschikbare arbeidskrachten sindsdien, tot de macht ' +
      'van één gedeeld door de banenelasticiteit.',
  },
  'defence.pull': {
    label: 'Aanzuiging door de orderboeken',
    short: 'aanzuiging',
    about:
      'Wat lange orderboeken toevoegen aan aanwervingen en investeringen: de helft van het maximum bij één jaar wachten; nul in 2025.',
  },
  'defence.recruits': {
    label: 'Aanwervingscapaciteit van de defensiekern',
    short: 'aanwervingen',
    about:
      'Een aandeel van het personeel van het vorige jaar, meer zonder vertraging bij veiligheidsmachtigingen, met lange orderboeken en waar fabrieken ' +
      'mogen openen, plus de extra ingenieurs, technici en het buitenlandse talent die erbij komen.',
  },
  'defence.supply': {
    label: 'Wat personeel en fabrieken samen toelaten',
    short: 'aanbod',
    about:
      'Het gewogen gemiddelde van wat het personeel en wat de fabrieken toelaten: machines vervangen deels mensen.',
  },
  'defence.workforce': {
    label: 'Beschikbare arbeidskrachten voor de defensiekern',
    short: 'arbeidskrachten',
    about: 'De directe banen van het vorige jaar min wie vertrekt, plus de aanwervingen; in 2025 de directe banen.',
  },
  'defence.backlog': {
    label: 'Orderachterstand van defensie',
    short: 'orderachterstand',
    about:
      'Te leveren en wachtende bestellingen min de kernomzet en de bestellingen die elders worden geplaatst; nul in 2025.',
  },
  'defence.limit': {
    label: 'Wat de defensieproductie beperkt',
    short: 'beperkende factor',
    about:
      '1 zolang de te leveren bestellingen kleiner zijn dan wat personeel en fabrieken toelaten; anders 2 waar de fabrieken minder toelaten dan ' +
      'het personeel, 3 waar dat voor het personeel geldt.',
  },
  'defence.lost': {
    label: 'Aan andere leveranciers verloren defensiebestellingen',
    short: 'verloren',
    about: 'Een deel van wat niet binnen het jaar wordt geleverd, gaat naar andere leveranciers.',
  },
  'defence.turnover.core': {
    label: 'Omzet van de defensiekern',
    short: 'kern',
    about:
      'Het kleinste van wat te leveren is, met het deel van de wachtrij dat aan de beurt komt, en wat personeel en fabrieken ' +
      'samen toelaten.',
  },
  'defence.turnover.dualUse': {
    label: 'Omzet van de dual use-leveranciers',
    short: 'dual use',
    about:
      'De omzet van het ecosysteem buiten de kern in 2025, maal de groei van de kernomzet tot de ' +
      'macht van de elasticiteit van dual use.',
  },
  'defence.turnover.ecosystem': {
    label: 'Omzet van het defensie-ecosysteem',
    short: 'ecosysteem',
    about: 'Kernomzet plus omzet van de dual use-leveranciers.',
  },
  'defence.waiting': {
    label: 'Wachttijd voor defensieleveringen',
    short: 'wachttijd',
    about: 'Wachtende bestellingen gedeeld door de kernomzet, in jaren.',
  },
  'defence.exports.europe': {
    label: 'Defensieomzet uit export naar Europa',
    short: 'naar Europa',
    about: 'De omzet uit export maal het Europese aandeel in de export volgens de hoorzitting.',
  },
  'defence.exports.share': {
    label: 'Uitgevoerd aandeel van de defensiebestellingen',
    short: 'uitgevoerd aandeel',
    about: 'Export- en partnerbestellingen gedeeld door alle te leveren bestellingen.',
  },
  'defence.exports.turnover': {
    label: 'Defensieomzet uit export',
    short: 'totale export',
    about: 'Het uitgevoerde aandeel van de bestellingen maal de kernomzet.',
  },
  'defence.jobs.direct': {
    label: 'Directe banen in de defensiekern',
    short: 'direct',
    about:
      'De directe banen van 2025 maal de groei van de kernomzet tot de macht van de banenelasticiteit, binnen de ' +
      'beschikbare arbeidskrachten; ze dalen nooit sneller dan de grens voor ontslagen.',
  },
  'defence.jobs.indirect': {
    label: 'Andere banen in het ecosysteem',
    short: 'overig ecosysteem',
    about:
      'De banen van het ecosysteem in 2025 die niet direct zijn, plus de verandering in directe banen maal de indirecte banen ' +
      'per extra directe baan.',
  },
  'defence.jobs.induced': {
    label: 'Geïnduceerde defensiebanen (in geen enkel totaal)',
    short: 'geïnduceerd',
    about: 'De directe banen maal de geïnduceerde banen per directe baan; apart getoond, in geen enkel totaal.',
  },
  'batteries.inService': {
    label: 'Operationele investering in batterijen',
    short: 'operationeel, batterijen',
    about: 'De investering tot nu toe, één projectduur eerder, zodra ze volstaat voor de kleinste fabriek; anders nul.',
  },
  'batteries.jobs': {
    label: 'Directe banen in fabrieken voor batterijmaterialen',
    short: 'batterijbanen',
    about: 'De operationele investering in batterijen gedeeld door de investering per baan in batterijmaterialen.',
  },
  'batteries.spent': {
    label: 'Investering in batterijen tot nu toe',
    short: 'batterijen',
    about: 'De gekozen investering gedeeld door de projectjaren, opgeteld vanaf 2026.',
  },
  'chips.inService': {
    label: 'Operationele investering in chips',
    short: 'operationeel, chips',
    about: 'De investering tot nu toe, één projectduur eerder, zodra ze volstaat voor de kleinste fabriek; anders nul.',
  },
  'chips.jobs': {
    label: 'Directe banen in chipfabrieken',
    short: 'chipbanen',
    about: 'De operationele investering in chips gedeeld door de investering per baan in een chipfabriek.',
  },
  'chips.spent': {
    label: 'Investering in chips tot nu toe',
    short: 'chips',
    about: 'De gekozen investering gedeeld door de projectjaren, opgeteld vanaf 2026.',
  },
  'projects.capex': {
    label: 'Investering in chips en batterijen in het jaar',
    short: 'investering',
    about: 'De gekozen investeringen, in gelijke delen over de projectjaren.',
  },
  'projects.jobs.indirect': {
    label: 'Indirecte banen van chip- en batterijfabrieken',
    short: 'indirecte banen',
    about: 'De directe banen in chip- en batterijfabrieken maal de indirecte banen per directe baan.',
  },
  'projects.turnover': {
    label: 'Omzet van chip- en batterijfabrieken',
    short: 'nieuwe fabrieken',
    about: 'De directe banen in chip- en batterijfabrieken maal de omzet per baan.',
  },
  'ai.jobs': {
    label: 'Banen van de AI Factory',
    short: 'AI Factory',
    about:
      'De banen van het vorige jaar min het verloop, plus de banen per miljoen maal wat de AI Factory het jaar voordien kostte.',
  },
  'capital.jobs': {
    label: 'Banen uit extra durfkapitaal',
    short: 'durfkapitaal',
    about:
      'De banen van het vorige jaar min het verloop, plus de banen per miljoen maal het durfkapitaal boven dat van ' +
      '2024, een jaar eerder.',
  },
  'digital.trend': {
    label: 'Verandering in ICT-banen sinds 2025 (context)',
    short: 'ICT-banen',
    about:
      'Het jaarlijkse verlies aan ICT-banen, dat jaar na jaar uitdooft, opgeteld; gelijk in elk scenario, alleen context.',
  },
  'dependency.deliveries': {
    label: 'Wat het leger ontvangt',
    short: 'leveringen',
    about: 'De defensie-invoer plus de kernomzet uit Belgische bestellingen.',
  },
  'dependency.europeanShare': {
    label: 'Europees aandeel in de leveringen',
    short: 'Europees aandeel',
    about:
      'Eén min de aandelen van wat het leger ontvangt uit de Verenigde Staten en uit andere ' +
      'landen buiten Europa; de Belgische leveringen zijn meegeteld.',
  },
  'dependency.imports': {
    label: 'Defensie-invoer',
    short: 'invoer',
    about:
      'De aankopen min de te leveren Belgische bestellingen, plus het Belgische deel van elders geplaatste bestellingen.',
  },
  'dependency.safeImports': {
    label: 'Invoer betaald met SAFE',
    short: 'betaald met SAFE',
    about: 'De SAFE-leveringen zonder hun Belgische deel, niet meer dan alle invoer.',
  },
  'dependency.safeOpen': {
    label: 'SAFE-invoer niet voorbehouden aan Europa',
    short: 'open deel van SAFE',
    about: 'Wat de regel over het Europese aandeel openlaat, gedeeld door het deel dat niet Belgisch is.',
  },
  'dependency.usBill': {
    label: 'Defensie-invoer uit de VS',
    short: 'uit de VS',
    about: 'De invoer buiten SAFE maal het Amerikaanse aandeel erin, plus het Amerikaanse deel van wat SAFE openlaat.',
  },
  'dependency.usProcurement': {
    label: 'Amerikaans aandeel in de leveringen',
    short: 'leveringen uit VS',
    about: 'De defensie-invoer uit de Verenigde Staten gedeeld door wat het leger ontvangt.',
  },
  'dependency.usShareDelivered': {
    label: 'Amerikaans aandeel in geleverde invoer buiten SAFE',
    short: 'VS, geleverd',
    about:
      'Het aandeel van het vorige jaar beweegt over de leveringsjaren naar dat van de gesloten contracten; tot ' +
      '2030 leggen eerdere beslissingen een deel vast van wat wordt gecontracteerd.',
  },
  'dependency.usShareReached': {
    label: 'Amerikaans aandeel in de defensie-invoer',
    short: 'aandeel VS',
    about: 'De defensie-invoer uit de Verenigde Staten gedeeld door de defensie-invoer, SAFE inbegrepen.',
  },
  'dependency.batteries': {
    label: 'Afhankelijkheid van Chinese batterijmaterialen',
    short: 'batterijen',
    about:
      'Illustratief: het Chinese aandeel in geraffineerde materialen min wat fabrieken dekken, dat stijgt met de ' +
      'operationele investering tot volle schaal.',
  },
  'dependency.chips': {
    label: 'Afhankelijkheid van buitenlandse chips',
    short: 'chips',
    about:
      'Illustratief: één min het gedekte deel van de behoefte, dat stijgt met de operationele investering tot ' +
      'de kosten van de fabriek in Crolles.',
  },
  'dependency.control': {
    label: 'Gieterijen onder Belgische of Europese zeggenschap',
    short: 'onder zeggenschap',
    about: 'Illustratief: het aandeel van het vorige jaar min wat niet-gescreende buitenlandse overnames wegnemen.',
  },
  'dependency.foundries': {
    label: 'Gieterijen buiten Europese zeggenschap',
    short: 'gieterijen',
    about: 'Illustratief: één min het aandeel van de gieterijcapaciteit onder Belgische of Europese zeggenschap.',
  },
  'dependency.index': {
    label: 'Afhankelijkheidsindex',
    short: 'index',
    about:
      'Gewogen gemiddelde van Amerikaanse aankopen, chips, batterijen en gieterijen; de laatste drie zijn illustratief.',
  },
  'jobs.net': {
    label: 'Extra banen, netto',
    short: 'nettobanen',
    about:
      'Het bbp uit extra vraag gedeeld door de toegevoegde waarde van een baan: elke baan die de vraag ' +
      'ondersteunt, waar ook, min de verdrongen banen. Geen som van de banen van de sectoren.',
  },
  'jobs.total': {
    label: 'Banen in de behandelde sectoren (bruto)',
    short: 'behandelde banen',
    about:
      'De directe en andere banen van het defensie-ecosysteem, het O&O-personeel en de banen uit chips, batterijen, durfkapitaal ' +
      'en de AI Factory, opgeteld, waar die mensen ook vandaan komen.',
  },
  'turnover.total': {
    label: 'Omzet van defensie en nieuwe fabrieken',
    short: 'totale omzet',
    about: 'De omzet van het defensie-ecosysteem plus die van chip- en batterijfabrieken.',
  },
  'public.ai': {
    label: 'Overheidskosten: AI Factory',
    short: 'AI Factory',
    about: 'De stijging van het budget in het jaar: boven het budget van de antenne betaalt Europa niets.',
  },
  'public.cost': {
    label: 'Extra overheidskosten',
    short: 'overheidskosten',
    about:
      'De overheidskosten van defensie, meerprijzen, O&O, vaardigheden, weggewerkte belemmeringen, chips en batterijen, ' +
      'durfkapitaal en de AI Factory, opgeteld.',
  },
  'public.costPerJobYear': {
    label: 'Overheidskosten per jaar werk, netto',
    short: 'per jaar werk',
    about:
      'De extra overheidskosten sinds 2026 gedeeld door de extra banen (netto) sinds 2026, beide opgeteld; alleen ' +
      'een waarde als beide boven nul liggen.',
  },
  'public.defenceExtra': {
    label: 'Overheidskosten: defensie',
    short: 'defensie',
    about:
      'De defensie-uitgaven boven de referentie, plus het deel van de SAFE-leveringen boven op de geplande begroting.',
  },
  'public.obstacles': {
    label: 'Overheidskosten: weggewerkte belemmeringen',
    short: 'belemmeringen',
    about:
      'Wat snellere veiligheidsmachtigingen, vergunningen en exportvergunningen, financiering, toegang voor kmo’s, vaste contracten en ' +
      'screening per jaar kosten, in verhouding tot de hefbomen.',
  },
  'public.premium': {
    label: 'Overheidskosten: prijs van de leverancierskeuze',
    short: 'meerprijs',
    about:
      'De meerprijs van wat naar Belgische leveranciers verschuift en van wat niet langer bij Amerikaanse wordt ' +
      'gekocht, tegenover de referentie.',
  },
  'public.projects': {
    label: 'Overheidskosten: chips en batterijen',
    short: 'projecten',
    about: 'Het publieke aandeel maal de investering in chips en batterijen in het jaar.',
  },
  'public.researchExtra': {
    label: 'Overheidskosten: O&O',
    short: 'O&O',
    about:
      'De O&O-uitgaven boven de referentie zonder militaire O&O, die uit de inspanning wordt betaald, gedeeld door ' +
      'één plus de private O&O die op een publieke euro volgt.',
  },
  'public.skills': {
    label: 'Overheidskosten: vaardigheden',
    short: 'vaardigheden',
    about: 'Wat extra ingenieurs, geteld wanneer hun plaatsen opengaan, technici en buitenlands talent kosten.',
  },
  'public.venture': {
    label: 'Overheidskosten: durfkapitaal',
    short: 'durfkapitaal',
    about: 'Het publieke aandeel maal het durfkapitaal boven dat van 2024.',
  },
  'public.balance': {
    label: 'Effect op het begrotingssaldo',
    short: 'saldo',
    about: 'Compensaties en terugverdieneffect min extra overheidskosten en rente: negatief is een last.',
  },
  'public.debt': {
    label: 'Extra overheidsschuld',
    short: 'extra schuld',
    about: 'De extra schuld van het vorige jaar min het effect op het begrotingssaldo.',
  },
  'public.debtRatio': {
    label: 'Extra overheidsschuld als aandeel van het bbp',
    short: 'schuld in % bbp',
    about: 'De extra overheidsschuld gedeeld door het bbp.',
  },
  'public.interest': {
    label: 'Reële rente op extra schuld',
    short: 'rente',
    about: 'De reële rente op de extra schuld van het vorige jaar; SAFE telt alleen mee voor zijn lagere rentevoet.',
  },
  'public.offsets': {
    label: 'Extra kosten elders betaald met besparingen of belastingen',
    short: 'compensaties',
    about: 'Het gekozen aandeel maal de extra overheidskosten, waar die er zijn.',
  },
  'public.taxReturn': {
    label: 'Terugverdieneffect',
    short: 'terugverdieneffect',
    about:
      'Belastingen en bijdragen op het extra bbp, min de overheidslonen, pensioenen en gezondheidszorg die het blijvende bbp volgen.',
  },
  'region.brussels.jobs': {
    label: 'Banen in de behandelde sectoren in Brussel',
    short: 'Brussel',
    about:
      'De Brusselse aandelen in directe en andere defensiebanen, in het O&O-personeel en in het geld dat technologiebedrijven ' +
      'ophalen, maal de banen van elk.',
  },
  'region.brussels.otherShare': {
    label: 'Brussels aandeel in het ecosysteem buiten de kern',
    short: 'Brussel',
    about:
      'Het huidige aandeel volgt uit alle banen van de sector en uit de kern; wat erbij komt, volgt de verdeling van de ' +
      'kandidaat-toetreders.',
  },
  'region.brussels.turnover': {
    label: 'Defensieomzet in Brussel',
    short: 'Brussel',
    about:
      'Het Brusselse aandeel in de kernbedrijven maal de kernomzet, plus het Brusselse aandeel buiten de ' +
      'kern maal de omzet van de dual use-leveranciers.',
  },
  'region.flanders.jobs': {
    label: 'Banen in de behandelde sectoren in Vlaanderen',
    short: 'Vlaanderen',
    about:
      'De Vlaamse aandelen in directe en andere defensiebanen, in het O&O-personeel en in het geld dat technologiebedrijven ' +
      'ophalen, maal de banen van elk.',
  },
  'region.flanders.otherShare': {
    label: 'Vlaams aandeel in het ecosysteem buiten de kern',
    short: 'Vlaanderen',
    about:
      'Het huidige aandeel volgt uit alle banen van de sector en uit de kern; wat erbij komt, volgt de verdeling van de ' +
      'kandidaat-toetreders.',
  },
  'region.flanders.turnover': {
    label: 'Defensieomzet in Vlaanderen',
    short: 'Vlaanderen',
    about:
      'Het Vlaamse aandeel in de kernbedrijven maal de kernomzet, plus het Vlaamse aandeel buiten de ' +
      'kern maal de omzet van de dual use-leveranciers.',
  },
  'region.unallocated.jobs': {
    label: 'Banen niet toegewezen aan een gewest',
    short: 'niet toegewezen',
    about:
      'Banen uit chips, batterijen, hun indirecte banen en de AI Factory, die het model in geen enkel gewest plaatst.',
  },
  'region.unallocated.turnover': {
    label: 'Omzet niet toegewezen aan een gewest',
    short: 'niet toegewezen',
    about: 'De omzet van chip- en batterijfabrieken, die het model in geen enkel gewest plaatst.',
  },
  'region.wallonia.jobs': {
    label: 'Banen in de behandelde sectoren in Wallonië',
    short: 'Wallonië',
    about:
      'De Waalse aandelen in directe en andere defensiebanen, in het O&O-personeel en in het geld dat technologiebedrijven ' +
      'ophalen, maal de banen van elk.',
  },
  'region.wallonia.otherShare': {
    label: 'Waals aandeel in het ecosysteem buiten de kern',
    short: 'Wallonië',
    about:
      'Het huidige aandeel volgt uit alle banen van de sector en uit de kern; wat erbij komt, volgt de verdeling van de ' +
      'kandidaat-toetreders.',
  },
  'region.wallonia.turnover': {
    label: 'Defensieomzet in Wallonië',
    short: 'Wallonië',
    about:
      'Het Waalse aandeel in de kernbedrijven maal de kernomzet, plus het Waalse aandeel buiten de ' +
      'kern maal de omzet van de dual use-leveranciers.',
  },
} as const
