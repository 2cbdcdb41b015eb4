export const abouts = {
  gdp: 'Het blijvende bbp plus het bbp dat de extra vraag een tijdlang oplevert.',
  'gdp.effect': 'Hoeveel groter het bbp is dan in de referentie.',
  'gdp.reference':
    'De waarde van het vorige jaar, verhoogd met de groei van de economie; het vertrekt van het bbp van 2025.',
  'gdp.trend': 'Het bbp zonder enige hefboom, verhoogd met wat extra kennis oplevert.',
  'macro.absorbed':
    'Overbrugt elk jaar een deel van de afstand tot de extra vraag van het vorige jaar, doordat lonen, prijzen en ' +
    'rente reageren.',
  'macro.demand':
    'Extra vraag door defensie, onderzoek, fabrieken en vaardigheden, min de vraag die verloren gaat door de ' +
    'besparingen of belastingen die ze betalen.',
  'macro.demandDefence':
    'Het binnenlandse deel van extra lonen en werken, plus de Belgische toegevoegde waarde van wat de kernbedrijven ' +
    'meer leveren dan in de referentie.',
  'macro.demandProjects':
    'Het binnenlandse deel van de investering in chips en batterijen, plus de toegevoegde waarde van de banen van fabrieken, ' +
    'durfkapitaal en de AI Factory boven de referentie.',
  'macro.demandPublic':
    'Het binnenlandse deel van het overheidsgeld voor vaardigheden en voor het wegwerken van belemmeringen: lonen van lesgevers en ' +
    'administratief personeel, waarborgen.',
  'macro.demandResearch': 'Het binnenlandse deel van de O&O-uitgaven boven de referentie.',
  'macro.gdpDemand': 'De multiplicator maal de extra vraag, min het deel dat lonen, prijzen en rente terugnemen.',
  'research.conversion':
    'Eén, plus de nettowinst van late fasen tegenover vroege op het publiek betaalde deel van O&O, maal de ' +
    'stijging van het aandeel van het publieke innovatiegeld dat TRL 7 tot 9 bereikt.',
  'research.knowledge':
    'De voorraad van het vorige jaar min de afschrijving, plus de effectieve O&O, met de vertraging tussen uitgaven ' +
    'en kennis, maal haar kennis per euro; 2025 is een evenwichtstoestand.',
  'research.uplift':
    'Hoeveel groter het bbp is dankzij extra onderzoek: de kennisvoorraad gedeeld door die van de referentie, tot ' +
    'de macht van de elasticiteit van het bbp, min één.',
  'defence.rndExtra':
    'De stijging van het aandeel militaire O&O maal de defensie-uitgaven; de aankopen dalen evenveel.',
  'research.available':
    'Het personeel van het vorige jaar min wie vertrekt, plus de afgestudeerden, de extra ingenieurs, het extra ' +
    'buitenlandse talent en de andere instromers die tegen de huidige lonen in het onderzoek gaan werken.',
  'research.effective':
    'Personeel in dienst tegen de gebruikelijke kosten, min het deel van de extra militaire O&O zonder civiel nut.',
  'research.effortReal':
    'Personeel in dienst tegen de gebruikelijke kosten, gedeeld door het blijvende bbp: zonder wat alleen de lonen verhoogt.',
  'research.intensityReached': 'O&O-uitgaven gedeeld door het blijvende bbp.',
  'research.needed': 'O&O-uitgaven gedeeld door de gebruikelijke kosten per voltijds equivalent.',
  'research.payRise':
    'Benodigd personeel gedeeld door personeel in dienst, min één: hoeveel het geld waarvoor geen extra mensen ' +
    'worden gevonden, de lonen verhoogt.',
  'research.publicShare':
    'Eén gedeeld door één plus de private O&O die op een publieke euro volgt; boven 100% waar die negatief is.',
  'research.spending':
    'De beoogde intensiteit maal het blijvende bbp, plus de wijziging van de federale middelen voor wetenschap met de private ' +
    'O&O die ze aantrekken, plus de extra militaire O&O. Het geld wordt uitgegeven, ook als er mensen te kort zijn.',
  'research.staff':
    'Het benodigde personeel, of het beschikbare plus wie door betere lonen wordt aangetrokken; het groeit nooit ' +
    'sneller dan de grens voor aanwervingen.',
  'research.staffCost':
    'De O&O-uitgaven van 2025 per voltijds equivalent, elk jaar verhoogd met de groei van die kosten.',
  'research.target':
    'Het traject van de hefboom: een rechte lijn van de basis naar de waarde in het ingestelde jaar, daarna vlak.',
  'skills.extraGraduates':
    'Ingenieurs die zo lang geleden zijn ingestroomd als een opleiding duurt, geteld als afgestudeerden, min het huidige aantal; nul ' +
    'tot de eerste gewijzigde instroom afstudeert.',
  'skills.extraTechnicians': 'Technici die zo lang geleden aan hun opleiding zijn begonnen als ze duurt.',
  'defence.effortReached': 'Het traject van de inspanning; vanaf 2034 minstens wat voor dat jaar is afgesproken.',
  'defence.payAndWorks':
    'Wat van de defensie-uitgaven overblijft na materieel, onderhoud en het huidige aandeel O&O: lonen, pensioenen ' +
    'van personeel in actieve dienst, werken, energie.',
  'defence.procurement':
    'De aandelen materieel en onderhoud van de defensie-uitgaven, min de extra militaire O&O, plus het deel van de ' +
    'SAFE-leveringen boven op de geplande begroting.',
  'defence.spaceSpend':
    'Het bestede deel van de ruimtevaartenveloppe, in gelijke delen van 2026 tot 2034; het zit binnen de ' +
    'aankopen en voegt geen budget toe.',
  'defence.spending': 'De inspanning maal het bbp zonder enige hefboom.',
  'safe.debt':
    'De schuld van het vorige jaar plus de opgenomen leningen, min gelijke aflossingen vanaf het einde van de aflossingsvrije periode.',
  'safe.delivered': 'Wat het jaar voordien onderweg was, gedeeld door het aantal leveringsjaren.',
  'safe.drawn': 'De gekozen leningen, in gelijke delen van 2026 tot 2030; niets in andere jaren.',
  'safe.pipeline':
    'Het bedrag van het vorige jaar plus de opgenomen leningen min de leveringen; het kost niets en brengt niets op.',
  'defence.contentReached':
    'Het aandeel van het vorige jaar beweegt over de leveringsjaren naar dat van de gesloten contracten; in ' +
    '2025 de Belgische bestellingen gedeeld door de aankopen.',
  'defence.contentSigned':
    'Het beoogde aandeel plus de winst door het wegwerken van drempels voor kmo’s; in 2025 het geleverde aandeel.',
  'defence.demand': 'De bestellingen die in het jaar moeten worden geleverd, plus de wachtrij van het vorige jaar.',
  'defence.domesticOrders':
    'De aankopen maal het geleverde Belgische aandeel, waarbij voor de ruimtevaartuitgaven hun eigen aandeel ' +
    'geldt; in 2025 de kernomzet die niet wordt uitgevoerd.',
  'defence.exportMarket':
    'De vraag van het vorige jaar verhoogd met haar groei, min een deel van de exportbestellingen die in de wachtrij verloren gaan en waarvan de ' +
    'klanten niet terugkeren.',
  'defence.exportOrders':
    'De buitenlandse vraag, verhoogd met wat het wegwerken van de vertraging bij exportvergunningen oplevert.',
  'defence.orders': 'De Belgische, export- en partnerbestellingen die in het jaar moeten worden geleverd, opgeteld.',
  'defence.partnerOrders':
    'Het Belgische aandeel in het SAFE-geld van andere landen, geplaatst van 2026 tot 2030 en te leveren over de ' +
    'leveringsjaren; kan export dubbel tellen.',
  'defence.capacity':
    'De kernomzet van het vorige jaar verhoogd met de groei die de fabrieken vandaag toelaten, meer als de orderboeken lang zijn, ' +
    'met wat snellere vergunningen, financiering en vaste contracten toevoegen.',
  'defence.labourLimit':
    'De kernomzet van 2025 maal de groei van de beschikbare arbeidskrachten sindsdien, tot de macht ' +
    'van één gedeeld door de banenelasticiteit.',
  'defence.pull':
    'Wat lange orderboeken toevoegen aan aanwervingen en investeringen: de helft van het maximum bij één jaar wachten; nul in 2025.',
  'defence.recruits':
    'Een aandeel van het personeel van het vorige jaar, meer zonder vertraging bij veiligheidsmachtigingen, met lange orderboeken en waar fabrieken ' +
    'mogen openen, plus de extra ingenieurs, technici en het buitenlandse talent die erbij komen.',
  'defence.supply':
    'Het gewogen gemiddelde van wat het personeel en wat de fabrieken toelaten: machines vervangen deels mensen.',
  'defence.workforce':
    'De directe banen van het vorige jaar min wie vertrekt, plus de aanwervingen; in 2025 de directe banen.',
  'defence.backlog':
    'Te leveren en wachtende bestellingen min de kernomzet en de bestellingen die elders worden geplaatst; nul in 2025.',
  'defence.limit':
    '1 zolang de te leveren bestellingen kleiner zijn dan wat personeel en fabrieken toelaten; anders 2 waar de fabrieken minder toelaten dan ' +
    'het personeel, 3 in het omgekeerde geval.',
  'defence.lost': 'Een deel van wat niet binnen het jaar wordt geleverd, gaat naar andere leveranciers.',
  'defence.turnover.core':
    'Het kleinste van wat te leveren is, met het deel van de wachtrij dat aan de beurt komt, en wat personeel en fabrieken ' +
    'samen toelaten.',
  'defence.turnover.dualUse':
    'De omzet van het ecosysteem buiten de kern in 2025, maal de groei van de kernomzet tot de ' +
    'macht van de elasticiteit van dual use.',
  'defence.turnover.ecosystem': 'Kernomzet plus omzet van de dual use-leveranciers.',
  'defence.waiting': 'Wachtende bestellingen gedeeld door de kernomzet, in jaren.',
  'defence.exports.europe': 'De omzet uit export maal het Europese aandeel in de export volgens de hoorzitting.',
  'defence.exports.share': 'Export- en partnerbestellingen gedeeld door alle te leveren bestellingen.',
  'defence.exports.turnover': 'Het uitgevoerde aandeel van de bestellingen maal de kernomzet.',
  'defence.jobs.direct':
    'De directe banen van 2025 maal de groei van de kernomzet tot de macht van de banenelasticiteit, binnen de ' +
    'beschikbare arbeidskrachten; ze dalen nooit sneller dan de grens voor ontslagen.',
  'defence.jobs.indirect':
    'De banen van het ecosysteem in 2025 die niet direct zijn, plus de verandering in directe banen maal de indirecte banen ' +
    'per extra directe baan.',
  'defence.jobs.induced':
    'De directe banen maal de geïnduceerde banen per directe baan; apart getoond, in geen enkel totaal.',
  'batteries.inService':
    'De investering tot nu toe, met de vertraging tussen investering en productie, zodra ze volstaat voor de kleinste fabriek; anders nul.',
  'batteries.jobs':
    'De operationele investering in batterijen gedeeld door de investering per baan in batterijmaterialen.',
  'batteries.spent': 'De gekozen investering gedeeld door de projectjaren, opgeteld vanaf 2026.',
  'chips.inService':
    'De investering tot nu toe, met de vertraging tussen investering en productie, zodra ze volstaat voor de kleinste fabriek; anders nul.',
  'chips.jobs': 'De operationele investering in chips gedeeld door de investering per baan in een chipfabriek.',
  'chips.spent': 'De gekozen investering gedeeld door de projectjaren, opgeteld vanaf 2026.',
  'projects.capex': 'De gekozen investeringen, in gelijke delen over de projectjaren.',
  'projects.jobs.indirect': 'De directe banen in chip- en batterijfabrieken maal de indirecte banen per directe baan.',
  'projects.turnover': 'De directe banen in chip- en batterijfabrieken maal de omzet per baan.',
  'ai.jobs':
    'De banen van het vorige jaar min het verloop, plus de banen per miljoen maal wat de AI Factory het jaar voordien kostte.',
  'capital.jobs':
    'De banen van het vorige jaar min het verloop, plus de banen per miljoen maal het durfkapitaal boven dat van ' +
    '2024, een jaar eerder.',
  'digital.trend':
    'Het jaarlijkse verlies aan ICT-banen, dat jaar na jaar uitdooft, opgeteld; gelijk in elk scenario, alleen context.',
  'dependency.deliveries': 'De defensie-invoer plus de kernomzet uit Belgische bestellingen.',
  'dependency.europeanShare':
    'Eén min de aandelen van wat het leger ontvangt uit de Verenigde Staten en uit andere ' +
    'landen buiten Europa; de Belgische leveringen zijn meegeteld.',
  'dependency.imports':
    'De aankopen min de te leveren Belgische bestellingen, plus het Belgische deel van elders geplaatste bestellingen.',
  'dependency.safeImports': 'De SAFE-leveringen zonder hun Belgische deel, niet meer dan alle invoer.',
  'dependency.safeOpen': 'Wat de regel over het Europese aandeel openlaat, gedeeld door het deel dat niet Belgisch is.',
  'dependency.usBill':
    'De invoer buiten SAFE maal het Amerikaanse aandeel erin, plus het Amerikaanse deel van wat SAFE openlaat.',
  'dependency.usProcurement': 'De defensie-invoer uit de Verenigde Staten gedeeld door wat het leger ontvangt.',
  'dependency.usShareDelivered':
    'Het aandeel van het vorige jaar beweegt over de leveringsjaren naar dat van de gesloten contracten; tot ' +
    '2030 leggen eerdere beslissingen een deel vast van wat wordt gecontracteerd.',
  'dependency.usShareReached':
    'De defensie-invoer uit de Verenigde Staten gedeeld door de defensie-invoer, SAFE inbegrepen.',
  'dependency.batteries':
    'Illustratief: het Chinese aandeel in geraffineerde materialen min wat fabrieken dekken; dat stijgt met de ' +
    'operationele investering tot volle schaal.',
  'dependency.chips':
    'Illustratief: één min het gedekte deel van de behoefte, dat stijgt met de operationele investering tot ' +
    'de kosten van de fabriek in Crolles.',
  'dependency.control':
    'Illustratief: het aandeel van het vorige jaar min wat niet-gescreende buitenlandse overnames wegnemen.',
  'dependency.foundries':
    'Illustratief: één min het aandeel van de gieterijcapaciteit onder Belgische of Europese zeggenschap.',
  'dependency.index':
    'Gewogen gemiddelde van Amerikaanse aankopen, chips, batterijen en gieterijen; de laatste drie zijn illustratief.',
  'jobs.net':
    'Het bbp uit extra vraag gedeeld door de toegevoegde waarde van een baan: elke baan die de vraag ' +
    'ondersteunt, waar ook, min de verdrongen banen. Geen som van de banen van de sectoren.',
  'jobs.total':
    'De directe en andere banen van het defensie-ecosysteem, het O&O-personeel en de banen uit chips, batterijen, durfkapitaal ' +
    'en de AI Factory, opgeteld, waar die mensen ook vandaan komen.',
  'turnover.total': 'De omzet van het defensie-ecosysteem plus die van chip- en batterijfabrieken.',
  'public.ai': 'De stijging van het budget in het jaar: boven het budget van de antenne betaalt Europa niets.',
  'public.cost':
    'De overheidskosten van defensie, meerprijzen, O&O, vaardigheden, weggewerkte belemmeringen, chips en batterijen, ' +
    'durfkapitaal en de AI Factory, opgeteld.',
  'public.costPerJobYear':
    'De extra overheidskosten sinds 2026 gedeeld door de extra banen (netto) sinds 2026, beide opgeteld; alleen ' +
    'een waarde als beide boven nul liggen.',
  'public.defenceExtra':
    'De defensie-uitgaven boven de referentie, plus het deel van de SAFE-leveringen boven op de geplande begroting.',
  'public.obstacles':
    'Wat snellere veiligheidsmachtigingen, vergunningen en exportvergunningen, financiering, toegang voor kmo’s, vaste contracten en ' +
    'screening per jaar kosten, in verhouding tot de hefbomen.',
  'public.premium':
    'De meerprijs van wat naar Belgische leveranciers verschuift en van wat niet langer bij Amerikaanse wordt ' +
    'gekocht, tegenover de referentie.',
  'public.projects': 'Het publieke aandeel maal de investering in chips en batterijen in het jaar.',
  'public.researchExtra':
    'De O&O-uitgaven boven de referentie zonder militaire O&O, die uit de inspanning wordt betaald, gedeeld door ' +
    'één plus de private O&O die op een publieke euro volgt.',
  'public.skills': 'Wat extra ingenieurs, geteld wanneer hun plaatsen opengaan, technici en buitenlands talent kosten.',
  'public.venture': 'Het publieke aandeel maal het durfkapitaal boven dat van 2024.',
  'public.balance': 'Compensaties en terugverdieneffect min extra overheidskosten en rente: negatief is een last.',
  'public.debt': 'De extra schuld van het vorige jaar min het effect op het begrotingssaldo.',
  'public.debtRatio': 'De extra overheidsschuld gedeeld door het bbp.',
  'public.interest':
    'De reële rente op de extra schuld van het vorige jaar; SAFE telt alleen mee voor zijn lagere rentevoet.',
  'public.offsets': 'Het gekozen aandeel maal de extra overheidskosten, waar die er zijn.',
  'public.taxReturn':
    'Belastingen en bijdragen op het extra bbp, min de overheidslonen, pensioenen en gezondheidszorg die het blijvende bbp volgen.',
  'region.brussels.jobs':
    'De Brusselse aandelen in directe en andere defensiebanen, in het O&O-personeel en in het geld dat technologiebedrijven ' +
    'ophalen, maal de banen van elk.',
  'region.brussels.otherShare':
    'Het huidige aandeel volgt uit alle banen van de sector en uit de kern; wat erbij komt, volgt de verdeling van de ' +
    'kandidaat-toetreders.',
  'region.brussels.turnover':
    'Het Brusselse aandeel in de kernbedrijven maal de kernomzet, plus het Brusselse aandeel buiten de ' +
    'kern maal de omzet van de dual use-leveranciers.',
  'region.flanders.jobs':
    'De Vlaamse aandelen in directe en andere defensiebanen, in het O&O-personeel en in het geld dat technologiebedrijven ' +
    'ophalen, maal de banen van elk.',
  'region.flanders.otherShare':
    'Het huidige aandeel volgt uit alle banen van de sector en uit de kern; wat erbij komt, volgt de verdeling van de ' +
    'kandidaat-toetreders.',
  'region.flanders.turnover':
    'Het Vlaamse aandeel in de kernbedrijven maal de kernomzet, plus het Vlaamse aandeel buiten de ' +
    'kern maal de omzet van de dual use-leveranciers.',
  'region.unallocated.jobs':
    'Banen uit chips, batterijen, hun indirecte banen en de AI Factory, die het model in geen enkel gewest plaatst.',
  'region.unallocated.turnover': 'De omzet van chip- en batterijfabrieken, die het model in geen enkel gewest plaatst.',
  'region.wallonia.jobs':
    'De Waalse aandelen in directe en andere defensiebanen, in het O&O-personeel en in het geld dat technologiebedrijven ' +
    'ophalen, maal de banen van elk.',
  'region.wallonia.otherShare':
    'Het huidige aandeel volgt uit alle banen van de sector en uit de kern; wat erbij komt, volgt de verdeling van de ' +
    'kandidaat-toetreders.',
  'region.wallonia.turnover':
    'Het Waalse aandeel in de kernbedrijven maal de kernomzet, plus het Waalse aandeel buiten de ' +
    'kern maal de omzet van de dual use-leveranciers.',
} as const
