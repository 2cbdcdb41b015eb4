export const documents = {
  'defence-hearing': {
    title: 'Audition sur l’industrie belge de la défense, DOC 56 1136/001',
    who: 'Belgian Chamber of Representatives, National Defence Committee, hearing of 8 October 2025 (French and Dutch)',
  },
  'sovereignty-note': {
    title: 'Note sur la souveraineté technologique de la Belgique',
    who: 'unsigned, undated, sources up to May 2025; untitled (title given by us); its web addresses mark it as the output of a language model',
  },
  'tech-funding': {
    title: 'La Belgique accélère sa transition technologique',
    who: 'David Smith, Brussels, May 2025',
  },
  'seven-cities': {
    title: '7 villes belges au cœur de l’innovation industrielle',
    who: 'unsigned, 2025',
  },
  'ai-factory': {
    title: 'La Belgique candidate pour l’AI Factory européenne',
    who: 'unsigned, Brussels, 1 July 2025',
  },
} as const
