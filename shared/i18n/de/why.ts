import type { Words } from '../words'

export const why: Words<'why'> = {
  title: 'Was den Unterschied macht',
  run: 'Aufteilung der Differenz',
  'missed.research':
    'Das F&E-Ziel von {{aim}} wird im Jahr {{year}} verfehlt: <missed>was im Weg steht und was helfen würde</missed>, oder <mix>eine Kombination suchen, die es erreicht</mix>.',
  'missed.european':
    'Das Ziel von {{aim}} für den europäischen Anteil an den Lieferungen wird im Jahr {{year}} verfehlt: <missed>was im Weg steht und was helfen würde</missed>, oder <mix>eine Kombination suchen, die es erreicht</mix>.',
  empty: 'Noch kein Hebel geändert',
  emptyText:
    'Bewegen Sie links einen oder mehrere der {{count}} Hebel: Diese Seite sagt dann, was jeder davon beiträgt.',
  emptyLink: 'Zu „Erkunden“ gehen',
  'title.only': 'Ein einziger Hebel macht die ganze Differenz aus, {{player}}: {{difference}} im Jahr {{year}}',
  'title.one': 'Fast die ganze Differenz – {{player}}: {{difference}} im Jahr {{year}}',
  'title.first': 'Größter Beitrag – {{player}}: {{difference}} im Jahr {{year}} ({{share}})',
  'title.against': '{{player}}: {{difference}} im Jahr {{year}}; in Gegenrichtung – {{other}}: {{opposed}}',
  'title.cancel': '{{label}}: Die Änderungen heben sich im Jahr {{year}} auf',
  'title.nothing': '{{label}}: Keine Änderung wirkt sich im Jahr {{year}} sichtbar aus',
  subtitle: '{{label}}, {{year}}: von der unveränderten Politik zum Szenario',
  'subtitle.otherwise': 'in Modell {{version}} anders gemessen',
  'subtitle.cut': 'die Achse beginnt nicht bei null',
  'subtitle.reference': '{{label}}, {{year}}: von der Referenz der Dokumente zum Szenario',
  lever: 'Hebel',
  'group.assumptions': 'Meine Annahmen',
  'group.levers': 'Meine Hebel, zusammen',
  'group.model': 'Das neuere Modell ({{now}} statt {{before}})',
  'start.reference': 'Referenz der Dokumente',
  'start.older': 'Referenz der Dokumente, Modell {{version}}',
  contribution: 'Beitrag',
  scenario: 'Dieses Szenario',
  moved_one:
    '„{{label}}“ ändert sich im Jahr {{year}} durch {{count}} geänderten Hebel von {{from}} auf {{to}}: {{difference}}.',
  moved_other:
    '„{{label}}“ ändert sich im Jahr {{year}} durch {{count}} geänderte Hebel von {{from}} auf {{to}}: {{difference}}.',
  'moved.none': '„{{label}}“: {{to}} im Jahr {{year}}, auf die gezeigten Stellen, mit oder ohne diese Änderungen.',
  'moved.reference':
    '„{{label}}“ ändert sich im Jahr {{year}} von {{from}} in der Referenz der Dokumente auf {{to}}: {{difference}}.',
  'moved.older':
    '„{{label}}“ ändert sich im Jahr {{year}} von {{from}} in der Referenz der Dokumente von Modell {{version}} auf {{to}}: {{difference}}.',
  'moved.otherwise':
    '{{meaning}} Der Anteil des neueren Modells kommt auch von dieser anderen Bedeutung, und der jedes Hebels ist ein Mittel über beide Bedeutungen.',
  'moved.levers':
    'Die Hebel allein, ausgehend von der unveränderten Politik mit denselben Annahmen und dem jetzigen Modell: {{difference}}.',
  'title.noValue': '{{label}} {{year}}: kein Unterschied, der aufzuteilen wäre',
  'noValue.before':
    '„{{label}}“ beträgt {{to}} im Jahr {{year}} und hat ohne diese Änderungen keinen Wert: Es gibt keinen Unterschied, der aufzuteilen wäre.',
  noValue: '„{{label}}“ hat im Jahr {{year}} keinen Wert.',
  exact_one: 'Genau: Nur ein Hebel ist geändert.',
  exact_other:
    'Genau: Mittel über alle Reihenfolgen der Hebel ({{runs}} Kombinationen); die Teile ergeben zusammen die Differenz.',
  'exact.groups':
    'Genau: Mittel über alle möglichen Reihenfolgen, die Hebel einer nach dem anderen ({{runs}} Kombinationen); die Teile ergeben zusammen die Differenz.',
  sampled:
    'Mittel über {{orders}} zufällige Reihenfolgen, auf {{error}} genau (95 %); die Teile ergeben trotzdem zusammen die Differenz.',
  idle_one: 'Hier ohne sichtbare Wirkung im Jahr {{year}}: {{levers}}.',
  idle_other: 'Hier ohne sichtbare Wirkung im Jahr {{year}}: {{levers}}.',
  compared: 'Beiträge zählen immer von der Referenz aus, nicht von „{{name}}“ aus.',
  'left.not-kept':
    'Dieses Szenario wurde mit Modell {{version}} erstellt, das diese Version von Levier nicht enthält: Was das neuere Modell geändert hat, lässt sich nicht sagen.',
  'left.no-such-result':
    'Modell {{version}}, mit dem dieses Szenario erstellt wurde, kannte dieses Ergebnis nicht: Die Rechnung beginnt mit dem jetzigen Modell.',
  rest_one: '{{count}} weiterer',
  rest_other: '{{count}} weitere',
  total: 'gesamt',
  'years.title': 'Die Differenz ist im Jahr {{year}} am größten: {{difference}}',
  'years.none': '{{label}}: in keinem gezeigten Jahr eine sichtbare Differenz',
  'years.subtitle': '{{label}}: was jeder im Lauf der Jahre beiträgt',
  'years.describe': 'Gestapelte Säulen: {{title}}. {{measure}}. Die Werte stehen in der Tabellenansicht.',
  alone: 'Jeder Hebel allein und neben den anderen',
  'alone.table': 'Was jeder Hebel allein bewirkt, sein Anteil, und was er zu den anderen hinzufügt',
  'alone.lever': 'Hebel',
  'alone.alone': 'Allein',
  'alone.share': 'Anteil',
  'alone.onTop': 'Zusätzlich zu den anderen',
  'alone.what':
    'Allein: Nur dieser Hebel ist geändert. Anteil: was er im Mittel über alle Reihenfolgen hinzufügt. Zusätzlich zu den anderen: was verloren geht, wenn er zurückgesetzt wird, wie es die Hebelleiste sagt.',
  'alone.same': 'Jeder Hebel bewirkt allein dasselbe wie neben den anderen: Sein Anteil ist seine Einzelwirkung.',
  'alone.less':
    'Allein ergäben die Hebel in Summe {{sum}}; zusammen bewirken sie {{together}}: {{difference}}, weil manche einander behindern.',
  'alone.more':
    'Allein ergäben die Hebel in Summe {{sum}}; zusammen bewirken sie {{together}}: {{difference}}, weil manche einander verstärken.',
  'alone.apart':
    'Allein ergäben die Hebel in Summe {{sum}}; zusammen bewirken sie {{together}}: {{difference}}, weil manche in ihrer Wirkung von anderen abhängen.',
  'alone.even':
    'Allein ergeben die Hebel in Summe, was sie zusammen bewirken, {{together}}, obwohl manche einander verstärken und manche behindern.',
  'alone.sum':
    'Allein ergeben die Hebel in Summe, was sie zusammen bewirken, {{together}}, auf die gezeigten Stellen genau.',
  'alone.group.assumptions':
    'In einen Anteil geht auch ein Mittel darüber ein, ob die Annahmen vor oder nach den Hebeln kommen; bei den Einzelwirkungen gelten sie auf beiden Seiten.',
  'alone.group.model':
    'In einen Anteil geht auch ein Mittel darüber ein, ob das neuere Modell vor oder nach den Hebeln kommt; bei den Einzelwirkungen gilt es auf beiden Seiten.',
  'alone.group.both':
    'In einen Anteil geht auch ein Mittel darüber ein, ob die Annahmen und das neuere Modell vor oder nach den Hebeln kommen; bei den Einzelwirkungen gelten sie auf beiden Seiten.',
  pairs: 'Wechselwirkungen',
  'pairs.many': 'Wechselwirkungen werden für bis zu {{count}} geänderte Hebel berechnet.',
  'pair.more': '{{one}} und {{other}}: {{difference}} zusätzlich zu ihren Einzelwirkungen.',
  'pair.less': '{{one}} und {{other}}: {{difference}} gegenüber ihren Einzelwirkungen.',
}
