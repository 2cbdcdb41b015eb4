/** Wat werd waargenomen: de naam, wie het zegt zoals onder een grafiek, en waarom het niet wordt getekend. */
export const history = {
  'rd.intensity': { label: 'O&O-intensiteit', line: 'Eurostat, CFS/STAT (BELSPO)' },
  'rd.spending': {
    label: 'O&O-uitgaven',
    line: 'Eurostat',
    apart: 'In lopende prijzen; die van het model zijn van 2024.',
  },
  'research.staff': { label: 'Personen in O&O', line: 'BELSPO, Rathenau Instituut (breuk in 2021)' },
  'rd.intensity.netherlands': {
    label: 'O&O-intensiteit, Nederland',
    line: 'Eurostat',
    apart: 'Het model heeft geen reeks voor andere landen.',
  },
  'rd.intensity.france': {
    label: 'O&O-intensiteit, Frankrijk',
    line: 'Eurostat',
    apart: 'Het model heeft geen reeks voor andere landen.',
  },
  'rd.intensity.germany': {
    label: 'O&O-intensiteit, Duitsland',
    line: 'Eurostat',
    apart: 'Het model heeft geen reeks voor andere landen.',
  },
  'gdp.chained2015': {
    label: 'Bbp, kettingeuro’s van 2015',
    line: 'Nationale Bank van België',
    apart: 'In kettingeuro’s van 2015; de prijzen van het model zijn van 2024.',
  },
  gdp: { label: 'Bbp', line: 'Wereldbank, Nationale Bank van België' },
  'defence.effort': { label: 'Defensie-inspanning', line: 'NAVO, ifo' },
  'defence.spending': {
    label: 'Defensie-uitgaven',
    line: 'NAVO',
    apart: 'In lopende prijzen; die van het model zijn van 2024.',
  },
  'defence.equipmentShare': {
    label: 'Materieel in de defensie-uitgaven',
    line: 'NAVO',
    apart: 'Een hefboom van het model, geen reeks.',
  },
  'us.importShare.europeanNato': {
    label: 'Amerikaans aandeel in de wapeninvoer, Europese NAVO-landen',
    line: 'SIPRI',
    apart: 'Van de Europese NAVO-landen samen; dat van het model is van België.',
  },
  'us.importShare.belgium': {
    label: 'Amerikaans aandeel in de wapeninvoer, België',
    line: 'SIPRI (zware wapens, gemiddelde van 2021–2025)',
  },
  'european.procurementShare': {
    label: 'Europees aandeel in de aankopen in Europa',
    line: 'IISS',
    apart: 'Van Europa als geheel; dat van het model is van België.',
  },
  'defence.exports.saudiShare': {
    label: 'Saudi-Arabië in de wapenuitvoer',
    line: 'SIPRI',
    apart: 'Het model heeft geen reeks per klant.',
  },
  'defence.sector.turnover': { label: 'Omzet van de defensie-industrie', line: 'Agoria' },
  'defence.sector.firms': {
    label: 'Defensiebedrijven',
    line: 'GRIP',
    apart: 'Het model telt geen bedrijven.',
  },
  'defence.sector.jobs': {
    label: 'Banen in de brede defensiesector',
    line: 'Agoria',
    apart: 'Ruimer afgebakend dan in het model.',
  },
  'defence.europe.turnoverGrowth': {
    label: 'Groei van de defensieomzet in Europa',
    line: 'ASD Europe',
    apart: 'Van Europa, in lopende prijzen.',
  },
  'tech.funding': {
    label: 'Opgehaald durfkapitaal',
    line: 'Belgische pers, “La Belgique accélère…”',
    apart: 'Een hefboom van het model, geen reeks.',
  },
} as const

