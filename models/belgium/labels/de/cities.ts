/** What the document says of each city, in our words and without its praise. */
export const cities = {
  brussels: [
    'Künstliche Intelligenz, Biotechnologie und Digitaltechnik sollen dort die Industrie tragen.',
    'Genannt werden: imec (Mikroelektronik), UCB und GSK (Biotechnologie), Proximus und Start-ups.',
    'Universitäten und Industrie arbeiten bei der digitalen Gesundheit zusammen; öffentliche Mittel gehen an Netzwerke und Gründerzentren.',
  ],
  antwerp: [
    'Der Hafen steuert Verkehr und Güter mit vernetzten Sensoren.',
    'Die Chemie investiert in sauberere Verfahren und biobasierte Stoffe.',
    'Universitäten und Industrie arbeiten bei Robotik und KI für den Verkehr zusammen.',
  ],
  ghent: [
    'Textil (recycelte Stoffe, Automatisierung), Elektronik (Sensoren) und Lebensmittel (Rückverfolgbarkeit) setzen auf Industrie 4.0.',
    'Die Stadt soll in der Kreislaufwirtschaft führend sein: Wiederverwendung und weniger Industrieabfälle.',
  ],
  charleroi: [
    'Die einstige Stahlstadt wendet sich Luftfahrt, Mechatronik und Nanotechnologie zu.',
    'Dort werden Nanomaterialien für Elektronik und Verteidigung entwickelt; ausgebildet wird in Mechatronik und Robotik.',
  ],
  liege: [
    'Metallurgie (leichte, recycelbare Legierungen), Energie (intelligente Netze, Sonne und Wind) und Feinmechanik.',
    'In die Projekte fließen öffentliche und private Mittel.',
  ],
  'louvain-la-neuve': [
    'Biotechnologie, intelligente Medizinprodukte und Informationstechnik rund um die Universität.',
    'Labore geben Technik an die Industrie weiter; Start-ups lassen sich nieder.',
  ],
  bruges: [
    'Der Seehafen steuert die Warenströme mit vernetzten Sensoren.',
    'Smart-City-Projekte steuern Energie und Infrastruktur; der nachhaltige Tourismus setzt auf neue Technik.',
  ],
} as const
