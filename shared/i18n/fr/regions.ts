import type { Words } from '../words'

export const regions: Words<'regions'> = {
  title: 'Où cela se passe',
  'name.flanders': 'Flandre',
  'name.wallonia': 'Wallonie',
  'name.brussels': 'Bruxelles',
  'name.unallocated': 'Non répartis',
  'in.flanders': 'en Flandre',
  'in.wallonia': 'en Wallonie',
  'in.brussels': 'à Bruxelles',
  'in.unallocated': 'dans aucune Région',
  'city.brussels': 'Bruxelles',
  'city.antwerp': 'Anvers',
  'city.ghent': 'Gand',
  'city.charleroi': 'Charleroi',
  'city.liege': 'Liège',
  'city.louvain-la-neuve': 'Louvain-la-Neuve',
  'city.bruges': 'Bruges',
  'measure.jobs': 'Emplois',
  'measure.turnover': 'Chiffre d’affaires',
  'title.jobs': 'L’emploi change le plus {{region}} : {{change}} en {{year}}',
  'title.jobs.unallocated':
    'L’emploi change le plus dans les nouvelles usines et l’AI Factory, sans Région attribuée : {{change}} en {{year}}',
  'title.jobs.same': 'Aucune Région ne gagne ni ne perd d’emplois en {{year}}',
  'title.turnover': 'Le chiffre d’affaires change le plus {{region}} : {{change}} en {{year}}',
  'title.turnover.unallocated':
    'Le chiffre d’affaires change le plus dans les nouvelles usines, sans Région attribuée : {{change}} en {{year}}',
  'title.turnover.same': 'Le chiffre d’affaires ne change dans aucune Région en {{year}}',
  'subtitle.jobs':
    'Emplois des secteurs suivis, par Région, écart par rapport à « {{against}} », {{year}}. Plus la couleur est soutenue, plus le changement est grand',
  'subtitle.turnover':
    'Chiffre d’affaires de défense, par Région, écart par rapport à « {{against}} », {{year}}. Plus la couleur est soutenue, plus le changement est grand',
  'map.describe': 'Carte de la Belgique. {{list}}.',
  'map.item': '{{region}} {{value}}, {{change}}',
  'map.same': 'pas de changement',
  source:
    'Résultats nationaux répartis selon des parts fixes ; contours dessinés pour cette carte · modèle {{version}}',
  'list.title': 'Régions',
  'list.sum':
    'Ensemble {{sum}} dans les secteurs suivis, d’où que viennent ces personnes ; les emplois supplémentaires nets varient de {{net}}.',
  'table.region': 'Région',
  'table.jobs': 'Emplois',
  'table.jobsChange': 'Changement de l’emploi',
  'table.turnover': 'Chiffre d’affaires',
  'table.turnoverChange': 'Changement du chiffre d’affaires',
  'table.jobsIn': 'Emplois en {{year}}, et leur changement',
  'table.turnoverIn': 'Chiffre d’affaires en {{year}}, et son changement',
  'shares.title': 'Une répartition, pas un modèle régional',
  'shares.about':
    'Les résultats nationaux sont répartis entre les Régions selon des parts fixes, données ci-dessous : rien de régional (terrains, salaires, navette, politique régionale) n’est modélisé. Les nouvelles usines et l’AI Factory ne sont attribuées à aucune Région : aucun document ne dit où seraient les usines, ni comment les emplois de l’AI Factory se partageraient entre ses sites. Les emplois sont des personnes dans les secteurs suivis ici, d’où qu’elles viennent : leur somme n’est pas l’emploi supplémentaire net des résultats clés.',
  'shares.short':
    'Une répartition, pas un modèle régional : les résultats nationaux sont répartis entre les Régions selon des parts fixes. Les nouvelles usines et l’AI Factory ne sont attribuées à aucune Région. Les emplois sont des personnes dans les secteurs suivis ici : leur somme n’est pas l’emploi supplémentaire net.',
  'shares.of': 'Part',
  'shares.core': 'des entreprises du noyau de défense',
  'shares.total': 'de tous les emplois de défense d’aujourd’hui',
  'shares.entrants': 'des entreprises candidates : ce qui s’ajoute hors du noyau',
  'shares.research': 'du personnel de R&D',
  'shares.capital': 'des fonds levés par les entreprises technologiques',
  'cities.title': 'Les sept villes des documents',
  'cities.about':
    'Ce que « {{document}} » dit de chacune, qui n’est pas un résultat du modèle, et les chiffres du registre qui s’y rapportent.',
  'cities.section': 'section {{section}}',
  'cities.none': 'Les documents ne donnent aucun chiffre sur cette ville.',
}
