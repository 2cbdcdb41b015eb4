/** Wat het document over elke stad zegt, in onze woorden en zonder de lof. */
export const cities = {
  brussels: [
    'Artificiële intelligentie, biotechnologie en digitale technologie moeten de Brusselse industrie dragen.',
    'Vermeld worden: imec (micro-elektronica), UCB en GSK (biotechnologie), Proximus en start-ups.',
    'Universiteiten en industrie werken samen aan digitale gezondheid; overheidsgeld gaat naar netwerken en incubatoren.',
  ],
  antwerp: [
    'De haven gebruikt geconnecteerde sensoren om verkeer en goederen te sturen.',
    'De chemie investeert in schonere processen en biogebaseerde materialen.',
    'Universiteiten en industrie werken samen aan robotica en AI voor vervoer.',
  ],
  ghent: [
    'Textiel (gerecycleerde materialen, automatisering), elektronica (sensoren) en voeding (traceerbaarheid) stappen over op industrie 4.0.',
    'De stad zou vooroplopen in de circulaire economie: hergebruik en minder industrieel afval.',
  ],
  charleroi: [
    'De vroegere staalstad richt zich op luchtvaart, mechatronica en nanotechnologie.',
    'Nanomaterialen worden ontwikkeld voor elektronica en defensie; er zijn opleidingen in mechatronica en robotica.',
  ],
  liege: [
    'Metallurgie (lichte, recycleerbare legeringen), energie (slimme netten, zon en wind) en precisiemechanica.',
    'De projecten worden met publieke en private middelen gefinancierd.',
  ],
  'louvain-la-neuve': [
    'Biotechnologie, intelligente medische hulpmiddelen en informatietechnologie rond de universiteit.',
    'Laboratoria dragen technologie over aan de industrie; start-ups vestigen zich er.',
  ],
  bruges: [
    'De zeehaven gebruikt geconnecteerde sensoren om stromen te sturen.',
    'Smartcityprojecten beheren energie en infrastructuur; het groene toerisme maakt gebruik van technologie.',
  ],
} as const
