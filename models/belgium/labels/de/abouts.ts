export const abouts = {
  gdp: 'Dauerhaftes BIP plus das BIP, das zusätzliche Nachfrage vorübergehend bringt.',
  'gdp.effect': 'Um wie viel das BIP größer ist als in der Referenz.',
  'gdp.reference': 'Der Vorjahreswert, erhöht um das Wachstum der Wirtschaft; er geht vom BIP von 2025 aus.',
  'gdp.trend': 'BIP ohne jeden Hebel, erhöht um das, was zusätzliches Wissen bringt.',
  'macro.absorbed':
    'Sie schließt jedes Jahr einen Teil des Abstands zur zusätzlichen Nachfrage des Vorjahres, während Löhne, ' +
    'Preise und Zinsen reagieren.',
  'macro.demand':
    'Zusätzliche Nachfrage aus Verteidigung, Forschung, Werken und Kompetenzen, abzüglich der Nachfrage, die durch ' +
    'Kürzungen oder Steuern zu ihrer Bezahlung verloren geht.',
  'macro.demandDefence':
    'Der inländische Teil zusätzlicher Bezüge und Bauten plus die belgische Wertschöpfung dessen, was die ' +
    'Kernunternehmen über die Referenz hinaus liefern.',
  'macro.demandProjects':
    'Der inländische Teil der Investitionen in Chips und Batterien plus die Wertschöpfung der Arbeitsplätze aus Werken, ' +
    'Risikokapital und AI Factory über die Referenz hinaus.',
  'macro.demandPublic':
    'Der inländische Teil der öffentlichen Mittel für Kompetenzen und den Abbau von Hindernissen: Gehälter von ' +
    'Lehrkräften und Sachbearbeitern, Garantien.',
  'macro.demandResearch': 'Der inländische Teil der F&E-Ausgaben über die Referenz hinaus.',
  'macro.gdpDemand':
    'Multiplikator mal zusätzliche Nachfrage, abzüglich des Teils, den Löhne, Preise und Zinsen zurücknehmen.',
  'research.conversion':
    'Eins plus der Nettogewinn der späten gegenüber den frühen Phasen beim öffentlich bezahlten Teil der F&E, mal ' +
    'Anstieg des Anteils öffentlicher Innovationsmittel, der TRL 7 bis 9 erreicht.',
  'research.knowledge':
    'Bestand des Vorjahres abzüglich Abschreibung, plus die um die Verzögerung zurückliegende wirksame F&E mal ihr ' +
    'Wissen je Euro; 2025 ist ein stationärer Zustand.',
  'research.uplift':
    'Um wie viel das BIP dank zusätzlicher Forschung größer ist: Wissensbestand im Verhältnis zu jenem der Referenz, ' +
    'hoch die Elastizität des BIP, minus eins.',
  'defence.rndExtra':
    'Anstieg des Anteils militärischer F&E mal Verteidigungsausgaben; die Beschaffungen sinken um ebenso viel.',
  'research.available':
    'Personal des Vorjahres abzüglich der Abgänge, plus Absolventen, zusätzliche Ingenieure, zusätzliche Fachkräfte aus ' +
    'dem Ausland und andere Zugänge, die bei heutigen Gehältern in die Forschung gehen.',
  'research.effective':
    'Beschäftigtes Personal zu seinen üblichen Kosten, abzüglich des Teils zusätzlicher militärischer F&E ohne zivilen Nutzen.',
  'research.effortReal':
    'Beschäftigtes Personal zu seinen üblichen Kosten, geteilt durch das dauerhafte BIP: ohne das, was nur die Gehälter erhöht.',
  'research.intensityReached': 'F&E-Ausgaben geteilt durch das dauerhafte BIP.',
  'research.needed': 'F&E-Ausgaben geteilt durch die üblichen Kosten je Vollzeitäquivalent.',
  'research.payRise':
    'Benötigtes im Verhältnis zum beschäftigten Personal, minus eins: um wie viel das Geld, das kein zusätzliches Personal ' +
    'findet, die Gehälter erhöht.',
  'research.publicShare':
    'Eins geteilt durch eins plus die private F&E, die einem öffentlichen Euro folgt; über 100 %, wo diese negativ ist.',
  'research.spending':
    'Angestrebte Intensität mal dauerhaftes BIP, plus die Änderung der föderalen Wissenschaftsmittel mit der privaten ' +
    'F&E, die sie mitziehen, plus zusätzliche militärische F&E. Das Geld wird ausgegeben, auch wenn Personal fehlt.',
  'research.staff':
    'Das benötigte Personal, oder das verfügbare plus jenes, das bessere Gehälter bringen; nie schneller wachsend als ' +
    'die Einstellungsgrenze.',
  'research.staffCost': 'F&E-Ausgaben von 2025 je Vollzeitäquivalent, jedes Jahr erhöht um das Wachstum dieser Kosten.',
  'research.target':
    'Der Pfad des Hebels: gerade Linie von der Basis zum eingestellten Wert in dessen Jahr, danach gleichbleibend.',
  'skills.extraGraduates':
    'Ingenieurstudenten, die so viele Jahre zuvor zugelassen wurden, wie das Studium dauert, als Absolventen gezählt, abzüglich der heutigen ' +
    'Zahl; null, bis der erste geänderte Jahrgang abschließt.',
  'skills.extraTechnicians': 'Techniker, die ihren Lehrgang so viele Jahre zuvor begonnen haben, wie er dauert.',
  'defence.effortReached': 'Der Pfad des Aufwands; ab 2034 mindestens das für jenes Jahr Vereinbarte.',
  'defence.payAndWorks':
    'Verteidigungsausgaben, die nach Ausrüstung, Wartung und dem heutigen F&E-Anteil bleiben: Bezüge, Pensionen des ' +
    'aktiven Personals, Bauarbeiten, Energie.',
  'defence.procurement':
    'Anteile von Ausrüstung und Wartung an den Verteidigungsausgaben, abzüglich zusätzlicher militärischer F&E, plus der ' +
    'Teil der SAFE-Lieferungen, der zu geplanten Haushalten hinzukommt.',
  'defence.spaceSpend':
    'Der ausgegebene Teil der Raumfahrtmittel, in gleichen Teilen von 2026 bis 2034; er liegt innerhalb der ' +
    'Beschaffungen und erhöht den Haushalt nicht.',
  'defence.spending': 'Aufwand mal BIP ohne jeden Hebel.',
  'safe.debt':
    'Schuld des Vorjahres plus abgerufene Darlehen, abzüglich gleicher Tilgungen ab dem Ende der tilgungsfreien Zeit.',
  'safe.delivered': 'Was im Vorjahr unterwegs war, geteilt durch die Lieferzeit in Jahren.',
  'safe.drawn': 'Die gewählten Darlehen, in gleichen Teilen von 2026 bis 2030; in anderen Jahren nichts.',
  'safe.pipeline':
    'Betrag des Vorjahres plus abgerufene Darlehen abzüglich Lieferungen; er kostet nichts und bringt nichts.',
  'defence.contentReached':
    'Der Anteil des Vorjahres nähert sich über die Lieferzeit jenem der unterzeichneten Verträge; 2025 belgische ' +
    'Aufträge geteilt durch Beschaffungen.',
  'defence.contentSigned':
    'Der angestrebte Anteil plus der Gewinn aus dem Abbau der Hürden für KMU; 2025 der gelieferte Fertigungsanteil.',
  'defence.demand': 'Im Jahr fällige Aufträge plus die Warteschlange des Vorjahres.',
  'defence.domesticOrders':
    'Beschaffungen mal gelieferter belgischer Fertigungsanteil, Raumfahrtausgaben mit ihrem eigenen Anteil gezählt; 2025 ' +
    'der nicht ausgeführte Umsatz des Kerns.',
  'defence.exportMarket':
    'Nachfrage des Vorjahres, erhöht um ihr Wachstum, abzüglich eines Teils der in der Warteschlange verlorenen ' +
    'Ausfuhraufträge, deren Kunden nicht wiederkommen.',
  'defence.exportOrders': 'Auslandsnachfrage, erhöht um das, was der Abbau der Wartezeit auf Lizenzen bringt.',
  'defence.orders': 'Im Jahr fällige belgische, Ausfuhr- und Partneraufträge, summiert.',
  'defence.partnerOrders':
    'Der belgische Anteil an den SAFE-Mitteln anderer Länder, bestellt von 2026 bis 2030 und fällig über die ' +
    'Lieferzeit; kann Ausfuhren doppelt zählen.',
  'defence.capacity':
    'Umsatz des Kerns im Vorjahr, erhöht um das Wachstum, das die Werke heute erlauben, mehr bei langen ' +
    'Auftragsbeständen, und um das, was schnellere Genehmigungen, Finanzierung und feste Verträge hinzufügen.',
  'defence.labourLimit':
    'Umsatz des Kerns von 2025 mal Wachstum der verfügbaren Arbeitskräfte seither, hoch eins geteilt durch die ' +
    'Elastizität der Arbeitsplätze.',
  'defence.pull':
    'Was lange Auftragsbestände zu Einstellungen und Investitionen hinzufügen: die Hälfte des Höchstmaßes bei ' +
    'einem Jahr Wartezeit; null im Jahr 2025.',
  'defence.recruits':
    'Ein Anteil am Personal des Vorjahres, höher ohne Wartezeit auf Ermächtigungen, bei langen Auftragsbeständen und wo ' +
    'Werke den Betrieb aufnehmen dürfen, plus die zusätzlichen Ingenieure, Techniker und Fachkräfte, die hinzukommen.',
  'defence.supply':
    'Gewichtetes Mittel dessen, was Personal und was Werke erlauben: Maschinen ersetzen Menschen zum Teil.',
  'defence.workforce':
    'Direkte Arbeitsplätze des Vorjahres abzüglich der Abgänge, plus Einstellungen; 2025 die direkten Arbeitsplätze.',
  'defence.backlog':
    'Fällige und wartende Aufträge minus Umsatz des Kerns und anderswohin vergebene Aufträge; null im Jahr 2025.',
  'defence.limit':
    '1, solange die fälligen Aufträge unter dem bleiben, was Personal und Werke erlauben; sonst 2, wo die Werke ' +
    'weniger erlauben als das Personal, und 3, wo das Personal weniger erlaubt.',
  'defence.lost': 'Ein Teil dessen, was nicht innerhalb des Jahres bedient wird, geht an andere Lieferanten.',
  'defence.turnover.core':
    'Das Kleinere aus dem, was fällig ist, mit dem fällig werdenden Teil der Warteschlange, und dem, was Personal und ' +
    'Werke zusammen erlauben.',
  'defence.turnover.dualUse':
    'Umsatz des Ökosystems außerhalb des Kerns von 2025, mal Wachstum des Umsatzes des Kerns hoch die Elastizität des ' +
    'doppelten Verwendungszwecks.',
  'defence.turnover.ecosystem': 'Umsatz des Kerns plus Umsatz aus Gütern mit doppeltem Verwendungszweck.',
  'defence.waiting': 'Wartende Aufträge geteilt durch den Umsatz des Kerns, in Jahren.',
  'defence.exports.europe': 'Umsatz aus Ausfuhren mal europäischer Anteil an den Ausfuhren laut Anhörung.',
  'defence.exports.share': 'Ausfuhr- und Partneraufträge geteilt durch alle fälligen Aufträge.',
  'defence.exports.turnover': 'Ausgeführter Anteil der Aufträge mal Umsatz des Kerns.',
  'defence.jobs.direct':
    'Direkte Arbeitsplätze von 2025 mal Wachstum des Umsatzes des Kerns hoch die Elastizität der Arbeitsplätze, im ' +
    'Rahmen der verfügbaren Arbeitskräfte, nie schneller sinkend als die Grenze für Entlassungen.',
  'defence.jobs.indirect':
    'Nicht direkte Arbeitsplätze des Ökosystems von 2025 plus die Änderung der direkten mal die indirekten Arbeitsplätze ' +
    'je zusätzlichem direktem.',
  'defence.jobs.induced':
    'Direkte Arbeitsplätze mal induzierte je direktem Arbeitsplatz; getrennt gezeigt, in keiner Summe.',
  'batteries.inService':
    'Bisherige Investition mit der Verzögerung bis zur Produktion, sobald sie für das kleinste Werk reicht; sonst null.',
  'batteries.jobs':
    'Wirksame Batterieinvestition geteilt durch die Investition je Arbeitsplatz bei Batteriematerialien.',
  'batteries.spent': 'Gewählte Investition geteilt durch die Projektjahre, ab 2026 summiert.',
  'chips.inService':
    'Bisherige Investition mit der Verzögerung bis zur Produktion, sobald sie für das kleinste Werk reicht; sonst null.',
  'chips.jobs': 'Wirksame Chipinvestition geteilt durch die Investition je Arbeitsplatz in einer Chipfabrik.',
  'chips.spent': 'Gewählte Investition geteilt durch die Projektjahre, ab 2026 summiert.',
  'projects.capex': 'Die gewählten Investitionen, in gleichen Teilen über die Projektjahre.',
  'projects.jobs.indirect': 'Direkte Arbeitsplätze in Chip- und Batteriewerken mal indirekte je direktem Arbeitsplatz.',
  'projects.turnover': 'Direkte Arbeitsplätze in Chip- und Batteriewerken mal Umsatz je Arbeitsplatz.',
  'ai.jobs':
    'Arbeitsplätze des Vorjahres abzüglich der Abgänge, plus Arbeitsplätze je Million mal Kosten der AI Factory im Vorjahr.',
  'capital.jobs':
    'Arbeitsplätze des Vorjahres abzüglich der Abgänge, plus Arbeitsplätze je Million mal das ein Jahr frühere ' +
    'Risikokapital über jenem von 2024.',
  'digital.trend':
    'Jährlicher Verlust an IKT-Arbeitsplätzen, Jahr für Jahr schwindend und summiert; in jedem Szenario gleich, nur ' +
    'Hintergrund.',
  'dependency.deliveries': 'Verteidigungseinfuhren plus nicht ausgeführter Umsatz des Kerns.',
  'dependency.europeanShare':
    'Eins minus die Anteile dessen, was die Streitkräfte aus den Vereinigten Staaten und aus anderen Ländern außerhalb ' +
    'Europas erhalten; belgische Lieferungen sind enthalten.',
  'dependency.imports':
    'Beschaffungen abzüglich fälliger belgischer Aufträge, plus der belgische Teil anderswohin vergebener Aufträge.',
  'dependency.safeImports': 'SAFE-Lieferungen ohne ihren belgischen Fertigungsanteil, höchstens alle Einfuhren.',
  'dependency.safeOpen':
    'Was die Regel zum europäischen Fertigungsanteil offenlässt, im Verhältnis zum nicht belgischen Teil.',
  'dependency.usBill':
    'Einfuhren außerhalb von SAFE mal ihr amerikanischer Anteil, plus der amerikanische Teil dessen, was SAFE offenlässt.',
  'dependency.usProcurement':
    'Verteidigungseinfuhren aus den Vereinigten Staaten geteilt durch das, was die Streitkräfte erhalten.',
  'dependency.usShareDelivered':
    'Der Anteil des Vorjahres nähert sich über die Lieferzeit jenem der unterzeichneten Verträge; bis 2030 legen ' +
    'frühere Entscheidungen einen Teil dessen fest, was unterzeichnet wird.',
  'dependency.usShareReached':
    'Verteidigungseinfuhren aus den Vereinigten Staaten geteilt durch alle Verteidigungseinfuhren, SAFE inbegriffen.',
  'dependency.batteries':
    'Illustrativ: chinesischer Anteil an raffinierten Materialien abzüglich dessen, was Werke decken; das steigt mit der ' +
    'wirksamen Investition bis zur vollen Größe.',
  'dependency.chips':
    'Illustrativ: eins minus der gedeckte Teil des Bedarfs; dieser steigt mit der wirksamen Investition bis zu den Kosten ' +
    'der Fabrik in Crolles.',
  'dependency.control':
    'Illustrativ: Anteil des Vorjahres abzüglich dessen, was nicht überprüfte ausländische Übernahmen wegnehmen.',
  'dependency.foundries':
    'Illustrativ: eins minus der Anteil der Gießereikapazität unter belgischer oder europäischer Kontrolle.',
  'dependency.index':
    'Gewichtetes Mittel aus amerikanischen Beschaffungen, Chips, Batterien und Gießereien; die letzten drei sind ' +
    'illustrativ.',
  'jobs.net':
    'BIP aus zusätzlicher Nachfrage geteilt durch die Wertschöpfung eines Arbeitsplatzes: jeder Arbeitsplatz, den die ' +
    'Nachfrage trägt, wo auch immer, abzüglich der verdrängten. Keine Summe der Arbeitsplätze der Sektoren.',
  'jobs.total':
    'Direkte und andere Arbeitsplätze des Verteidigungsökosystems, F&E-Personal und Arbeitsplätze aus Chips, Batterien, ' +
    'Risikokapital und AI Factory, summiert, woher diese Personen auch kamen.',
  'turnover.total': 'Umsatz des Verteidigungsökosystems plus jener der Chip- und Batteriewerke.',
  'public.ai': 'Der Anstieg des Budgets im Jahr: Über die Antenne hinaus zahlt Europa nichts.',
  'public.cost':
    'Öffentliche Kosten für Verteidigung, Mehrpreise, F&E, Kompetenzen, abgebaute Hindernisse, Chips und Batterien, ' +
    'Risikokapital und AI Factory, summiert.',
  'public.costPerJobYear':
    'Zusätzliche öffentliche Kosten seit 2026 geteilt durch zusätzliche Arbeitsplätze (netto) seit 2026, beide ' +
    'summiert; ein Wert nur, wenn beide über null liegen.',
  'public.defenceExtra':
    'Verteidigungsausgaben über der Referenz plus der Teil der SAFE-Lieferungen, der zu geplanten Haushalten hinzukommt.',
  'public.obstacles':
    'Was schnellere Ermächtigungen, Genehmigungen und Lizenzen, Finanzierung, Zugang für KMU, feste Verträge und ' +
    'Überprüfung pro Jahr kosten, im Verhältnis zur Stellung der Hebel.',
  'public.premium':
    'Der Mehrpreis dessen, was an belgische Lieferanten geht, und dessen, was von amerikanischen weggeht, gegenüber der ' +
    'Referenz.',
  'public.projects': 'Öffentlicher Anteil mal Chip- und Batterieinvestition des Jahres.',
  'public.researchExtra':
    'F&E-Ausgaben über der Referenz ohne militärische F&E, die aus dem Aufwand bezahlt wird, geteilt durch eins plus die ' +
    'private F&E, die einem öffentlichen Euro folgt.',
  'public.skills':
    'Was zusätzliche Ingenieure (gezählt bei der Schaffung ihrer Studienplätze), Techniker und Fachkräfte aus dem ' +
    'Ausland kosten.',
  'public.venture': 'Öffentlicher Anteil mal Risikokapital über jenem von 2024.',
  'public.balance':
    'Gegenfinanzierung und Steuerrückfluss abzüglich zusätzlicher öffentlicher Kosten und Zinsen: Ein negativer ' +
    'Wert ist eine Belastung.',
  'public.debt': 'Zusätzliche Schuld des Vorjahres abzüglich der Wirkung auf den Haushaltssaldo.',
  'public.debtRatio': 'Zusätzliche Staatsschuld geteilt durch das BIP.',
  'public.interest':
    'Reale Zinsen auf die zusätzliche Schuld des Vorjahres; SAFE zählt nur mit seinem günstigeren Satz.',
  'public.offsets': 'Der gewählte Anteil mal zusätzliche öffentliche Kosten, wo es solche gibt.',
  'public.taxReturn':
    'Steuern und Beiträge auf zusätzliches BIP, abzüglich der öffentlichen Gehälter, Pensionen und Gesundheitsausgaben, ' +
    'die dem dauerhaften BIP folgen.',
  'region.brussels.jobs':
    'Brüsseler Anteile an direkten und anderen Arbeitsplätzen der Verteidigung, am F&E-Personal und am Kapital, das ' +
    'Technologieunternehmen aufnehmen, jeweils mal die Arbeitsplätze.',
  'region.brussels.otherShare':
    'Der heutige Anteil folgt aus allen Arbeitsplätzen des Sektors und aus dem Kern; was hinzukommt, folgt der ' +
    'Aufteilung der möglichen Neuzugänge.',
  'region.brussels.turnover':
    'Brüsseler Anteil an den Kernunternehmen mal Umsatz des Kerns, plus Brüsseler Anteil außerhalb des Kerns mal ' +
    'Umsatz aus Gütern mit doppeltem Verwendungszweck.',
  'region.flanders.jobs':
    'Flämische Anteile an direkten und anderen Arbeitsplätzen der Verteidigung, am F&E-Personal und am Kapital, das ' +
    'Technologieunternehmen aufnehmen, jeweils mal die Arbeitsplätze.',
  'region.flanders.otherShare':
    'Der heutige Anteil folgt aus allen Arbeitsplätzen des Sektors und aus dem Kern; was hinzukommt, folgt der ' +
    'Aufteilung der möglichen Neuzugänge.',
  'region.flanders.turnover':
    'Flämischer Anteil an den Kernunternehmen mal Umsatz des Kerns, plus flämischer Anteil außerhalb des Kerns mal ' +
    'Umsatz aus Gütern mit doppeltem Verwendungszweck.',
  'region.unallocated.jobs':
    'Arbeitsplätze aus Chips und Batterien, ihre indirekten Arbeitsplätze und jene der AI Factory, die das Modell keiner ' +
    'Region zuteilt.',
  'region.unallocated.turnover': 'Umsatz der Chip- und Batteriewerke, den das Modell keiner Region zuteilt.',
  'region.wallonia.jobs':
    'Wallonische Anteile an direkten und anderen Arbeitsplätzen der Verteidigung, am F&E-Personal und am Kapital, das ' +
    'Technologieunternehmen aufnehmen, jeweils mal die Arbeitsplätze.',
  'region.wallonia.otherShare':
    'Der heutige Anteil folgt aus allen Arbeitsplätzen des Sektors und aus dem Kern; was hinzukommt, folgt der ' +
    'Aufteilung der möglichen Neuzugänge.',
  'region.wallonia.turnover':
    'Wallonischer Anteil an den Kernunternehmen mal Umsatz des Kerns, plus wallonischer Anteil außerhalb des Kerns ' +
    'mal Umsatz aus Gütern mit doppeltem Verwendungszweck.',
} as const
