import type { Words } from '../words'

export const compare: Words<'compare'> = {
  scenario: 'Scénario',
  sort: 'Trier par {{name}}',
  against: 'En gris : écart par rapport à « {{name}} ». Cliquez sur un titre de colonne pour trier.',
  'title.apart': '{{label}} en {{year}} : de {{low}} à {{high}} ({{name}})',
  'title.same': '{{label}} en {{year}} : {{value}} dans chaque scénario tracé',
  'title.one': '{{label}} en {{year}} : {{value}} ({{name}})',
  draw: 'Tracer « {{name}} » dans les graphiques',
  drawn:
    'Les graphiques tracent {{shown}} scénarios sur {{all}}. Cochez-en d’autres dans le tableau des résultats : {{most}} au plus à la fois.',
  asItWas: '{{name}} en {{year}} : tel qu’il était sous le modèle {{version}}, et maintenant',
  'asItWas.result': 'Résultat',
  'asItWas.before': 'Modèle {{version}}, tel qu’il était',
  'asItWas.now': 'Modèle {{version}}, maintenant',
  'asItWas.difference': 'Écart',
  'asItWas.none': 'absent du modèle {{version}}',
  'asItWas.note':
    'La première colonne est calculée par le modèle {{version}}, avec les leviers et les hypothèses que ce scénario avait alors. La deuxième a les leviers et les hypothèses d’aujourd’hui.',
  'asItWas.why': 'Voir dans « Pourquoi » quelle part de l’écart revient au nouveau modèle',
  'asItWas.unknown':
    'Ce scénario a été fait avec un modèle {{version}} que cette version de Levier n’a pas : il ne peut être calculé tel qu’il était.',
  title: 'Scénarios côte à côte',
  table: 'Résultats en {{year}}',
  levers: 'Leviers différents',
  lever: 'Levier',
  none: 'Aucun levier ne diffère entre ces scénarios.',
  assumptions: 'Hypothèses différentes',
  assumption: 'Hypothèse',
}
