export const secondSources = {
  'rd.intensity.belgium': {
    source: 'Eurostat, revidierter Wert für 2023; 3,4 für 2024 (4. Dezember 2025)',
    note: 'wer 2023 heute zitiert, nimmt 3,24, nach Prüfung bei Eurostat; das Modell geht von den 3,32 des Dokuments aus',
  },
  'rd.intensity.germany': {
    source: 'Eurostat, revidierter Wert für 2023',
    note: 'erste Veröffentlichung 3,1',
  },
  'rd.intensity.netherlands': {
    source: 'Eurostat, 2023',
  },
  'rd.intensity.france': {
    source: 'Eurostat, 2023',
  },
  'rd.intensity.target': {
    source: 'Egmont-Institut, Policy Brief 378 (2025)',
    note: 'bezieht sich auf Forschung und Innovation',
  },
  'semiconductors.asml.turnover': {
    source: 'ASML, viertes Quartal 2024',
  },
  'semiconductors.asml.net_income': {
    source: 'ASML, viertes Quartal 2024',
  },
  'semiconductors.asml.gross_margin': {
    source: 'ASML, viertes Quartal 2024',
  },
  'batteries.umicore.turnover.2024': {
    source: 'Umicore, Jahresergebnisse 2024',
  },
  'batteries.umicore.turnover.2023': {
    source: 'Umicore, Jahresergebnisse 2024',
  },
  'batteries.umicore.ebit': {
    source: 'Umicore, Jahresergebnisse 2024',
  },
  'batteries.umicore.rnd': {
    source: 'Umicore, Jahresbericht 2022',
  },
  'batteries.umicore.rnd_intensity': {
    source: 'Umicore, Jahresbericht 2022',
  },
  'batteries.eib_loan': {
    source: 'Europäische Investitionsbank, Pressemitteilung 2024-054',
  },
  'semiconductors.chips_act': {
    source: 'Europäische Kommission zum Chip-Gesetz',
  },
  'peers.france2030.electronics': {
    source: 'französische Regierung zu France 2030',
  },
  'peers.france.crolles': {
    source: 'Presse zum Projekt in Crolles',
    note: '5,7 war die Ankündigung; später 7,5, davon 2,9 Beihilfen, und 1.000 Arbeitsplätze, seither ausgesetzt',
  },
  'peers.state_aid.de_fr_share': {
    source: 'Presse (L’Echo), Mitte 2023',
    note: 'der Vermerk nennt etwa 75',
  },
  'semiconductors.imec.staff': {
    source: 'Presse, 2023',
    note: 'der Vermerk nennt mehr als 6.000, weltweit',
  },
  'safe.envelope.eu': {
    source: 'Europäische Kommission zu SAFE; Presse (RTL, 2025)',
  },
  'safe.envelope.belgium': {
    source: 'Europäische Kommission, vorläufige Zuteilung 2025',
    note: 'die Anhörung nennt 8 Milliarden aus einem europäischen Plan',
  },
  'safe.europeanContent': {
    source: 'SAFE-Verordnung, laut Presse',
  },
  'defence.effortNow': {
    source: 'Schätzung einer Bank für das ganze Jahr 2025 (BNP Paribas Fortis)',
    note: 'NATO und Regierung nennen 2,0',
  },
  'defence.equipmentShareNow': {
    source: 'NATO, 2022',
    note: 'keine zweite Quelle für die 15 % im Jahr 2025',
  },
  'dependency.us_import_share.now': {
    source: 'SIPRI, Belgien 2021 bis 2025',
    note: '64 % für europäische NATO-Mitglieder 2020 bis 2024; das IISS nennt 34 % der Beschaffungen',
  },
  'dependency.us_import_share.2019': {
    source: 'SIPRI, europäische NATO-Mitglieder 2015 bis 2019',
    note: 'die Anhörung nennt 45',
  },
  'dependency.us_spending_share.2015_2019': {
    source: 'SIPRI, europäische NATO-Mitglieder 2015 bis 2019',
    note: 'die Anhörung nennt 50',
  },
  'dependency.us_spending_share.2020_2024': {
    source: 'SIPRI, europäische NATO-Mitglieder 2020 bis 2024',
    note: 'die Anhörung nennt mehr als 60',
  },
  'defence.export.europe_share': {
    source: 'SIPRI, Großwaffen 2021 bis 2025',
    note: 'Saudi-Arabien 30, Ukraine 23, Kanada 21 %: nur Großwaffen',
  },
  'tech.funding.2024': {
    source: 'belgische Presse, 2025',
    note: '738 im Jahr 2023; erstes Halbjahr 2025 halb so viel wie ein Jahr zuvor: ein Rekordjahr',
  },
  'tech.funding.ai_share': {
    source: 'belgische Presse, 2025',
    note: 'fast die Hälfte statt 70 %',
  },
  'research.outputElasticity': {
    source: 'Guellec und van Pottelsberghe, OECD STI 2001/3',
    note: '0,13 und 0,17 gelten für getrennte Bestände, nicht als Obergrenzen',
  },
  'research.crowdingIn': {
    source: 'Föderales Planbüro, Veröffentlichung 2305',
    note: 'Anreize bei der Gesellschaftssteuer ziehen nichts mit oder verdrängen',
  },
  'defence.inducedPerDirect': {
    source: 'GRIP nach Multiplikatoren des Föderalen Planbüros',
    note: '1 : 0,97 : 0,58',
  },
  'ai.antenna': {
    source: 'Presse, Oktober 2025',
  },
  'economy.gdp': {
    source: 'Prognose der Europäischen Kommission',
  },
} as const