/** Waar elke waarneming vandaan komt, en wat ervan te zeggen valt. */
export const observed = {
  'rd.intensity': {
    2004: { source: 'Eurostat (focusonbelgium.be, 3 december 2015)', note: 'eerste publicatie' },
    2014: {
      source: 'Eurostat (focusonbelgium.be; brusselstimes.com 35714)',
      note: 'eerste publicatie, 9.875 mln. €; later ongeveer 2,4',
    },
    2018: { source: 'CFS/STAT, BELSPO (brusselstimes.com 580765)' },
    2019: { source: 'CFS/STAT, BELSPO (dermine.belgium.be; brusselstimes.com 580765)' },
    2020: {
      source: 'CFS/STAT, BELSPO (brusselstimes.com 580765)',
      note: 'eerste publicatie van Eurostat: ongeveer 3,5',
    },
    2021: {
      source: 'CFS/STAT, BELSPO, 2023 (brusselstimes.com 580765)',
      note: 'eerste publicatie van Eurostat: 3,19; breuk in de bedrijfsenquête in 2021',
    },
    2023: { source: 'Eurostat, herzien', note: 'eerste publicatie 3,3; de nota vermeldt 3,32' },
    2024: { source: 'Eurostat, 4 december 2025' },
  },
  'rd.spending': { 2014: { source: 'Eurostat (brusselstimes.com 35714)' } },
  'research.staff': {
    2019: { source: 'BELSPO (dermine.belgium.be)' },
    2021: {
      source: 'Rathenau Instituut: 23 per 1.000 van de beroepsbevolking',
      note: 'orde van grootte, na de breuk van 2021; de beroepsbevolking van 5,2 miljoen is onze schatting',
    },
  },
  'rd.intensity.netherlands': { 2023: { source: 'Eurostat' } },
  'rd.intensity.france': { 2023: { source: 'Eurostat' } },
  'rd.intensity.germany': { 2023: { source: 'Eurostat, herzien' } },
  'gdp.chained2015': {
    2022: { source: 'Nationale Bank van België, SDDS-pagina van 28 februari 2024 (som van de kwartalen)' },
    2023: {
      source: 'Nationale Bank van België, SDDS-pagina van 28 februari 2024 (som van de kwartalen)',
      note: '+1,5%',
    },
  },
  gdp: { 2024: { source: 'Wereldbank, Nationale Bank van België', note: 'zoals in versie 1.0 van het model' } },
  'defence.effort': {
    2021: { source: 'NAVO, jaarverslag 2021 (belganewsagency.eu)' },
    2022: { source: 'NAVO, jaarverslag 2022 (taylordailypress.net)', note: 'een raming' },
    2023: { source: 'ifo (belganewsagency.eu)' },
    2024: { source: 'NAVO (brusselstimes.com 1721072)', note: 'de begroting van december 2023 voorzag 1,24' },
  },
  'defence.spending': {
    2021: { source: 'NAVO (taylordailypress.net)' },
    2022: { source: 'NAVO (taylordailypress.net)', note: 'een raming' },
  },
  'defence.equipmentShare': { 2022: { source: 'NAVO (sudinfo 637459)' } },
  'us.importShare.europeanNato': {
    2017: { source: 'SIPRI, gemiddelde van 2015–2019', note: 'de hoorzitting zegt 50' },
    2022: { source: 'SIPRI, gemiddelde van 2020–2024' },
  },
  'us.importShare.belgium': { 2023: { source: 'SIPRI, gemiddelde van 2021–2025 (brusselstimes.com 2011861)' } },
  'european.procurementShare': { 2024: { source: 'IISS', note: 'Amerikaans aandeel: 34' } },
  'defence.exports.saudiShare': {
    2023: {
      source: 'SIPRI, zware wapens, gemiddelde van 2021–2025 (brusselstimes.com 2011861)',
      note: 'Oekraïne 23, Canada 21; volgens de hoorzitting gaat 70% naar Europa: alleen zware wapens',
    },
  },
  'defence.sector.turnover': {
    2014: {
      source: 'Agoria en GRIP (lesoir.be, 10 februari 2016)',
      note: 'ruimer afgebakend: niet getekend; Wallonië 1.800, Vlaanderen 800; export 95%',
    },
    2024: { source: 'Agoria (rtl.be, 4 maart 2025)', note: 'kern' },
  },
  'defence.sector.firms': {
    2018: {
      source: 'databank van GRIP (rtbf.be 9946458)',
      note: '58% in Wallonië, 38% in Vlaanderen, 4% in Brussel',
    },
  },
  'defence.sector.jobs': { 2024: { source: 'Agoria, maart 2025' } },
  'defence.europe.turnoverGrowth': {
    2024: { source: 'ASD Europe', note: '10,3% per jaar in 2020–2024; banen +8,6% in 2024' },
  },
  'tech.funding': {
    2023: { source: 'trends.levif.be; datanews.levif.be' },
    2024: { source: '“La Belgique accélère sa transition technologique”, alinea 2' },
  },
} as const
