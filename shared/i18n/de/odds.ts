import type { Words } from '../words'

export const odds: Words<'odds'> = {
  'band.caption_one': 'Breites Band: 90 % von {{draws}} Simulation; schmales: die Hälfte',
  'band.caption_other': 'Breites Band: 90 % von {{draws}} Simulationen; schmales: die Hälfte davon',
  'band.ofChange': 'Bei diesem Ergebnis hat nur die Differenz eine Spanne: Wählen Sie „Differenz“, um sie zu sehen',
  'band.otherFigures':
    'Die beiden Szenarien nehmen unterschiedliche Kennzahlen an, die in jeder Simulation über ihre ganze Spanne schwanken: Eine Änderung kann außerhalb ihrer eigenen Spanne liegen.',
  'band.nine': 'in neun von zehn Fällen',
  'band.lost': 'Die Berechnung der Spannen wurde unterbrochen.',
  'status.draws_one': '{{draws}} Simulation · Startwert {{seed}}',
  'status.draws_other': '{{draws}} Simulationen · Startwert {{seed}}',
  'status.assumed_one': '{{count}} Annahme von Levier',
  'status.assumed_other': '{{count}} Annahmen von Levier',
  'chance.atLeast': 'Chance von {{share}} auf mindestens {{value}} im Jahr {{year}} (± {{margin}})',
  'chance.atMost': 'Chance von {{share}} auf höchstens {{value}} im Jahr {{year}} (± {{margin}})',
  'chance.all.atLeast': 'Fast sicher: mindestens {{value}} im Jahr {{year}}',
  'chance.all.atMost': 'Fast sicher: höchstens {{value}} im Jahr {{year}}',
  'chance.none.atLeast': 'Praktisch keine Simulation ergibt mindestens {{value}} im Jahr {{year}}',
  'chance.none.atMost': 'Praktisch keine Simulation ergibt höchstens {{value}} im Jahr {{year}}',
  'share.under': '< {{share}}',
  'share.over': '> {{share}}',
  sureness_one: 'Die Chancen wurden aus {{draws}} Simulation ermittelt.',
  sureness_other:
    'Die Chancen wurden aus {{draws}} Simulationen ermittelt, auf {{points}} genau (95 % Sicherheit): Das ist die Unsicherheit der Zählung, nicht die des Modells.',
  told: '{{told}} {{sureness}}',
  again: 'Neu berechnen',
  share: '{{share}} der Simulationen',
  central:
    'Erreicht oder verfehlt heißt ein Ziel, gerechnet mit dem wahrscheinlichsten Wert jeder Kennzahl. Bei den Chancen variieren alle Kennzahlen, und viele können nach einer Seite weiter abweichen als nach der anderen: Ein verfehltes Ziel kann also in den meisten Simulationen doch erreicht werden, und umgekehrt.',
}
