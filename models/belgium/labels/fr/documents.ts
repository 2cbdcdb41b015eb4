export const documents = {
  'defence-hearing': {
    title: 'Audition sur l’industrie belge de la défense, DOC 56 1136/001',
    who:
      'Chambre des représentants de Belgique, commission de la Défense nationale, audition du 8 octobre ' +
      '2025 (français et néerlandais)',
  },
  'sovereignty-note': {
    title: 'Note sur la souveraineté technologique de la Belgique',
    who: 'non signée, non datée, sources jusqu’à mai 2025 ; sans titre (titre donné par nous) ; ses adresses la désignent comme produite par un modèle de langage',
  },
  'tech-funding': {
    title: 'La Belgique accélère sa transition technologique',
    who: 'David Smith, Bruxelles, mai 2025',
  },
  'seven-cities': {
    title: '7 villes belges au cœur de l’innovation industrielle',
    who: 'non signé, 2025',
  },
  'ai-factory': {
    title: 'La Belgique candidate pour l’AI Factory européenne',
    who: 'non signé, Bruxelles, 1er juillet 2025',
  },
} as const
