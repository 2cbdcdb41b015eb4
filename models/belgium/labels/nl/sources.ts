export const sources = {
  'economy.gdp': {
    source:
      'Europese Commissie, najaarsprognose 2025 (reële groei 1,0% in 2025), toegepast op Wereldbank / NBB 2024 ' +
      '(614 mld.)',
  },
  'economy.growth': {
    source: 'Europese Commissie, najaarsprognose 2025 (1,1% in 2026, 1,3% in 2027); daarna onze aanname',
  },
  'economy.inflation': {
    source: 'doelstelling van 2% van de Europese Centrale Bank',
  },
  'economy.debtRatio': {
    source: 'Europese Commissie, najaarsprognose 2025',
  },
  'macro.multiplier': {
    source:
      'Ramey en Zubairy 2018 zoals aangehaald door het Kiel Institute, Guns and Growth 2025 (0,7), Capital Economics 2025 (0,4 tot 0,6), Kiel 2025 (0,6 tot 1,0) en BBVA Research 2025 (EU-27: 1,4 in het eerste jaar, 1,6 in het tweede, daarna terug naar nul): tussen die waarden, van economieën die veel geslotener zijn dan de Belgische, daarom hier alleen toegepast op het binnenlandse deel',
  },
  'macro.crowdingOut': {
    source:
      'oordeel van de modelbouwers, november 2026; de centrale waarde moet tussen Kiel 2025 (weinig uitdoving) en de Europese Commissie najaar 2025 liggen; wat eruit komt, staat bij de gepubliceerde resultaten',
  },
  'macro.adjustment': {
    source: 'oordeel van de modelbouwers, november 2026 (vijf jaar: gebruikelijk in modellen zoals QUEST en HERMES)',
  },
  'public.valueAddedPerJob': {
    source:
      'bbp per werkende: 620 mld. gedeeld door ongeveer 5,1 miljoen (orde van grootte, niet nagegaan: 0,12), iets lager genomen',
  },
  'defence.valueAddedShare': {
    source:
      'oordeel van de modelbouwers, november 2026; de werkgelegenheidsmultiplicatoren 1 : 0,97 van het FPB in GRIP wijzen op een keten die grotendeels binnenlands is',
  },
  'defence.payDomestic': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'research.domesticShare': {
    source:
      'lonen zijn meer dan de helft van de O&O-uitgaven (opsplitsing volgens Frascati, orde van grootte); oordeel van de modelbouwers, november 2026',
  },
  'projects.domesticShare': {
    source: 'oordeel van de modelbouwers, november 2026; een chipfabriek bestaat vooral uit ingevoerde machines',
  },
  'public.offsetDomestic': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'research.staffNow': {
    source:
      'BELSPO: 93.524 vte in 2019; Rathenau Instituut: 23 per 1.000 van de beroepsbevolking in 2021 (ongeveer 119.600, na een breuk in de reeks); doorgetrokken tegen 3%/jaar tot 2025',
  },
  'research.costGrowth': {
    source: 'reële loongroei, orde van grootte',
  },
  'research.attrition': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'research.hiringResponse': {
    source: 'Goolsbee 1998: 30 tot 50% van extra O&O-geld wordt loon (alleen in de samenvatting nagegaan)',
  },
  'research.hiringLimit': {
    source: 'oordeel van de modelbouwers, november 2026; het O&O-personeel groeide met ongeveer 3%/jaar in 2014-2024',
  },
  'research.militarySpillover': {
    source:
      'oordeel van de modelbouwers, november 2026: een deel van de militaire O&O is geclassificeerd of heeft geen civiel nut',
  },
  'research.publicFinanced': {
    source: 'Eurostat, O&O naar financieringsbron: overheid ongeveer een vijfde (orde van grootte, niet nagegaan)',
  },
  'research.outputElasticity': {
    source:
      'Guellec en van Pottelsberghe, OESO 2001 (0,13 bedrijven en 0,17 overheid, voor afzonderlijke voorraden); Hall, Mairesse en Mohnen 2010',
  },
  'research.depreciation': {
    source: 'gebruikelijk in de O&O-literatuur',
  },
  'research.lag': {
    source: 'gebruikelijk in de O&O-literatuur',
  },
  'research.lateStageGain': {
    source:
      'oordeel van de modelbouwers, november 2026; hoorzitting: de financiering stopt bij TRL 6, wat ' +
      'defensiestart-ups voelen',
  },
  'research.earlyStageLoss': {
    source:
      'oordeel van de modelbouwers, november 2026; OESO 2001 vindt publiek onderzoek minstens zo productief als bedrijfsonderzoek',
  },
  'research.lateStageNow': {
    source: 'hoorzitting: de financiering stopt bij TRL 6; oordeel van de modelbouwers, november 2026',
  },
  'research.crowdingIn': {
    source:
      'Dumont, Federaal Planbureau (publicatie 2305): subsidies trekken privaat geld aan, stimuli in de ' +
      'vennootschapsbelasting niet, of ze verdringen het; onze centrale waarde',
  },
  'science.belspoBudget': {
    source: 'orde van grootte van het federale wetenschapsbudget',
  },
  'skills.stemGraduates': {
    source: 'Eurostat 2023 (17,2 per 1.000 van 20 tot 29 jaar)',
  },
  'skills.engineersNow': {
    source:
      'Franse Gemeenschap: 1.277 burgerlijk en industrieel ingenieurs in 2015; Vlaanderen genomen als iets meer dan het dubbele: oordeel, niet nagegaan',
  },
  'skills.studyYears': {
    source: 'duur van een ingenieursopleiding',
  },
  'skills.trainingYears': {
    source: 'duur van een technische omscholing (orde van grootte)',
  },
  'skills.stemToResearch': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'skills.talentToResearch': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'skills.foreignResearchers': {
    source:
      'zo dat het O&O-personeel, zonder druk op de lonen, met 3,2% per jaar kan groeien: de +0,10 pp van het bbp per jaar van 2014 tot 2024',
  },
  'skills.engineersToDefence': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'skills.techniciansToDefence': {
    source: 'oordeel van de modelbouwers, november 2026; plaatsen geopend samen met de sector',
  },
  'skills.talentToDefence': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'defence.effortNow': {
    source:
      'NAVO, augustus 2025 (2,0% verwacht; een bank komt op 1,6% over het hele jaar); federaal akkoord: 2% elk jaar tot 2033',
  },
  'defence.effort2034': {
    source: 'Strategische Visie 2026-2034: 2% tot 2033 en 2,5% in 2034 (regeringsakkoord van juni 2025)',
  },
  'defence.agreedYear': {
    source: 'Strategische Visie 2026-2034',
  },
  'defence.equipmentShareNow': {
    source: 'NAVO, laagste aandeel materieel van het bondgenootschap in 2024; 19,3% in 2022',
  },
  'defence.equipmentShareReference': {
    source: 'Strategische Visie 2026-2034 (ongeveer 34 mld. investeringen)',
  },
  'defence.maintenanceShare': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'defence.rndNow': {
    source: 'Koninklijk Hoger Instituut voor Defensie: engagement van 2% van het defensiebudget',
  },
  'defence.contentReference': {
    source: 'zo dat de kernomzet in de studie “Vooruitzichten van de sector” tegen 2033 verdubbelt',
  },
  'defence.contentPremium': {
    source:
      'orde van grootte van de meerkosten van coproductie en compensaties in kleine landen (10 tot 30% in de ' +
      'literatuur over compensaties, niet een voor een nagegaan)',
  },
  'defence.deliveryYears': {
    source:
      'oordeel van de modelbouwers, november 2026; orde van grootte van de tijd tussen contract en levering voor ' +
      'land- en marinematerieel',
  },
  'defence.exportGrowthReference': {
    source:
      'zo dat de kernomzet in de studie “Vooruitzichten van de sector” tegen 2033 verdubbelt; ASD: 10,3%/jaar nominaal in 2020-2024 (ongeveer 6% reëel)',
  },
  'defence.exportTurningYear': {
    source: 'dan eindigen de vooruitzichten uit de hoorzitting',
  },
  'defence.licenceGain': {
    source:
      'oordeel van de modelbouwers, november 2026; zes sprekers van de hoorzitting noemen exportvergunningen, ' +
      'Agoria 2025 rekent ze tot de drie voornaamste belemmeringen',
  },
  'defence.capacityGrowth': {
    source:
      'ASD Europe: 10,3%/jaar nominaal in 2020-2024, 13,8% in 2024, de beste jaren, min 4%/jaar prijsstijging ' +
      '(door ons gedefleerd)',
  },
  'defence.permitGain': {
    source: 'oordeel van de modelbouwers, november 2026; hoorzitting (III.E, Lasseaux)',
  },
  'defence.financeGain': {
    source:
      'oordeel van de modelbouwers, november 2026; hoorzitting: de banken staan sinds eind 2024 meer open, de EIB en kleine bedrijven blijven achter',
  },
  'defence.visibilityGain': {
    source:
      'oordeel van de modelbouwers, november 2026; hoorzitting (AWEX: kmo’s weten niet waar de eerste bestellingen terechtkomen en kunnen niet vooraf investeren; FN: contract van 20 jaar)',
  },
  'defence.recruitRate': {
    source:
      'oordeel van de modelbouwers, november 2026; hoorzitting: krapte, de jongste twee jaar een lichte verbetering. Versie 1.0 had 24% zonder bron',
  },
  'defence.orderResponse': {
    source:
      'ASD Europe: de reële groei van 2024, met orderboeken van twee tot drie jaar, is ongeveer 1,6 keer het ' +
      'gemiddelde van 2020-2024 (door ons gedefleerd)',
  },
  'defence.manning': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'defence.attrition': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'defence.layoffLimit': {
    source: 'opzeggingstermijnen, tijdelijke werkloosheid en regels voor collectief ontslag (orde van grootte)',
  },
  'defence.clearanceGain': {
    source:
      'oordeel van de modelbouwers, november 2026; hoorzitting: door de veiligheidsmachtigingen is de civiele sector de makkelijkere werkgever',
  },
  'defence.peopleWeight': {
    source: 'oordeel van de modelbouwers, november 2026: personeel wordt in de hoorzitting als eerste genoemd',
  },
  'defence.jobElasticity': {
    source:
      'vooruitzichten uit de hoorzitting (omzet ×2, directe banen ×1,8); ASD Europe 2024 (banen +8,6%, omzet +13,8%)',
  },
  'defence.indirectPerDirect': {
    source: 'vooruitzichten uit de hoorzitting (+4.000 en +4.000); FPB/GRIP 0,97',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP op basis van multiplicatoren van het Federaal Planbureau (1 : 0,97 : 0,58)',
  },
  'defence.dualUseElasticity': {
    source:
      'oordeel van de modelbouwers, november 2026; 1 zou beantwoorden aan de vooruitzichten uit de hoorzitting, betrokken op ' +
      'het hele ecosysteem',
  },
  'defence.spaceContent': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'defence.space.years': {
    source: 'plan tot 2034',
  },
  'defence.smeContentGain': {
    source: 'oordeel van de modelbouwers, november 2026; AWEX: 200 bedrijven zouden toetreden',
  },
  'defence.impatience': {
    source: 'oordeel van de modelbouwers, november 2026; de bestelling van een klant die wacht, is niet zeker',
  },
  'defence.goodwill': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'defence.catchUp': {
    source:
      'oordeel van de modelbouwers, november 2026; een orderboek van twee tot drie jaar wordt over meerdere jaren ' +
      'afgewerkt',
  },
  'safe.belgiumMaximum': {
    source: 'Europese Commissie, SAFE-toewijzing van september 2025 (8.340.027.698 €, voorlopig)',
  },
  'safe.years': {
    source: 'SAFE-verordening: 2026 tot 2030',
  },
  'safe.additionalityNow': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'safe.interestRate': {
    source: 'pers over de SAFE-voorwaarden 2025 (niet nagegaan)',
  },
  'safe.grace': {
    source: 'SAFE-verordening',
  },
  'safe.maturity': {
    source: 'SAFE-verordening',
  },
  'safe.europeanContent': {
    source: 'SAFE-verordening: hoogstens 35% van de kosten van de onderdelen van buiten Europa',
  },
  'safe.openUsShare': {
    source: 'oordeel van de modelbouwers, november 2026; tussen de 34% van IISS en de 60% van de hoorzitting',
  },
  'dependency.europeanShareNow': {
    source: 'IISS 2022 tot 2025 (EDIS 22%, IISS 2024 52%)',
  },
  'dependency.europeanTarget2030': {
    source: 'Europese industriële defensiestrategie (European Defence Industrial Strategy, EDIS)',
  },
  'dependency.europeanTarget2035': {
    source: 'Europese industriële defensiestrategie (European Defence Industrial Strategy, EDIS)',
  },
  'dependency.usShareSipri': {
    source: 'SIPRI 2020 tot 2024 (52% in 2015 tot 2019)',
  },
  'dependency.usShareBelgium': {
    source: 'SIPRI 2021 tot 2025 volgens The Brussels Times (2011861)',
  },
  'dependency.committed': {
    source:
      '34 F-35’s te leveren tegen 2030 en 11 bijkomende beslist (regeringsakkoord en Strategische Visie 2026-2034, orde van grootte); oordeel van de modelbouwers, november 2026',
  },
  'dependency.committedUntil': {
    source: 'laatste leveringen van de 34 F-35’s',
  },
  'dependency.usPremium': {
    source: 'oordeel van de modelbouwers, november 2026; kleinere Europese series kosten meer',
  },
  'dependency.otherNonEuropean': {
    source: 'Europees aandeel van 44% in 2025 (IISS)',
  },
  'dependency.chinaBatteryShare': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'dependency.foundryControl': {
    source: 'hoorzitting: sommige gieterijen zijn onder buitenlandse zeggenschap gekomen',
  },
  'dependency.foundryLoss': {
    source: 'oordeel van de modelbouwers, november 2026: er bestaat geen reeks',
  },
  'dependency.weight.us': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'dependency.weight.chips': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'dependency.weight.batteries': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'dependency.weight.foundries': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'chips.capexPerJob': {
    source: 'aankondigingen van ESMC en Crolles (gemiddelde van France 2030 2,8, Crolles 7,5 met zijn 1.000 banen)',
  },
  'chips.smallest': {
    source:
      'oordeel van de modelbouwers, november 2026; gespecialiseerde chipfabrieken en fabrieken voor chipverpakking',
  },
  'chips.coverage': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'batteries.capexPerJob': {
    source: 'Ionway (1,7 mld. voor 900 banen; in Polen)',
  },
  'batteries.smallest': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'batteries.fullScale': {
    source: 'Ionway',
  },
  'batteries.coverage': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'projects.delay': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'projects.years': {
    source: '2026 tot 2035',
  },
  'projects.turnoverPerJob': {
    source: 'kernbedrijven van defensie (2 mld. voor 5.000 banen)',
  },
  'projects.indirectPerDirect': {
    source: 'multiplicatoren van het Federaal Planbureau voor de verwerkende nijverheid (orde van grootte)',
  },
  'capital.jobsPerMillion': {
    source:
      'Samila en Sorenson 2011: twee keer zoveel durfkapitaal, op lange termijn ongeveer +0,2% werkgelegenheid (grootte niet bevestigd)',
  },
  'capital.churn': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'ai.jobsPerMillion': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'ai.antenna': {
    source: 'pers van 10 oktober 2025 (kandidatuur niet geselecteerd; antenne toegekend)',
  },
  'digital.lossFade': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'public.capexShare': {
    source: 'aankondigingen over Crolles, ESMC en NanoIC: 39% (2,9 van 7,5 mld.), 50% en 56% (1,4 van 2,5 mld.)',
  },
  'public.ventureShare': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'public.taxShare': {
    source:
      'Eurostat, belastingen en bijdragen in verhouding tot het bbp (orde van grootte; overgenomen uit versie 1.0, niet opnieuw nagegaan)',
  },
  'public.spendingFollows': {
    source:
      'oordeel van de modelbouwers, november 2026: overheidslonen, pensioenen en gezondheidszorg volgen de lonen, ongeveer de helft van de 25% van het bbp die ze kosten',
  },
  'public.bondRate': {
    source: 'Belgische OLO op tien jaar, 2025 (orde van grootte)',
  },
  'cost.engineer': {
    source: 'vijf jaar tegen ongeveer 12.000 € per student, gedeeld door een slaagkans van 0,6 (0,4 tot 0,7)',
  },
  'cost.technician': {
    source:
      'oordeel van de modelbouwers, november 2026; opleiding van één jaar bij FOREM of VDAB (ongeveer 15.000 €) en een inkomen tijdens de opleiding',
  },
  'cost.talent': {
    source: 'oordeel van de modelbouwers, november 2026; fiscale regeling voor expats en onthaal',
  },
  'cost.clearance': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'cost.permits': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'cost.finance': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'cost.smeAccess': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'cost.visibility': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'cost.licences': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'cost.screening': {
    source: 'oordeel van de modelbouwers, november 2026',
  },
  'region.total.wallonia': {
    source: 'Agoria, maart 2025 (16.300 banen in de brede sector)',
  },
  'region.total.flanders': {
    source: 'Agoria, maart 2025 (16.300 banen in de brede sector)',
  },
  'region.total.brussels': {
    source: 'Agoria, maart 2025 (16.300 banen in de brede sector)',
  },
  'region.core.wallonia': {
    source: 'databank van GRIP over de wapenindustrie',
  },
  'region.core.flanders': {
    source: 'databank van GRIP over de wapenindustrie',
  },
  'region.core.brussels': {
    source: 'databank van GRIP over de wapenindustrie',
  },
  'region.entrants.wallonia': {
    source: 'Agoria, mei 2025: 195 kandidaat-toetreders, meerdere gewesten mogelijk; in de berekening herleid tot 100%',
  },
  'region.entrants.flanders': {
    source: 'Agoria, mei 2025: 195 kandidaat-toetreders, meerdere gewesten mogelijk; in de berekening herleid tot 100%',
  },
  'region.entrants.brussels': {
    source: 'Agoria, mei 2025: 195 kandidaat-toetreders, meerdere gewesten mogelijk; in de berekening herleid tot 100%',
  },
  'region.research.flanders': {
    source: 'Statistiek Vlaanderen (53.933 van 93.524 vte)',
  },
  'region.research.wallonia': {
    source: 'orde van grootte van de regionale O&O-cijfers van Eurostat',
  },
  'region.research.brussels': {
    source: 'orde van grootte van de regionale O&O-cijfers van Eurostat',
  },
} as const
