import type { Words } from '../words'

export const incoming: Words<'incoming'> = {
  unset: '{{value}} (inchangé)',
  neither: 'ce n’est ni un classeur exporté par Levier ni un tableau de scénarios : {{reason}}',
  refused_one: '« {{name}} » n’a pas été repris, car une de ses cellules ne peut l’être. Votre étude est inchangée.',
  refused_other:
    '« {{name}} » n’a pas été repris, car {{count}} de ses cellules ne peuvent l’être. Votre étude est inchangée.',
  nothing: '« {{name}} » fixe ce que « {{scenario}} » fixe déjà. Il n’y a rien à ajouter.',
  workbook_one: 'Ajouter {{count}} changement de « {{name}} » comme scénario ?',
  workbook_other: 'Ajouter {{count}} changements de « {{name}} » comme scénario ?',
  workbookText: 'Par rapport à « {{scenario}} », qui reste tel quel : ce qui diffère fait un nouveau scénario.',
  changes: 'Ce qui diffère dans le classeur',
  what: 'Levier ou hypothèse',
  before: 'Dans le scénario',
  after: 'Dans le classeur',
  cell: 'Cellule',
  addScenario: 'Ajouter le scénario',
  study: 'Ouvrir « {{name}} », ou ajouter ses scénarios à cette étude ?',
  studyText_one: 'Elle a {{count}} scénario : {{names}}.',
  studyText_other: 'Elle a {{count}} scénarios : {{names}}.',
  notes: 'Si elle est ajoutée à cette étude :',
  carried_one: 'Fait avec le modèle {{from}} ; {{count}} élément n’est plus ce qu’il était :',
  carried_other: 'Fait avec le modèle {{from}} ; {{count}} éléments ne sont plus ce qu’ils étaient :',
  open: 'L’ouvrir à la place',
  addStudy: 'Ajouter à cette étude',
  same: 'Ouvrir « {{name}} » à la place de cette étude ?',
  sameText: 'Cette étude a déjà tous ses scénarios et toutes ses diapositives : il n’y a rien à ajouter.',
}
