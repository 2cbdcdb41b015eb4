/** Ce qui a été observé : son nom, qui le dit, tel que cela figure sous un graphique, et pourquoi ce n’est pas tracé, le cas échéant. */
export const history = {
  'rd.intensity': { label: 'Intensité de R&D', line: 'Eurostat, CFS/STAT (BELSPO)' },
  'rd.spending': {
    label: 'Dépenses de R&D',
    line: 'Eurostat',
    apart: 'À prix courants ; ceux du modèle sont de 2024.',
  },
  'research.staff': { label: 'Personnel de R&D', line: 'BELSPO, Institut Rathenau (rupture en 2021)' },
  'rd.intensity.netherlands': {
    label: 'Intensité de R&D, Pays-Bas',
    line: 'Eurostat',
    apart: 'Le modèle n’a pas de série pour d’autres pays.',
  },
  'rd.intensity.france': {
    label: 'Intensité de R&D, France',
    line: 'Eurostat',
    apart: 'Le modèle n’a pas de série pour d’autres pays.',
  },
  'rd.intensity.germany': {
    label: 'Intensité de R&D, Allemagne',
    line: 'Eurostat',
    apart: 'Le modèle n’a pas de série pour d’autres pays.',
  },
  'gdp.chained2015': {
    label: 'PIB, volumes chaînés de 2015',
    line: 'Banque nationale de Belgique',
    apart: 'En volumes chaînés de 2015 ; le modèle est aux prix de 2024.',
  },
  gdp: { label: 'PIB', line: 'Banque mondiale, Banque nationale de Belgique' },
  'defence.effort': { label: 'Effort de défense', line: 'OTAN, ifo' },
  'defence.spending': {
    label: 'Dépenses de défense',
    line: 'OTAN',
    apart: 'À prix courants ; ceux du modèle sont de 2024.',
  },
  'defence.equipmentShare': {
    label: 'Part de l’équipement dans les dépenses de défense',
    line: 'OTAN',
    apart: 'Un levier du modèle, pas une série.',
  },
  'us.importShare.europeanNato': {
    label: 'Part américaine des importations d’armes, membres européens de l’OTAN',
    line: 'SIPRI',
    apart: 'Des membres européens de l’OTAN ensemble ; celle du modèle est celle de la Belgique.',
  },
  'us.importShare.belgium': {
    label: 'Part américaine des importations d’armes, Belgique',
    line: 'SIPRI (armes majeures, moyenne de 2021-2025)',
  },
  'european.procurementShare': {
    label: 'Part européenne des achats en Europe',
    line: 'IISS',
    apart: 'De l’Europe entière ; celle du modèle est celle de la Belgique.',
  },
  'defence.exports.saudiShare': {
    label: 'Part de l’Arabie saoudite dans les exportations d’armes',
    line: 'SIPRI',
    apart: 'Le modèle n’a pas de série par client.',
  },
  'defence.sector.turnover': { label: 'Chiffre d’affaires de l’industrie de défense', line: 'Agoria' },
  'defence.sector.firms': {
    label: 'Entreprises de défense',
    line: 'GRIP',
    apart: 'Le modèle ne compte pas les entreprises.',
  },
  'defence.sector.jobs': {
    label: 'Emplois du secteur de la défense au sens large',
    line: 'Agoria',
    apart: 'Un périmètre plus large que celui du modèle.',
  },
  'defence.europe.turnoverGrowth': {
    label: 'Croissance du chiffre d’affaires de la défense en Europe',
    line: 'ASD Europe',
    apart: 'De l’Europe, à prix courants.',
  },
  'tech.funding': {
    label: 'Capital-risque levé',
    line: 'Presse belge, « La Belgique accélère… »',
    apart: 'Un levier du modèle, pas une série.',
  },
} as const

