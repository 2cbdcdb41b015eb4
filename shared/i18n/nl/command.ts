import type { Words } from '../words'

export const command: Words<'command'> = {
  menu: 'Kopiëren als opdracht…',
  title: 'Deze getallen met een opdracht',
  text: 'De opdrachtregel van Levier geeft wat deze weergave toont: {{view}}.',
  saved: 'De opdracht leest {{name}}: voer ze uit in de map van dat bestand.',
  alone:
    'De opdracht staat op zichzelf: ze bevat de hefbomen en aannames zelf, want geen enkel bestand bevat ze zoals u ze ziet.',
  why: 'De opdracht geeft het resultaat van het scenario en van wat ernaast wordt gelegd. De delen daartussen worden alleen in de app berekend.',
  draws:
    'De opdracht schrijft de simulaties als CSV, één rij per simulatie. De bandbreedte en de kansen worden daaruit geteld.',
  address: 'De opdracht',
  copy: 'Opdracht kopiëren',
  copied: 'De opdracht staat op het klembord.',
  notCopied: 'De opdracht kon niet op het klembord worden gezet. Ze is geselecteerd: kopieer ze met het toetsenbord.',
}
