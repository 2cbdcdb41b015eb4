export const series = {
  gdp: {
    label: 'Bruttoinlandsprodukt',
    short: 'BIP',
    about: 'Dauerhaftes BIP plus das BIP, das zusätzliche Nachfrage vorübergehend bringt.',
  },
  'gdp.effect': {
    label: 'Wirkung auf das BIP',
    short: 'Wirkung auf das BIP',
    about: 'Um wie viel das BIP größer ist als in der Referenz.',
  },
  'gdp.reference': {
    label: 'BIP ohne jeden Hebel',
    short: 'Referenz-BIP',
    about: 'Der Vorjahreswert, erhöht um das Wachstum der Wirtschaft; er geht vom BIP von 2025 aus.',
  },
  'gdp.trend': {
    label: 'BIP ohne vorübergehende Nachfragewirkung',
    short: 'dauerhaftes BIP',
    about: 'BIP ohne jeden Hebel, erhöht um das, was zusätzliches Wissen bringt.',
  },
  'macro.absorbed': {
    label: 'Nachfrage, an die sich die Wirtschaft angepasst hat',
    short: 'aufgenommen',
    about:
      'Sie schließt jedes Jahr einen Teil des Abstands zur zusätzlichen Nachfrage des Vorjahres, während Löhne, ' +
      'Preise und Zinsen reagieren.',
  },
  'macro.demand': {
    label: 'Zusätzliche, in Belgien erbrachte Nachfrage',
    short: 'zusätzliche Nachfrage',
    about:
      'Zusätzliche Nachfrage aus Verteidigung, Forschung, Werken und Kompetenzen, abzüglich der Nachfrage, die durch ' +
      'Kürzungen oder Steuern zu ihrer Bezahlung verloren geht.',
  },
  'macro.demandDefence': {
    label: 'Inlandsnachfrage aus der Verteidigung',
    short: 'aus Verteidigung',
    about:
      'Der inländische Teil zusätzlicher Bezüge und Bauten plus die belgische Wertschöpfung dessen, was die ' +
      'Kernunternehmen über die Referenz hinaus liefern.',
  },
  'macro.demandProjects': {
    label: 'Inlandsnachfrage aus Werken und Digitalem',
    short: 'aus Werken',
    about:
      'Der inländische Teil der Investitionen in Chips und Batterien plus die Wertschöpfung der Arbeitsplätze aus Werken, ' +
      'Risikokapital und AI Factory über die Referenz hinaus.',
  },
  'macro.demandPublic': {
    label: 'Inlandsnachfrage aus Kompetenzen und abgebauten Hindernissen',
    short: 'aus Kompetenzen',
    about:
      'Der inländische Teil der öffentlichen Mittel für Kompetenzen und den Abbau von Hindernissen: Gehälter von ' +
      'Lehrkräften und Sachbearbeitern, Garantien.',
  },
  'macro.demandResearch': {
    label: 'Inlandsnachfrage aus der Forschung',
    short: 'aus Forschung',
    about: 'Der inländische Teil der F&E-Ausgaben über die Referenz hinaus.',
  },
  'macro.gdpDemand': {
    label: 'BIP aus zusätzlicher Nachfrage',
    short: 'BIP aus Nachfrage',
    about: 'Multiplikator mal zusätzliche Nachfrage, abzüglich des Teils, den Löhne, Preise und Zinsen zurücknehmen.',
  },
  'research.conversion': {
    label: 'Wissen je Euro F&E (2025 = 1)',
    short: 'Wissen je Euro',
    about:
      'Eins plus der Nettogewinn der späten gegenüber den frühen Phasen beim öffentlich bezahlten Teil der F&E, mal dem ' +
      'Anstieg des Anteils öffentlicher Innovationsmittel, der TRL 7 bis 9 erreicht.',
  },
  'research.knowledge': {
    label: 'Wissensbestand aus F&E',
    short: 'Wissensbestand',
    about:
      'Bestand des Vorjahres abzüglich Abschreibung, plus die um die Verzögerung zurückliegende wirksame F&E mal ihr ' +
      'Wissen je Euro; 2025 ist ein stationärer Zustand.',
  },
  'research.uplift': {
    label: 'BIP-Gewinn aus zusätzlichem Wissen',
    short: 'BIP-Gewinn',
    about:
      'Um wie viel das BIP dank zusätzlicher Forschung größer ist: Wissensbestand im Verhältnis zu jenem der Referenz, ' +
      'hoch die Elastizität des BIP, minus eins.',
  },
  'defence.rndExtra': {
    label: 'Zusätzliche militärische F&E',
    short: 'militärische F&E',
    about: 'Anstieg des Anteils militärischer F&E mal Verteidigungsausgaben; die Beschaffungen sinken um ebenso viel.',
  },
  'research.available': {
    label: 'Verfügbares F&E-Personal',
    short: 'verfügbar',
    about:
      'Personal des Vorjahres abzüglich der Abgänge, plus Absolventen, zusätzliche Ingenieure, zusätzliche Fachkräfte aus ' +
      'dem Ausland und andere Zugänge, die bei heutigen Gehältern in die Forschung gehen.',
  },
  'research.effective': {
    label: 'F&E, die das Wissen mehrt',
    short: 'wirksame F&E',
    about:
      'Besetzte Stellen zu ihren üblichen Kosten, abzüglich des Teils zusätzlicher militärischer F&E ohne zivilen Nutzen.',
  },
  'research.effortReal': {
    label: 'Personell erreichte F&E',
    short: 'personell',
    about:
      'Besetzte Stellen zu ihren üblichen Kosten, geteilt durch das dauerhafte BIP: ohne das, was nur die Gehälter erhöht.',
  },
  'research.intensityReached': {
    label: 'Finanziell erreichte F&E',
    short: 'finanziell',
    about: 'F&E-Ausgaben geteilt durch das dauerhafte BIP.',
  },
  'research.needed': {
    label: 'Benötigtes F&E-Personal',
    short: 'benötigt',
    about: 'F&E-Ausgaben geteilt durch die üblichen Kosten je Vollzeitäquivalent.',
  },
  'research.payRise': {
    label: 'Anstieg der F&E-Gehälter',
    short: 'Gehaltsanstieg',
    about:
      'Benötigtes im Verhältnis zum besetzten Personal, minus eins: um wie viel das Geld, das kein zusätzliches Personal ' +
      'findet, die Gehälter erhöht.',
  },
  'research.publicShare': {
    label: 'Anteil des Staates an zusätzlicher F&E',
    short: 'öffentlicher Anteil',
    about:
      'Eins geteilt durch eins plus die private F&E, die einem öffentlichen Euro folgt; über 100 %, wo diese negativ ist.',
  },
  'research.spending': {
    label: 'F&E-Ausgaben',
    short: 'ausgegeben',
    about:
      'Angestrebte Intensität mal dauerhaftes BIP, plus die Änderung der föderalen Wissenschaftsmittel mit der privaten ' +
      'F&E, die sie mitziehen, plus zusätzliche militärische F&E. Das Geld wird ausgegeben, auch wenn Personal fehlt.',
  },
  'research.staff': {
    label: 'Besetztes F&E-Personal',
    short: 'besetzt',
    about:
      'Das benötigte Personal, oder das verfügbare plus jenes, das bessere Gehälter bringen; nie schneller wachsend als ' +
      'die Einstellungsgrenze.',
  },
  'research.staffCost': {
    label: 'F&E-Kosten je Vollzeitäquivalent',
    short: 'Kosten je VZÄ',
    about: 'F&E-Ausgaben von 2025 je Vollzeitäquivalent, jedes Jahr erhöht um das Wachstum dieser Kosten.',
  },
  'research.target': {
    label: 'F&E-Ziel',
    short: 'Ziel',
    about:
      'Der Pfad des Hebels: gerade Linie von der Basis zum eingestellten Wert in dessen Jahr, danach gleichbleibend.',
  },
  'skills.extraGraduates': {
    label: 'Zusätzliche Ingenieurabsolventen',
    short: 'zusätzl. Absolventen',
    about:
      'Um eine Studiendauer früher zugelassene Ingenieurstudenten, als Absolventen gezählt, abzüglich der heutigen ' +
      'Zahl; null, bis der erste geänderte Jahrgang abschließt.',
  },
  'skills.extraTechnicians': {
    label: 'Zusätzliche Techniker',
    short: 'zusätzl. Techniker',
    about: 'Techniker, die ihren Lehrgang um dessen Dauer früher begonnen haben.',
  },
  'defence.effortReached': {
    label: 'Verteidigungsausgaben als Anteil am BIP',
    short: 'Aufwand',
    about: 'Der Pfad des Aufwands; ab 2034 mindestens das für jenes Jahr Vereinbarte.',
  },
  'defence.payAndWorks': {
    label: 'Bezüge und Bauten der Verteidigung',
    short: 'Bezüge und Bauten',
    about:
      'Verteidigungsausgaben, die nach Ausrüstung, Wartung und dem heutigen F&E-Anteil bleiben: Bezüge, Pensionen des ' +
      'aktiven Personals, Bauarbeiten, Energie.',
  },
  'defence.procurement': {
    label: 'Verteidigungsbeschaffungen',
    short: 'Beschaffungen',
    about:
      'Anteile von Ausrüstung und Wartung an den Verteidigungsausgaben, abzüglich zusätzlicher militärischer F&E, plus der ' +
      'Teil der SAFE-Lieferungen, der zu geplanten Haushalten hinzukommt.',
  },
  'defence.spaceSpend': {
    label: 'Raumfahrtausgaben der Verteidigung',
    short: 'Raumfahrt',
    about:
      'Der ausgegebene Teil der Raumfahrtmittel, in gleichen Teilen von 2026 bis 2034; er liegt innerhalb der ' +
      'Beschaffungen und fügt keinen Haushalt hinzu.',
  },
  'defence.spending': {
    label: 'Verteidigungsausgaben',
    short: 'Ausgaben',
    about: 'Aufwand mal BIP ohne jeden Hebel.',
  },
  'safe.debt': {
    label: 'SAFE-Schuld',
    short: 'SAFE-Schuld',
    about:
      'Schuld des Vorjahres plus abgerufene Darlehen, abzüglich gleicher Tilgungen ab dem Ende der tilgungsfreien Zeit.',
  },
  'safe.delivered': {
    label: 'Gelieferte SAFE-Beschaffungen',
    short: 'geliefert',
    about: 'Was im Vorjahr unterwegs war, geteilt durch die Lieferzeit in Jahren.',
  },
  'safe.drawn': {
    label: 'Im Jahr abgerufene SAFE-Darlehen',
    short: 'SAFE abgerufen',
    about: 'Die gewählten Darlehen, in gleichen Teilen von 2026 bis 2030; in anderen Jahren nichts.',
  },
  'safe.pipeline': {
    label: 'Abgerufene, noch nicht gelieferte SAFE-Mittel',
    short: 'unterwegs',
    about: 'Betrag des Vorjahres plus abgerufene Darlehen abzüglich Lieferungen; er kostet nichts und bringt nichts.',
  },
  'defence.contentReached': {
    label: 'Gelieferter belgischer Fertigungsanteil',
    short: 'geliefert',
    about:
      'Der Anteil des Vorjahres nähert sich über die Lieferzeit jenem der unterzeichneten Verträge; 2025 belgische ' +
      'Aufträge geteilt durch Beschaffungen.',
  },
  'defence.contentSigned': {
    label: 'Belgischer Fertigungsanteil der Verträge',
    short: 'unterzeichnet',
    about:
      'Der angestrebte Anteil plus der Gewinn aus dem Abbau der Hürden für KMU; 2025 der gelieferte Fertigungsanteil.',
  },
  'defence.demand': {
    label: 'Fällige und wartende Verteidigungsaufträge',
    short: 'fällig und wartend',
    about: 'Im Jahr fällige Aufträge plus die Warteschlange des Vorjahres.',
  },
  'defence.domesticOrders': {
    label: 'Fällige belgische Aufträge',
    short: 'Inland',
    about:
      'Beschaffungen mal gelieferter belgischer Fertigungsanteil, Raumfahrtausgaben mit ihrem eigenen Anteil gezählt; 2025 ' +
      'der nicht ausgeführte Umsatz des Kerns.',
  },
  'defence.exportMarket': {
    label: 'Auslandsnachfrage nach belgischen Verteidigungsgütern',
    short: 'Auslandsnachfrage',
    about:
      'Nachfrage des Vorjahres, erhöht um ihr Wachstum, abzüglich eines Teils der in der Warteschlange verlorenen ' +
      'Ausfuhraufträge, deren Kunden nicht wiederkommen.',
  },
  'defence.exportOrders': {
    label: 'Fällige Ausfuhraufträge',
    short: 'Ausfuhr',
    about: 'Auslandsnachfrage, erhöht um das, was der Abbau der Wartezeit auf Lizenzen bringt.',
  },
  'defence.orders': {
    label: 'Fällige Verteidigungsaufträge',
    short: 'fällige Aufträge',
    about: 'Im Jahr fällige belgische, Ausfuhr- und Partneraufträge, summiert.',
  },
  'defence.partnerOrders': {
    label: 'Fällige Aufträge von SAFE-Partnern',
    short: 'SAFE-Partner',
    about:
      'Der belgische Anteil an den SAFE-Mitteln anderer Länder, bestellt von 2026 bis 2030 und fällig über die ' +
      'Lieferzeit; kann Ausfuhren doppelt zählen.',
  },
  'defence.capacity': {
    label: 'Mit der Kapazität mögliche Verteidigungsproduktion',
    short: 'Kapazität',
    about:
      'Umsatz des Kerns im Vorjahr, erhöht um das Wachstum, das die Werke heute erlauben, mehr bei langen ' +
      'Auftragsbeständen, und um das, was schnellere Genehmigungen, Finanzierung und feste Verträge hinzufügen.',
  },
  'defence.labourLimit': {
    label: 'Mit dem Personal mögliche Verteidigungsproduktion',
    short: 'Personal',
    about:
      'Umsatz des Kerns von 2025 mal Wachstum der verfügbaren Arbeitskräfte seither, hoch eins geteilt durch die ' +
      'Elastizität der Arbeitsplätze.',
  },
  'defence.pull': {
    label: 'Sog der Auftragsbestände',
    short: 'Sog der Aufträge',
    about:
      'Was lange Auftragsbestände zu Einstellungen und Investitionen hinzufügen: die Hälfte des Höchstmaßes bei ' +
      'einem Jahr Wartezeit; null im Jahr 2025.',
  },
  'defence.recruits': {
    label: 'Mögliche Einstellungen des Verteidigungskerns',
    short: 'Einstellungen',
    about:
      'Ein Anteil am Personal des Vorjahres, höher ohne Wartezeit auf Ermächtigungen, bei langen Auftragsbeständen und wo ' +
      'Werke öffnen dürfen, plus die zusätzlichen Ingenieure, Techniker und Fachkräfte, die hinzukommen.',
  },
  'defence.supply': {
    label: 'Mit Personal und Werken mögliche Produktion',
    short: 'Angebot',
    about: 'Gewichtetes Mittel dessen, was Personal und was Werke erlauben: Maschinen ersetzen Menschen zum Teil.',
  },
  'defence.workforce': {
    label: 'Verfügbare Arbeitskräfte des Verteidigungskerns',
    short: 'Arbeitskräfte',
    about:
      'Direkte Arbeitsplätze des Vorjahres abzüglich der Abgänge, plus Einstellungen; 2025 die direkten Arbeitsplätze.',
  },
  'defence.backlog': {
    label: 'Auftragsrückstand der Verteidigung',
    short: 'Rückstand',
    about:
      'Fällige und wartende Aufträge minus Umsatz des Kerns und anderswohin vergebene Aufträge; null im Jahr 2025.',
  },
  'defence.limit': {
    label: 'Was die Verteidigungsproduktion begrenzt',
    short: 'begrenzender Faktor',
    about:
      '1, solange die fälligen Aufträge unter dem bleiben, was Personal und Werke erlauben; sonst 2, wo die Werke ' +
      'weniger erlauben als das Personal, und 3, wo das Personal weniger erlaubt.',
  },
  'defence.lost': {
    label: 'An andere Lieferanten verlorene Aufträge',
    short: 'verloren',
    about: 'Ein Teil dessen, was nicht innerhalb des Jahres bedient wird, geht an andere Lieferanten.',
  },
  'defence.turnover.core': {
    label: 'Umsatz des Verteidigungskerns',
    short: 'Kern',
    about:
      'Das Kleinere aus dem, was fällig ist, mit dem fällig werdenden Teil der Warteschlange, und dem, was Personal und ' +
      'Werke zusammen erlauben.',
  },
  'defence.turnover.dualUse': {
    label: 'Umsatz aus Gütern mit doppeltem Verwendungszweck',
    short: 'doppelter Zweck',
    about:
      'Umsatz des Ökosystems außerhalb des Kerns von 2025, mal Wachstum des Umsatzes des Kerns hoch die Elastizität des ' +
      'doppelten Verwendungszwecks.',
  },
  'defence.turnover.ecosystem': {
    label: 'Umsatz des Verteidigungsökosystems',
    short: 'Ökosystem',
    about: 'Umsatz des Kerns plus Umsatz aus Gütern mit doppeltem Verwendungszweck.',
  },
  'defence.waiting': {
    label: 'Wartezeit auf Verteidigungslieferungen',
    short: 'Wartezeit',
    about: 'Wartende Aufträge geteilt durch den Umsatz des Kerns, in Jahren.',
  },
  'defence.exports.europe': {
    label: 'Verteidigungsumsatz aus Ausfuhren nach Europa',
    short: 'nach Europa',
    about: 'Umsatz aus Ausfuhren mal europäischer Anteil an den Ausfuhren laut Anhörung.',
  },
  'defence.exports.share': {
    label: 'Ausgeführter Anteil der Verteidigungsaufträge',
    short: 'ausgeführter Anteil',
    about: 'Ausfuhr- und Partneraufträge geteilt durch alle fälligen Aufträge.',
  },
  'defence.exports.turnover': {
    label: 'Verteidigungsumsatz aus Ausfuhren',
    short: 'alle Ausfuhren',
    about: 'Ausgeführter Anteil der Aufträge mal Umsatz des Kerns.',
  },
  'defence.jobs.direct': {
    label: 'Direkte Arbeitsplätze im Verteidigungskern',
    short: 'direkt',
    about:
      'Direkte Arbeitsplätze von 2025 mal Wachstum des Umsatzes des Kerns hoch die Elastizität der Arbeitsplätze, im ' +
      'Rahmen der Arbeitskräfte, nie schneller sinkend als die Grenze für Entlassungen.',
  },
  'defence.jobs.indirect': {
    label: 'Andere Arbeitsplätze des Ökosystems',
    short: 'übriges Ökosystem',
    about:
      'Nicht direkte Arbeitsplätze des Ökosystems von 2025 plus die Änderung der direkten mal die indirekten Arbeitsplätze ' +
      'je zusätzlichem direktem.',
  },
  'defence.jobs.induced': {
    label: 'Induzierte Arbeitsplätze der Verteidigung (in keiner Summe)',
    short: 'induziert',
    about: 'Direkte Arbeitsplätze mal induzierte je direktem Arbeitsplatz; getrennt gezeigt, in keiner Summe.',
  },
  'batteries.inService': {
    label: 'Wirksame Batterieinvestition',
    short: 'Batterien wirksam',
    about: 'Bisherige Investition, um die Projektdauer früher, sobald sie für das kleinste Werk reicht; sonst null.',
  },
  'batteries.jobs': {
    label: 'Direkte Arbeitsplätze, Batteriematerialien',
    short: 'Batteriewerke',
    about: 'Wirksame Batterieinvestition geteilt durch die Investition je Arbeitsplatz bei Batteriematerialien.',
  },
  'batteries.spent': {
    label: 'Bisherige Investition in Batterien',
    short: 'Batterien',
    about: 'Gewählte Investition geteilt durch die Projektjahre, ab 2026 summiert.',
  },
  'chips.inService': {
    label: 'Wirksame Chipinvestition',
    short: 'Chips wirksam',
    about: 'Bisherige Investition, um die Projektdauer früher, sobald sie für das kleinste Werk reicht; sonst null.',
  },
  'chips.jobs': {
    label: 'Direkte Arbeitsplätze in Chipfabriken',
    short: 'Chipfabriken',
    about: 'Wirksame Chipinvestition geteilt durch die Investition je Arbeitsplatz in einer Chipfabrik.',
  },
  'chips.spent': {
    label: 'Bisherige Investition in Chips',
    short: 'Chips',
    about: 'Gewählte Investition geteilt durch die Projektjahre, ab 2026 summiert.',
  },
  'projects.capex': {
    label: 'Chip- und Batterieinvestition des Jahres',
    short: 'Investition',
    about: 'Die gewählten Investitionen, in gleichen Teilen über die Projektjahre.',
  },
  'projects.jobs.indirect': {
    label: 'Indirekte Arbeitsplätze der Chip- und Batteriewerke',
    short: 'indirekt',
    about: 'Direkte Arbeitsplätze in Chip- und Batteriewerken mal indirekte je direktem Arbeitsplatz.',
  },
  'projects.turnover': {
    label: 'Umsatz der Chip- und Batteriewerke',
    short: 'neue Werke',
    about: 'Direkte Arbeitsplätze in Chip- und Batteriewerken mal Umsatz je Arbeitsplatz.',
  },
  'ai.jobs': {
    label: 'Arbeitsplätze aus der AI Factory',
    short: 'AI Factory',
    about:
      'Arbeitsplätze des Vorjahres abzüglich der Abgänge, plus Arbeitsplätze je Million mal Kosten der AI Factory im Vorjahr.',
  },
  'capital.jobs': {
    label: 'Arbeitsplätze aus zusätzlichem Risikokapital',
    short: 'Risikokapital',
    about:
      'Arbeitsplätze des Vorjahres abzüglich der Abgänge, plus Arbeitsplätze je Million mal das ein Jahr frühere ' +
      'Risikokapital über jenem von 2024.',
  },
  'digital.trend': {
    label: 'Änderung der IKT-Arbeitsplätze seit 2025 (Hintergrund)',
    short: 'IKT-Arbeitsplätze',
    about:
      'Jährlicher Verlust an IKT-Arbeitsplätzen, Jahr für Jahr schwindend und summiert; in jedem Szenario gleich, nur ' +
      'Hintergrund.',
  },
  'dependency.deliveries': {
    label: 'Was die Streitkräfte erhalten',
    short: 'Lieferungen',
    about: 'Verteidigungseinfuhren plus im Inland erzielter Umsatz des Kerns.',
  },
  'dependency.europeanShare': {
    label: 'Europäischer Anteil an den Lieferungen',
    short: 'europäischer Anteil',
    about:
      'Eins minus die Anteile dessen, was die Streitkräfte aus den Vereinigten Staaten und aus anderen Ländern außerhalb ' +
      'Europas erhalten; belgische Lieferungen sind enthalten.',
  },
  'dependency.imports': {
    label: 'Verteidigungseinfuhren',
    short: 'Einfuhren',
    about:
      'Beschaffungen abzüglich fälliger belgischer Aufträge, plus der belgische Teil anderswohin vergebener Aufträge.',
  },
  'dependency.safeImports': {
    label: 'Mit SAFE bezahlte Einfuhren',
    short: 'mit SAFE bezahlt',
    about: 'SAFE-Lieferungen ohne ihren belgischen Fertigungsanteil, höchstens alle Einfuhren.',
  },
  'dependency.safeOpen': {
    label: 'Nicht Europa vorbehaltene SAFE-Einfuhren',
    short: 'offener Teil von SAFE',
    about: 'Was die Regel zum europäischen Fertigungsanteil offenlässt, im Verhältnis zum nicht belgischen Teil.',
  },
  'dependency.usBill': {
    label: 'Verteidigungseinfuhren aus den USA',
    short: 'aus den USA',
    about:
      'Einfuhren außerhalb von SAFE mal ihr amerikanischer Anteil, plus der amerikanische Teil dessen, was SAFE offenlässt.',
  },
  'dependency.usProcurement': {
    label: 'US-Anteil an den Lieferungen',
    short: 'US-Lieferungen',
    about: 'Verteidigungseinfuhren aus den Vereinigten Staaten geteilt durch das, was die Streitkräfte erhalten.',
  },
  'dependency.usShareDelivered': {
    label: 'US-Anteil an gelieferten Einfuhren außerhalb von SAFE',
    short: 'US, geliefert',
    about:
      'Der Anteil des Vorjahres nähert sich über die Lieferzeit jenem der unterzeichneten Verträge; bis 2030 legen ' +
      'frühere Entscheidungen einen Teil dessen fest, was unterzeichnet wird.',
  },
  'dependency.usShareReached': {
    label: 'US-Anteil an den Verteidigungseinfuhren',
    short: 'US-Anteil',
    about:
      'Verteidigungseinfuhren aus den Vereinigten Staaten geteilt durch alle Verteidigungseinfuhren, SAFE inbegriffen.',
  },
  'dependency.batteries': {
    label: 'Abhängigkeit von chinesischen Batteriematerialien',
    short: 'Batterien',
    about:
      'Illustrativ: chinesischer Anteil an raffinierten Materialien abzüglich dessen, was Werke decken; das steigt mit der ' +
      'wirksamen Investition bis zur vollen Größe.',
  },
  'dependency.chips': {
    label: 'Abhängigkeit von ausländischen Chips',
    short: 'Chips',
    about:
      'Illustrativ: eins minus der gedeckte Teil des Bedarfs; dieser steigt mit der wirksamen Investition bis zu den Kosten ' +
      'der Fabrik in Crolles.',
  },
  'dependency.control': {
    label: 'Gießereien unter belgischer oder europäischer Kontrolle',
    short: 'unter Kontrolle',
    about:
      'Illustrativ: Anteil des Vorjahres abzüglich dessen, was nicht überprüfte ausländische Übernahmen wegnehmen.',
  },
  'dependency.foundries': {
    label: 'Gießereien außerhalb europäischer Kontrolle',
    short: 'Gießereien',
    about: 'Illustrativ: eins minus der Anteil der Gießereikapazität unter belgischer oder europäischer Kontrolle.',
  },
  'dependency.index': {
    label: 'Abhängigkeitsindex',
    short: 'Index',
    about:
      'Gewichtetes Mittel aus amerikanischen Beschaffungen, Chips, Batterien und Gießereien; die letzten drei sind ' +
      'illustrativ.',
  },
  'jobs.net': {
    label: 'Zusätzliche Arbeitsplätze (netto)',
    short: 'Arbeitsplätze, netto',
    about:
      'BIP aus zusätzlicher Nachfrage geteilt durch die Wertschöpfung eines Arbeitsplatzes: jeder, den sie trägt, wo auch ' +
      'immer, abzüglich der verdrängten. Keine Summe der Arbeitsplätze der Sektoren.',
  },
  'jobs.total': {
    label: 'Arbeitsplätze in den erfassten Bereichen (brutto)',
    short: 'erfasste Arbeitsplätze',
    about:
      'Direkte und andere Arbeitsplätze des Verteidigungsökosystems, F&E-Personal und Arbeitsplätze aus Chips, Batterien, ' +
      'Risikokapital und AI Factory, summiert, woher diese Personen auch kamen.',
  },
  'turnover.total': {
    label: 'Umsatz der Verteidigung und neuer Werke',
    short: 'Umsatz insgesamt',
    about: 'Umsatz des Verteidigungsökosystems plus jener der Chip- und Batteriewerke.',
  },
  'public.ai': {
    label: 'Öffentliche Kosten: AI Factory',
    short: 'AI Factory',
    about: 'Der Anstieg des Budgets im Jahr: Über die Antenne hinaus zahlt Europa nichts.',
  },
  'public.cost': {
    label: 'Zusätzliche öffentliche Kosten',
    short: 'öffentliche Kosten',
    about:
      'Öffentliche Kosten für Verteidigung, Mehrpreise, F&E, Kompetenzen, abgebaute Hindernisse, Chips und Batterien, ' +
      'Risikokapital und AI Factory, summiert.',
  },
  'public.costPerJobYear': {
    label: 'Öffentliche Kosten je Stellenjahr (netto)',
    short: 'je Stellenjahr',
    about:
      'Zusätzliche öffentliche Kosten seit 2026 geteilt durch zusätzliche Arbeitsplätze (netto) seit 2026, beide ' +
      'summiert; ein Wert nur, wenn beide über null liegen.',
  },
  'public.defenceExtra': {
    label: 'Öffentliche Kosten: Verteidigung',
    short: 'Verteidigung',
    about:
      'Verteidigungsausgaben über der Referenz plus der Teil der SAFE-Lieferungen, der zu geplanten Haushalten hinzukommt.',
  },
  'public.obstacles': {
    label: 'Öffentliche Kosten: abgebaute Hindernisse',
    short: 'Hindernisse',
    about:
      'Was schnellere Ermächtigungen, Genehmigungen und Lizenzen, Finanzierung, Zugang für KMU, feste Verträge und ' +
      'Überprüfung pro Jahr kosten, im Verhältnis zur Stellung der Hebel.',
  },
  'public.premium': {
    label: 'Öffentliche Kosten: Preis der Lieferantenwahl',
    short: 'Mehrpreis',
    about:
      'Der Mehrpreis dessen, was an belgische Lieferanten geht, und dessen, was von amerikanischen weggeht, gegenüber der ' +
      'Referenz.',
  },
  'public.projects': {
    label: 'Öffentliche Kosten: Chips und Batterien',
    short: 'Projekte',
    about: 'Öffentlicher Anteil mal Chip- und Batterieinvestition des Jahres.',
  },
  'public.researchExtra': {
    label: 'Öffentliche Kosten: F&E',
    short: 'F&E',
    about:
      'F&E-Ausgaben über der Referenz ohne militärische F&E, die aus dem Aufwand bezahlt wird, geteilt durch eins plus die ' +
      'private F&E, die einem öffentlichen Euro folgt.',
  },
  'public.skills': {
    label: 'Öffentliche Kosten: Kompetenzen',
    short: 'Kompetenzen',
    about:
      'Was zusätzliche Ingenieure (gezählt bei der Schaffung ihrer Studienplätze), Techniker und Fachkräfte aus dem ' +
      'Ausland kosten.',
  },
  'public.venture': {
    label: 'Öffentliche Kosten: Risikokapital',
    short: 'Risikokapital',
    about: 'Öffentlicher Anteil mal Risikokapital über jenem von 2024.',
  },
  'public.balance': {
    label: 'Wirkung auf den Haushaltssaldo',
    short: 'Saldo',
    about:
      'Gegenfinanzierung und Steuerrückfluss abzüglich zusätzlicher öffentlicher Kosten und Zinsen: Ein negativer ' +
      'Wert ist eine Belastung.',
  },
  'public.debt': {
    label: 'Zusätzliche Staatsschuld',
    short: 'zusätzliche Schuld',
    about: 'Zusätzliche Schuld des Vorjahres abzüglich der Wirkung auf den Haushaltssaldo.',
  },
  'public.debtRatio': {
    label: 'Zusätzliche Staatsschuld als Anteil am BIP',
    short: 'Schuld zu BIP',
    about: 'Zusätzliche Staatsschuld geteilt durch das BIP.',
  },
  'public.interest': {
    label: 'Reale Zinsen auf die zusätzliche Schuld',
    short: 'Zinsen',
    about: 'Reale Zinsen auf die zusätzliche Schuld des Vorjahres; SAFE zählt nur mit seinem günstigeren Satz.',
  },
  'public.offsets': {
    label: 'Anderswo gegenfinanzierte Mehrkosten',
    short: 'Gegenfinanzierung',
    about: 'Der gewählte Anteil mal zusätzliche öffentliche Kosten, wo es solche gibt.',
  },
  'public.taxReturn': {
    label: 'Steuerrückfluss',
    short: 'Steuerrückfluss',
    about:
      'Steuern und Beiträge auf zusätzliches BIP, abzüglich der öffentlichen Gehälter, Pensionen und Gesundheitsausgaben, ' +
      'die dem dauerhaften BIP folgen.',
  },
  'region.brussels.jobs': {
    label: 'Arbeitsplätze in den erfassten Bereichen in Brüssel',
    short: 'Brüssel',
    about:
      'Brüsseler Anteile an direkten und anderen Arbeitsplätzen der Verteidigung, am F&E-Personal und am Kapital, das ' +
      'Technologieunternehmen aufnehmen, jeweils mal die Arbeitsplätze.',
  },
  'region.brussels.otherShare': {
    label: 'Brüsseler Anteil am Ökosystem außerhalb des Kerns',
    short: 'Brüssel',
    about:
      'Der heutige Anteil folgt aus allen Arbeitsplätzen des Sektors und aus dem Kern; was hinzukommt, folgt der ' +
      'Aufteilung der möglichen Neuzugänge.',
  },
  'region.brussels.turnover': {
    label: 'Verteidigungsumsatz in Brüssel',
    short: 'Brüssel',
    about:
      'Brüsseler Anteil an den Kernunternehmen mal Umsatz des Kerns, plus Brüsseler Anteil außerhalb des Kerns mal ' +
      'Umsatz aus Gütern mit doppeltem Verwendungszweck.',
  },
  'region.flanders.jobs': {
    label: 'Arbeitsplätze in den erfassten Bereichen in Flandern',
    short: 'Flandern',
    about:
      'Flämische Anteile an direkten und anderen Arbeitsplätzen der Verteidigung, am F&E-Personal und am Kapital, das ' +
      'Technologieunternehmen aufnehmen, jeweils mal die Arbeitsplätze.',
  },
  'region.flanders.otherShare': {
    label: 'Flämischer Anteil am Ökosystem außerhalb des Kerns',
    short: 'Flandern',
    about:
      'Der heutige Anteil folgt aus allen Arbeitsplätzen des Sektors und aus dem Kern; was hinzukommt, folgt der ' +
      'Aufteilung der möglichen Neuzugänge.',
  },
  'region.flanders.turnover': {
    label: 'Verteidigungsumsatz in Flandern',
    short: 'Flandern',
    about:
      'Flämischer Anteil an den Kernunternehmen mal Umsatz des Kerns, plus flämischer Anteil außerhalb des Kerns mal ' +
      'Umsatz aus Gütern mit doppeltem Verwendungszweck.',
  },
  'region.unallocated.jobs': {
    label: 'Keiner Region zugeteilte Arbeitsplätze',
    short: 'nicht zugeteilt',
    about:
      'Arbeitsplätze aus Chips und Batterien, ihre indirekten Arbeitsplätze und jene der AI Factory, die das Modell keiner ' +
      'Region zuteilt.',
  },
  'region.unallocated.turnover': {
    label: 'Keiner Region zugeteilter Umsatz',
    short: 'nicht zugeteilt',
    about: 'Umsatz der Chip- und Batteriewerke, den das Modell keiner Region zuteilt.',
  },
  'region.wallonia.jobs': {
    label: 'Arbeitsplätze in den erfassten Bereichen in der Wallonie',
    short: 'Wallonie',
    about:
      'Wallonische Anteile an direkten und anderen Arbeitsplätzen der Verteidigung, am F&E-Personal und am Kapital, das ' +
      'Technologieunternehmen aufnehmen, jeweils mal die Arbeitsplätze.',
  },
  'region.wallonia.otherShare': {
    label: 'Wallonischer Anteil am Ökosystem außerhalb des Kerns',
    short: 'Wallonie',
    about:
      'Der heutige Anteil folgt aus allen Arbeitsplätzen des Sektors und aus dem Kern; was hinzukommt, folgt der ' +
      'Aufteilung der möglichen Neuzugänge.',
  },
  'region.wallonia.turnover': {
    label: 'Verteidigungsumsatz in der Wallonie',
    short: 'Wallonie',
    about:
      'Wallonischer Anteil an den Kernunternehmen mal Umsatz des Kerns, plus wallonischer Anteil außerhalb des Kerns ' +
      'mal Umsatz aus Gütern mit doppeltem Verwendungszweck.',
  },
} as const
