export const studies = {
  'current-course': {
    label: 'Unveränderte Politik',
    about:
      'Die beschlossene Politik mit den Hindernissen von heute, kein Hebel geändert: womit die anderen verglichen werden.',
  },
  'sector-outlook': {
    label: 'Ausblick des Sektors',
    about:
      'Die in der Anhörung genannten Hindernisse bis 2030 abgebaut und bis 2029 schrittweise mehr Techniker ausgebildet: Der Kern ' +
      'verdoppelt sich bis 2033 beinahe, wie der Sektor es erwartet; wie wahrscheinlich eine Verdopplung ist, steht bei den Ergebnissen.',
  },
  'research-4': {
    label: '4 % für Forschung bis 2035',
    about: 'Das F&E-Niveau, das der Vermerk zur Souveränität empfiehlt, angestrebt bis 2035.',
  },
  'research-4-fast': {
    label: '4 % für Forschung bis 2030',
    about:
      'Dasselbe Ziel fünf Jahre früher, ohne mehr Ingenieure oder Fachkräfte aus dem Ausland: Ein Teil des Geldes erhöht ' +
      'nur die Gehälter.',
  },
  'research-4-people': {
    label: '4 % bis 2030, mit mehr Forschern',
    about:
      'Das Ziel von 2030 mit mehr Studienplätzen für Ingenieure bis 2030 und mehr Fachkräften aus dem Ausland ab 2026.',
  },
  'nato-path': {
    label: '3,5 % für Verteidigung bis 2035',
    about:
      'Der Verteidigungsaufwand steigt auf das, was die Verbündeten in Den Haag als Kernverteidigungsausgaben ' +
      'vereinbart haben.',
  },
  'industry-package': {
    label: 'Maßnahmen für die Industrie',
    about:
      'Derselbe Aufwand, mit teilweise abgebauten Hindernissen der Industrie und zusätzlich ausgebildeten Technikern.',
  },
  'paid-by-offsets': {
    label: 'Verteidigung, bezahlt durch Kürzungen oder Steuern',
    about: 'Derselbe Aufwand, alle Kosten durch Kürzungen oder Steuern anderswo bezahlt.',
  },
  'safe-full': {
    label: 'SAFE-Darlehen in voller Höhe',
    about: 'Das größte SAFE-Darlehen, das Belgien abrufen darf, zur Hälfte zusätzlich zu geplanten Haushalten.',
  },
  'european-preference': {
    label: 'Europäische Präferenz',
    about:
      'Ein kleinerer amerikanischer Anteil an den Verträgen, ein höherer belgischer Fertigungsanteil, besserer ' +
      'Zugang für KMU und die Hälfte der ausländischen Übernahmen überprüft.',
  },
  'chips-batteries': {
    label: 'Chips und Batterien',
    about: 'Investitionen in Chipfabriken und Werke für Batteriematerialien, gleichmäßig auf 2026 bis 2035 verteilt.',
  },
  'science-cut': {
    label: 'Kürzung der föderalen Wissenschaftsmittel',
    about: 'Die geplante, in der Anhörung erwähnte Kürzung der Mittel von BELSPO, sofort vollzogen.',
  },
  'effort-frozen': {
    label: 'Eingefrorene Verteidigungsausgaben',
    about:
      'Die Verteidigungsausgaben bleiben nach 2033 beim heutigen Anteil am BIP, und die Auslandsnachfrage wächst nur so ' +
      'schnell wie die Wirtschaft.',
  },
  'everything-recommended': {
    label: 'Alle Empfehlungen',
    about: 'Forschung, Kompetenzen, SAFE, europäische Beschaffungen, Industrie und Projekte, alles zugleich bewegt.',
  },
} as const
