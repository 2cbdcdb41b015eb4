import type { Words } from '../words'

export const command: Words<'command'> = {
  menu: 'Als Befehl kopieren…',
  title: 'Diese Zahlen mit einem Befehl',
  text: 'Die Befehlszeile von Levier gibt aus, was diese Ansicht zeigt: {{view}}.',
  saved: 'Der Befehl liest {{name}}: Führen Sie ihn im Ordner dieser Datei aus.',
  alone:
    'Der Befehl steht für sich: Er enthält die Hebel und Annahmen selbst, denn keine Datei hat sie so, wie sie zu sehen sind.',
  why: 'Der Befehl gibt das Ergebnis des Szenarios und seines Vergleichs aus. Die Teile dazwischen werden nur in der App berechnet.',
  draws:
    'Der Befehl schreibt die Simulationen als CSV, eine Zeile je Simulation. Spanne und Chancen werden daraus ermittelt.',
  address: 'Der Befehl',
  copy: 'Befehl kopieren',
  copied: 'Der Befehl ist in der Zwischenablage.',
  notCopied:
    'Der Befehl konnte nicht in die Zwischenablage gelegt werden. Er ist ausgewählt: Kopieren Sie ihn mit der Tastatur.',
}
