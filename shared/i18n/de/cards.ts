export const cards = {
  // what a headline result counts, and what not
  'about.jobs.net':
    'Arbeitsplätze mehr als ohne jeden Hebel, in der ganzen Wirtschaft: alle, die die zusätzlichen Ausgaben in Belgien tragen, von Soldaten und Forschenden bis zu Zulieferern und Geschäften, abzüglich der anderswo verdrängten. Das ist nicht die Summe der Arbeitsplätze der Branchen.',
  'about.gdp.effect':
    'Um wie viel das BIP größer ist als ohne jeden Hebel: zuerst durch das, was in Belgien ausgegeben wird, später und dauerhafter durch das, was die Forschung findet.',
  'about.turnover.total':
    'Was die Verteidigungsindustrie, ihre Zulieferer von Gütern mit doppeltem Verwendungszweck und die neuen Chip- und Batteriewerke in einem Jahr verkaufen. Forschung und die übrige Wirtschaft zählen nicht dazu. Ein Hebel, der Menschen bringt, etwa Ausbildung, wirkt hier, wo sie diesen Unternehmen fehlen.',
  'about.dependency.europeanShare':
    'Abhängigkeit, von der guten Seite gesehen: von der Ausrüstung, die die Streitkräfte in einem Jahr erhalten, der Teil aus Europa, Belgien eingeschlossen. Verträge werden erst Jahre nach der Unterschrift geliefert, daher wirken Hebel hier langsam. Die Wahrscheinlichkeiten sagen vor allem, wie unsicher die Zahlen sind, mit oder ohne Szenario.',
  'about.research.effortReal':
    'F&E, soweit es Menschen dafür gibt: die Beschäftigten zu ihren üblichen Kosten, im Verhältnis zum BIP. „In Geld“ zählt auch die Lohnerhöhungen knapper Forschender, so wie die Statistik.',
  'about.public.balance':
    'Was alle öffentlichen Haushalte zusammen im Jahr gewinnen (+) oder verlieren (−): zusätzliche Steuern und Ausgleiche, abzüglich der Kosten der Hebel und der Zinsen. Die Schuld ist, was sich daraus über die Jahre ansammelt.',
  why: 'Was es ändert, Hebel für Hebel',
  model: 'Wie es berechnet wird',
} as const
