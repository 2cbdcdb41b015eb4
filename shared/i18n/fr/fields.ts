/** What the fields say that several screens have. */
export const fields = {
  'number.none': '« {{typed}} » n’est pas un nombre. Valeur conservée : {{kept}}.',
  'number.two': '« {{typed}} » peut vouloir dire deux nombres. Valeur conservée : {{kept}}.',
  'number.instead': 'Prendre plutôt :',
}
