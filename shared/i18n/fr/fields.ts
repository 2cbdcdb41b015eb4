/** What the fields say that several screens have. */
export const fields = {
  'number.none': '« {{typed}} » n’est pas un nombre. {{kept}} a été gardé.',
  'number.two': '« {{typed}} » peut vouloir dire deux nombres. {{kept}} a été gardé.',
  'number.instead': 'Prendre plutôt :',
}
