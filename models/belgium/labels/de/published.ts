/** What others published, where, and how the same number is read from the model; why it differs where it does. */
export const published = {
  'core.turnover.2033': {
    what: 'Umsatz der Kernunternehmen der Verteidigung 2033, ohne Hindernisse',
    source: 'Parlamentarische Anhörung, I.E (Ausblick des Sektors)',
    how: 'Studie „Ausblick des Sektors“: Umsatz des Verteidigungskerns 2033.',
  },
  'core.direct.2033': {
    what: 'Direkte Arbeitsplätze der Verteidigung 2033, ohne Hindernisse',
    source: 'Parlamentarische Anhörung, I.E (Ausblick des Sektors)',
    how: 'Studie „Ausblick des Sektors“: direkte Arbeitsplätze der Verteidigung 2033.',
  },
  'core.other.2033': {
    what: 'Andere Arbeitsplätze des Verteidigungsökosystems 2033, ohne Hindernisse',
    source: 'Parlamentarische Anhörung, I.E (Ausblick des Sektors)',
    how: 'Studie „Ausblick des Sektors“: andere Arbeitsplätze des Ökosystems 2033.',
  },
  'core.growth': {
    what: 'Wachstum des Verteidigungsumsatzes in Europa: 10,3 % pro Jahr 2020–2024, abzüglich 3,5 bis 5 % Preisanstieg pro Jahr',
    source: 'ASD Europe, facts 2025 (gulfpress.net; europesays.com/ee/56406); die Preisbereinigung ist von uns',
    how: 'Unveränderte Politik: jährliches Wachstum des Umsatzes des Kerns von 2025 bis 2030.',
  },
  'core.jobs.elasticity': {
    what: 'Wachstum der Arbeitsplätze der Verteidigung im Verhältnis zum Umsatz, 2024 (8,6 % zu 13,8 %)',
    source: 'ASD Europe, 2024',
    how: 'Unveränderte Politik: Wachstum der direkten Arbeitsplätze im Verhältnis zum Umsatz des Kerns, 2025 bis 2030, in Logarithmen.',
    why: 'Das Modell folgt der Anhörung, in der die Arbeitsplätze fast im Gleichschritt mit dem Umsatz wachsen.',
  },
  'core.suppliers': {
    what: 'Arbeitsplätze bei Zulieferern je hinzukommendem direktem Arbeitsplatz',
    source: 'Multiplikatoren des Föderalen Planbüros, zitiert vom GRIP',
    how: 'Studie „Ausblick des Sektors“: Änderung der anderen Arbeitsplätze des Ökosystems im Verhältnis zu jener der direkten seit 2025.',
  },
  'core.suppliers.average': {
    what: 'Arbeitsplätze bei Zulieferern je direktem Arbeitsplatz, Durchschnitt 2025',
    source: 'Multiplikatoren des Föderalen Planbüros, zitiert vom GRIP',
    how: 'Unveränderte Politik, 2025: andere Arbeitsplätze des Ökosystems im Verhältnis zu den direkten (13.000 und 5.000 in den Dokumenten).',
    why: 'Die Anhörung zählt einen weiteren Kreis von Unternehmen als die Multiplikatoren.',
  },
  'effort.2029': {
    what: 'Verteidigungsausgaben 2029, laufende Preise',
    source: 'Föderaler Pfad (businessam.be)',
    how: 'Unveränderte Politik: Verteidigungsausgaben 2029, bei 2 % Preisanstieg pro Jahr ab 2024.',
  },
  'effort.2034': {
    what: 'Verteidigungsausgaben 2034, laufende Preise',
    source: 'Strategische Vision (trends.levif.be)',
    how: 'Unveränderte Politik: Verteidigungsausgaben 2034, bei 2 % Preisanstieg pro Jahr ab 2024.',
  },
  'equipment.2026_2034': {
    what: 'Investitionen der Strategischen Vision, 2026 bis 2034, laufende Preise',
    source: 'Strategische Vision 2026–2034 (jarrett.be); N-VA, 25. Juni 2025 (34 Milliarden)',
    how: 'Unveränderte Politik: gekaufte Ausrüstung, Summe 2026 bis 2034, bei 2 % Preisanstieg pro Jahr ab 2024.',
  },
  'european.share.2025': {
    what: 'Europäischer Anteil an Rüstungsbeschaffungen',
    source: 'IISS, 2022–2025',
    how: 'Unveränderte Politik: europäischer Anteil an den Lieferungen 2025.',
  },
  'us.purchases.2025': {
    what: 'Amerikanischer Anteil an Rüstungsbeschaffungen',
    source: 'IISS',
    how: 'Unveränderte Politik: amerikanischer Anteil an den Lieferungen 2025.',
    why: 'Das Modell folgt der Anhörung, die den amerikanischen Anteil an den Einfuhren höher ansetzt als das IISS.',
  },
  'us.imports.2025': {
    what: 'Amerikanischer Anteil an belgischen Einfuhren von Großwaffen, 2021–2025',
    source: 'SIPRI (brusselstimes.com 2011861); 52 und 64 % gelten für europäische NATO-Mitglieder',
    how: 'Unveränderte Politik: amerikanischer Anteil an den Verteidigungseinfuhren 2025.',
  },
  'walloon.core': {
    what: 'Wallonischer Anteil an den Kernunternehmen',
    source: 'Datenbank des GRIP',
    how: 'Eine Eingabe des Modells, wie sie im Register steht.',
  },
  'walloon.jobs.2025': {
    what: 'Wallonischer Anteil an allen Arbeitsplätzen der Verteidigung',
    source: 'Agoria, März 2025',
    how: 'Unveränderte Politik, 2025: wallonische Arbeitsplätze im Kern und andere im Verhältnis zu allen der Verteidigung.',
  },
  'walloon.turnover.2025': {
    what: 'Wallonischer Anteil am Verteidigungsumsatz, auf das ganze Ökosystem bezogen',
    source: 'Parlamentarische Anhörung, I.C (AWEX)',
    how: 'Unveränderte Politik, 2025: wallonischer Umsatz im Verhältnis zum Umsatz des Ökosystems.',
    why: 'Der Anteil der AWEX wird auf die Kernunternehmen bezogen; Anbieter von Gütern mit doppeltem Verwendungszweck sind anders über das Land verteilt.',
  },
  'gdp.nato5.offset25': {
    what: 'BIP 2035, wenn der Aufwand allmählich und teilweise gegenfinanziert von 2 auf 5 % des BIP steigt: 25 % gegenfinanziert',
    source:
      'Europäische Kommission, Herbst 2025 (mnimarkets.com); für die EU, der gegenfinanzierte Teil ist nicht angegeben',
    how: 'Aufwand bei 5 % des BIP bis 2035, zu 25 % gegenfinanziert, ohne die für 2034 vereinbarte Stufe: Wirkung auf das BIP 2035.',
  },
  'gdp.nato5.offset50': {
    what: 'BIP 2035, wenn der Aufwand allmählich und teilweise gegenfinanziert von 2 auf 5 % des BIP steigt: 50 % gegenfinanziert',
    source:
      'Europäische Kommission, Herbst 2025 (mnimarkets.com); für die EU, der gegenfinanzierte Teil ist nicht angegeben',
    how: 'Aufwand bei 5 % des BIP bis 2035, zu 50 % gegenfinanziert, ohne die für 2034 vereinbarte Stufe: Wirkung auf das BIP 2035.',
    why: 'Bei hälftiger Gegenfinanzierung hebt das, was der Staat anderswo nimmt, den größten Teil der in Belgien verbleibenden Nachfrage auf.',
  },
  'gdp.ec2028': {
    what: 'BIP 2028, wenn der Aufwand bis dahin um 1,5 % des BIP steigt',
    source: 'Europäische Kommission, Frühjahr 2025 (epthinktank.eu 70944)',
    how: 'Aufwand bei 3,5 % des BIP bis 2028: Wirkung auf das BIP 2028.',
  },
  'debt.ec2028': {
    what: 'Staatsschuld 2028 im selben Fall, in Prozentpunkten des BIP',
    source: 'Europäische Kommission, Frühjahr 2025 (epthinktank.eu 70944)',
    how: 'Aufwand bei 3,5 % des BIP bis 2028: zusätzliche Staatsschuld 2028.',
  },
  'gdp.kiel': {
    what: 'BIP, wenn der Aufwand von 2 auf 3,5 % des BIP steigt',
    source: 'Kiel Institut, Guns and Growth, 2025',
    how: 'BIP 2035 mit einem Aufwand von 3,5 % des BIP bis 2035 im Verhältnis zum BIP bei einem Aufwand von weiterhin 2 %.',
    why: 'Belgien führt den größten Teil seiner Ausrüstung ein, Personal oder Werke setzen Grenzen, und die Nachfragewirkung schwindet.',
  },
  'gdp.oxford': {
    what: 'BIP des Euroraums 2030, wenn der Aufwand bis dahin von 2 auf 3 % steigt',
    source: 'Oxford Economics, Juni 2025',
    how: 'BIP 2030 mit einem Aufwand von 3 % des BIP bis 2030 im Verhältnis zum BIP bei unveränderter Politik.',
  },
  'multiplier.cumulative': {
    what: 'Kumulierter Multiplikator von Militärausgaben',
    source: 'Ramey und Zubairy 2018, zitiert in Kiel 2025; Capital Economics 2025 (0,4 bis 0,6)',
    how: 'Aufwand bei 3 % des BIP bis 2030: zusätzliches BIP im Verhältnis zu zusätzlichen Verteidigungsausgaben, Summe 2026 bis 2030.',
  },
  'multiplier.bbva': {
    what: 'Multiplikator der Verteidigungsausgaben in der EU insgesamt, die ersten beiden Jahre (danach keine Wirkung mehr)',
    source: 'BBVA Research, Juni 2025, Dokument 25/06',
    how: 'Aufwand bei 3 % des BIP bis 2030: zusätzliches BIP im Verhältnis zu zusätzlichen Verteidigungsausgaben, Summe 2026 und 2027.',
    why: 'Die EU insgesamt stellt einen weit größeren Teil ihrer Ausrüstung selbst her als Belgien.',
  },
  'multiplier.boston': {
    what: 'Gemeinsamer Multiplikator von Militärausgaben mehrerer Länder: unter 0,2',
    source: 'Federal Reserve Bank of Boston, Arbeitspapier 15-9 (studyres.com)',
    how: 'Aufwand bei 3 % des BIP bis 2030: zusätzliches BIP im Verhältnis zu zusätzlichen Verteidigungsausgaben, Summe 2026 bis 2030.',
    why: 'Das Modell zählt in den ersten Jahren weniger Verdrängung, als diese Studie findet.',
  },
  'eda.gdp': {
    what: 'BIP je 100 Mio. € Verteidigungsausgaben',
    source: 'EDA / Europe Economics, 2014',
    how: 'Aufwand bei 5 % des BIP bis 2035 gegenüber weiterhin 2 %: Änderung des BIP je 100 Mio. € Ausgaben, 2035.',
    why: 'Die Studie nimmt im Inland hergestellte Ausrüstung und keine Verdrängung an; Belgien führt das meiste ein, und die Wirkung schwindet.',
  },
  'eda.tax': {
    what: 'Steuern je 100 Mio. € Verteidigungsausgaben',
    source: 'EDA / Europe Economics, 2014',
    how: 'Dieselben beiden Berechnungen: Änderung des BIP je 100 Mio. € Ausgaben, mal Anteil der Steuern am BIP.',
    why: 'Das folgt aus der kleineren Wirkung auf das BIP.',
  },
  'eda.jobs': {
    what: 'Arbeitsplätze je 100 Mio. € Verteidigungsausgaben',
    source: 'EDA / Europe Economics, 2014',
    how: 'Dieselben beiden Berechnungen: Änderung der Arbeitsplätze (netto) je 100 Mio. € Ausgaben, 2035.',
    why: 'Die Studie zählt jeden Arbeitsplatz der Kette und keinen verdrängten; das Modell zählt netto.',
  },
  'gdp.taxfinanced': {
    what: 'BIP, wenn der zusätzliche Aufwand durch Steuern oder Kürzungen bezahlt wird: niedriger, vielleicht negativ',
    source: 'Kiel Institut, 2025 (das Vorzeichen)',
    how: 'Studie „Verteidigung, bezahlt durch Kürzungen oder Steuern“: Wirkung auf das BIP 2035.',
  },
  'gdp.recovery': {
    what: 'Aufbauplan (5,9 Milliarden in fünf Jahren): größte Wirkung auf das BIP',
    source: 'Föderales Planbüro, Veröffentlichung 2106',
    how: 'Eine Näherung, da kein Hebel diese Form hat: Ein Aufwand von 2,2 % des BIP ab 2026 kostet pro Jahr etwa ebenso viel; Wirkung auf das BIP 2026.',
    why: 'Bei der Näherung geht das Geld in die Verteidigung, großteils ins Ausland; der Plan bestand aus Bau und Renovierung im Inland.',
  },
  'rd.staff.2021': {
    what: 'Personen in der F&E 2021',
    source: 'Rathenau-Institut: 23 je 1.000 von 5,2 Millionen Erwerbspersonen',
    how: 'Das Personal des Modells von 2025, mit 3 % pro Jahr zurückgerechnet.',
  },
  'rd.pace': {
    what: 'Durchschnittlicher Anstieg der F&E-Intensität im beobachteten Zeitraum 2014–2024, in Prozentpunkten des BIP pro Jahr',
    source: 'Eurostat (2,4 bis 3,4 %)',
    how: 'Unveränderte Politik, 2026: was das verfügbare Personal kosten würde, im Verhältnis zum BIP, abzüglich der Intensität von 2025.',
  },
  'rd.pay': {
    what: 'Teil zusätzlichen F&E-Geldes, der in höhere Gehälter fließt',
    source: 'Goolsbee 1998',
    how: 'Studie „4 % für Forschung bis 2030“, 2030: zusätzliches Geld, für das niemand gefunden wurde, im Verhältnis zum ganzen zusätzlichen Geld.',
    why: 'Wenn das Geld langsam kommt, findet das Modell für das meiste davon Personal.',
  },
  'rd.pay.rush': {
    what: 'Teil zusätzlichen F&E-Geldes, der in höhere Gehälter fließt, wenn es auf einmal kommt',
    source: 'Goolsbee 1998',
    how: 'F&E bei 5 % des BIP ab 2026, im Jahr 2026: zusätzliches Geld, für das niemand gefunden wurde, im Verhältnis zum ganzen zusätzlichen Geld.',
    why: 'Wenn das Geld auf einmal kommt, gibt es im Modell kein Personal dafür, und das meiste fließt in höhere Gehälter.',
  },
  'rd.growth': {
    what: 'Jährlicher Wachstumsgewinn aus 0,68 Prozentpunkten mehr F&E (3-%-Studie, umgerechnet: 0,5 × 0,68 ÷ 1,1)',
    source: 'Europäische Kommission, 3-%-Studie (wordscope.be)',
    how: 'Studie „4 % für Forschung bis 2030“: Gewinn aus Wissen zwischen 2030 und 2035, pro Jahr.',
    why: 'Die Elastizität ist vorsichtig gewählt; die Studie erwartet doppelt so viel.',
  },
  'rd.growth.1_8': {
    what: 'Jährlicher Wachstumsgewinn aus 0,68 Prozentpunkten mehr F&E (ein Anstieg von 1,8 auf 2,6 % bringt 0,2: umgerechnet, 0,68 ÷ 0,8)',
    source: 'Europäische Kommission (wordscope.be)',
    how: 'Studie „4 % für Forschung bis 2030“: Gewinn aus Wissen zwischen 2030 und 2035, pro Jahr.',
  },
  'rd.return': {
    what: 'Gesellschaftlicher Bruttoertrag der F&E',
    source: 'Hall, Mairesse und Mohnen 2010 (weite Spanne)',
    how: 'Produktionselastizität mal BIP, im Verhältnis zum Wissensbestand von 2025.',
  },
  'chips.perjob': {
    what: 'Investition je direktem Arbeitsplatz bei Chips',
    source: 'France 2030, Durchschnitt; Crolles',
    how: 'Eine Eingabe des Modells, wie sie im Register steht.',
  },
  'chips.public': {
    what: 'Öffentlicher Anteil an der Investition in eine Chipfabrik',
    source: 'Crolles, ESMC, NanoIC',
    how: 'Eine Eingabe des Modells, wie sie im Register steht.',
  },
} as const
