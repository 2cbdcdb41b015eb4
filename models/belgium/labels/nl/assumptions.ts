export const assumptions = {
  'economy.gdp': {
    label: 'Bruto binnenlands product, 2025',
    claim:
      'Bruto binnenlands product van 2025 in prijzen van 2024, uit de prognose van de Europese Commissie en de Wereldbank.',
  },
  'economy.growth': {
    label: 'Reële groei van de economie',
    claim: 'Reële groei van het bbp zonder enige hefboom: de prognose van de Commissie, daarna onze aanname.',
  },
  'economy.inflation': {
    label: 'Inflatie',
    claim: 'Zet nominale rentevoeten om in reële: alles staat hier in prijzen van 2024.',
  },
  'economy.debtRatio': {
    label: 'Overheidsschuld, 2025',
    claim: 'Overheidsschuld van 2025 als aandeel van het bbp: context, in geen enkele vergelijking.',
  },
  'macro.multiplier': {
    label: 'Bbp per euro binnenlandse vraag, eerste jaar',
    claim: 'Bbp dat een euro extra vraag in België in het eerste jaar oplevert.',
  },
  'macro.crowdingOut': {
    label: 'Op lange termijn teruggenomen vraageffect',
    claim: 'Aandeel van het vraageffect dat lonen, prijzen en rente op lange termijn terugnemen.',
  },
  'macro.adjustment': {
    label: 'Snelheid waarmee de economie zich aanpast',
    claim: 'Aandeel van de afstand tot de lange termijn dat de economie elk jaar aflegt.',
  },
  'public.valueAddedPerJob': {
    label: 'Toegevoegde waarde van een extra baan',
    claim: 'Toegevoegde waarde van een extra baan per jaar: zet bbp uit vraag om in banen.',
  },
  'defence.valueAddedShare': {
    label: 'Belgische toegevoegde waarde in de kernomzet',
    claim: 'Belgische toegevoegde waarde, leveranciers inbegrepen, in een euro kernomzet.',
  },
  'defence.payDomestic': {
    label: 'Binnenlands deel van lonen en werken van defensie',
    claim:
      'Binnenlands deel van de defensie-uitgaven buiten aankopen en O&O: lonen, pensioenen van personeel in actieve dienst, ' +
      'werken, energie.',
  },
  'research.domesticShare': {
    label: 'Binnenlands deel van de O&O-uitgaven',
    claim: 'Deel van de O&O-uitgaven dat vraag in België is.',
  },
  'projects.domesticShare': {
    label: 'Binnenlands deel van de investering in fabrieken',
    claim: 'Deel van de investering in chips en batterijen dat vraag in België is: bouw en ingenieurswerk.',
  },
  'public.offsetDomestic': {
    label: 'Binnenlandse vraag verloren door compensaties',
    claim:
      'Binnenlandse vraag die verloren gaat per euro die elders wordt bespaard of belast om de extra kosten te betalen.',
  },
  'research.staffNow': {
    label: 'O&O-personeel, 2025',
    claim:
      'O&O-personeel van 2025 in voltijdse equivalenten; de reeks vanaf 2021 doortrekken is ons oordeel, ' +
      'vandaar de ruime bandbreedte.',
  },
  'research.costGrowth': {
    label: 'Groei van de O&O-kosten per vte',
    claim: 'Jaarlijkse groei van de kosten per voltijds equivalent in O&O zolang er geen mensen te kort zijn.',
  },
  'research.attrition': {
    label: 'O&O-personeel dat elk jaar vertrekt',
    claim: 'Aandeel van het O&O-personeel dat elk jaar het onderzoek verlaat.',
  },
  'research.hiringResponse': {
    label: 'Ontbrekende onderzoekers die meer geld toch aantrekt',
    claim:
      'Deel van de ontbrekende mensen dat met meer geld toch wordt aangetrokken; de rest van het geld gaat naar ' +
      'hogere lonen.',
  },
  'research.hiringLimit': {
    label: 'Snelste groei van het O&O-personeel',
    claim: 'Snelste jaarlijkse groei van het O&O-personeel, hoeveel geld er ook is.',
  },
  'research.militarySpillover': {
    label: 'Militaire O&O die bijdraagt aan civiele kennis',
    claim: 'Aandeel van de extra militaire O&O dat bijdraagt aan de kennis waarop het bbp steunt.',
  },
  'research.publicFinanced': {
    label: 'O&O betaald door de overheid',
    claim: 'Aandeel van O&O betaald door de overheid: alleen dat deel kan naar late fasen verschuiven.',
  },
  'research.outputElasticity': {
    label: 'Elasticiteit van het bbp t.o.v. de kennisvoorraad',
    claim: 'Percentage waarmee het bbp stijgt als de kennisvoorraad met 1% stijgt, uit de onderzoeksliteratuur.',
  },
  'research.depreciation': {
    label: 'Afschrijving van de kennisvoorraad',
    claim: 'Aandeel van de kennisvoorraad dat elk jaar verloren gaat, zoals gebruikelijk in de O&O-literatuur.',
  },
  'research.lag': {
    label: 'Jaren tussen O&O-uitgaven en kennis',
    claim: 'Jaren tussen O&O-uitgaven en de kennis die ze opleveren, zoals gebruikelijk in de O&O-literatuur.',
  },
  'research.lateStageGain': {
    label: 'Kenniswinst in late fasen',
    claim: 'Extra kennis per publieke euro die naar TRL 7 tot 9 verschuift.',
  },
  'research.earlyStageLoss': {
    label: 'Kennisverlies in vroege fasen',
    claim:
      'Kennisverlies per publieke euro die uit TRL 1 tot 6 wordt gehaald: samen met de winst in late fasen kan ' +
      'het saldo positief of negatief zijn.',
  },
  'research.lateStageNow': {
    label: 'Publiek innovatiegeld voor TRL 7 tot 9 vandaag',
    claim:
      'Aandeel van het publieke innovatiegeld dat vandaag TRL 7 tot 9 bereikt; volgens de hoorzitting stopt de financiering ' +
      'bij TRL 6.',
  },
  'research.crowdingIn': {
    label: 'Private O&O aangetrokken door een publieke euro',
    claim:
      'Private O&O die één publieke euro aantrekt; de studies geven het teken, de centrale waarde is door ons gekozen.',
  },
  'science.belspoBudget': {
    label: 'Federaal wetenschapsbudget',
    claim: 'Orde van grootte van het federale wetenschapsbudget, waarop de geplande besparing van 20% slaat.',
  },
  'skills.stemGraduates': {
    label: 'STEM-afgestudeerden per jaar',
    claim:
      'Jaarlijks aantal afgestudeerden in wetenschap, technologie, ingenieurswetenschappen en wiskunde, ingenieurs inbegrepen.',
  },
  'skills.engineersNow': {
    label: 'Ingenieurs die vandaag afstuderen',
    claim: 'Ingenieurs die vandaag per jaar afstuderen.',
  },
  'skills.studyYears': {
    label: 'Studiejaren van een ingenieur',
    claim: 'Jaren tussen het opengaan van de plaatsen en de afgestudeerden die ze opleveren.',
  },
  'skills.trainingYears': {
    label: 'Jaren technische opleiding',
    claim: 'Jaren tussen een opleidingsplaats en een technicus.',
  },
  'skills.stemToResearch': {
    label: 'STEM-afgestudeerden die naar het onderzoek gaan',
    claim: 'Aandeel van de STEM-afgestudeerden dat in het onderzoek gaat werken.',
  },
  'skills.talentToResearch': {
    label: 'Extra buitenlands talent dat naar het onderzoek gaat',
    claim: 'Aandeel van het extra buitenlandse talent dat in het onderzoek gaat werken.',
  },
  'skills.foreignResearchers': {
    label: 'Andere instromers in het onderzoek',
    claim:
      'Instromers in het onderzoek buiten de STEM-afgestudeerden, uit het buitenland en uit andere banen, ' +
      'gekalibreerd op de groei van O&O van 2014 tot 2024.',
  },
  'skills.engineersToDefence': {
    label: 'Extra ingenieurs die naar defensie gaan',
    claim: 'Aandeel van de extra ingenieurs dat in de kernbedrijven van defensie gaat werken.',
  },
  'skills.techniciansToDefence': {
    label: 'Extra technici die naar defensie gaan',
    claim: 'Aandeel van de extra technici dat in de kernbedrijven van defensie gaat werken.',
  },
  'skills.talentToDefence': {
    label: 'Extra buitenlands talent dat naar defensie gaat',
    claim: 'Aandeel van het extra buitenlandse talent dat in de kernbedrijven van defensie gaat werken.',
  },
  'defence.effortNow': {
    label: 'Defensie-inspanning, 2025 tot 2033',
    claim:
      'Defensie-uitgaven in 2025 en tot en met 2033 als aandeel van het bbp; een beslissing, die in de simulaties ' +
      'niet varieert.',
  },
  'defence.effort2034': {
    label: 'Voor 2034 afgesproken defensie-inspanning',
    claim:
      'Voor 2034 afgesproken defensie-uitgaven als aandeel van het bbp; een beslissing, die in de simulaties niet varieert.',
  },
  'defence.agreedYear': {
    label: 'Eerste jaar van de afgesproken inspanning',
    claim: 'Eerste jaar van de voor 2034 afgesproken inspanning.',
  },
  'defence.equipmentShareNow': {
    label: 'Aandeel materieel in de defensie-uitgaven, 2025',
    claim:
      'Aandeel van materieel in de defensie-uitgaven in 2025, volgens de NAVO het laagste van het bondgenootschap.',
  },
  'defence.equipmentShareReference': {
    label: 'Aandeel materieel bij ongewijzigd beleid',
    claim: 'Aandeel materieel dat bij ongewijzigd beleid in 2030 wordt bereikt.',
  },
  'defence.maintenanceShare': {
    label: 'Onderhoud en munitie in de defensie-uitgaven',
    claim: 'Onderhoud en munitie als aandeel van de defensie-uitgaven.',
  },
  'defence.rndNow': {
    label: 'Huidige militaire O&O, aandeel in de defensie-uitgaven',
    claim:
      'Militaire O&O als aandeel van de defensie-inspanning, volgens het engagement van het Koninklijk Hoger ' +
      'Instituut voor Defensie.',
  },
  'defence.contentReference': {
    label: 'Belgisch aandeel in contracten bij ongewijzigd beleid',
    claim:
      'Belgisch aandeel in de vanaf 2030 gecontracteerde aankopen, zo gekalibreerd dat de kernomzet in de ' +
      'vooruitzichten van de sector tegen 2033 verdubbelt.',
  },
  'defence.contentPremium': {
    label: 'Meerprijs van een groter Belgisch aandeel',
    claim:
      'Meerprijs van het deel van de aankopen dat boven ongewijzigd beleid naar Belgische leveranciers verschuift.',
  },
  'defence.deliveryYears': {
    label: 'Jaren tussen ondertekening en levering',
    claim: 'Gemiddelde tijd tussen ondertekening en levering, SAFE-aankopen inbegrepen.',
  },
  'defence.exportGrowthReference': {
    label: 'Groei van de buitenlandse vraag bij ongewijzigd beleid',
    claim:
      'Reële groei van de buitenlandse vraag naar Belgische defensiegoederen, zo gekalibreerd dat de kernomzet in de vooruitzichten van de sector ' +
      'tegen 2033 verdubbelt.',
  },
  'defence.exportTurningYear': {
    label: 'Laatste jaar van de hefboom voor exportgroei',
    claim: 'Laatste jaar van de hefboom voor exportgroei; daarna daalt de groei tot die van de economie in 2040.',
  },
  'defence.licenceGain': {
    label: 'Extra exportbestellingen door vlottere exportvergunningen',
    claim: 'Extra exportbestellingen als de vertraging bij exportvergunningen verdwijnt.',
  },
  'defence.capacityGrowth': {
    label: 'Snelste groei die de fabrieken toelaten',
    claim: 'Snelste groei van de productie die de fabrieken toelaten met de belemmeringen van vandaag.',
  },
  'defence.permitGain': {
    label: 'Extra capaciteitsgroei door vlottere vergunningen',
    claim: 'Extra groei als de vergunningen niet meer tijd vragen dan de werken.',
  },
  'defence.financeGain': {
    label: 'Extra capaciteitsgroei door financiering',
    claim: 'Extra groei als de financieringskloof is gedicht.',
  },
  'defence.visibilityGain': {
    label: 'Extra capaciteitsgroei door vaste contracten',
    claim: 'Extra groei als alle aankopen waarvoor dat kan, onder meerjarige contracten vallen.',
  },
  'defence.recruitRate': {
    label: 'Mensen die de defensiekern kan aanwerven',
    claim:
      'Mensen die de kernbedrijven tegen de huidige lonen per jaar kunnen aanwerven, als aandeel van hun personeel.',
  },
  'defence.orderResponse': {
    label: 'Maximum dat lange orderboeken toevoegen',
    claim:
      'Maximale extra aanwervingen (via de lonen) en investeringen door lange orderboeken; de helft daarvan bij ' +
      'één jaar wachten.',
  },
  'defence.manning': {
    label: 'Elasticiteit van aanwervingen t.o.v. de geboden ruimte',
    claim:
      'Percentage waarmee de aanwervingen stijgen als vergunningen, financiering en vaste contracten 1% meer ruimte bieden: een ' +
      'fabriek die mag openen, zoekt haar mensen.',
  },
  'defence.attrition': {
    label: 'Direct defensiepersoneel dat elk jaar vertrekt',
    claim: 'Aandeel van het directe personeel dat elk jaar vertrekt.',
  },
  'defence.layoffLimit': {
    label: 'Snelste jaarlijkse daling van directe banen',
    claim: 'Snelste jaarlijkse daling van directe banen die wet en praktijk toelaten.',
  },
  'defence.clearanceGain': {
    label: 'Extra aanwervingen zonder vertraging bij veiligheidsmachtigingen',
    claim: 'Extra aanwervingen als de vertraging bij veiligheidsmachtigingen verdwijnt.',
  },
  'defence.peopleWeight': {
    label: 'Gewicht van personeel tegenover fabrieken',
    claim:
      'Gewicht van personeel tegenover fabrieken in wat de bedrijven kunnen leveren: machines vervangen deels mensen.',
  },
  'defence.jobElasticity': {
    label: 'Elasticiteit van directe banen t.o.v. de omzet',
    claim:
      'Percentage waarmee de directe banen stijgen als de kernomzet met 1% stijgt, gekalibreerd op de vooruitzichten ' +
      'uit de hoorzitting.',
  },
  'defence.indirectPerDirect': {
    label: 'Andere banen per extra directe baan, defensie',
    claim:
      'Andere banen in het ecosysteem per extra directe baan, gekalibreerd op de vooruitzichten uit de hoorzitting.',
  },
  'defence.inducedPerDirect': {
    label: 'Geïnduceerde banen per directe baan, defensie',
    claim:
      'Geïnduceerde banen per directe baan, door GRIP berekend uit multiplicatoren van het Federaal Planbureau: ' +
      'context, in geen enkel totaal.',
  },
  'defence.dualUseElasticity': {
    label: 'Elasticiteit van dual use t.o.v. de kernomzet',
    claim: 'Percentage waarmee de omzet van de dual use-leveranciers stijgt als de kernomzet met 1% stijgt.',
  },
  'defence.spaceContent': {
    label: 'Belgisch aandeel in de ruimtevaartenveloppe',
    claim: 'Belgisch aandeel in wat met de enveloppe voor ruimtevaart voor defensie wordt gekocht.',
  },
  'defence.space.years': {
    label: 'Jaren van de ruimtevaartenveloppe',
    claim: 'Jaren waarover de ruimtevaartenveloppe wordt besteed: het plan loopt tot 2034.',
  },
  'defence.smeContentGain': {
    label: 'Extra Belgisch aandeel door toegang voor kmo’s',
    claim: 'Extra Belgisch aandeel in nieuwe contracten als kmo’s volledige toegang krijgen.',
  },
  'defence.impatience': {
    label: 'Niet-geleverde bestellingen die elders worden geplaatst',
    claim: 'Aandeel van de niet binnen het jaar geleverde bestellingen dat naar andere leveranciers gaat.',
  },
  'defence.goodwill': {
    label: 'Verloren exportklanten die niet terugkeren',
    claim: 'Aandeel van de verloren exportbestellingen waarmee ook de klant voorgoed verdwijnt.',
  },
  'defence.catchUp': {
    label: 'Deel van de wachtrij dat aan de beurt komt',
    claim: 'Aandeel van de wachtrij dat binnen een jaar aan de beurt kan komen.',
  },
  'safe.belgiumMaximum': {
    label: 'Grootste SAFE-lening die België mag opnemen',
    claim:
      'Grootste SAFE-lening die België mag opnemen: de voorlopige toewijzing van de Europese Commissie van september 2025.',
  },
  'safe.years': {
    label: 'Jaren waarover de SAFE-leningen worden opgenomen',
    claim: 'Jaren waarover de SAFE-leningen worden opgenomen: de verordening voorziet bestellingen van 2026 tot 2030.',
  },
  'safe.additionalityNow': {
    label: 'SAFE-geld boven op de geplande begroting',
    claim: 'Aandeel van het SAFE-geld dat boven op de geplande begroting komt.',
  },
  'safe.interestRate': {
    label: 'Rentevoet van SAFE-leningen',
    claim: 'Nominale rente op SAFE-leningen, volgens wat de pers over de voorwaarden schreef.',
  },
  'safe.grace': {
    label: 'Aflossingsvrije periode van SAFE-leningen',
    claim: 'Jaren voordat de hoofdsom van SAFE-leningen wordt afgelost.',
  },
  'safe.maturity': {
    label: 'Looptijd van SAFE-leningen',
    claim: 'Looptijd van SAFE-leningen, in jaren.',
  },
  'safe.europeanContent': {
    label: 'Minimaal Europees aandeel in SAFE-aankopen',
    claim: 'Minimaal Europees aandeel in de met SAFE betaalde aankopen; het Belgische aandeel zit erin.',
  },
  'safe.openUsShare': {
    label: 'Amerikaans aandeel in wat SAFE openlaat',
    claim: 'Amerikaans aandeel in het deel van de aankopen dat SAFE niet aan Europa voorbehoudt.',
  },
  'dependency.europeanShareNow': {
    label: 'Europees aandeel in de aankopen vandaag',
    claim:
      'Aandeel van de aankopen van Europese oorsprong, waarover de bronnen sterk uiteenlopen: het eigen aandeel van het model ' +
      'in 2025 wordt eraan getoetst.',
  },
  'dependency.europeanTarget2030': {
    label: 'Europees aandeel in de aankopen, doelstelling voor 2030',
    claim: 'Aandeel van Europese oorsprong dat de Europese industriële defensiestrategie (EDIS) in 2030 beoogt.',
  },
  'dependency.europeanTarget2035': {
    label: 'Europees aandeel in de aankopen, doelstelling voor 2035',
    claim: 'Aandeel van Europese oorsprong dat de Europese industriële defensiestrategie (EDIS) in 2035 beoogt.',
  },
  'dependency.usShareSipri': {
    label: 'Amerikaans aandeel in de invoer van zware wapens (SIPRI)',
    claim: 'Amerikaans aandeel in de zware wapens die Europese NAVO-landen invoeren, volgens SIPRI.',
  },
  'dependency.usShareBelgium': {
    label: 'Amerikaans aandeel in de Belgische wapeninvoer (SIPRI)',
    claim: 'Amerikaans aandeel in de zware wapens die België invoert, volgens SIPRI.',
  },
  'dependency.committed': {
    label: 'Door eerdere beslissingen vastgelegde invoer',
    claim:
      'Aandeel van de tot 2030 gecontracteerde invoer dat eerdere beslissingen vastleggen: het behoudt het huidige ' +
      'Amerikaanse aandeel, hoe de hefboom ook is ingesteld.',
  },
  'dependency.committedUntil': {
    label: 'Laatste jaar van eerdere beslissingen',
    claim: 'Laatste jaar waarin eerdere beslissingen dat aandeel vastleggen.',
  },
  'dependency.usPremium': {
    label: 'Meerprijs voor het vervangen van Amerikaanse leveranciers',
    claim:
      'Meerprijs van aankopen die van Amerikaanse naar andere leveranciers verschuiven, tegenover ongewijzigd beleid.',
  },
  'dependency.otherNonEuropean': {
    label: 'Invoer die noch Europees noch Amerikaans is',
    claim:
      'Aandeel van de defensie-invoer dat noch Europees noch Amerikaans is, gekalibreerd op het Europese aandeel ' +
      'van 2025.',
  },
  'dependency.chinaBatteryShare': {
    label: 'Chinees aandeel in geraffineerde batterijmaterialen',
    claim: 'Aandeel van de geraffineerde batterijmaterialen dat uit China komt.',
  },
  'dependency.foundryControl': {
    label: 'Gieterijen nu onder Belgische of Europese zeggenschap',
    claim:
      'Aandeel van de gieterijcapaciteit onder Belgische of Europese zeggenschap; volgens de hoorzitting zijn ' +
      'sommige gieterijen onder buitenlandse zeggenschap gekomen.',
  },
  'dependency.foundryLoss': {
    label: 'Elk jaar verloren zeggenschap over gieterijen',
    claim: 'Aandeel van die zeggenschap dat elk jaar zonder screening verloren gaat door buitenlandse overnames.',
  },
  'dependency.weight.us': {
    label: 'Gewicht van Amerikaanse aankopen in de index',
    claim: 'Gewicht van het Amerikaanse aandeel in de aankopen in de afhankelijkheidsindex.',
  },
  'dependency.weight.chips': {
    label: 'Gewicht van chips in de index',
    claim: 'Gewicht van chips in de afhankelijkheidsindex.',
  },
  'dependency.weight.batteries': {
    label: 'Gewicht van batterijen in de index',
    claim: 'Gewicht van batterijen in de afhankelijkheidsindex.',
  },
  'dependency.weight.foundries': {
    label: 'Gewicht van gieterijen in de index',
    claim: 'Gewicht van gieterijen in de afhankelijkheidsindex.',
  },
  'chips.capexPerJob': {
    label: 'Investering per directe baan in een chipfabriek',
    claim: 'Investering per directe baan in een chipfabriek, uit de aankondigingen van ESMC en Crolles.',
  },
  'chips.smallest': {
    label: 'Kleinste chipfabriek',
    claim: 'Kleinste investering die een fabriek opent: daaronder komen er geen banen, hoelang er ook wordt betaald.',
  },
  'chips.coverage': {
    label: 'Behoefte aan chips gedekt door één grote fabriek',
    claim: 'Deel van de behoefte aan chips dat één fabriek zo groot als Crolles zou dekken.',
  },
  'batteries.capexPerJob': {
    label: 'Investering per directe baan in batterijmaterialen',
    claim: 'Investering per directe baan in batterijmaterialen, naar het voorbeeld van de fabriek van Ionway in Polen.',
  },
  'batteries.smallest': {
    label: 'Kleinste fabriek voor batterijmaterialen',
    claim: 'Kleinste investering die een fabriek voor batterijmaterialen opent.',
  },
  'batteries.fullScale': {
    label: 'Investering in batterijmaterialen op volle schaal',
    claim:
      'Investering in batterijmaterialen die de Belgische behoefte één keer zou dekken, naar het voorbeeld van Ionway.',
  },
  'batteries.coverage': {
    label: 'Behoefte aan batterijmaterialen gedekt door één fabriek',
    claim: 'Deel van de behoefte aan batterijmaterialen dat één fabriek op volle schaal zou dekken.',
  },
  'projects.delay': {
    label: 'Jaren tussen investering en productie',
    claim: 'Jaren tussen een investering in een fabriek en haar productie.',
  },
  'projects.years': {
    label: 'Jaren waarover projecten worden betaald',
    claim: 'Jaren waarover chip- en batterijprojecten worden betaald, 2026 tot 2035.',
  },
  'projects.turnoverPerJob': {
    label: 'Omzet per baan van nieuwe fabrieken',
    claim:
      'Jaarlijkse omzet per baan van nieuwe chip- en batterijfabrieken, naar het voorbeeld van de kernbedrijven van defensie.',
  },
  'projects.indirectPerDirect': {
    label: 'Indirecte banen per directe baan, nieuwe fabrieken',
    claim:
      'Indirecte banen per directe baan van nieuwe fabrieken, in de orde van grootte van de multiplicatoren van ' +
      'het Federaal Planbureau voor de verwerkende nijverheid.',
  },
  'capital.jobsPerMillion': {
    label: 'Banen per extra miljoen durfkapitaal',
    claim: 'Banen per extra miljoen durfkapitaal per jaar, vóór verloop, gekalibreerd op Samila en Sorenson.',
  },
  'capital.churn': {
    label: 'Elk jaar verloren banen uit durfkapitaal en AI Factory',
    claim: 'Aandeel van de banen van durfkapitaal en van de AI Factory dat elk jaar verloren gaat.',
  },
  'ai.jobsPerMillion': {
    label: 'Banen per miljoen budget van de AI Factory',
    claim:
      'Banen per miljoen budget van de AI Factory, het jaar nadat het is besteed; ze doven uit zoals die van ' +
      'durfkapitaal.',
  },
  'ai.antenna': {
    label: 'Aan België toegekende antenne van de AI Factory',
    claim:
      'Budget van de antenne van de AI Factory die is toegekend aan België, waarvan de kandidatuur niet werd geselecteerd (pers).',
  },
  'digital.lossFade': {
    label: 'Deel van het verlies aan ICT-banen dat blijft',
    claim: 'Aandeel van het jaarlijkse verlies aan ICT-banen dat een jaar later blijft.',
  },
  'public.capexShare': {
    label: 'Publiek aandeel in de investering in chips en batterijen',
    claim: 'Publiek aandeel in de investering in chips en batterijen, tussen die van Crolles, ESMC en NanoIC in.',
  },
  'public.ventureShare': {
    label: 'Publiek aandeel in extra durfkapitaal',
    claim: 'Publiek aandeel in het durfkapitaal boven dat van 2024.',
  },
  'public.taxShare': {
    label: 'Belastingen en bijdragen per euro bbp',
    claim: 'Belastingen en bijdragen per euro bbp, volgens de ratio van Eurostat.',
  },
  'public.spendingFollows': {
    label: 'Overheidsuitgaven die het bbp volgen',
    claim:
      'Overheidsuitgaven die stijgen met elke euro blijvend bbp: lonen, pensioenen en gezondheidszorg volgen de lonen.',
  },
  'public.bondRate': {
    label: 'Rente op overheidsleningen',
    claim: 'Nominale rente op overheidsleningen, in de orde van grootte van de Belgische OLO op tien jaar.',
  },
  'cost.engineer': {
    label: 'Overheidskosten per extra ingenieur',
    claim: 'Overheidskosten per extra ingenieur, geteld wanneer de plaatsen opengaan.',
  },
  'cost.technician': {
    label: 'Overheidskosten per extra technicus',
    claim: 'Overheidskosten per extra technicus: de opleiding, en een inkomen tijdens de opleiding.',
  },
  'cost.talent': {
    label: 'Overheidskosten per extra buitenlands talent',
    claim: 'Overheidskosten per extra hooggeschoolde uit het buitenland: fiscale regeling voor expats en onthaal.',
  },
  'cost.clearance': {
    label: 'Overheidskosten van veiligheidsmachtigingen zonder vertraging',
    claim:
      'Jaarlijkse overheidskosten als de hele vertraging is weggewerkt: personeel van de Nationale ' +
      'Veiligheidsoverheid en informatica voor de machtigingen.',
  },
  'cost.permits': {
    label: 'Overheidskosten van vergunningen zonder vertraging',
    claim:
      'Jaarlijkse overheidskosten als de hele doorlooptijd van de vergunningen is bespaard: gewestelijk personeel ' +
      'en studies.',
  },
  'cost.finance': {
    label: 'Overheidskosten van het dichten van de financieringskloof',
    claim:
      'Jaarlijkse overheidskosten als de kloof is gedicht: verwachte verliezen op overheidswaarborgen en ' +
      'medefinanciering.',
  },
  'cost.smeAccess': {
    label: 'Overheidskosten van volledige toegang voor kmo’s',
    claim:
      'Jaarlijkse overheidskosten als alle drempels zijn weggewerkt: begeleiding, kleinere percelen en hulp bij certificering.',
  },
  'cost.visibility': {
    label: 'Overheidskosten van vaste meerjarige contracten',
    claim:
      'Jaarlijkse overheidskosten als alle aankopen waarvoor dat kan, onder vaste contracten vallen: minimumhoeveelheden die worden betaald zonder dat ze nodig zijn.',
  },
  'cost.licences': {
    label: 'Overheidskosten van exportvergunningen zonder vertraging',
    claim:
      'Jaarlijkse overheidskosten als alle vertraging is weggewerkt: gewestelijk personeel voor vergunningen. Ook ' +
      'kan de controle op het eindgebruik verzwakken: niet in geld uitgedrukt.',
  },
  'cost.screening': {
    label: 'Overheidskosten van het screenen van overnames',
    claim:
      'Jaarlijkse overheidskosten als alle overnames worden gescreend: personeel. Kapitaal dat wegblijft, is niet ' +
      'in geld uitgedrukt.',
  },
  'region.total.wallonia': {
    label: 'Waals aandeel in alle banen van de sector',
    claim: 'Waals aandeel in alle banen van de sector in 2025, volgens Agoria.',
  },
  'region.total.flanders': {
    label: 'Vlaams aandeel in alle banen van de sector',
    claim: 'Vlaams aandeel in alle banen van de sector in 2025, volgens Agoria.',
  },
  'region.total.brussels': {
    label: 'Brussels aandeel in alle banen van de sector',
    claim: 'Brussels aandeel in alle banen van de sector in 2025, volgens Agoria.',
  },
  'region.core.wallonia': {
    label: 'Waals aandeel in de kernbedrijven',
    claim: 'Waals aandeel in de kernbedrijven, uit de databank van GRIP over de wapenindustrie.',
  },
  'region.core.flanders': {
    label: 'Vlaams aandeel in de kernbedrijven',
    claim: 'Vlaams aandeel in de kernbedrijven, uit de databank van GRIP over de wapenindustrie.',
  },
  'region.core.brussels': {
    label: 'Brussels aandeel in de kernbedrijven',
    claim: 'Brussels aandeel in de kernbedrijven, uit de databank van GRIP over de wapenindustrie.',
  },
  'region.entrants.wallonia': {
    label: 'Waals deel van de banen die buiten de kern bijkomen',
    claim:
      'Waals aandeel in de kandidaat-toetreders, meerdere gewesten mogelijk; herleid tot 100%: het verdeelt de banen die ' +
      'buiten de kern bijkomen.',
  },
  'region.entrants.flanders': {
    label: 'Vlaams deel van de banen die buiten de kern bijkomen',
    claim:
      'Vlaams aandeel in de kandidaat-toetreders, meerdere gewesten mogelijk; herleid tot 100%: het verdeelt de banen die ' +
      'buiten de kern bijkomen.',
  },
  'region.entrants.brussels': {
    label: 'Brussels deel van de banen die buiten de kern bijkomen',
    claim:
      'Brussels aandeel in de kandidaat-toetreders, meerdere gewesten mogelijk; herleid tot 100%: het verdeelt de banen die ' +
      'buiten de kern bijkomen.',
  },
  'region.research.flanders': {
    label: 'Vlaams aandeel in het O&O-personeel',
    claim: 'Vlaams aandeel in het O&O-personeel, volgens Statistiek Vlaanderen.',
  },
  'region.research.wallonia': {
    label: 'Waals aandeel in het O&O-personeel',
    claim: 'Waals aandeel in het O&O-personeel, in de orde van grootte van de regionale cijfers van Eurostat.',
  },
  'region.research.brussels': {
    label: 'Brussels aandeel in het O&O-personeel',
    claim: 'Brussels aandeel in het O&O-personeel, in de orde van grootte van de regionale cijfers van Eurostat.',
  },
} as const
