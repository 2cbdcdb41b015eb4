import type { Words } from '../words'

export const tables: Words<'tables'> = {
  at: '{{cell}} (colonne {{column}}) : {{reason}}',
  'unknown-column':
    '{{found}} n’est pas une colonne : les colonnes sont name, notes, des identifiants de leviers, LEVIER@year et des identifiants de chiffres',
  'column-without-name': 'une colonne qui a des valeurs demande un nom en tête',
  'column-twice': '{{found}} est déjà l’en-tête de {{other}}',
  'without-year': 'le levier {{id}} n’est pas atteint à une année et n’a pas de colonne d’années',
  'year-without-value': 'une année sans valeur de {{id}}',
  'not-a-number': '{{found}} n’est pas un nombre',
  'other-notation': '{{found}} s’écrit {{text}} dans ce tableau',
  'either-notation': '{{found}} peut vouloir dire deux nombres ; ce tableau écrit {{one}} ou {{other}}',
  'no-name': 'le scénario n’a pas de nom',
  'too-large': 'le tableau dépasse {{limit}} Mo, le maximum qui soit lu',
  'not-utf8': 'la ligne {{line}} n’est pas en UTF-8 ; enregistrez le tableau en « CSV UTF-8 »',
  'not-a-workbook': 'ce n’est ni un tableau en texte ni un classeur Excel (.xlsx)',
  'open-quote': 'un guillemet n’est jamais fermé',
  empty: 'il n’y a pas de scénario dans le tableau',
  'no-name-column': 'l’en-tête du tableau n’a pas de colonne « name »',
  ragged: 'la ligne {{row}} a {{cells}} cellules, l’en-tête {{expected}}',
  'export.name': 'scénarios',
  refused: '« {{name}} » n’a pas été repris : {{reason}}. Votre étude est inchangée.',
  refusedPasted: 'Le tableau collé n’a pas été repris : {{reason}}. Votre étude est inchangée.',
  'ask.title_one': 'Ajouter {{count}} scénario à cette étude ?',
  'ask.title_other': 'Ajouter {{count}} scénarios à cette étude ?',
  'ask.more': '{{names}} et {{more}} autres',
  'ask.add': 'Ajouter',
}
