import type { Words } from '../words'

export const start: Words<'start'> = {
  title: 'Page d’accueil',
  home: '{{app}}, page d’accueil',
  lead: 'Que gagnerait la Belgique à changer de cap, et à quel coût ?',
  about:
    'Levier calcule l’effet que des politiques auraient sur les emplois, le chiffre d’affaires, la dépendance (la part européenne des livraisons) et l’argent public d’ici 2040, à partir de chiffres documentés et d’hypothèses explicites. Il compare des trajectoires et dit à quel point il en est sûr ; il ne prédit pas.',
  questions: 'Partir d’une question',
  'question.research-4-fast': 'Qu’apporterait la R&D à {{value}} d’ici {{year}} ?',
  'question.nato-path': 'Et si la défense montait à {{value}} d’ici {{year}} ?',
  'question.safe-full': 'Que changent les prêts SAFE tirés en totalité ({{value}}) ?',
  'question.european-preference':
    'Et si {{value}} seulement des importations de défense commandées étaient américaines d’ici {{year}} ?',
  'question.chips-batteries': 'Qu’apporteraient des usines de puces et de batteries ?',
  'question.sector-outlook': 'Et si les obstacles que cite l’industrie étaient levés et des techniciens formés ?',
  'question.setsMore_one': 'L’étude fixe : {{settings}} et {{count}} autre réglage.',
  'question.setsMore_other': 'L’étude fixe : {{settings}} et {{count}} autres réglages.',
  'question.sets': 'L’étude fixe : {{settings}}.',
  'finding.in': '{{label}} en {{year}}',
  continue: 'Ou continuer',
  back: 'Revenir à l’étude ouverte',
  empty: 'Partir d’une étude vide',
  open: 'Ouvrir une étude…',
  recent: 'Fichiers récents',
  examples: 'Autres exemples',
  new: 'Première visite ?',
  tour: 'Suivre la visite de trois minutes',
  unchanged:
    'Les résultats se comparent à la politique inchangée : ce qui arrive si aucun levier ne bouge, avec les obstacles d’aujourd’hui.',
  addExample: 'Ajouter un exemple comme scénario',
}
