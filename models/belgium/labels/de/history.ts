/** What was observed: its name, who says so as it stands under a chart, and why it is not drawn where it is not. */
export const history = {
  'rd.intensity': { label: 'F&E-Intensität', line: 'Eurostat, CFS/STAT (BELSPO)' },
  'rd.spending': {
    label: 'F&E-Ausgaben',
    line: 'Eurostat',
    apart: 'Zu laufenden Preisen; die des Modells sind von 2024.',
  },
  'research.staff': { label: 'Personen in der F&E', line: 'BELSPO, Rathenau-Institut (Bruch 2021)' },
  'rd.intensity.netherlands': {
    label: 'F&E-Intensität, Niederlande',
    line: 'Eurostat',
    apart: 'Das Modell hat keine Zeitreihen für andere Länder.',
  },
  'rd.intensity.france': {
    label: 'F&E-Intensität, Frankreich',
    line: 'Eurostat',
    apart: 'Das Modell hat keine Zeitreihen für andere Länder.',
  },
  'rd.intensity.germany': {
    label: 'F&E-Intensität, Deutschland',
    line: 'Eurostat',
    apart: 'Das Modell hat keine Zeitreihen für andere Länder.',
  },
  'gdp.chained2015': {
    label: 'BIP, verkettete Volumen von 2015',
    line: 'Belgische Nationalbank',
    apart: 'Zu verketteten Preisen von 2015; die des Modells sind von 2024.',
  },
  gdp: { label: 'BIP', line: 'Weltbank, Belgische Nationalbank' },
  'defence.effort': { label: 'Verteidigungsaufwand', line: 'NATO, ifo' },
  'defence.spending': {
    label: 'Verteidigungsausgaben',
    line: 'NATO',
    apart: 'Zu laufenden Preisen; die des Modells sind von 2024.',
  },
  'defence.equipmentShare': {
    label: 'Anteil der Ausrüstung an den Verteidigungsausgaben',
    line: 'NATO',
    apart: 'Ein Hebel des Modells, keine Zeitreihe.',
  },
  'us.importShare.europeanNato': {
    label: 'Amerikanischer Anteil an Waffeneinfuhren, europäische NATO-Mitglieder',
    line: 'SIPRI',
    apart: 'Für die europäischen NATO-Mitglieder zusammen; der Anteil im Modell ist jener Belgiens.',
  },
  'us.importShare.belgium': {
    label: 'Amerikanischer Anteil an Waffeneinfuhren, Belgien',
    line: 'SIPRI (Großwaffen, Mittel 2021–2025)',
  },
  'european.procurementShare': {
    label: 'Europäischer Anteil an Beschaffungen in Europa',
    line: 'IISS',
    apart: 'Für ganz Europa; der Anteil im Modell ist jener Belgiens.',
  },
  'defence.exports.saudiShare': {
    label: 'Anteil Saudi-Arabiens an den Waffenausfuhren',
    line: 'SIPRI',
    apart: 'Das Modell hat keine Zeitreihe nach Kunden.',
  },
  'defence.sector.turnover': { label: 'Umsatz der Verteidigungsindustrie', line: 'Agoria' },
  'defence.sector.firms': {
    label: 'Verteidigungsunternehmen',
    line: 'GRIP',
    apart: 'Das Modell zählt keine Unternehmen.',
  },
  'defence.sector.jobs': {
    label: 'Arbeitsplätze im Verteidigungssektor im weiteren Sinn',
    line: 'Agoria',
    apart: 'Weiter abgegrenzt als im Modell.',
  },
  'defence.europe.turnoverGrowth': {
    label: 'Wachstum des Verteidigungsumsatzes in Europa',
    line: 'ASD Europe',
    apart: 'Für Europa, zu laufenden Preisen.',
  },
  'tech.funding': {
    label: 'Aufgenommenes Risikokapital',
    line: 'Belgische Presse, „La Belgique accélère…“',
    apart: 'Ein Hebel des Modells, keine Zeitreihe.',
  },
} as const

