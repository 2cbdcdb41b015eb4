/** Ce que le document dit de chaque ville, dans nos mots et sans ses éloges. */
export const cities = {
  brussels: [
    'L’intelligence artificielle, la biotechnologie et le numérique doivent y porter l’industrie.',
    'Sont cités : imec (microélectronique), UCB et GSK (biotechnologie), Proximus et des start-ups.',
    'Universités et industrie collaborent en santé numérique ; l’argent public va aux réseaux et aux incubateurs.',
  ],
  antwerp: [
    'Le port emploie des capteurs connectés pour gérer le trafic et les marchandises.',
    'La chimie investit dans des procédés plus propres et des matériaux biosourcés.',
    'Universités et industrie collaborent en robotique et en IA pour les transports.',
  ],
  ghent: [
    'Le textile (matériaux recyclés, automatisation), l’électronique (capteurs) et l’alimentaire (traçabilité) adoptent l’industrie 4.0.',
    'Elle serait en tête de l’économie circulaire : réemploi et moins de déchets industriels.',
  ],
  charleroi: [
    'Ancienne ville d’acier, elle se tourne vers l’aéronautique, la mécatronique et la nanotechnologie.',
    'On y développe des nanomatériaux pour l’électronique et la défense ; on y forme en mécatronique et en robotique.',
  ],
  liege: [
    'Métallurgie (alliages légers recyclables), énergie (réseaux intelligents, soleil et vent) et mécanique de précision.',
    'Ces projets bénéficient d’argent public et privé.',
  ],
  'louvain-la-neuve': [
    'Biotechnologie, dispositifs médicaux intelligents et technologies de l’information autour de son université.',
    'Les laboratoires transfèrent leurs technologies à l’industrie ; des start-ups s’installent.',
  ],
  bruges: [
    'Le port maritime emploie des capteurs connectés pour gérer les flux.',
    'Des projets de ville intelligente gèrent l’énergie et les infrastructures ; l’écotourisme adopte les technologies.',
  ],
} as const
