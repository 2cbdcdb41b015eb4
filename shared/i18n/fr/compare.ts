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
  'otherwise.jobs.net':
    'Dans le modèle {{version}}, c’était la variation de tous les emplois suivis, moins une part fixe évincée ailleurs ; ce sont maintenant les emplois que la demande supplémentaire soutient.',
  'otherwise.research.spending':
    'Dans le modèle {{version}}, ce n’étaient que les dépenses pour lesquelles il y avait des chercheurs ; c’est maintenant tout l’argent dépensé.',
  'otherwise.research.intensityReached':
    'Dans le modèle {{version}}, ce n’étaient que les dépenses pour lesquelles il y avait des chercheurs ; c’est maintenant tout l’argent dépensé.',
  'otherwise.defence.contentReached':
    'Dans le modèle {{version}}, c’était le contenu des commandes dès leur signature ; c’est maintenant celui de ce qui est livré.',
  'otherwise.public.balance':
    'Dans le modèle {{version}}, n’y entraient que les intérêts des prêts SAFE et des recettes fiscales comptées autrement ; y entrent maintenant les intérêts de toute la dette supplémentaire, ce qui est compensé ailleurs et l’impôt sur tout le PIB supplémentaire.',
  'otherwise.public.interest':
    'Dans le modèle {{version}}, c’était ce que les prêts SAFE coûtent en intérêts de plus que les obligations qu’ils remplacent ; ce sont maintenant les intérêts réels de toute la dette supplémentaire.',
  'otherwise.public.taxReturn':
    'Dans le modèle {{version}}, c’était l’impôt sur le PIB dû aux connaissances et sur ce que les emplois nets ajoutent ; c’est maintenant l’impôt sur tout le PIB supplémentaire, moins les dépenses publiques qui le suivent.',
  'otherwise.dependency.usProcurement':
    'Dans le modèle {{version}}, c’était une part des achats ; c’est maintenant une part des livraisons.',
  'otherwise.dependency.europeanShare':
    'Dans le modèle {{version}}, c’était une part des achats, où ce qui était signé comptait aussitôt ; c’est maintenant une part des livraisons.',
  'otherwise.apart': '{{meaning}} Les deux ne sont pas comparés.',
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