/** D’où vient chaque observation, et ce qu’il faut en dire. */
export const observed = {
  'rd.intensity': {
    2004: { source: 'Eurostat (focusonbelgium.be, 3 décembre 2015)', note: 'première publication' },
    2014: {
      source: 'Eurostat (focusonbelgium.be ; brusselstimes.com 35714)',
      note: 'première publication, 9 875 M€ ; plus tard environ 2,4',
    },
    2018: { source: 'CFS/STAT, BELSPO (brusselstimes.com 580765)' },
    2019: { source: 'CFS/STAT, BELSPO (dermine.belgium.be ; brusselstimes.com 580765)' },
    2020: {
      source: 'CFS/STAT, BELSPO (brusselstimes.com 580765)',
      note: 'première publication d’Eurostat : environ 3,5',
    },
    2021: {
      source: 'CFS/STAT, BELSPO, 2023 (brusselstimes.com 580765)',
      note: 'première publication d’Eurostat : 3,19 ; rupture dans l’enquête auprès des entreprises en 2021',
    },
    2023: { source: 'Eurostat, révisé', note: 'première publication 3,3 ; la note donne 3,32' },
    2024: { source: 'Eurostat, 4 décembre 2025' },
  },
  'rd.spending': { 2014: { source: 'Eurostat (brusselstimes.com 35714)' } },
  'research.staff': {
    2019: { source: 'BELSPO (dermine.belgium.be)' },
    2021: {
      source: 'Institut Rathenau : 23 pour 1 000 de la population active',
      note: 'ordre de grandeur, après la rupture de 2021 ; la population active de 5,2 millions est notre estimation',
    },
  },
  'rd.intensity.netherlands': { 2023: { source: 'Eurostat' } },
  'rd.intensity.france': { 2023: { source: 'Eurostat' } },
  'rd.intensity.germany': { 2023: { source: 'Eurostat, révisé' } },
  'gdp.chained2015': {
    2022: { source: 'Banque nationale de Belgique, page SDDS du 28 février 2024 (somme des trimestres)' },
    2023: {
      source: 'Banque nationale de Belgique, page SDDS du 28 février 2024 (somme des trimestres)',
      note: '+1,5 %',
    },
  },
  gdp: {
    2024: { source: 'Banque mondiale, Banque nationale de Belgique', note: 'comme dans la version 1.0 du modèle' },
  },
  'defence.effort': {
    2021: { source: 'OTAN, rapport annuel 2021 (belganewsagency.eu)' },
    2022: { source: 'OTAN, rapport annuel 2022 (taylordailypress.net)', note: 'une estimation' },
    2023: { source: 'ifo (belganewsagency.eu)' },
    2024: { source: 'OTAN (brusselstimes.com 1721072)', note: 'le budget de décembre 2023 donnait 1,24' },
  },
  'defence.spending': {
    2021: { source: 'OTAN (taylordailypress.net)' },
    2022: { source: 'OTAN (taylordailypress.net)', note: 'une estimation' },
  },
  'defence.equipmentShare': { 2022: { source: 'OTAN (sudinfo 637459)' } },
  'us.importShare.europeanNato': {
    2017: { source: 'SIPRI, moyenne de 2015-2019', note: 'l’audition dit 50' },
    2022: { source: 'SIPRI, moyenne de 2020-2024' },
  },
  'us.importShare.belgium': { 2023: { source: 'SIPRI, moyenne de 2021-2025 (brusselstimes.com 2011861)' } },
  'european.procurementShare': { 2024: { source: 'IISS', note: 'part américaine : 34' } },
  'defence.exports.saudiShare': {
    2023: {
      source: 'SIPRI, armes majeures, moyenne de 2021-2025 (brusselstimes.com 2011861)',
      note: 'Ukraine 23, Canada 21 ; l’audition donne 70 % vers l’Europe : armes majeures seulement',
    },
  },
  'defence.sector.turnover': {
    2014: {
      source: 'Agoria et GRIP (lesoir.be, 10 février 2016)',
      note: 'un périmètre plus large : non tracé ; Wallonie 1 800, Flandre 800 ; exportations 95 %',
    },
    2024: { source: 'Agoria (rtl.be, 4 mars 2025)', note: 'noyau' },
  },
  'defence.sector.firms': {
    2018: {
      source: 'Base de données du GRIP (rtbf.be 9946458)',
      note: '58 % en Wallonie, 38 % en Flandre, 4 % à Bruxelles',
    },
  },
  'defence.sector.jobs': { 2024: { source: 'Agoria, mars 2025' } },
  'defence.europe.turnoverGrowth': {
    2024: { source: 'ASD Europe', note: '10,3 % par an en 2020-2024 ; emplois +8,6 % en 2024' },
  },
  'tech.funding': {
    2023: { source: 'trends.levif.be ; datanews.levif.be' },
    2024: { source: '« La Belgique accélère sa transition technologique », paragraphe 2' },
  },
} as const
