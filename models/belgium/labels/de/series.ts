export const series = {
  gdp: {
    label: 'Bruttoinlandsprodukt',
    short: 'BIP',
  },
  'gdp.effect': {
    label: 'Wirkung auf das BIP',
    short: 'Wirkung auf das BIP',
  },
  'gdp.reference': {
    label: 'BIP ohne jeden Hebel',
    short: 'Referenz-BIP',
  },
  'gdp.trend': {
    label: 'BIP ohne vorübergehende Nachfragewirkung',
    short: 'dauerhaftes BIP',
  },
  'macro.absorbed': {
    label: 'Nachfrage, an die sich die Wirtschaft angepasst hat',
    short: 'aufgenommen',
  },
  'macro.demand': {
    label: 'Zusätzliche, in Belgien erbrachte Nachfrage',
    short: 'zusätzliche Nachfrage',
  },
  'macro.demandDefence': {
    label: 'Inlandsnachfrage aus der Verteidigung',
    short: 'aus Verteidigung',
  },
  'macro.demandProjects': {
    label: 'Inlandsnachfrage aus Werken und Digitalem',
    short: 'aus Werken',
  },
  'macro.demandPublic': {
    label: 'Inlandsnachfrage aus Kompetenzen und abgebauten Hindernissen',
    short: 'aus Kompetenzen',
  },
  'macro.demandResearch': {
    label: 'Inlandsnachfrage aus der Forschung',
    short: 'aus Forschung',
  },
  'macro.gdpDemand': {
    label: 'BIP aus zusätzlicher Nachfrage',
    short: 'BIP aus Nachfrage',
  },
  'research.conversion': {
    label: 'Wissen je Euro F&E (2025 = 1)',
    short: 'Wissen je Euro',
  },
  'research.knowledge': {
    label: 'Wissensbestand aus F&E',
    short: 'Wissensbestand',
  },
  'research.uplift': {
    label: 'BIP-Gewinn aus zusätzlichem Wissen',
    short: 'BIP-Gewinn',
  },
  'defence.rndExtra': {
    label: 'Zusätzliche militärische F&E',
    short: 'militärische F&E',
  },
  'research.available': {
    label: 'Verfügbares F&E-Personal',
    short: 'verfügbar',
  },
  'research.effective': {
    label: 'F&E, die das Wissen mehrt',
    short: 'wirksame F&E',
  },
  'research.effortReal': {
    label: 'Erreichte F&E (konstante Gehälter)',
    short: 'zu konstanten Gehältern',
  },
  'research.intensityReached': {
    label: 'Erreichte F&E (Ausgaben)',
    short: 'nach Ausgaben',
  },
  'research.needed': {
    label: 'Benötigtes F&E-Personal',
    short: 'benötigt',
  },
  'research.payRise': {
    label: 'Anstieg der F&E-Gehälter',
    short: 'Gehaltsanstieg',
  },
  'research.publicShare': {
    label: 'Anteil des Staates an zusätzlicher F&E',
    short: 'öffentlicher Anteil',
  },
  'research.spending': {
    label: 'F&E-Ausgaben',
    short: 'ausgegeben',
  },
  'research.staff': {
    label: 'Beschäftigtes F&E-Personal',
    short: 'beschäftigt',
  },
  'research.staffCost': {
    label: 'F&E-Kosten je Vollzeitäquivalent',
    short: 'Kosten je VZÄ',
  },
  'research.target': {
    label: 'F&E-Ziel',
    short: 'Ziel',
  },
  'skills.extraGraduates': {
    label: 'Zusätzliche Ingenieurabsolventen',
    short: 'zusätzl. Absolventen',
  },
  'skills.extraTechnicians': {
    label: 'Zusätzliche Techniker',
    short: 'zusätzl. Techniker',
  },
  'defence.effortReached': {
    label: 'Verteidigungsausgaben als Anteil am BIP',
    short: 'Aufwand',
  },
  'defence.payAndWorks': {
    label: 'Bezüge und Bauten der Verteidigung',
    short: 'Bezüge und Bauten',
  },
  'defence.procurement': {
    label: 'Verteidigungsbeschaffungen',
    short: 'Beschaffungen',
  },
  'defence.spaceSpend': {
    label: 'Raumfahrtausgaben der Verteidigung',
    short: 'Raumfahrt',
  },
  'defence.spending': {
    label: 'Verteidigungsausgaben',
    short: 'Ausgaben',
  },
  'safe.debt': {
    label: 'SAFE-Schuld',
    short: 'SAFE-Schuld',
  },
  'safe.delivered': {
    label: 'Gelieferte SAFE-Beschaffungen',
    short: 'geliefert',
  },
  'safe.drawn': {
    label: 'Im Jahr abgerufene SAFE-Darlehen',
    short: 'SAFE abgerufen',
  },
  'safe.pipeline': {
    label: 'Abgerufene, noch nicht gelieferte SAFE-Mittel',
    short: 'unterwegs',
  },
  'defence.contentReached': {
    label: 'Gelieferter belgischer Fertigungsanteil',
    short: 'geliefert',
  },
  'defence.contentSigned': {
    label: 'Belgischer Fertigungsanteil der Verträge des Jahres',
    short: 'unterzeichnet',
  },
  'defence.demand': {
    label: 'Fällige und wartende Verteidigungsaufträge',
    short: 'fällig und wartend',
  },
  'defence.domesticOrders': {
    label: 'Fällige belgische Aufträge',
    short: 'Inland',
  },
  'defence.exportMarket': {
    label: 'Auslandsnachfrage nach belgischen Verteidigungsgütern',
    short: 'Auslandsnachfrage',
  },
  'defence.exportOrders': {
    label: 'Fällige Ausfuhraufträge',
    short: 'Ausfuhr',
  },
  'defence.orders': {
    label: 'Fällige Verteidigungsaufträge',
    short: 'fällige Aufträge',
  },
  'defence.partnerOrders': {
    label: 'Fällige Aufträge von SAFE-Partnern',
    short: 'SAFE-Partner',
  },
  'defence.capacity': {
    label: 'Mit der Kapazität mögliche Verteidigungsproduktion',
    short: 'Kapazität',
  },
  'defence.labourLimit': {
    label: 'Mit dem Personal mögliche Verteidigungsproduktion',
    short: 'Personal',
  },
  'defence.pull': {
    label: 'Sog der Auftragsbestände',
    short: 'Sog der Aufträge',
  },
  'defence.recruits': {
    label: 'Mögliche Einstellungen des Verteidigungskerns',
    short: 'Einstellungen',
  },
  'defence.supply': {
    label: 'Mit Personal und Werken mögliche Produktion',
    short: 'Angebot',
  },
  'defence.workforce': {
    label: 'Verfügbare Arbeitskräfte des Verteidigungskerns',
    short: 'Arbeitskräfte',
  },
  'defence.backlog': {
    label: 'Auftragsrückstand der Verteidigung',
    short: 'Rückstand',
  },
  'defence.limit': {
    label: 'Was die Verteidigungsproduktion begrenzt',
    short: 'begrenzender Faktor',
  },
  'defence.lost': {
    label: 'An andere Lieferanten verlorene Aufträge',
    short: 'verloren',
  },
  'defence.turnover.core': {
    label: 'Umsatz des Verteidigungskerns',
    short: 'Kern',
  },
  'defence.turnover.dualUse': {
    label: 'Umsatz aus Gütern mit doppeltem Verwendungszweck',
    short: 'doppelter Zweck',
  },
  'defence.turnover.ecosystem': {
    label: 'Umsatz des Verteidigungsökosystems',
    short: 'Ökosystem',
  },
  'defence.waiting': {
    label: 'Wartezeit auf Verteidigungslieferungen',
    short: 'Wartezeit',
  },
  'defence.exports.europe': {
    label: 'Verteidigungsumsatz aus Ausfuhren nach Europa',
    short: 'nach Europa',
  },
  'defence.exports.share': {
    label: 'Ausgeführter Anteil der Verteidigungsaufträge',
    short: 'ausgeführter Anteil',
  },
  'defence.exports.turnover': {
    label: 'Verteidigungsumsatz aus Ausfuhren',
    short: 'alle Ausfuhren',
  },
  'defence.jobs.direct': {
    label: 'Direkte Arbeitsplätze im Verteidigungskern',
    short: 'direkt',
  },
  'defence.jobs.indirect': {
    label: 'Andere Arbeitsplätze des Ökosystems',
    short: 'übriges Ökosystem',
  },
  'defence.jobs.induced': {
    label: 'Induzierte Arbeitsplätze der Verteidigung (in keiner Summe)',
    short: 'induziert',
  },
  'batteries.inService': {
    label: 'Wirksame Batterieinvestition',
    short: 'Batterien wirksam',
  },
  'batteries.jobs': {
    label: 'Direkte Arbeitsplätze, Batteriematerialien',
    short: 'Batteriewerke',
  },
  'batteries.spent': {
    label: 'Bisherige Investition in Batterien',
    short: 'Batterien',
  },
  'chips.inService': {
    label: 'Wirksame Chipinvestition',
    short: 'Chips wirksam',
  },
  'chips.jobs': {
    label: 'Direkte Arbeitsplätze in Chipfabriken',
    short: 'Chipfabriken',
  },
  'chips.spent': {
    label: 'Bisherige Investition in Chips',
    short: 'Chips',
  },
  'projects.capex': {
    label: 'Chip- und Batterieinvestition des Jahres',
    short: 'Investition',
  },
  'projects.jobs.indirect': {
    label: 'Indirekte Arbeitsplätze der Chip- und Batteriewerke',
    short: 'indirekt',
  },
  'projects.turnover': {
    label: 'Umsatz der Chip- und Batteriewerke',
    short: 'neue Werke',
  },
  'ai.jobs': {
    label: 'Arbeitsplätze aus der AI Factory',
    short: 'AI Factory',
  },
  'capital.jobs': {
    label: 'Arbeitsplätze aus zusätzlichem Risikokapital',
    short: 'Risikokapital',
  },
  'digital.trend': {
    label: 'Änderung der IKT-Arbeitsplätze seit 2025 (Hintergrund)',
    short: 'IKT-Arbeitsplätze',
  },
  'dependency.deliveries': {
    label: 'Was die Streitkräfte erhalten',
    short: 'Lieferungen',
  },
  'dependency.europeanShare': {
    label: 'Europäischer Anteil an den Lieferungen',
    short: 'europäischer Anteil',
  },
  'dependency.imports': {
    label: 'Verteidigungseinfuhren',
    short: 'Einfuhren',
  },
  'dependency.safeImports': {
    label: 'Mit SAFE bezahlte Einfuhren',
    short: 'mit SAFE bezahlt',
  },
  'dependency.safeOpen': {
    label: 'Nicht Europa vorbehaltene SAFE-Einfuhren',
    short: 'offener Teil von SAFE',
  },
  'dependency.usBill': {
    label: 'Verteidigungseinfuhren aus den USA',
    short: 'aus den USA',
  },
  'dependency.usProcurement': {
    label: 'US-Anteil an den Lieferungen',
    short: 'US-Lieferungen',
  },
  'dependency.usShareDelivered': {
    label: 'US-Anteil an gelieferten Einfuhren außerhalb von SAFE',
    short: 'US, geliefert',
  },
  'dependency.usShareReached': {
    label: 'US-Anteil an den Verteidigungseinfuhren',
    short: 'US-Anteil',
  },
  'dependency.batteries': {
    label: 'Abhängigkeit von chinesischen Batteriematerialien',
    short: 'Batterien',
  },
  'dependency.chips': {
    label: 'Abhängigkeit von ausländischen Chips',
    short: 'Chips',
  },
  'dependency.control': {
    label: 'Gießereien unter belgischer oder europäischer Kontrolle',
    short: 'unter Kontrolle',
  },
  'dependency.foundries': {
    label: 'Gießereien außerhalb europäischer Kontrolle',
    short: 'Gießereien',
  },
  'dependency.index': {
    label: 'Abhängigkeitsindex',
    short: 'Index',
  },
  'jobs.net': {
    label: 'Zusätzliche Arbeitsplätze (netto)',
    short: 'Arbeitsplätze, netto',
  },
  'jobs.total': {
    label: 'Arbeitsplätze in den erfassten Bereichen (brutto)',
    short: 'erfasste Arbeitsplätze',
  },
  'turnover.total': {
    label: 'Umsatz der Verteidigung und neuer Werke',
    short: 'Umsatz insgesamt',
  },
  'public.ai': {
    label: 'Öffentliche Kosten: AI Factory',
    short: 'AI Factory',
  },
  'public.cost': {
    label: 'Zusätzliche öffentliche Kosten',
    short: 'öffentliche Kosten',
  },
  'public.costPerJobYear': {
    label: 'Öffentliche Kosten je Stellenjahr (netto)',
    short: 'je Stellenjahr',
  },
  'public.defenceExtra': {
    label: 'Öffentliche Kosten: Verteidigung',
    short: 'Verteidigung',
  },
  'public.obstacles': {
    label: 'Öffentliche Kosten: abgebaute Hindernisse',
    short: 'Hindernisse',
  },
  'public.premium': {
    label: 'Öffentliche Kosten: Preis der Lieferantenwahl',
    short: 'Mehrpreis',
  },
  'public.projects': {
    label: 'Öffentliche Kosten: Chips und Batterien',
    short: 'Projekte',
  },
  'public.researchExtra': {
    label: 'Öffentliche Kosten: F&E',
    short: 'F&E',
  },
  'public.skills': {
    label: 'Öffentliche Kosten: Kompetenzen',
    short: 'Kompetenzen',
  },
  'public.venture': {
    label: 'Öffentliche Kosten: Risikokapital',
    short: 'Risikokapital',
  },
  'public.balance': {
    label: 'Wirkung auf den Haushaltssaldo',
    short: 'Saldo',
  },
  'public.debt': {
    label: 'Zusätzliche Staatsschuld',
    short: 'zusätzliche Schuld',
  },
  'public.debtRatio': {
    label: 'Zusätzliche Staatsschuld als Anteil am BIP',
    short: 'Schuld zu BIP',
  },
  'public.interest': {
    label: 'Reale Zinsen auf die zusätzliche Schuld',
    short: 'Zinsen',
  },
  'public.offsets': {
    label: 'Anderswo gegenfinanzierte Mehrkosten',
    short: 'Gegenfinanzierung',
  },
  'public.taxReturn': {
    label: 'Steuerrückfluss',
    short: 'Steuerrückfluss',
  },
  'region.brussels.jobs': {
    label: 'Arbeitsplätze in den erfassten Bereichen in Brüssel',
    short: 'Brüssel',
  },
  'region.brussels.otherShare': {
    label: 'Brüsseler Anteil am Ökosystem außerhalb des Kerns',
    short: 'Brüssel',
  },
  'region.brussels.turnover': {
    label: 'Verteidigungsumsatz in Brüssel',
    short: 'Brüssel',
  },
  'region.flanders.jobs': {
    label: 'Arbeitsplätze in den erfassten Bereichen in Flandern',
    short: 'Flandern',
  },
  'region.flanders.otherShare': {
    label: 'Flämischer Anteil am Ökosystem außerhalb des Kerns',
    short: 'Flandern',
  },
  'region.flanders.turnover': {
    label: 'Verteidigungsumsatz in Flandern',
    short: 'Flandern',
  },
  'region.unallocated.jobs': {
    label: 'Keiner Region zugeteilte Arbeitsplätze',
    short: 'nicht zugeteilt',
  },
  'region.unallocated.turnover': {
    label: 'Keiner Region zugeteilter Umsatz',
    short: 'nicht zugeteilt',
  },
  'region.wallonia.jobs': {
    label: 'Arbeitsplätze in den erfassten Bereichen in der Wallonie',
    short: 'Wallonie',
  },
  'region.wallonia.otherShare': {
    label: 'Wallonischer Anteil am Ökosystem außerhalb des Kerns',
    short: 'Wallonie',
  },
  'region.wallonia.turnover': {
    label: 'Verteidigungsumsatz in der Wallonie',
    short: 'Wallonie',
  },
} as const
