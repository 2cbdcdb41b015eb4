export const documents = {
  'defence-hearing': {
    title: 'Hoorzitting over de Belgische defensie-industrie, DOC 56 1136/001',
    who: 'Kamer van volksvertegenwoordigers, commissie voor Landsverdediging, hoorzitting van 8 oktober 2025 (Frans en Nederlands)',
  },
  'sovereignty-note': {
    title: 'Note sur la souveraineté technologique de la Belgique',
    who: 'niet ondertekend, zonder datum, bronnen tot mei 2025; zonder titel (titel door ons gegeven); de internetadressen erin wijzen op de uitvoer van een taalmodel',
  },
  'tech-funding': {
    title: 'La Belgique accélère sa transition technologique',
    who: 'David Smith, Brussel, mei 2025',
  },
  'seven-cities': {
    title: '7 villes belges au cœur de l’innovation industrielle',
    who: 'niet ondertekend, 2025',
  },
  'ai-factory': {
    title: 'La Belgique candidate pour l’AI Factory européenne',
    who: 'niet ondertekend, Brussel, 1 juli 2025',
  },
} as const
