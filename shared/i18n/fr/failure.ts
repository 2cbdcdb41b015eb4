import type { Words } from '../words'

export const failure: Words<'failure'> = {
  'unknown-lever': 'le levier « {{id}} » n’existe pas ; les leviers sont {{known}}',
  'lever-not-a-number': '{{id}} : pas un nombre ; sont admises les valeurs de {{min}} à {{max}} {{unit}}',
  'lever-out-of-range': '{{id}} : {{value}} sort de l’intervalle de {{min}} à {{max}} {{unit}}',
  'year-out-of-range': '{{id}} : {{year}} n’est pas une année entière de {{first}} à {{last}}',
  'lever-without-year': '{{id}} : ce levier n’a pas d’année, @{{year}} ne peut être donné ; écrivez-le sans @',
  'unknown-figure': 'le chiffre « {{id}} » n’existe pas ; la commande « figures » les énumère',
  'structural-figure':
    '{{id}} : ce chiffre fait partie de la structure du modèle et ne peut être changé ; ceux où « structural » est « false » le peuvent',
  'context-figure':
    '{{id}} : ce chiffre est du contexte, aucune équation ne l’utilise ; ceux où « context » est « false » peuvent être changés',
  'figure-not-a-number': '{{id}} : pas un nombre ; une valeur finie en {{unit}} est admise',
  'figure-out-of-range': '{{id}} : {{value}} n’est pas admis ; valeurs admises : {{range}} {{unit}}',
  range: 'de {{min}} à {{max}}',
  above: 'plus de {{min}}',
  atLeast: 'au moins {{min}}',
  aboveTo: 'plus de {{min}}, au plus {{max}}',
}
