export const documents = {
  'defence-hearing': {
    title: 'Audition sur l’industrie belge de la défense, DOC 56 1136/001',
    who: 'Belgische Abgeordnetenkammer, Ausschuss für Landesverteidigung, Anhörung vom 8. Oktober 2025 (französisch und niederländisch)',
  },
  'sovereignty-note': {
    title: 'Note sur la souveraineté technologique de la Belgique',
    who: 'nicht unterzeichnet, nicht datiert, Quellen bis Mai 2025; ohne Titel (Titel von uns); die Internetadressen darin deuten auf die Ausgabe eines Sprachmodells hin',
  },
  'tech-funding': {
    title: 'La Belgique accélère sa transition technologique',
    who: 'David Smith, Brüssel, Mai 2025',
  },
  'seven-cities': {
    title: '7 villes belges au cœur de l’innovation industrielle',
    who: 'nicht unterzeichnet, 2025',
  },
  'ai-factory': {
    title: 'La Belgique candidate pour l’AI Factory européenne',
    who: 'nicht unterzeichnet, Brüssel, 1. Juli 2025',
  },
} as const
