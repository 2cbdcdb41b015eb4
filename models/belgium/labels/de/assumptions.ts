export const assumptions = {
  'economy.gdp': {
    label: 'Bruttoinlandsprodukt, 2025',
    claim:
      'Bruttoinlandsprodukt 2025 zu Preisen von 2024, nach der Prognose der Europäischen Kommission und der Weltbank.',
  },
  'economy.growth': {
    label: 'Reales Wachstum der Wirtschaft',
    claim: 'Reales Wachstum des BIP ohne jeden Hebel: Prognose der Europäischen Kommission, danach unsere Annahme.',
  },
  'economy.inflation': {
    label: 'Inflation',
    claim: 'Wandelt nominale Zinssätze in reale um: Alles hier steht zu Preisen von 2024.',
  },
  'economy.debtRatio': {
    label: 'Staatsschuld, 2025',
    claim: 'Staatsschuld 2025 als Anteil am BIP: Hintergrund, in keiner Gleichung.',
  },
  'macro.multiplier': {
    label: 'BIP je Euro Inlandsnachfrage, erstes Jahr',
    claim: 'BIP, das ein Euro zusätzlicher, in Belgien erbrachter Nachfrage im ersten Jahr bringt.',
  },
  'macro.crowdingOut': {
    label: 'Langfristig zurückgenommene Nachfragewirkung',
    claim: 'Anteil der Nachfragewirkung, den Löhne, Preise und Zinsen langfristig zurücknehmen.',
  },
  'macro.adjustment': {
    label: 'Anpassungsgeschwindigkeit der Wirtschaft',
    claim: 'Anteil des Abstands zum langfristigen Zustand, den die Wirtschaft jedes Jahr zurücklegt.',
  },
  'public.valueAddedPerJob': {
    label: 'Wertschöpfung eines zusätzlichen Arbeitsplatzes',
    claim: 'Jährliche Wertschöpfung eines zusätzlichen Arbeitsplatzes: rechnet BIP aus Nachfrage in Arbeitsplätze um.',
  },
  'defence.valueAddedShare': {
    label: 'Belgische Wertschöpfung im Umsatz des Kerns',
    claim: 'Belgische Wertschöpfung, Zulieferer inbegriffen, in einem Euro Umsatz des Kerns.',
  },
  'defence.payDomestic': {
    label: 'Inländischer Teil von Bezügen und Bauten',
    claim:
      'Inländischer Teil der Verteidigungsausgaben außer Beschaffungen und F&E: Bezüge, Pensionen des aktiven ' +
      'Personals, Bauarbeiten, Energie.',
  },
  'research.domesticShare': {
    label: 'Inländischer Teil der F&E-Ausgaben',
    claim: 'Teil der F&E-Ausgaben, der Nachfrage in Belgien ist.',
  },
  'projects.domesticShare': {
    label: 'Inländischer Teil der Werksinvestitionen',
    claim: 'Teil der Investitionen in Chips und Batterien, der Nachfrage in Belgien ist: Bau und Ingenieurleistungen.',
  },
  'public.offsetDomestic': {
    label: 'Durch Gegenfinanzierung verlorene Inlandsnachfrage',
    claim:
      'Verlorene Inlandsnachfrage je Euro, der anderswo gekürzt oder besteuert wird, um die zusätzlichen Kosten zu ' +
      'bezahlen.',
  },
  'research.staffNow': {
    label: 'F&E-Personal, 2025',
    claim:
      'F&E-Personal 2025 in Vollzeitäquivalenten; die Fortschreibung der Zeitreihe ab 2021 ist unsere Einschätzung, ' +
      'daher die weite Spanne.',
  },
  'research.costGrowth': {
    label: 'Wachstum der F&E-Kosten je VZÄ',
    claim: 'Jährliches Wachstum der Kosten je F&E-Vollzeitäquivalent, solange keine Forscher fehlen.',
  },
  'research.attrition': {
    label: 'Jährliche Abgänge beim F&E-Personal',
    claim: 'Anteil des F&E-Personals, der die Forschung jedes Jahr verlässt.',
  },
  'research.hiringResponse': {
    label: 'Mit mehr Geld gewonnene fehlende Forscher',
    claim:
      'Teil der fehlenden Forscher, der sich mit mehr Geld noch gewinnen lässt; der Rest des Geldes erhöht die ' +
      'Gehälter.',
  },
  'research.hiringLimit': {
    label: 'Schnellstes Wachstum des F&E-Personals',
    claim: 'Schnellstes jährliches Wachstum des F&E-Personals, wie viel Geld es auch gibt.',
  },
  'research.militarySpillover': {
    label: 'Militärische F&E, die ziviles Wissen mehrt',
    claim: 'Anteil der zusätzlichen militärischen F&E, der das Wissen mehrt, von dem das BIP lebt.',
  },
  'research.publicFinanced': {
    label: 'Von der öffentlichen Hand bezahlte F&E',
    claim: 'Anteil der F&E, den die öffentliche Hand bezahlt: Nur dieser Teil lässt sich in späte Phasen verlagern.',
  },
  'research.outputElasticity': {
    label: 'Elastizität des BIP bezüglich des Wissensbestands',
    claim: 'Prozentsatz, um den das BIP steigt, wenn der Wissensbestand um 1 % steigt, nach der Forschungsliteratur.',
  },
  'research.depreciation': {
    label: 'Abschreibung des Wissensbestands',
    claim: 'Anteil des Wissensbestands, der jedes Jahr verloren geht; Konvention der F&E-Literatur.',
  },
  'research.lag': {
    label: 'Jahre von der F&E-Ausgabe zum Wissen',
    claim: 'Jahre zwischen der F&E-Ausgabe und dem Wissen, das sie ergibt; Konvention der F&E-Literatur.',
  },
  'research.lateStageGain': {
    label: 'In späten Phasen gewonnenes Wissen',
    claim: 'Zusätzliches Wissen je öffentlichem Euro, der zu TRL 7 bis 9 verlagert wird.',
  },
  'research.earlyStageLoss': {
    label: 'In frühen Phasen verlorenes Wissen',
    claim:
      'Verlorenes Wissen je öffentlichem Euro, der TRL 1 bis 6 entzogen wird: Mit dem Gewinn in späten Phasen kann ' +
      'der Saldo positiv oder negativ sein.',
  },
  'research.lateStageNow': {
    label: 'Öffentliche Innovationsmittel für TRL 7 bis 9 heute',
    claim:
      'Anteil der öffentlichen Innovationsmittel, der heute TRL 7 bis 9 erreicht; laut Anhörung endet die ' +
      'Finanzierung bei TRL 6.',
  },
  'research.crowdingIn': {
    label: 'Von einem öffentlichen Euro mitgezogene private F&E',
    claim:
      'Private F&E, die ein öffentlicher Euro mitzieht; die Studien geben das Vorzeichen, der mittlere Wert ist unserer.',
  },
  'science.belspoBudget': {
    label: 'Föderaler Wissenschaftshaushalt',
    claim: 'Größenordnung des föderalen Wissenschaftshaushalts, auf den sich die geplante Kürzung um 20 % bezieht.',
  },
  'skills.stemGraduates': {
    label: 'MINT-Absolventen pro Jahr',
    claim:
      'Absolventen in Mathematik, Informatik, Naturwissenschaften und Technik (MINT) pro Jahr, Ingenieure inbegriffen.',
  },
  'skills.engineersNow': {
    label: 'Heutige Ingenieurabschlüsse',
    claim: 'Ingenieure, die heute pro Jahr ihren Abschluss machen.',
  },
  'skills.studyYears': {
    label: 'Dauer des Ingenieurstudiums in Jahren',
    claim: 'Jahre zwischen der Schaffung der Studienplätze und den Absolventen, die daraus hervorgehen.',
  },
  'skills.trainingYears': {
    label: 'Dauer der technischen Ausbildung in Jahren',
    claim: 'Jahre zwischen einem Ausbildungsplatz und einem Techniker.',
  },
  'skills.stemToResearch': {
    label: 'MINT-Absolventen, die in die Forschung gehen',
    claim: 'Anteil der MINT-Absolventen, der in die Forschung geht.',
  },
  'skills.talentToResearch': {
    label: 'Zusätzliche Fachkräfte, die in die Forschung gehen',
    claim: 'Anteil der zusätzlichen Fachkräfte aus dem Ausland, der in die Forschung geht.',
  },
  'skills.foreignResearchers': {
    label: 'Andere Zugänge zur Forschung',
    claim:
      'Zugänge zur Forschung außer MINT-Absolventen, aus dem Ausland und aus anderen Berufen, kalibriert am Wachstum ' +
      'der F&E von 2014 bis 2024.',
  },
  'skills.engineersToDefence': {
    label: 'Zusätzliche Ingenieure, die in die Verteidigung gehen',
    claim: 'Anteil der zusätzlichen Ingenieure, der zu den Kernunternehmen der Verteidigung geht.',
  },
  'skills.techniciansToDefence': {
    label: 'Zusätzliche Techniker, die in die Verteidigung gehen',
    claim: 'Anteil der zusätzlichen Techniker, der zu den Kernunternehmen der Verteidigung geht.',
  },
  'skills.talentToDefence': {
    label: 'Zusätzliche Fachkräfte, die in die Verteidigung gehen',
    claim: 'Anteil der zusätzlichen Fachkräfte aus dem Ausland, der zu den Kernunternehmen der Verteidigung geht.',
  },
  'defence.effortNow': {
    label: 'Verteidigungsaufwand, 2025 bis 2033',
    claim:
      'Verteidigungsausgaben 2025 und bis 2033 als Anteil am BIP; eine Entscheidung, wird in Simulationen nie variiert.',
  },
  'defence.effort2034': {
    label: 'Für 2034 vereinbarter Verteidigungsaufwand',
    claim:
      'Für 2034 vereinbarte Verteidigungsausgaben als Anteil am BIP; eine Entscheidung, wird in Simulationen nie variiert.',
  },
  'defence.agreedYear': {
    label: 'Erstes Jahr des vereinbarten Aufwands',
    claim: 'Erstes Jahr des für 2034 vereinbarten Aufwands.',
  },
  'defence.equipmentShareNow': {
    label: 'Ausrüstungsanteil an den Verteidigungsausgaben, 2025',
    claim: 'Anteil der Ausrüstung an den Verteidigungsausgaben 2025, laut NATO der niedrigste des Bündnisses.',
  },
  'defence.equipmentShareReference': {
    label: 'Ausrüstungsanteil bei unveränderter Politik',
    claim: 'Ausrüstungsanteil, der 2030 bei unveränderter Politik erreicht wird.',
  },
  'defence.maintenanceShare': {
    label: 'Wartungs- und Munitionsanteil an den Verteidigungsausgaben',
    claim: 'Anteil von Wartung und Munition an den Verteidigungsausgaben.',
  },
  'defence.rndNow': {
    label: 'Militärische F&E heute, Anteil an den Verteidigungsausgaben',
    claim:
      'Anteil der militärischen F&E am Verteidigungsaufwand, nach der Zusage des Königlichen Höheren Instituts für ' +
      'Verteidigung.',
  },
  'defence.contentReference': {
    label: 'Belgischer Fertigungsanteil bei unveränderter Politik',
    claim:
      'Belgischer Fertigungsanteil der ab 2030 unterzeichneten Beschaffungen, so kalibriert, dass der Ausblick des ' +
      'Sektors den Umsatz des Kerns bis 2033 verdoppelt.',
  },
  'defence.contentPremium': {
    label: 'Mehrpreis des belgischen Fertigungsanteils',
    claim:
      'Mehrpreis des Teils der Beschaffungen, der über die unveränderte Politik hinaus an belgische Lieferanten geht.',
  },
  'defence.deliveryYears': {
    label: 'Jahre von der Unterschrift zur Lieferung',
    claim: 'Mittlere Zeit von der Unterschrift zur Lieferung, SAFE-Beschaffungen inbegriffen.',
  },
  'defence.exportGrowthReference': {
    label: 'Wachstum der Auslandsnachfrage bei unveränderter Politik',
    claim:
      'Reales Wachstum der Auslandsnachfrage nach belgischen Verteidigungsgütern, so kalibriert, dass der Ausblick ' +
      'des Sektors den Umsatz des Kerns bis 2033 verdoppelt.',
  },
  'defence.exportTurningYear': {
    label: 'Letztes Jahr des Hebels zum Ausfuhrwachstum',
    claim: 'Letztes Jahr des Hebels zum Ausfuhrwachstum; danach sinkt das Wachstum bis 2040 auf das der Wirtschaft.',
  },
  'defence.licenceGain': {
    label: 'Durch Lizenzen gewonnene Ausfuhraufträge',
    claim: 'Gewonnene Ausfuhraufträge, wenn die Wartezeiten auf Lizenzen verschwinden.',
  },
  'defence.capacityGrowth': {
    label: 'Schnellstes Wachstum, das die Werke erlauben',
    claim: 'Schnellstes Wachstum der Produktion, das die Werke mit den Hindernissen von heute erlauben.',
  },
  'defence.permitGain': {
    label: 'Durch Genehmigungen gewonnenes Kapazitätswachstum',
    claim: 'Gewonnenes Wachstum, wenn Genehmigungen nicht länger dauern als die Bauarbeiten.',
  },
  'defence.financeGain': {
    label: 'Durch Finanzierung gewonnenes Kapazitätswachstum',
    claim: 'Gewonnenes Wachstum, wenn sich die Finanzierungslücke schließt.',
  },
  'defence.visibilityGain': {
    label: 'Durch feste Verträge gewonnenes Kapazitätswachstum',
    claim: 'Gewonnenes Wachstum, wenn für alle geeigneten Beschaffungen mehrjährige Verträge bestehen.',
  },
  'defence.recruitRate': {
    label: 'Mögliche Einstellungsquote des Verteidigungskerns',
    claim:
      'Personen, die die Kernunternehmen bei heutigen Löhnen pro Jahr einstellen können, als Anteil an ihrem Personal.',
  },
  'defence.orderResponse': {
    label: 'Höchste Wirkung langer Auftragsbestände',
    claim:
      'Höchstmaß an zusätzlichen Einstellungen (über höhere Löhne) und Investitionen, das lange Auftragsbestände ' +
      'bewirken; die Hälfte davon bei einem Jahr Wartezeit.',
  },
  'defence.manning': {
    label: 'Elastizität der Einstellungen bezüglich des Spielraums',
    claim:
      'Prozentsatz, um den die Einstellungen steigen, wenn Genehmigungen, Finanzierung und feste Verträge 1 % mehr ' +
      'Spielraum schaffen: Ein Werk, das den Betrieb aufnehmen darf, sucht Personal.',
  },
  'defence.attrition': {
    label: 'Jährliche Abgänge beim direkten Verteidigungspersonal',
    claim: 'Anteil des direkten Personals, der jedes Jahr ausscheidet.',
  },
  'defence.layoffLimit': {
    label: 'Schnellster jährlicher Abbau direkter Arbeitsplätze',
    claim: 'Schnellster jährlicher Abbau direkter Arbeitsplätze, den Gesetz und Praxis erlauben.',
  },
  'defence.clearanceGain': {
    label: 'Zusätzliche Einstellungen ohne Wartezeit auf Ermächtigungen',
    claim: 'Zusätzliche Einstellungen, wenn die Wartezeiten auf Sicherheitsermächtigungen verschwinden.',
  },
  'defence.peopleWeight': {
    label: 'Gewicht des Personals gegenüber den Werken',
    claim:
      'Gewicht des Personals gegenüber den Werken in dem, was die Unternehmen liefern können: Maschinen ersetzen ' +
      'Menschen zum Teil.',
  },
  'defence.jobElasticity': {
    label: 'Elastizität der direkten Arbeitsplätze bezüglich des Umsatzes',
    claim:
      'Prozentsatz, um den die direkten Arbeitsplätze zunehmen, wenn der Umsatz des Kerns um 1 % steigt, kalibriert ' +
      'am Ausblick der Anhörung.',
  },
  'defence.indirectPerDirect': {
    label: 'Andere Arbeitsplätze je zusätzlichem direktem, Verteidigung',
    claim:
      'Andere Arbeitsplätze des Ökosystems je zusätzlichem direktem Arbeitsplatz, kalibriert am Ausblick der Anhörung.',
  },
  'defence.inducedPerDirect': {
    label: 'Induzierte Arbeitsplätze je direktem, Verteidigung',
    claim:
      'Induzierte Arbeitsplätze je direktem Arbeitsplatz, vom GRIP aus Multiplikatoren des Föderalen Planbüros ' +
      'berechnet: Hintergrund, in keiner Summe.',
  },
  'defence.dualUseElasticity': {
    label: 'Elastizität des doppelten Verwendungszwecks bezüglich des Kerns',
    claim:
      'Prozentsatz, um den der Umsatz aus Gütern mit doppeltem Verwendungszweck steigt, wenn der Umsatz des Kerns um ' +
      '1 % steigt.',
  },
  'defence.spaceContent': {
    label: 'Belgischer Fertigungsanteil der Raumfahrtmittel',
    claim: 'Belgischer Fertigungsanteil dessen, was mit den Raumfahrtmitteln der Verteidigung gekauft wird.',
  },
  'defence.space.years': {
    label: 'Jahre der Raumfahrtmittel',
    claim: 'Jahre, über die die Raumfahrtmittel ausgegeben werden: Der Plan reicht bis 2034.',
  },
  'defence.smeContentGain': {
    label: 'Durch KMU-Zugang gewonnener belgischer Fertigungsanteil',
    claim: 'Belgischer Fertigungsanteil neuer Verträge, der gewonnen wird, wenn KMU vollen Zugang erhalten.',
  },
  'defence.impatience': {
    label: 'Unbediente Aufträge, die anderswohin gehen',
    claim: 'Anteil der nicht innerhalb des Jahres bedienten Aufträge, der an andere Lieferanten geht.',
  },
  'defence.goodwill': {
    label: 'Verlorene Auslandskunden, die nicht wiederkommen',
    claim: 'Anteil der verlorenen Ausfuhraufträge, bei denen der Kunde endgültig verloren geht.',
  },
  'defence.catchUp': {
    label: 'Teil der Warteschlange, der fällig wird',
    claim: 'Anteil der Warteschlange, der innerhalb eines Jahres fällig werden kann.',
  },
  'safe.belgiumMaximum': {
    label: 'Größtes SAFE-Darlehen, das Belgien abrufen darf',
    claim:
      'Größtes SAFE-Darlehen, das Belgien abrufen darf: vorläufige Zuteilung der Europäischen Kommission vom ' +
      'September 2025.',
  },
  'safe.years': {
    label: 'Jahre, über die SAFE-Darlehen abgerufen werden',
    claim: 'Jahre, über die die SAFE-Darlehen abgerufen werden: Die Verordnung sieht Aufträge von 2026 bis 2030 vor.',
  },
  'safe.additionalityNow': {
    label: 'SAFE-Mittel zusätzlich zu geplanten Haushalten',
    claim: 'Anteil der SAFE-Mittel, der zu den geplanten Haushalten hinzukommt.',
  },
  'safe.interestRate': {
    label: 'Zinssatz der SAFE-Darlehen',
    claim: 'Nominaler Zins der SAFE-Darlehen, nach Presseberichten über ihre Bedingungen.',
  },
  'safe.grace': {
    label: 'Tilgungsfreie Zeit der SAFE-Darlehen',
    claim: 'Jahre, bevor das Kapital der SAFE-Darlehen getilgt wird.',
  },
  'safe.maturity': {
    label: 'Laufzeit der SAFE-Darlehen',
    claim: 'Laufzeit der SAFE-Darlehen in Jahren.',
  },
  'safe.europeanContent': {
    label: 'Europäischer Mindestanteil der SAFE-Beschaffungen',
    claim:
      'Europäischer Mindestfertigungsanteil der mit SAFE bezahlten Beschaffungen; der belgische Anteil gehört dazu.',
  },
  'safe.openUsShare': {
    label: 'Amerikanischer Anteil an dem, was SAFE offenlässt',
    claim: 'Amerikanischer Anteil an dem Teil der Beschaffungen, den SAFE nicht Europa vorbehält.',
  },
  'dependency.europeanShareNow': {
    label: 'Europäischer Anteil an Beschaffungen heute',
    claim:
      'Anteil der Beschaffungen europäischen Ursprungs, bei dem die Quellen weit auseinanderliegen: Der Anteil des ' +
      'Modells für 2025 wird daran geprüft.',
  },
  'dependency.europeanTarget2030': {
    label: 'Europäischer Anteil an Beschaffungen, Ziel für 2030',
    claim:
      'Anteil europäischen Ursprungs, den die Europäische Strategie für die Verteidigungsindustrie für 2030 anstrebt.',
  },
  'dependency.europeanTarget2035': {
    label: 'Europäischer Anteil an Beschaffungen, Ziel für 2035',
    claim:
      'Anteil europäischen Ursprungs, den die Europäische Strategie für die Verteidigungsindustrie für 2035 anstrebt.',
  },
  'dependency.usShareSipri': {
    label: 'Amerikanischer Anteil an Großwaffeneinfuhren (SIPRI)',
    claim: 'Amerikanischer Anteil an den Großwaffen, die europäische NATO-Mitglieder einführen, laut SIPRI.',
  },
  'dependency.usShareBelgium': {
    label: 'Amerikanischer Anteil an belgischen Waffeneinfuhren (SIPRI)',
    claim: 'Amerikanischer Anteil an den Großwaffen, die Belgien einführt, laut SIPRI.',
  },
  'dependency.committed': {
    label: 'Durch frühere Entscheidungen festgelegte Einfuhren',
    claim:
      'Anteil der bis 2030 unterzeichneten Einfuhren, den frühere Entscheidungen festlegen: Er behält den heutigen ' +
      'amerikanischen Anteil, wie auch immer der Hebel steht.',
  },
  'dependency.committedUntil': {
    label: 'Letztes Jahr früherer Entscheidungen',
    claim: 'Letztes Jahr, in dem frühere Entscheidungen diesen Anteil festlegen.',
  },
  'dependency.usPremium': {
    label: 'Mehrpreis beim Ersatz amerikanischer Lieferanten',
    claim:
      'Mehrpreis der Beschaffungen, die von amerikanischen zu anderen Lieferanten wechseln, gegenüber der ' +
      'unveränderten Politik.',
  },
  'dependency.otherNonEuropean': {
    label: 'Weder europäische noch amerikanische Einfuhren',
    claim:
      'Anteil der Verteidigungseinfuhren, der weder europäisch noch amerikanisch ist, kalibriert am europäischen ' +
      'Anteil von 2025.',
  },
  'dependency.chinaBatteryShare': {
    label: 'Chinesischer Anteil an raffinierten Batteriematerialien',
    claim: 'Anteil der raffinierten Batteriematerialien, der aus China kommt.',
  },
  'dependency.foundryControl': {
    label: 'Gießereien heute unter belgischer oder europäischer Kontrolle',
    claim:
      'Anteil der Gießereikapazität unter belgischer oder europäischer Kontrolle; laut Anhörung gerieten einige ' +
      'Gießereien unter ausländische Kontrolle.',
  },
  'dependency.foundryLoss': {
    label: 'Jährlicher Kontrollverlust über Gießereien',
    claim: 'Anteil dieser Kontrolle, der ohne Überprüfung jedes Jahr durch ausländische Übernahmen verloren geht.',
  },
  'dependency.weight.us': {
    label: 'Gewicht amerikanischer Beschaffungen im Index',
    claim: 'Gewicht des amerikanischen Anteils der Beschaffungen im Abhängigkeitsindex.',
  },
  'dependency.weight.chips': {
    label: 'Gewicht der Chips im Index',
    claim: 'Gewicht der Chips im Abhängigkeitsindex.',
  },
  'dependency.weight.batteries': {
    label: 'Gewicht der Batterien im Index',
    claim: 'Gewicht der Batterien im Abhängigkeitsindex.',
  },
  'dependency.weight.foundries': {
    label: 'Gewicht der Gießereien im Index',
    claim: 'Gewicht der Gießereien im Abhängigkeitsindex.',
  },
  'chips.capexPerJob': {
    label: 'Investition je direktem Arbeitsplatz, Chipfabrik',
    claim: 'Investition je direktem Arbeitsplatz in einer Chipfabrik, nach den Ankündigungen von ESMC und Crolles.',
  },
  'chips.smallest': {
    label: 'Kleinste Chipfabrik',
    claim:
      'Kleinste Investition, mit der sich ein Werk eröffnen lässt: Darunter entsteht kein Arbeitsplatz, ' +
      'wie lange man auch zahlt.',
  },
  'chips.coverage': {
    label: 'Von einer großen Fabrik gedeckter Chipbedarf',
    claim: 'Teil des Chipbedarfs, den eine Fabrik von der Größe von Crolles decken würde.',
  },
  'batteries.capexPerJob': {
    label: 'Investition je direktem Arbeitsplatz, Batteriematerialien',
    claim: 'Investition je direktem Arbeitsplatz bei Batteriematerialien, nach dem Werk von Ionway in Polen.',
  },
  'batteries.smallest': {
    label: 'Kleinstes Werk für Batteriematerialien',
    claim: 'Kleinste Investition, mit der sich ein Werk für Batteriematerialien eröffnen lässt.',
  },
  'batteries.fullScale': {
    label: 'Investition in voller Größe, Batteriematerialien',
    claim: 'Investition in Batteriematerialien, die den belgischen Bedarf einmal decken würde, nach Ionway.',
  },
  'batteries.coverage': {
    label: 'Von einem Werk gedeckter Bedarf an Batteriematerialien',
    claim: 'Teil des Bedarfs an Batteriematerialien, den ein Werk in voller Größe decken würde.',
  },
  'projects.delay': {
    label: 'Jahre von der Investition zur Produktion',
    claim: 'Jahre zwischen der Investition in ein Werk und seiner Produktion.',
  },
  'projects.years': {
    label: 'Jahre, über die Projekte bezahlt werden',
    claim: 'Jahre, über die Chip- und Batterieprojekte bezahlt werden, 2026 bis 2035.',
  },
  'projects.turnoverPerJob': {
    label: 'Umsatz je Arbeitsplatz neuer Werke',
    claim:
      'Jährlicher Umsatz je Arbeitsplatz neuer Chip- und Batteriewerke, im Vergleich mit den Kernunternehmen der ' +
      'Verteidigung.',
  },
  'projects.indirectPerDirect': {
    label: 'Indirekte Arbeitsplätze je direktem, neue Werke',
    claim:
      'Indirekte Arbeitsplätze je direktem Arbeitsplatz neuer Werke, in der Größenordnung der Multiplikatoren des ' +
      'Föderalen Planbüros für das verarbeitende Gewerbe.',
  },
  'capital.jobsPerMillion': {
    label: 'Arbeitsplätze je zusätzlicher Million Risikokapital',
    claim:
      'Arbeitsplätze je zusätzlicher Million Risikokapital pro Jahr, vor Abgängen, kalibriert an Samila und Sorenson.',
  },
  'capital.churn': {
    label: 'Jährlich verlorene Arbeitsplätze, Risikokapital und AI Factory',
    claim: 'Anteil der Arbeitsplätze aus Risikokapital und AI Factory, der jedes Jahr verloren geht.',
  },
  'ai.jobsPerMillion': {
    label: 'Arbeitsplätze je Million Budget der AI Factory',
    claim:
      'Arbeitsplätze je Million Budget der AI Factory, im Jahr nach der Ausgabe; sie schwinden wie jene aus ' +
      'Risikokapital.',
  },
  'ai.antenna': {
    label: 'Belgien zugesprochene Antenne der AI Factory',
    claim:
      'Budget der Belgien zugesprochenen Antenne der AI Factory; die belgische Bewerbung wurde nicht ausgewählt (Presse).',
  },
  'digital.lossFade': {
    label: 'Verbleibender Anteil des IKT-Arbeitsplatzverlusts',
    claim: 'Anteil des jährlichen Verlusts an IKT-Arbeitsplätzen, der ein Jahr später verbleibt.',
  },
  'public.capexShare': {
    label: 'Öffentlicher Anteil an Chip- und Batterieinvestitionen',
    claim:
      'Öffentlicher Anteil an den Investitionen in Chips und Batterien, zwischen jenen von Crolles, ESMC und NanoIC.',
  },
  'public.ventureShare': {
    label: 'Öffentlicher Anteil am zusätzlichen Risikokapital',
    claim: 'Öffentlicher Anteil am Risikokapital, das über jenes von 2024 hinausgeht.',
  },
  'public.taxShare': {
    label: 'Steuern und Beiträge je Euro BIP',
    claim: 'Steuern und Sozialbeiträge je Euro BIP, nach dem Verhältnis von Eurostat.',
  },
  'public.spendingFollows': {
    label: 'Öffentliche Ausgaben, die dem BIP folgen',
    claim:
      'Öffentliche Ausgaben, die mit jedem Euro dauerhaften BIP steigen: Gehälter, Pensionen und Gesundheit folgen ' +
      'den Löhnen.',
  },
  'public.bondRate': {
    label: 'Zins auf öffentliche Kreditaufnahme',
    claim: 'Nominaler Zins auf öffentliche Kreditaufnahme, in der Größenordnung der zehnjährigen belgischen Anleihe.',
  },
  'cost.engineer': {
    label: 'Öffentliche Kosten eines zusätzlichen Ingenieurs',
    claim: 'Öffentliche Kosten eines zusätzlichen Ingenieurs, gezählt bei der Schaffung der Studienplätze.',
  },
  'cost.technician': {
    label: 'Öffentliche Kosten eines zusätzlichen Technikers',
    claim: 'Öffentliche Kosten eines zusätzlichen Technikers: der Lehrgang und das Einkommen währenddessen.',
  },
  'cost.talent': {
    label: 'Öffentliche Kosten einer zusätzlichen Fachkraft',
    claim:
      'Öffentliche Kosten einer zusätzlichen Fachkraft aus dem Ausland: Steuerregelung für Zuziehende und Aufnahme.',
  },
  'cost.clearance': {
    label: 'Öffentliche Kosten von Ermächtigungen ohne Wartezeit',
    claim:
      'Jährliche öffentliche Kosten, wenn die ganze Wartezeit wegfällt: Personal der Nationalen Sicherheitsbehörde ' +
      'und Informatik für die Überprüfungen.',
  },
  'cost.permits': {
    label: 'Öffentliche Kosten von Genehmigungen ohne Verzug',
    claim: 'Jährliche öffentliche Kosten, wenn der ganze Verzug wegfällt: regionales Personal und Studien.',
  },
  'cost.finance': {
    label: 'Öffentliche Kosten der geschlossenen Finanzierungslücke',
    claim:
      'Jährliche öffentliche Kosten bei geschlossener Lücke: erwartete Verluste aus öffentlichen Garantien und ' +
      'Koinvestitionen.',
  },
  'cost.smeAccess': {
    label: 'Öffentliche Kosten des vollen Zugangs für KMU',
    claim:
      'Jährliche öffentliche Kosten, wenn alle Hürden wegfallen: Begleitung, kleinere Lose und Hilfe bei der ' +
      'Zertifizierung.',
  },
  'cost.visibility': {
    label: 'Öffentliche Kosten fester mehrjähriger Verträge',
    claim:
      'Jährliche öffentliche Kosten, wenn alle geeigneten Beschaffungen fest vereinbart sind: bezahlte, aber nicht ' +
      'benötigte Mindestmengen.',
  },
  'cost.licences': {
    label: 'Öffentliche Kosten von Lizenzen ohne Verzug',
    claim:
      'Jährliche öffentliche Kosten, wenn jeder Verzug wegfällt: regionales Personal für Lizenzen. Auch die ' +
      'Endverbleibskontrolle kann schwächer werden: nicht bewertet.',
  },
  'cost.screening': {
    label: 'Öffentliche Kosten der Überprüfung von Übernahmen',
    claim:
      'Jährliche öffentliche Kosten, wenn alle Übernahmen überprüft werden: Personal. Ferngehaltenes Kapital wird ' +
      'nicht bewertet.',
  },
  'region.total.wallonia': {
    label: 'Wallonischer Anteil an allen Arbeitsplätzen des Sektors',
    claim: 'Wallonischer Anteil an allen Arbeitsplätzen des Sektors 2025, laut Agoria.',
  },
  'region.total.flanders': {
    label: 'Flämischer Anteil an allen Arbeitsplätzen des Sektors',
    claim: 'Flämischer Anteil an allen Arbeitsplätzen des Sektors 2025, laut Agoria.',
  },
  'region.total.brussels': {
    label: 'Brüsseler Anteil an allen Arbeitsplätzen des Sektors',
    claim: 'Brüsseler Anteil an allen Arbeitsplätzen des Sektors 2025, laut Agoria.',
  },
  'region.core.wallonia': {
    label: 'Wallonischer Anteil an den Kernunternehmen',
    claim: 'Wallonischer Anteil an den Kernunternehmen, nach der Datenbank des GRIP zur Rüstungsindustrie.',
  },
  'region.core.flanders': {
    label: 'Flämischer Anteil an den Kernunternehmen',
    claim: 'Flämischer Anteil an den Kernunternehmen, nach der Datenbank des GRIP zur Rüstungsindustrie.',
  },
  'region.core.brussels': {
    label: 'Brüsseler Anteil an den Kernunternehmen',
    claim: 'Brüsseler Anteil an den Kernunternehmen, nach der Datenbank des GRIP zur Rüstungsindustrie.',
  },
  'region.entrants.wallonia': {
    label: 'Wallonischer Teil der Zugänge außerhalb des Kerns',
    claim:
      'Wallonischer Anteil an den möglichen Neuzugängen, mehrere Regionen möglich; auf 100 % umgerechnet: teilt die außerhalb des ' +
      'Kerns hinzukommenden Arbeitsplätze auf.',
  },
  'region.entrants.flanders': {
    label: 'Flämischer Teil der Zugänge außerhalb des Kerns',
    claim:
      'Flämischer Anteil an den möglichen Neuzugängen, mehrere Regionen möglich; auf 100 % umgerechnet: teilt die außerhalb des ' +
      'Kerns hinzukommenden Arbeitsplätze auf.',
  },
  'region.entrants.brussels': {
    label: 'Brüsseler Teil der Zugänge außerhalb des Kerns',
    claim:
      'Brüsseler Anteil an den möglichen Neuzugängen, mehrere Regionen möglich; auf 100 % umgerechnet: teilt die außerhalb des ' +
      'Kerns hinzukommenden Arbeitsplätze auf.',
  },
  'region.research.flanders': {
    label: 'Flämischer Anteil am F&E-Personal',
    claim: 'Flämischer Anteil am F&E-Personal, nach Statistiek Vlaanderen.',
  },
  'region.research.wallonia': {
    label: 'Wallonischer Anteil am F&E-Personal',
    claim: 'Wallonischer Anteil am F&E-Personal, in der Größenordnung der regionalen Zahlen von Eurostat.',
  },
  'region.research.brussels': {
    label: 'Brüsseler Anteil am F&E-Personal',
    claim: 'Brüsseler Anteil am F&E-Personal, in der Größenordnung der regionalen Zahlen von Eurostat.',
  },
} as const