/** Where each observation comes from, and what is to be said of it. */
export const observed = {
  'rd.intensity': {
    2004: { source: 'Eurostat (focusonbelgium.be, 3. Dezember 2015)', note: 'erste Veröffentlichung' },
    2014: {
      source: 'Eurostat (focusonbelgium.be; brusselstimes.com 35714)',
      note: 'erste Veröffentlichung, 9.875 Mio. €; später etwa 2,4',
    },
    2018: { source: 'CFS/STAT, BELSPO (brusselstimes.com 580765)' },
    2019: { source: 'CFS/STAT, BELSPO (dermine.belgium.be; brusselstimes.com 580765)' },
    2020: {
      source: 'CFS/STAT, BELSPO (brusselstimes.com 580765)',
      note: 'erste Veröffentlichung von Eurostat: etwa 3,5',
    },
    2021: {
      source: 'CFS/STAT, BELSPO, 2023 (brusselstimes.com 580765)',
      note: 'erste Veröffentlichung von Eurostat: 3,19; Bruch in der Unternehmensbefragung 2021',
    },
    2023: { source: 'Eurostat, revidiert', note: 'erste Veröffentlichung 3,3; der Vermerk nennt 3,32' },
    2024: { source: 'Eurostat, 4. Dezember 2025' },
  },
  'rd.spending': { 2014: { source: 'Eurostat (brusselstimes.com 35714)' } },
  'research.staff': {
    2019: { source: 'BELSPO (dermine.belgium.be)' },
    2021: {
      source: 'Rathenau-Institut: 23 je 1.000 Erwerbspersonen',
      note: 'Größenordnung, nach dem Bruch von 2021; die Zahl von 5,2 Millionen Erwerbspersonen ist von uns',
    },
  },
  'rd.intensity.netherlands': { 2023: { source: 'Eurostat' } },
  'rd.intensity.france': { 2023: { source: 'Eurostat' } },
  'rd.intensity.germany': { 2023: { source: 'Eurostat, revidiert' } },
  'gdp.chained2015': {
    2022: { source: 'Belgische Nationalbank, SDDS-Seite vom 28. Februar 2024 (Summe der Quartale)' },
    2023: { source: 'Belgische Nationalbank, SDDS-Seite vom 28. Februar 2024 (Summe der Quartale)', note: '+1,5 %' },
  },
  gdp: { 2024: { source: 'Weltbank, Belgische Nationalbank', note: 'wie in Version 1.0 des Modells' } },
  'defence.effort': {
    2021: { source: 'NATO, Jahresbericht 2021 (belganewsagency.eu)' },
    2022: { source: 'NATO, Jahresbericht 2022 (taylordailypress.net)', note: 'eine Schätzung' },
    2023: { source: 'ifo (belganewsagency.eu)' },
    2024: { source: 'NATO (brusselstimes.com 1721072)', note: 'der Haushalt vom Dezember 2023 nannte 1,24' },
  },
  'defence.spending': {
    2021: { source: 'NATO (taylordailypress.net)' },
    2022: { source: 'NATO (taylordailypress.net)', note: 'eine Schätzung' },
  },
  'defence.equipmentShare': { 2022: { source: 'NATO (sudinfo 637459)' } },
  'us.importShare.europeanNato': {
    2017: { source: 'SIPRI, Mittel 2015–2019', note: 'die Anhörung nennt 50' },
    2022: { source: 'SIPRI, Mittel 2020–2024' },
  },
  'us.importShare.belgium': { 2023: { source: 'SIPRI, Mittel 2021–2025 (brusselstimes.com 2011861)' } },
  'european.procurementShare': { 2024: { source: 'IISS', note: 'amerikanischer Anteil: 34' } },
  'defence.exports.saudiShare': {
    2023: {
      source: 'SIPRI, Großwaffen, Mittel 2021–2025 (brusselstimes.com 2011861)',
      note: 'Ukraine 23, Kanada 21; laut Anhörung gehen 70 % nach Europa: nur Großwaffen',
    },
  },
  'defence.sector.turnover': {
    2014: {
      source: 'Agoria und GRIP (lesoir.be, 10. Februar 2016)',
      note: 'weiter abgegrenzt: nicht gezeichnet; Wallonie 1.800, Flandern 800; Ausfuhren 95 %',
    },
    2024: { source: 'Agoria (rtl.be, 4. März 2025)', note: 'Kern' },
  },
  'defence.sector.firms': {
    2018: {
      source: 'Datenbank des GRIP (rtbf.be 9946458)',
      note: '58 % in der Wallonie, 38 % in Flandern, 4 % in Brüssel',
    },
  },
  'defence.sector.jobs': { 2024: { source: 'Agoria, März 2025' } },
  'defence.europe.turnoverGrowth': {
    2024: { source: 'ASD Europe', note: '10,3 % pro Jahr, 2020–2024; Arbeitsplätze +8,6 % im Jahr 2024' },
  },
  'tech.funding': {
    2023: { source: 'trends.levif.be; datanews.levif.be' },
    2024: { source: '„La Belgique accélère sa transition technologique“, Absatz 2' },
  },
} as const
