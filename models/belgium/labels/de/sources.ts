export const sources = {
  'economy.gdp': {
    source:
      'Europäische Kommission, Herbstprognose 2025 (reales Wachstum 1,0 % im Jahr 2025), auf Grundlage von Weltbank / ' +
      'Belgischer Nationalbank 2024 (614 Mrd.)',
  },
  'economy.growth': {
    source:
      'Europäische Kommission, Herbstprognose 2025 (1,1 % im Jahr 2026, 1,3 % im Jahr 2027); danach unsere Annahme',
  },
  'economy.inflation': {
    source: 'Ziel der Europäischen Zentralbank von 2 %',
  },
  'economy.debtRatio': {
    source: 'Europäische Kommission, Herbstprognose 2025',
  },
  'macro.multiplier': {
    source:
      'Ramey und Zubairy 2018, zitiert in Kiel Institut, Guns and Growth 2025 (0,7), Capital Economics 2025 (0,4 bis 0,6), Kiel 2025 (0,6 bis 1,0) und BBVA Research 2025 (EU-27: 1,4 im ersten Jahr, 1,6 im zweiten, danach nichts mehr): zwischen diesen Werten, die aus weit geschlosseneren Volkswirtschaften als Belgien stammen, daher hier nur auf den inländischen Teil angewandt',
  },
  'macro.crowdingOut': {
    source:
      'Einschätzung der Modellierer, November 2026; der mittlere Fall soll zwischen Kiel 2025 (geringes Schwinden) und ' +
      'der Europäischen Kommission, Herbst 2025, liegen; was herauskommt, steht bei den veröffentlichten Ergebnissen',
  },
  'macro.adjustment': {
    source: 'Einschätzung der Modellierer, November 2026 (fünf Jahre: üblich in Modellen wie QUEST und HERMES)',
  },
  'public.valueAddedPerJob': {
    source:
      'BIP je Erwerbstätigen: 620 Mrd. auf etwa 5,1 Millionen (Größenordnung, nicht geprüft: 0,12), etwas niedriger angesetzt',
  },
  'defence.valueAddedShare': {
    source:
      'Einschätzung der Modellierer, November 2026; die Beschäftigungsmultiplikatoren von Föderalem Planbüro und GRIP, ' +
      '1 : 0,97, setzen eine weitgehend inländische Kette voraus',
  },
  'defence.payDomestic': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'research.domesticShare': {
    source:
      'Gehälter sind mehr als die Hälfte der F&E-Ausgaben (Frascati-Gliederung, Größenordnung); Einschätzung der ' +
      'Modellierer, November 2026',
  },
  'projects.domesticShare': {
    source: 'Einschätzung der Modellierer, November 2026; eine Chipfabrik besteht vor allem aus eingeführten Maschinen',
  },
  'public.offsetDomestic': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'research.staffNow': {
    source:
      'BELSPO: 93.524 VZÄ im Jahr 2019; Rathenau-Institut: 23 je 1.000 Erwerbspersonen im Jahr 2021 (etwa 119.600, nach ' +
      'einem Bruch der Zeitreihe); mit 3 %/Jahr bis 2025 fortgeschrieben',
  },
  'research.costGrowth': {
    source: 'reales Lohnwachstum, Größenordnung',
  },
  'research.attrition': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'research.hiringResponse': {
    source:
      'Goolsbee 1998: 30 bis 50 % des zusätzlichen F&E-Geldes fließen in höhere Gehälter (nur anhand der Zusammenfassung geprüft)',
  },
  'research.hiringLimit': {
    source: 'Einschätzung der Modellierer, November 2026; das F&E-Personal wuchs 2014–2024 um etwa 3 %/Jahr',
  },
  'research.militarySpillover': {
    source:
      'Einschätzung der Modellierer, November 2026: Ein Teil der militärischen F&E ist geheim oder ohne zivilen Nutzen',
  },
  'research.publicFinanced': {
    source: 'Eurostat, F&E nach Geldgebern: Staat etwa ein Fünftel (Größenordnung, nicht geprüft)',
  },
  'research.outputElasticity': {
    source:
      'Guellec und van Pottelsberghe, OECD 2001 (0,13 Unternehmen und 0,17 Staat, für getrennte Bestände); Hall, Mairesse ' +
      'und Mohnen 2010',
  },
  'research.depreciation': {
    source: 'Konvention der F&E-Literatur',
  },
  'research.lag': {
    source: 'Konvention der F&E-Literatur',
  },
  'research.lateStageGain': {
    source:
      'Einschätzung der Modellierer, November 2026; Anhörung: Die Finanzierung endet bei TRL 6, was Start-ups der ' +
      'Verteidigung spüren',
  },
  'research.earlyStageLoss': {
    source:
      'Einschätzung der Modellierer, November 2026; OECD 2001 findet öffentliche Forschung mindestens so produktiv wie ' +
      'jene der Unternehmen',
  },
  'research.lateStageNow': {
    source: 'Anhörung: Die Finanzierung endet bei TRL 6; Einschätzung der Modellierer, November 2026',
  },
  'research.crowdingIn': {
    source:
      'Dumont, Föderales Planbüro (Veröffentlichung 2305): Zuschüsse ziehen privates Geld mit, Anreize bei der ' +
      'Gesellschaftssteuer keines, oder sie verdrängen es; unser mittlerer Wert',
  },
  'science.belspoBudget': {
    source: 'Größenordnung des föderalen Wissenschaftshaushalts',
  },
  'skills.stemGraduates': {
    source: 'Eurostat 2023 (17,2 je 1.000 Personen von 20 bis 29 Jahren)',
  },
  'skills.engineersNow': {
    source:
      'Französische Gemeinschaft: 1.277 Zivil- und Industrieingenieure im Jahr 2015; Flandern mit etwas mehr als dem ' +
      'Doppelten angesetzt: Einschätzung, nicht geprüft',
  },
  'skills.studyYears': {
    source: 'Dauer eines Ingenieurstudiums',
  },
  'skills.trainingYears': {
    source: 'Dauer einer technischen Umschulung (Größenordnung)',
  },
  'skills.stemToResearch': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'skills.talentToResearch': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'skills.foreignResearchers': {
    source:
      'so, dass das F&E-Personal ohne Druck auf die Gehälter um 3,2 % pro Jahr wachsen kann: die +0,10 PP des BIP pro Jahr ' +
      'von 2014 bis 2024',
  },
  'skills.engineersToDefence': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'skills.techniciansToDefence': {
    source: 'Einschätzung der Modellierer, November 2026; mit dem Sektor geschaffene Plätze',
  },
  'skills.talentToDefence': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'defence.effortNow': {
    source:
      'NATO, August 2025 (2,0 % erwartet; eine Bank zählt 1,6 % über das ganze Jahr); föderales Abkommen: 2 % jedes Jahr ' +
      'bis 2033',
  },
  'defence.effort2034': {
    source: 'Strategische Vision 2026–2034: 2 % bis 2033 und 2,5 % im Jahr 2034 (Regierungsabkommen vom Juni 2025)',
  },
  'defence.agreedYear': {
    source: 'Strategische Vision 2026–2034',
  },
  'defence.equipmentShareNow': {
    source: 'NATO, niedrigster Ausrüstungsanteil des Bündnisses 2024; 19,3 % im Jahr 2022',
  },
  'defence.equipmentShareReference': {
    source: 'Strategische Vision 2026–2034 (etwa 34 Mrd. Investitionen)',
  },
  'defence.maintenanceShare': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'defence.rndNow': {
    source: 'Königliches Höheres Institut für Verteidigung: Zusage von 2 % des Verteidigungshaushalts',
  },
  'defence.contentReference': {
    source: 'so, dass die Studie zum Ausblick des Sektors den Umsatz des Kerns bis 2033 verdoppelt',
  },
  'defence.contentPremium': {
    source:
      'Größenordnung der Mehrkosten von Koproduktion und Kompensationsgeschäften in kleinen Ländern (10 bis 30 % in der ' +
      'Literatur, nicht einzeln geprüft)',
  },
  'defence.deliveryYears': {
    source:
      'Einschätzung der Modellierer, November 2026; Größenordnung der Zeit vom Vertrag bis zur Lieferung von Land- und ' +
      'Marineausrüstung',
  },
  'defence.exportGrowthReference': {
    source:
      'so, dass die Studie zum Ausblick des Sektors den Umsatz des Kerns bis 2033 verdoppelt; ASD: 10,3 %/Jahr nominal ' +
      '2020–2024 (etwa 6 % real)',
  },
  'defence.exportTurningYear': {
    source: 'dort endet der Ausblick der Anhörung',
  },
  'defence.licenceGain': {
    source:
      'Einschätzung der Modellierer, November 2026; sechs Redner der Anhörung nennen die Lizenzen, Agoria 2025 unter ' +
      'den ersten drei Hindernissen',
  },
  'defence.capacityGrowth': {
    source:
      'ASD Europe: 10,3 %/Jahr nominal 2020–2024, 13,8 % im Jahr 2024, die besten Jahre, abzüglich 4 %/Jahr Preisanstieg ' +
      '(Preisbereinigung von uns)',
  },
  'defence.permitGain': {
    source: 'Einschätzung der Modellierer, November 2026; Anhörung (III.E, Lasseaux)',
  },
  'defence.financeGain': {
    source:
      'Einschätzung der Modellierer, November 2026; Anhörung: Die Banken öffnen sich seit Ende 2024, EIB und kleine ' +
      'Unternehmen hinken hinterher',
  },
  'defence.visibilityGain': {
    source:
      'Einschätzung der Modellierer, November 2026; Anhörung (AWEX: KMU wissen nicht, wo die ersten Aufträge liegen, und ' +
      'können nicht im Voraus investieren; FN: Vertrag über 20 Jahre)',
  },
  'defence.recruitRate': {
    source:
      'Einschätzung der Modellierer, November 2026; Anhörung: Mangel, seit zwei Jahren leichte Besserung. Version 1.0 ' +
      'hatte 24 % ohne Quelle',
  },
  'defence.orderResponse': {
    source:
      'ASD Europe: reales Wachstum 2024 bei Auftragsbeständen von zwei bis drei Jahren, etwa das 1,6-Fache des ' +
      'Durchschnitts 2020–2024 (Preisbereinigung von uns)',
  },
  'defence.manning': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'defence.attrition': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'defence.layoffLimit': {
    source: 'Kündigungsfristen, zeitweilige Arbeitslosigkeit und Regeln für Massenentlassungen (Größenordnung)',
  },
  'defence.clearanceGain': {
    source:
      'Einschätzung der Modellierer, November 2026; Anhörung: Wegen der Ermächtigungen findet der zivile Sektor ' +
      'leichter Personal',
  },
  'defence.peopleWeight': {
    source: 'Einschätzung der Modellierer, November 2026: Die Anhörung nennt das Personal zuerst',
  },
  'defence.jobElasticity': {
    source:
      'Ausblick der Anhörung (Umsatz ×2, direkte Arbeitsplätze ×1,8); ASD Europe 2024 (Arbeitsplätze +8,6 %, Umsatz +13,8 %)',
  },
  'defence.indirectPerDirect': {
    source: 'Ausblick der Anhörung (+4.000 und +4.000); Föderales Planbüro und GRIP 0,97',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP nach Multiplikatoren des Föderalen Planbüros (1 : 0,97 : 0,58)',
  },
  'defence.dualUseElasticity': {
    source:
      'Einschätzung der Modellierer, November 2026; 1 wäre der Ausblick der Anhörung, auf das ganze Ökosystem bezogen',
  },
  'defence.spaceContent': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'defence.space.years': {
    source: 'Plan bis 2034',
  },
  'defence.smeContentGain': {
    source: 'Einschätzung der Modellierer, November 2026; AWEX: 200 Unternehmen würden hinzukommen',
  },
  'defence.impatience': {
    source: 'Einschätzung der Modellierer, November 2026; der Auftrag eines Kunden, der wartet, ist nicht sicher',
  },
  'defence.goodwill': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'defence.catchUp': {
    source:
      'Einschätzung der Modellierer, November 2026; ein Auftragsbestand von zwei bis drei Jahren wird über Jahre abgearbeitet',
  },
  'safe.belgiumMaximum': {
    source: 'Europäische Kommission, SAFE-Zuteilung vom September 2025 (8.340.027.698 €, vorläufig)',
  },
  'safe.years': {
    source: 'SAFE-Verordnung: 2026 bis 2030',
  },
  'safe.additionalityNow': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'safe.interestRate': {
    source: 'Presse zu den Bedingungen von SAFE 2025 (nicht geprüft)',
  },
  'safe.grace': {
    source: 'SAFE-Verordnung',
  },
  'safe.maturity': {
    source: 'SAFE-Verordnung',
  },
  'safe.europeanContent': {
    source: 'SAFE-Verordnung: höchstens 35 % der Komponentenkosten von außerhalb',
  },
  'safe.openUsShare': {
    source: 'Einschätzung der Modellierer, November 2026; zwischen den 34 % des IISS und den 60 % der Anhörung',
  },
  'dependency.europeanShareNow': {
    source: 'IISS 2022 bis 2025 (EDIS 22 %, IISS 2024 52 %)',
  },
  'dependency.europeanTarget2030': {
    source: 'Europäische Strategie für die Verteidigungsindustrie (EDIS)',
  },
  'dependency.europeanTarget2035': {
    source: 'Europäische Strategie für die Verteidigungsindustrie (EDIS)',
  },
  'dependency.usShareSipri': {
    source: 'SIPRI 2020 bis 2024 (52 % von 2015 bis 2019)',
  },
  'dependency.usShareBelgium': {
    source: 'SIPRI 2021 bis 2025, nach der Brussels Times (2011861)',
  },
  'dependency.committed': {
    source:
      '34 F-35, bis 2030 zu liefern, und 11 weitere beschlossen (Regierungsabkommen und Strategische Vision 2026–2034, ' +
      'Größenordnung); Einschätzung der Modellierer, November 2026',
  },
  'dependency.committedUntil': {
    source: 'letzte Lieferungen der 34 F-35',
  },
  'dependency.usPremium': {
    source: 'Einschätzung der Modellierer, November 2026; kleinere europäische Serien kosten mehr',
  },
  'dependency.otherNonEuropean': {
    source: '44 % europäischer Anteil 2025 (IISS)',
  },
  'dependency.chinaBatteryShare': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'dependency.foundryControl': {
    source: 'Anhörung: Einige Gießereien gerieten unter ausländische Kontrolle',
  },
  'dependency.foundryLoss': {
    source: 'Einschätzung der Modellierer, November 2026: Es gibt keine Zeitreihe',
  },
  'dependency.weight.us': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'dependency.weight.chips': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'dependency.weight.batteries': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'dependency.weight.foundries': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'chips.capexPerJob': {
    source:
      'Ankündigungen von ESMC und Crolles (Durchschnitt von France 2030: 2,8; Crolles: 7,5 mit seinen 1.000 Arbeitsplätzen)',
  },
  'chips.smallest': {
    source: 'Einschätzung der Modellierer, November 2026; Spezialfabriken und Werke für die Verkapselung',
  },
  'chips.coverage': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'batteries.capexPerJob': {
    source: 'Ionway (1,7 Mrd. für 900 Arbeitsplätze; in Polen)',
  },
  'batteries.smallest': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'batteries.fullScale': {
    source: 'Ionway',
  },
  'batteries.coverage': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'projects.delay': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'projects.years': {
    source: '2026 bis 2035',
  },
  'projects.turnoverPerJob': {
    source: 'Kernunternehmen der Verteidigung (2 Mrd. auf 5.000 Arbeitsplätze)',
  },
  'projects.indirectPerDirect': {
    source: 'Multiplikatoren des Föderalen Planbüros für das verarbeitende Gewerbe (Größenordnung)',
  },
  'capital.jobsPerMillion': {
    source:
      'Samila und Sorenson 2011: doppelt so viel Risikokapital, langfristig etwa +0,2 % Beschäftigung (Größe nicht bestätigt)',
  },
  'capital.churn': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'ai.jobsPerMillion': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'ai.antenna': {
    source: 'Presse vom 10. Oktober 2025 (Bewerbung nicht ausgewählt; Antenne zugesprochen)',
  },
  'digital.lossFade': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'public.capexShare': {
    source: 'Ankündigungen zu Crolles, ESMC und NanoIC: 39 % (2,9 von 7,5 Mrd.), 50 % und 56 % (1,4 von 2,5 Mrd.)',
  },
  'public.ventureShare': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'public.taxShare': {
    source:
      'Eurostat, Steuern und Beiträge im Verhältnis zum BIP (Größenordnung; aus Version 1.0 übernommen, nicht erneut geprüft)',
  },
  'public.spendingFollows': {
    source:
      'Einschätzung der Modellierer, November 2026: Öffentliche Gehälter, Pensionen und Gesundheit folgen den Löhnen, etwa ' +
      'die Hälfte der 25 % des BIP, die sie kosten',
  },
  'public.bondRate': {
    source: 'zehnjährige belgische Anleihe, 2025 (Größenordnung)',
  },
  'cost.engineer': {
    source: 'fünf Jahre zu etwa 12.000 € je Student, bei einer Abschlussquote von 0,6 (0,4 bis 0,7)',
  },
  'cost.technician': {
    source:
      'Einschätzung der Modellierer, November 2026; Lehrgang von einem Jahr bei FOREM oder VDAB (etwa 15.000 €) und ' +
      'Einkommen währenddessen',
  },
  'cost.talent': {
    source: 'Einschätzung der Modellierer, November 2026; Steuerregelung für Zuziehende und Aufnahme',
  },
  'cost.clearance': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'cost.permits': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'cost.finance': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'cost.smeAccess': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'cost.visibility': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'cost.licences': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'cost.screening': {
    source: 'Einschätzung der Modellierer, November 2026',
  },
  'region.total.wallonia': {
    source: 'Agoria, März 2025 (16.300 Arbeitsplätze des Sektors im weiteren Sinn)',
  },
  'region.total.flanders': {
    source: 'Agoria, März 2025 (16.300 Arbeitsplätze des Sektors im weiteren Sinn)',
  },
  'region.total.brussels': {
    source: 'Agoria, März 2025 (16.300 Arbeitsplätze des Sektors im weiteren Sinn)',
  },
  'region.core.wallonia': {
    source: 'Datenbank des GRIP zur Rüstungsindustrie',
  },
  'region.core.flanders': {
    source: 'Datenbank des GRIP zur Rüstungsindustrie',
  },
  'region.core.brussels': {
    source: 'Datenbank des GRIP zur Rüstungsindustrie',
  },
  'region.entrants.wallonia': {
    source:
      'Agoria, Mai 2025: 195 mögliche Neuzugänge, mehrere Regionen möglich; für die Berechnung auf 100 % umgerechnet',
  },
  'region.entrants.flanders': {
    source:
      'Agoria, Mai 2025: 195 mögliche Neuzugänge, mehrere Regionen möglich; für die Berechnung auf 100 % umgerechnet',
  },
  'region.entrants.brussels': {
    source:
      'Agoria, Mai 2025: 195 mögliche Neuzugänge, mehrere Regionen möglich; für die Berechnung auf 100 % umgerechnet',
  },
  'region.research.flanders': {
    source: 'Statistiek Vlaanderen (53.933 von 93.524 VZÄ)',
  },
  'region.research.wallonia': {
    source: 'Größenordnung der regionalen F&E laut Eurostat',
  },
  'region.research.brussels': {
    source: 'Größenordnung der regionalen F&E laut Eurostat',
  },
} as const
