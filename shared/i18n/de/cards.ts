export const cards = {
  // what a headline result counts, and what not
  'about.jobs.net':
    'Arbeitsplätze, die gegenüber der unveränderten Politik hinzukommen, in der ganzen Wirtschaft: alle dank zusätzlicher Ausgaben und Aufträge in Belgien, von Soldaten und Forschern bis zu Zulieferern und Geschäften, abzüglich der anderswo verdrängten. Das ist nicht die Summe der Arbeitsplätze der Sektoren.',
  'about.gdp.effect':
    'Um wie viel das BIP größer ist als bei unveränderter Politik: zuerst durch das, was in Belgien ausgegeben wird, später und dauerhafter durch das, was die Forschung hervorbringt.',
  'about.turnover.total':
    'Was die Verteidigungsindustrie, ihre Zulieferer von Gütern mit doppeltem Verwendungszweck und die neuen Chip- und Batteriewerke in einem Jahr verkaufen. Forschung und die übrige Wirtschaft zählen nicht dazu. Ein Hebel, der Menschen bringt, etwa Ausbildung, wirkt hier vor allem, solange diese Unternehmen nicht alle ihre Aufträge erfüllen können.',
  'about.dependency.europeanShare':
    'Das Gegenteil von Abhängigkeit: von der Ausrüstung, die die Streitkräfte in einem Jahr erhalten, der in Europa hergestellte Teil, Belgien eingeschlossen. Geliefert wird erst Jahre nach dem Auftrag, daher wirken Hebel hier langsam. „Lieferungen“ sagt, wie viel Ausrüstung sie insgesamt mehr erhalten. Die Chance, das Ziel zu erreichen, sagt vor allem, wie unsicher die Kennzahlen sind, mit oder ohne Szenario.',
  'about.research.effortReal':
    'F&E, soweit es Menschen dafür gibt: die Beschäftigten zu ihren üblichen Kosten, als Anteil am BIP. „Nach Ausgaben“ zählt auch die Gehaltserhöhungen, die knappe Forscher durchsetzen, wie in der Statistik.',
  'about.public.balance':
    'Was alle öffentlichen Haushalte zusammen im Jahr gewinnen (+) oder verlieren (−): Steuerrückfluss, plus Kürzungen oder Steuern anderswo, abzüglich der Kosten der Hebel und der Zinsen. Die Schuld ist, was sich daraus über die Jahre ansammelt.',
  why: 'Wodurch es sich ändert, Hebel für Hebel',
  model: 'Wie es berechnet wird',
} as const
