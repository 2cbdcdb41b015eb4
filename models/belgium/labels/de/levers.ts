export const levers = {
  'research.intensity': {
    label: 'F&E-Ausgaben (Ziel)',
    help:
      'Angestrebte F&E, öffentlich und privat, als Anteil am BIP. Das Geld wird ausgegeben; ohne genug Forscher erhöht ' +
      'ein Teil davon nur die Gehälter. Basis: die heutige Intensität laut dem Vermerk zur Souveränität.',
    cost: 'Mehr davon kostet öffentliche Mittel: Der Staat zahlt seinen Anteil an dem, was hinzukommt.',
  },
  'research.leverage': {
    label: 'Private F&E je öffentlichem Euro',
    help:
      'Euro privater F&E, die jedem zusätzlichen öffentlichen Euro folgen: je mehr, desto kleiner der öffentliche ' +
      'Anteil an der Rechnung. Basis: unser mittlerer Wert; das Föderale Planbüro stellt bei Zuschüssen eine ' +
      'positive Wirkung fest, bei Steueranreizen keine oder die umgekehrte.',
    cost: 'Darüber entscheiden Unternehmen, keine belgische Behörde.',
  },
  'research.lateStage': {
    label: 'Öffentliche F&E-Mittel für TRL 7 bis 9',
    help:
      'Anteil der öffentlichen Innovationsmittel, der die späten Phasen erreicht (TRL 7 bis 9). Basis: eine Annahme; ' +
      'laut Anhörung endet die Finanzierung bei TRL 6.',
    cost: 'Die frühe Forschung verliert, was die späten Phasen gewinnen: keine öffentlichen Mittel, aber anderes Wissen.',
  },
  'science.belspo': {
    label: 'Änderung der föderalen Wissenschaftsmittel (BELSPO)',
    help:
      'Erhöht oder kürzt die föderalen Wissenschaftsmittel (BELSPO) sofort, mit der privaten F&E, die ihnen folgt. ' +
      'Basis: keine Änderung; die in der Anhörung erwähnte Kürzung gehört nicht zur unveränderten Politik.',
    cost: 'Mehr davon kostet öffentliche Mittel.',
  },
  'skills.engineers': {
    label: 'Studienplätze für Ingenieure (Absolventen)',
    help:
      'Geschaffene Studienplätze für Ingenieure, gezählt als die Absolventen, die fünf Jahre später daraus ' +
      'hervorgehen. Basis: unsere Schätzung der heutigen Ingenieurabschlüsse.',
    cost: 'Mehr davon kostet öffentliche Mittel ab dem Jahr, in dem die Plätze geschaffen werden.',
  },
  'skills.technicians': {
    label: 'Zusätzlich ausgebildete Techniker',
    help:
      'Jedes Jahr zusätzlich ausgebildete Techniker; ein Teil geht ein Jahr später zu den Kernunternehmen der ' +
      'Verteidigung. Basis: keine zusätzlich zu heute.',
    cost: 'Mehr davon kostet öffentliche Mittel: der Lehrgang und das Einkommen währenddessen.',
  },
  'skills.talent': {
    label: 'Zusätzliche Fachkräfte aus dem Ausland',
    help:
      'Zusätzliche Fachkräfte, die jedes Jahr nach Belgien kommen; ein Teil geht in die Forschung, ein Teil zu den ' +
      'Kernunternehmen der Verteidigung. Basis: keine zusätzlich zur heutigen Zuwanderung.',
    cost: 'Mehr davon kostet öffentliche Mittel: Steuerregelung für Zuziehende und Aufnahme.',
  },
  'skills.clearance': {
    label: 'Abgebaute Wartezeit auf Sicherheitsermächtigungen',
    help:
      'Abgebauter Teil der Wartezeit auf Sicherheitsermächtigungen; so können Verteidigungsunternehmen mehr Personal ' +
      'einstellen. Basis: keine Änderung; die Anhörung zählt die Ermächtigungen zu den Hemmnissen des Sektors.',
    cost: 'Mehr davon kostet öffentliche Mittel: Personal der Nationalen Sicherheitsbehörde und Informatik.',
  },
  'defence.effort': {
    label: 'Ausgaben für Verteidigung (Ziel)',
    help:
      'Verteidigungsausgaben als Anteil am BIP: Sie steigen in gerader Linie von jenen des Jahres 2025 auf Ihren Wert ' +
      'im gewählten Jahr; das für 2034 Vereinbarte bleibt die Untergrenze. Basis: NATO und föderales Abkommen.',
    cost: 'Mehr davon kostet öffentliche Mittel.',
  },
  'defence.effortAgreed': {
    label: 'Für 2034 vereinbarte Ausgaben für Verteidigung',
    help:
      'Was für 2034 und danach schon vereinbart ist: eine Stufe in einem Jahr. Es ist eine Untergrenze; um nach 2033 ' +
      'weniger auszugeben, senken Sie diesen Hebel und das Ziel. Basis: Strategische Vision 2026–2034.',
    cost: 'Mehr davon kostet öffentliche Mittel.',
  },
  'defence.equipmentShare': {
    label: 'Anteil der Ausrüstung an den Ausgaben',
    help:
      'Anteil der Verteidigungsausgaben, der Ausrüstung kauft; der Pfad beginnt bei der Zahl der NATO für 2025. Basis: ' +
      'was die unveränderte Politik erreicht, nach der Strategischen Vision 2026–2034.',
    cost: 'Bezüge und Bauten verlieren, was die Ausrüstung gewinnt: keine öffentlichen Mittel, aber weniger Personal und Gebäude.',
  },
  'defence.content': {
    label: 'Belgischer Fertigungsanteil der Verträge',
    help:
      'Anteil der unterzeichneten Beschaffungen, der aus Belgien geliefert wird; er wirkt bei der Lieferung, und der ' +
      'Pfad beginnt bei dem für 2025 abgeleiteten Anteil. Basis: so kalibriert, dass der Ausblick des Sektors den ' +
      'Umsatz des Kerns bis 2033 verdoppelt.',
    cost: 'Preis und Wahl des Lieferanten, über den in den öffentlichen Kosten gezählten Mehrpreis hinaus.',
  },
  'defence.exportGrowth': {
    label: 'Wachstum der Auslandsnachfrage',
    help:
      'Reales jährliches Wachstum der Auslandsnachfrage nach belgischen Verteidigungsgütern bis 2033, danach bis 2040 ' +
      'Rückkehr zum Wachstum der Wirtschaft. Basis: so kalibriert, dass der Ausblick des Sektors den Umsatz des Kerns ' +
      'bis 2033 verdoppelt.',
    cost: 'Darüber entscheiden ausländische Kunden, keine belgische Behörde.',
  },
  'defence.rnd': {
    label: 'Militärische F&E, Anteil an den Verteidigungsausgaben',
    help:
      'Anteil des Verteidigungsaufwands für militärische F&E; was über den heutigen Anteil hinausgeht, wird den ' +
      'Beschaffungen entnommen und kommt zur F&E des Landes hinzu. Basis: die Zusage des Königlichen Höheren Instituts ' +
      'für Verteidigung.',
    cost: 'Aus dem Verteidigungsaufwand bezahlt: keine zusätzlichen öffentlichen Mittel, aber entsprechend weniger Ausrüstung.',
  },
  'defence.space': {
    label: 'Ausgegebene Raumfahrtmittel der Verteidigung',
    help:
      'Ausgegebener Anteil der Raumfahrtmittel der Verteidigung; sie gehören zu den geplanten Beschaffungen und ändern ' +
      'nur, wie viel davon in Belgien bestellt wird. Basis: alle in der Anhörung genannten Mittel.',
    cost: 'Sie liegen innerhalb der Beschaffungen: Dafür entfallen andere.',
  },
  'safe.loans': {
    label: 'Abgerufene SAFE-Darlehen',
    help:
      'Europäische SAFE-Darlehen, in gleichen Teilen von 2026 bis 2030 abgerufen; sie sind zu tilgen, überschneiden ' +
      'sich mit geplanten Haushalten, und geliefert wird einige Jahre später. Basis: kein Abruf; das Maximum ist, was ' +
      'die Europäische Kommission Belgien zuteilt.',
    cost:
      'Mehr davon kostet öffentliche Mittel, außer soweit es nur einen anderen Geldgeber ersetzt; die Regel zum ' +
      'europäischen Fertigungsanteil bindet den Käufer.',
  },
  'safe.additionality': {
    label: 'Zusätzlicher Anteil der SAFE-Mittel',
    help:
      'Anteil der SAFE-Mittel, der zusätzlich zu geplanten Haushalten ausgegeben wird; der Rest ersetzt andere Kredite. ' +
      'Er wirkt nur mit SAFE-Darlehen. Basis: eine Annahme von uns.',
    cost: 'Mehr davon kostet öffentliche Mittel, soweit Darlehen abgerufen werden.',
  },
  'safe.partnerShare': {
    label: 'Belgischer Anteil an SAFE-Aufträgen der Partner',
    help:
      'Belgischer Anteil an dem, was andere Länder mit ihren SAFE-Darlehen bestellen; er kann Ausfuhren doppelt ' +
      'zählen. Basis: keiner.',
    cost: 'Darüber entscheiden Partnerländer, keine belgische Behörde.',
  },
  'dependency.usShare': {
    label: 'US-Anteil an vertraglichen Einfuhren',
    help:
      'Amerikanischer Anteil an den vertraglich vereinbarten Verteidigungseinfuhren; bis 2030 legen frühere ' +
      'Entscheidungen das meiste fest, und er wirkt bei der Lieferung. Basis: der heutige Anteil laut AWEX in der ' +
      'Anhörung, hier auf Belgien angewandt.',
    cost: 'Weniger davon kostet: Preis und Wahl des Lieferanten, über den in den öffentlichen Kosten gezählten Mehrpreis hinaus.',
  },
  'industry.permits': {
    label: 'Abgebauter Genehmigungsverzug',
    help:
      'Abgebauter Teil der Genehmigungsdauer; so können Werke schneller wachsen und dafür einstellen. Basis: keine ' +
      'Änderung; die Anhörung wünscht einfachere Genehmigungen.',
    cost: 'Mehr davon kostet öffentliche Mittel: regionales Personal und Studien.',
  },
  'industry.finance': {
    label: 'Geschlossene Finanzierungslücke der Verteidigung',
    help:
      'Geschlossener Teil der Finanzierungslücke der Verteidigungsindustrie; so können Werke schneller wachsen und ' +
      'dafür einstellen. Basis: keine Änderung; die Anhörung beschreibt einen schwierigen Zugang zu Finanzierung.',
    cost: 'Mehr davon kostet öffentliche Mittel: erwartete Verluste aus Garantien und Koinvestitionen.',
  },
  'industry.smeAccess': {
    label: 'Abgebaute Hürden für KMU',
    help:
      'Abgebauter Teil der Hürden für KMU bei Verteidigungsaufträgen; so steigt der belgische Fertigungsanteil dessen, ' +
      'was unterzeichnet wird; er wirkt bei der Lieferung. Basis: keine Änderung; die Anhörung zählt diese Hürden auf.',
    cost: 'Mehr davon kostet öffentliche Mittel: Begleitung, kleinere Lose und Hilfe bei der Zertifizierung.',
  },
  'industry.visibility': {
    label: 'Beschaffungen unter festen Verträgen',
    help:
      'Anteil der dafür geeigneten Beschaffungen, für den feste mehrjährige Verträge bestehen; so können Werke ' +
      'schneller wachsen und dafür einstellen. Basis: keine Änderung; laut Anhörung können KMU nicht vor den ersten ' +
      'Aufträgen investieren.',
    cost: 'Mehr davon kostet öffentliche Mittel: bezahlte, aber nicht benötigte Mindestmengen.',
  },
  'industry.licences': {
    label: 'Abgebaute Wartezeit auf Ausfuhrlizenzen',
    help:
      'Abgebauter Teil der Wartezeit auf Ausfuhrlizenzen, was Ausfuhraufträge bringt. Basis: keine Änderung; sechs ' +
      'Redner der Anhörung nennen die Lizenzen.',
    cost:
      'Mehr davon kostet öffentliche Mittel: regionales Personal für Lizenzen. Die Endverbleibskontrolle kann schwächer ' +
      'werden: nicht bewertet.',
  },
  'dependency.screening': {
    label: 'Überprüfte ausländische Übernahmen',
    help:
      'Überprüfter Anteil der ausländischen Übernahmen, was den Kontrollverlust über Gießereien bremst (illustrativ). ' +
      'Basis: keine Überprüfung; die Anhörung wünscht besseren Schutz strategischer Unternehmen.',
    cost: 'Mehr davon kostet öffentliche Mittel: Personal. Ferngehaltenes Kapital wird nicht bewertet.',
  },
  'chips.capex': {
    label: 'Investition in Chips',
    help:
      'Gesamtinvestition in Chipfabriken, in gleichen Teilen von 2026 bis 2035; unter der Größe des kleinsten Werks ' +
      'entsteht kein Arbeitsplatz in Werken, und die Produktion folgt einige Jahre später. Basis: kein Projekt.',
    cost: 'Mehr davon kostet öffentliche Mittel: den öffentlichen Anteil der Investition.',
  },
  'batteries.capex': {
    label: 'Investition in Batterien',
    help:
      'Gesamtinvestition in Werke für Batteriematerialien, in gleichen Teilen von 2026 bis 2035; unter der Größe des ' +
      'kleinsten Werks entsteht kein Arbeitsplatz in Werken, und die Produktion folgt einige Jahre später. Basis: kein Projekt.',
    cost: 'Mehr davon kostet öffentliche Mittel: den öffentlichen Anteil der Investition.',
  },
  'ai.factory': {
    label: 'Budget der AI Factory',
    help:
      'Für die AI Factory ausgegebenes Budget, bis zum vollen Projekt der belgischen Bewerbung. Basis: die Belgien ' +
      'zugesprochene Antenne (Presse, Oktober 2025).',
    cost: 'Mehr davon kostet öffentliche Mittel: Über die Antenne hinaus zahlt Europa nichts.',
  },
  'capital.venture': {
    label: 'Risikokapital pro Jahr',
    help:
      'Jedes Jahr von belgischen Technologieunternehmen aufgenommenes Kapital; was hinzukommt, schafft ein Jahr später ' +
      'Arbeitsplätze. Basis: das 2024, einem Rekordjahr, aufgenommene Kapital.',
    cost:
      'Darüber entscheiden Anleger; der öffentliche Anteil an dem, was hinzukommt, ist in den öffentlichen Kosten ' +
      'gezählt.',
  },
  'public.offset': {
    label: 'Durch Kürzungen oder Steuern bezahlte Mehrkosten',
    help:
      'Anteil der zusätzlichen öffentlichen Kosten eines Jahres, der sofort durch Kürzungen oder Steuern anderswo ' +
      'bezahlt wird; der Rest wird mit Krediten finanziert. Basis: keiner.',
    cost: 'Anderswo sinkt die Nachfrage: Was gekürzt oder besteuert wird, ist nicht bewertet.',
  },
} as const
