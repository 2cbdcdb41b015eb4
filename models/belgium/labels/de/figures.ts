export const figures = {
  'defence.core.firms': {
    label: 'Unternehmen des Verteidigungskerns',
    claim: 'Zahl der Kernunternehmen, die militärische Güter und Dienste unmittelbar liefern.',
  },
  'defence.core.turnover': {
    label: 'Umsatz des Verteidigungskerns im Jahr 2025',
    claim: 'Jährlicher Umsatz aller Kernunternehmen zusammen (die Spanne ist unsere).',
  },
  'defence.core.direct_jobs': {
    label: 'Direkte Arbeitsplätze im Verteidigungskern im Jahr 2025',
    claim: 'Direkte Arbeitsplätze in den Kernunternehmen (die Spanne ist unsere).',
  },
  'defence.ecosystem.firms': {
    label: 'Unternehmen des Verteidigungsökosystems',
    claim:
      'Mindestzahl der Unternehmen, wenn auch die Anbieter von Lösungen mit doppeltem Verwendungszweck gezählt werden.',
  },
  'defence.ecosystem.turnover': {
    label: 'Umsatz des Verteidigungsökosystems im Jahr 2025',
    claim: 'Umsatz des ganzen Ökosystems, Anbieter von Gütern mit doppeltem Verwendungszweck inbegriffen.',
  },
  'defence.ecosystem.jobs': {
    label: 'Arbeitsplätze im Verteidigungsökosystem',
    claim:
      'Direkte und indirekte Arbeitsplätze des ganzen Ökosystems; die direkten des Kerns sind darunter. Die Spanne ist ' +
      'unsere: Ihr oberes Ende ist die Zählung von Agoria vom März 2025, weiter abgegrenzt.',
  },
  'defence.outlook.volume_factor': {
    label: 'Erwartetes Wachstum der Volumen der Industrie',
    claim:
      'Die Volumen der Industrie sollen sich in den kommenden acht Jahren verdoppeln (niederländische Fassung: kann ' +
      'sich verdoppeln); ob damit der Kern oder das Ökosystem gemeint ist, bleibt offen, und Agoria knüpfte es im März ' +
      '2025 an Bedingungen.',
  },
  'defence.outlook.years': {
    label: 'Jahre bis zur erwarteten Verdopplung der Volumen',
    claim: 'Zahl der Jahre, in denen sich die Volumen der Industrie verdoppeln sollen.',
  },
  'defence.outlook.extra_direct_jobs': {
    label: 'Erwartete zusätzliche direkte Arbeitsplätze',
    claim: 'Mit der Verdopplung der Volumen erwartete zusätzliche direkte Arbeitsplätze.',
  },
  'defence.outlook.extra_indirect_jobs': {
    label: 'Erwartete zusätzliche indirekte Arbeitsplätze',
    claim: 'Mit der Verdopplung der Volumen erwartete zusätzliche indirekte Arbeitsplätze.',
  },
  'defence.export.share': {
    label: 'Ausgeführter Anteil der belgischen Verteidigungsproduktion',
    claim: 'Zwei Drittel der belgischen Verteidigungsproduktion gehen ins Ausland (die Spanne ist unsere).',
  },
  'defence.export.europe_share': {
    label: 'Europäischer Anteil an den Verteidigungsausfuhren',
    claim: 'Anteil dieser Ausfuhren, der nach Europa geht.',
  },
  'defence.export.wallonia_share': {
    label: 'Ausgeführter Anteil der wallonischen Verteidigungsproduktion',
    claim:
      'Anteil der wallonischen Verteidigungsproduktion, der ausgeführt wird, vor allem auf europäische Märkte (mehr als).',
  },
  'defence.rnd.return': {
    label: 'Behaupteter Ertrag eines Euro militärischer F&E',
    claim:
      'Studien sollen zeigen, dass jeder Euro militärischer F&E 8 bis 9 Euro wirtschaftlichen Ertrag bringen kann: ' +
      'eine Behauptung aus der Anhörung, eine Möglichkeit, in keiner Zeitreihe.',
  },
  'defence.sme.under50': {
    label: 'Kleine Unternehmen unter den KMU des Sektors',
    claim: 'Anteil der KMU des Sektors mit weniger als 50 Beschäftigten.',
  },
  'defence.sme.share': {
    label: 'KMU unter den Verteidigungsunternehmen',
    claim: 'Anteil der KMU an den Verteidigungsunternehmen, laut einem Mitglied des Ausschusses.',
  },
  'defence.entities.belgium': {
    label: 'In der Verteidigung tätige belgische Einheiten',
    claim:
      'In der Verteidigung tätige belgische Einheiten, gezählt von der Studie der VUB und der Königlichen Militärschule.',
  },
  'defence.dual_use.candidates': {
    label: 'Unternehmen, die in der Verteidigung mehr tun wollen',
    claim:
      'Anbieter von Gütern mit doppeltem Verwendungszweck, die Agoria und BSDI mitgeteilt haben, sich stärker in der ' +
      'Verteidigung engagieren zu wollen (fast).',
  },
  'defence.wallonia.firm_share': {
    label: 'Wallonischer Anteil an den Verteidigungs- und Sicherheitsunternehmen',
    claim:
      'Anteil der belgischen Unternehmen für Verteidigung und Sicherheit, der in der Wallonie ansässig ist (mehr als).',
  },
  'defence.wallonia.turnover_share': {
    label: 'Wallonischer Anteil am Umsatz des Sektors',
    claim:
      'Anteil am nationalen Umsatz des Sektors, den Unternehmen in der Wallonie erzielen (fast); hier auf die ' +
      'Kernunternehmen bezogen, für die der GRIP 75,5 % nennt.',
  },
  'defence.wallonia.firms': {
    label: 'In der Verteidigung tätige wallonische Unternehmen',
    claim:
      'Wallonische Unternehmen, die in gewissem Maß in der Verteidigung tätig sind: fast 150 im Vortrag, zwischen 150 ' +
      'und 200 in den Antworten.',
  },
  'defence.wallonia.defence_turnover_share': {
    label: 'Verteidigungsanteil am Umsatz, teilweise tätige wallonische Unternehmen',
    claim:
      'Spanne des Umsatzanteils, den teilweise in der Verteidigung tätige wallonische Unternehmen aus ihr beziehen.',
  },
  'defence.brussels.entities': {
    label: 'In der Verteidigung tätige Einheiten in Brüssel',
    claim: 'In der Verteidigung tätige Einheiten in Brüssel.',
  },
  'defence.brussels.dedicated_entities': {
    label: 'Eigens auf Verteidigung ausgerichtete Brüsseler Einheiten',
    claim:
      'Brüsseler Einheiten unter den in der Verteidigung tätigen, die sich als eigens auf sie ausgerichtet bezeichnen.',
  },
  'defence.brussels.jobs': {
    label: 'Personal der Verteidigung in Brüssel',
    claim: 'Vollzeitäquivalente des Verteidigungssektors in Brüssel (etwa).',
  },
  'defence.brussels.gva_share': {
    label: 'Anteil der Verteidigung an der Brüsseler Wertschöpfung',
    claim: 'Anteil der Verteidigung an der Brüsseler Bruttowertschöpfung (weniger als).',
  },
  'defence.brussels.employment_share': {
    label: 'Anteil der Verteidigung an der Brüsseler Beschäftigung',
    claim: 'Anteil der Verteidigung an der Brüsseler Beschäftigung (weniger als).',
  },
  'defence.brussels.national_share': {
    label: 'Brüsseler Anteil am nationalen Sektor',
    claim: 'Brüsseler Anteil an den wichtigsten Wirtschaftsindikatoren des belgischen Verteidigungssektors (etwa).',
  },
  'defence.brussels.defence_turnover_share': {
    label: 'Verteidigungsanteil am Umsatz, Brüsseler Unternehmen',
    claim:
      'Anteil des Umsatzes der erfassten Brüsseler Unternehmen, der aus der Verteidigung stammt; die französische und ' +
      'die niederländische Fassung weichen voneinander ab.',
  },
  'dependency.us_import_share.2019': {
    label: 'Europäische Abhängigkeit von amerikanischen Einfuhren, 2019',
    claim:
      'Europäische Abhängigkeit von amerikanischen Einfuhren 2019, in den Worten der AWEX; der Redner sagt nicht, von ' +
      'welcher Gesamtheit.',
  },
  'dependency.us_import_share.now': {
    label: 'Europäische Abhängigkeit von amerikanischen Einfuhren, jetzt',
    claim:
      'Dieselbe Abhängigkeit jetzt (fast); hier für belgische Verteidigungseinfuhren verwendet (die Spanne ist ' +
      'unsere). SIPRI nennt 54 % für Belgien selbst von 2021 bis 2025, das IISS 34 % der Beschaffungen.',
  },
  'dependency.us_spending_share.2015_2019': {
    label: 'Militärausgaben, die in die USA gehen, 2015 bis 2019',
    claim:
      'Anteil der Militärausgaben europäischer NATO-Mitglieder, der in die Vereinigten Staaten geht, laut einem ' +
      'Mitglied, das SIPRI anführt; SIPRI misst Waffeneinfuhren.',
  },
  'dependency.us_spending_share.2020_2024': {
    label: 'Militärausgaben, die in die USA gehen, 2020 bis 2024',
    claim: 'Derselbe Anteil fünf Jahre später (mehr als); SIPRI misst Waffeneinfuhren.',
  },
  'dependency.purchases_outside_europe': {
    label: 'Beschaffungen außerhalb Europas, Schätzung eines Mitglieds',
    claim:
      'Ein Mitglied des Ausschusses schätzt, dass Beschaffungen außerhalb Europas nur 5 bis 10 % ausmachen; gesagt, ' +
      'bevor andere die amerikanischen Anteile anführten.',
  },
  'safe.envelope.eu': {
    label: 'Umfang des EU-Darlehensinstruments SAFE',
    claim:
      'Umfang von SAFE (Security Action for Europe), dem EU-Instrument für Darlehen zu Verteidigungsinvestitionen.',
  },
  'safe.envelope.belgium': {
    label: 'Für Belgien angekündigter europäischer Betrag',
    claim: 'Betrag, den Belgien aus einem europäischen Plan erhalten soll; SAFE wird nicht genannt.',
  },
  'defence.space.envelope': {
    label: 'Raumfahrtmittel der Verteidigung',
    claim:
      'Mittel für Weltraum in der Verteidigung („Space for Defence“) im belgischen Plan; der Zeitraum ist nicht angegeben.',
  },
  'defence.space.firms': {
    label: 'Unternehmen bei Wallonie Espace',
    claim: 'In Wallonie Espace zusammengeschlossene Unternehmen (etwa).',
  },
  'science.belspo.cut': {
    label: 'Geplante Kürzung der Mittel von BELSPO',
    claim: 'Von der Regierung geplante Kürzung der Mittel von BELSPO, laut einem Mitglied des Ausschusses.',
  },
  'defence.stock.months': {
    label: 'Vor der ersten Lieferung verlangter strategischer Vorrat',
    claim:
      'Monatsproduktionen, die einige ausländische Kunden, darunter französische, vor der ersten Lieferung als ' +
      'strategischen Vorrat verlangen.',
  },
  'defence.contract.fn_years': {
    label: 'Laufzeit des Munitionsvertrags von FN Herstal',
    claim:
      'Laufzeit des Vertrags von FN Herstal mit der belgischen Landesverteidigung über die Herstellung von Munition.',
  },
  'innovation.trl.funded_max': {
    label: 'Höchster finanzierter Reifegrad',
    claim:
      'Höchster Technologie-Reifegrad (TRL), den die Innovationsfinanzierung heute erreicht, von 0 bis 6; in späteren ' +
      'Phasen fehlt Geld.',
  },
  'trade.mission.firms': {
    label: 'Unternehmen je Wirtschaftsmission',
    claim: 'Unternehmen, die jede von einem Mitglied der Königsfamilie geleitete Wirtschaftsmission vereint (fast).',
  },
  'trade.exporters.database': {
    label: 'Ausführende Unternehmen in der Datenbank der Agentur',
    claim: 'Ausführende Unternehmen in der Datenbank der Agentur für Außenhandel (mehr als).',
  },
  'germany.automotive.output_change': {
    label: 'Entwicklung der deutschen Autoproduktion',
    claim: 'Rückgang der deutschen Autoproduktion, laut einem Mitglied des Ausschusses.',
  },
  'germany.automotive.jobs_lost': {
    label: 'Verlorene Arbeitsplätze in der deutschen Autoindustrie',
    claim:
      'Binnen eines Jahres verlorene Arbeitsplätze in der deutschen Autoindustrie, laut einem Mitglied des Ausschusses.',
  },
  'rd.intensity.belgium': {
    label: 'F&E-Intensität Belgiens',
    claim:
      'Bruttoinlandsausgaben für F&E als Anteil am BIP in Belgien. Die Spanne ist unsere: Eurostat hat den Wert für ' +
      '2023 seither auf 3,24 revidiert und nennt 3,4 für 2024 (Dezember 2025).',
  },
  'rd.intensity.target': {
    label: 'Empfohlene F&E-Intensität',
    claim: 'Höhe der F&E-Ausgaben, die der Vermerk für Belgien empfiehlt.',
  },
  'rd.intensity.netherlands': {
    label: 'F&E-Intensität der Niederlande',
    claim: 'F&E-Ausgaben als Anteil am BIP in den Niederlanden (etwa).',
  },
  'rd.intensity.germany': {
    label: 'F&E-Intensität Deutschlands',
    claim: 'F&E-Ausgaben als Anteil am BIP in Deutschland.',
  },
  'rd.intensity.france': {
    label: 'F&E-Intensität Frankreichs',
    claim: 'F&E-Ausgaben als Anteil am BIP in Frankreich (Schätzung des Vermerks).',
  },
  'skills.engineers.target': {
    label: 'Jährlich auszubildende Ingenieure',
    claim: 'Zahl der Ingenieure, deren jährliche Ausbildung der Vermerk empfiehlt: Absolventen, nicht Studienplätze.',
  },
  'semiconductors.chips_act': {
    label: 'Umfang des europäischen Chip-Gesetzes',
    claim: 'Umfang des europäischen Chip-Gesetzes (Chips Act), das neue Fabriken finanziert.',
  },
  'semiconductors.pilot_line.cost': {
    label: 'Kosten der Pilotfabrik von imec',
    claim: 'Kosten der 300-mm-Pilotfabrik von imec (etwa).',
  },
  'semiconductors.imec.revenue': {
    label: 'Einnahmen von imec',
    claim: 'Jährliche Einnahmen von imec.',
  },
  'semiconductors.imec.staff': {
    label: 'Forscher und Ingenieure bei imec',
    claim: 'Forscher und Ingenieure von imec weltweit (mehr als).',
  },
  'semiconductors.imec.universities': {
    label: 'Universitäten, mit denen imec arbeitet',
    claim: 'Universitäten, mit denen imec arbeitet (mehr als).',
  },
  'semiconductors.imec.companies': {
    label: 'Unternehmen, mit denen imec arbeitet',
    claim: 'Unternehmen, mit denen imec weltweit arbeitet (fast).',
  },
  'semiconductors.asml.turnover': {
    label: 'Umsatz von ASML',
    claim: 'Nettoumsatz von ASML.',
  },
  'semiconductors.asml.net_income': {
    label: 'Nettogewinn von ASML',
    claim: 'Nettogewinn von ASML.',
  },
  'semiconductors.asml.gross_margin': {
    label: 'Bruttomarge von ASML',
    claim: 'Bruttomarge von ASML (etwa).',
  },
  'semiconductors.asml.rnd_quarter': {
    label: 'F&E von ASML je Quartal',
    claim: 'F&E, die ASML Anfang 2025 je Quartal erwartete.',
  },
  'semiconductors.asml.rnd_year': {
    label: 'F&E von ASML im Jahr',
    claim:
      'Jährliche F&E von ASML in der Tabelle des Vermerks: Die Zeile ist mit 2022 überschrieben und die Zahl als ' +
      'aktualisiert bezeichnet; sie ist etwa das Vierfache des Quartals.',
  },
  'semiconductors.asml.staff': {
    label: 'Personal von ASML weltweit',
    claim:
      'Personen, die ASML weltweit beschäftigt (mehr als); das Konzernpersonal zählt nicht als belgische Arbeitsplätze.',
  },
  'batteries.umicore.turnover.2024': {
    label: 'Umsatz von Umicore, 2024',
    claim: 'Umsatz von Umicore 2024.',
  },
  'batteries.umicore.turnover.2023': {
    label: 'Umsatz von Umicore, 2023',
    claim: 'Umsatz von Umicore ein Jahr zuvor.',
  },
  'batteries.umicore.ebit': {
    label: 'Bereinigtes Betriebsergebnis von Umicore',
    claim: 'Bereinigtes Betriebsergebnis von Umicore.',
  },
  'batteries.umicore.rnd': {
    label: 'F&E-Ausgaben von Umicore',
    claim: 'F&E-Ausgaben von Umicore.',
  },
  'batteries.umicore.rnd_intensity': {
    label: 'F&E von Umicore als Anteil am Umsatz',
    claim: 'F&E von Umicore als Anteil am Umsatz.',
  },
  'batteries.umicore.staff': {
    label: 'Personal von Umicore weltweit',
    claim:
      'Personen, die Umicore weltweit beschäftigt (etwa); das Konzernpersonal zählt nicht als belgische Arbeitsplätze.',
  },
  'batteries.umicore.staff_belgium': {
    label: 'Personal von Umicore in Belgien',
    claim: 'Personen, die Umicore in Belgien beschäftigt, von seinem Personal weltweit (fast).',
  },
  'batteries.eib_loan': {
    label: 'EIB-Darlehen an Umicore',
    claim: 'Darlehen der Europäischen Investitionsbank an Umicore für F&E zu Batteriematerialien.',
  },
  'materials.solvay.turnover': {
    label: 'Umsatz von Solvay',
    claim: 'Nettoumsatz von Solvay.',
  },
  'materials.solvay.organic_change': {
    label: 'Organische Umsatzentwicklung von Solvay',
    claim: 'Organische Entwicklung des Nettoumsatzes von Solvay gegenüber dem Vorjahr.',
  },
  'materials.solvay.ebitda': {
    label: 'Bereinigtes EBITDA von Solvay',
    claim: 'Bereinigtes EBITDA von Solvay (etwa).',
  },
  'materials.solvay.savings': {
    label: 'Kosteneinsparungen von Solvay',
    claim: 'Kosteneinsparungen von Solvay.',
  },
  'materials.solvay.staff': {
    label: 'Personal von Solvay weltweit',
    claim:
      'Personen, die Solvay weltweit beschäftigt (etwa); das Konzernpersonal zählt nicht als belgische Arbeitsplätze.',
  },
  'peers.state_aid.de_fr_share': {
    label: 'Staatliche Beihilfen für Deutschland und Frankreich',
    claim: 'Anteil der EU-Genehmigungen staatlicher Beihilfen, der Deutschland und Frankreich zugutekam.',
  },
  'peers.france2030.electronics': {
    label: 'Mittel von France 2030 für Elektronik',
    claim: 'Mittel des Plans France 2030 für Elektronik und Halbleiter.',
  },
  'peers.france.engineers': {
    label: 'Mit Electronique 2030 auszubildende Ingenieure',
    claim: 'Ingenieure, die Frankreich im Rahmen von Electronique 2030 ausbilden will.',
  },
  'peers.france.crolles': {
    label: 'Kosten der Fabrik in Crolles',
    claim:
      'Kosten der Chipfabrik im französischen Crolles, wie angekündigt; später 7,5 Mrd., davon 2,9 Mrd. Beihilfen, ' +
      'seither ausgesetzt.',
  },
  'peers.france.gigafactories': {
    label: 'In Frankreich angekündigte Batterie-Gigafabriken',
    claim: 'In Frankreich angekündigte Batterie-Gigafabriken.',
  },
  'peers.france.battery_capacity': {
    label: 'In Frankreich geplante Batteriekapazität',
    claim: 'Spanne der in Frankreich geplanten Batteriekapazität.',
  },
  'tech.funding.2024': {
    label: 'Kapitalaufnahme belgischer Technologieunternehmen',
    claim: 'Von belgischen Technologieunternehmen aufgenommenes Kapital, fast doppelt so viel wie im Vorjahr.',
  },
  'tech.funding.ai_share': {
    label: 'KI-Anteil am aufgenommenen Kapital',
    claim:
      'Anteil dieses Kapitals, der laut dem Artikel in künstliche Intelligenz ging; die Presse nennt anderswo fast die ' +
      'Hälfte.',
  },
  'tech.funding.flanders': {
    label: 'Kapitalaufnahme in Flandern',
    claim: 'Von Technologieunternehmen in Flandern aufgenommenes Kapital.',
  },
  'tech.funding.wallonia': {
    label: 'Kapitalaufnahme in der Wallonie',
    claim: 'Von Technologieunternehmen in der Wallonie aufgenommenes Kapital.',
  },
  'tech.funding.brussels': {
    label: 'Kapitalaufnahme in Brüssel',
    claim:
      'Von Technologieunternehmen in Brüssel aufgenommenes Kapital; die drei Regionen ergeben zusammen 1.400 der 1.430 ' +
      'Millionen Euro.',
  },
  'tech.exits': {
    label: 'Verkäufe und Börsengänge von Technologieunternehmen',
    claim: 'Verkäufe und Börsengänge (exits) belgischer Technologieunternehmen im Jahr.',
  },
  'tech.unicorns': {
    label: 'Belgische „Einhörner“',
    claim: '„Einhörner“ (Wert über eine Milliarde) unter den belgischen Technologieunternehmen.',
  },
  'ict.growth': {
    label: 'Wachstum des IKT-Sektors',
    claim: 'Wachstum des IKT-Sektors, das niedrigste seit zehn Jahren.',
  },
  'ict.jobs_change': {
    label: 'Nettoveränderung der IKT-Arbeitsplätze',
    claim: 'Nettoveränderung der IKT-Arbeitsplätze im Jahr.',
  },
  'capital.private_equity': {
    label: 'In Belgien investiertes Beteiligungskapital',
    claim: 'Im Jahr in Belgien investiertes Beteiligungskapital (private equity).',
  },
  'capital.private_equity.firms': {
    label: 'Unternehmen, die Beteiligungskapital erhielten',
    claim: 'Unternehmen, die dieses Beteiligungskapital erhielten.',
  },
  'capital.private_equity.change': {
    label: 'Entwicklung des Beteiligungskapitals seit 2022',
    claim: 'Entwicklung des investierten Beteiligungskapitals gegenüber 2022.',
  },
  'capital.mergers.2024': {
    label: 'Fusionen und Übernahmen, 2024',
    claim: 'Volumen der Fusionen und Übernahmen 2024.',
  },
  'capital.mergers.2023': {
    label: 'Fusionen und Übernahmen, 2023',
    claim: 'Volumen der Fusionen und Übernahmen ein Jahr zuvor.',
  },
  'cities.brussels.startups': {
    label: 'Start-ups für Digitales und Biotechnologie in Brüssel',
    claim: 'Innovative Start-ups für Digitales und Biotechnologie in Brüssel (mehr als).',
  },
  'cities.count': {
    label: 'Beschriebene Städte',
    claim: 'Zahl der beschriebenen Städte: Brüssel, Antwerpen, Gent, Charleroi, Lüttich, Louvain-la-Neuve und Brügge.',
  },
  'industry.factory_of_the_future': {
    label: 'Unternehmen mit dem Siegel Factory of the Future',
    claim: 'Wallonische Unternehmen mit dem Siegel „Factory of the Future“.',
  },
  'industry.output_change': {
    label: 'Entwicklung der belgischen Industrieproduktion',
    claim: 'Entwicklung der belgischen Industrieproduktion im Mai 2025.',
  },
  'ai_factory.budget': {
    label: 'Budget der belgischen Bewerbung um eine AI Factory',
    claim: 'Geschätztes Budget des belgischen Projekts einer AI Factory.',
  },
  'ai_factory.eu_share': {
    label: 'Europäischer Anteil am Budget der AI Factory',
    claim: 'Teil, den Europa bezahlt hätte; er entfiel mit der Bewerbung und steht in keiner Gleichung.',
  },
  'ai_factory.sites': {
    label: 'Standorte der belgischen AI Factory',
    claim: 'Zahl der geplanten Standorte: Zellik und Charleroi.',
  },
  'peers.germany.support': {
    label: 'Öffentliche Unterstützung der deutschen Industrie',
    claim:
      'Öffentliche Unterstützung der deutschen Industrie laut der Tabelle des Vermerks; was sie umfasst, ist unklar, ' +
      'nur Hintergrund.',
  },
  'capital.private_equity.rank': {
    label: 'Europäischer Rang des belgischen Beteiligungskapitals',
    claim: 'Rang des belgischen Marktes für Beteiligungskapital in Europa nach investiertem Volumen.',
  },
  'peers.france.production_factor': {
    label: 'Französisches Ziel für die Elektronikproduktion',
    claim: 'Ziel von Electronique 2030: die Inlandsproduktion verdoppeln.',
  },
  'defence.space.esa_line': {
    label: 'Verteidigung im Haushalt der ESA',
    claim: 'Posten für Weltraum in der Verteidigung im Haushalt der Europäischen Weltraumorganisation: Es gibt keinen.',
  },
  'semiconductors.imec.growth_factor': {
    label: 'Von imec angestrebtes Wachstum',
    claim: 'Ziel von imec: die Halbleiter-F&E verdoppeln.',
  },
} as const
