import { abouts } from './abouts'
import { cities } from './cities'
import { former } from './former'
import { observed } from './history'
import { published } from './published'

export const texts = {
  abouts,
  cities,
  former,
  published,
  observed,
  warnings: {
    'fast-rise': 'Ein schneller Anstieg des Aufwands: Prüfen Sie, ob er ausgegeben werden kann.',
    'effort-agreed':
      'Ein Zehntel Prozentpunkt Aufwand entspricht im Jahr 2030 {{tenth}} pro Jahr. Was für 2034 und danach schon vereinbart ist, {{agreed}}, ' +
      'ist eine Stufe von {{step}} in einem Jahr: Es ist eine Untergrenze; um nach 2033 weniger auszugeben, senken Sie ' +
      'beide Hebel.',
    'effort-buys-defence':
      'Ein höherer Aufwand kauft Verteidigung: Arbeitsplätze sind nicht sein Zweck. Bei {{effort}} bis 2035 gewinnt das ' +
      'BIP {{gdp}}, und es kommen im Jahr 2035 netto {{jobs}} hinzu, während sich der Saldo in jenem Jahr um ' +
      '{{balance}} verschlechtert, bei Ausgaben von {{cost}}; Belgien stellt {{made}} der zusätzlichen Lieferungen ' +
      'her, und der europäische Anteil sinkt um {{european}}. Voll gegenfinanziert sinkt das BIP um {{offset}}.',
    'people-or-plants':
      'Personal oder Werke begrenzen 2033 in {{bind}} (das Personal in {{people}}, die Werke in {{plants}}). Solange das ' +
      'so ist, verlängern mehr Aufträge vor allem die Warteschlangen, und ein Teil dessen, was wartet ({{impatience}}), ' +
      'geht anderswohin. Genehmigungen, Finanzierung und feste Verträge heben dann die Produktion (um {{permitsOutput}}, ' +
      '{{financeOutput}} und {{visibilityOutput}} im Jahr 2033) stärker als die direkten Arbeitsplätze ({{permitsJobs}}, ' +
      '{{financeJobs}} und {{visibilityJobs}}). Lizenzen allein senken den europäischen Anteil ein wenig ({{licences}} im ' +
      'Jahr 2030): Die Ausfuhren binden das Personal. Ein heute begonnenes Ingenieurstudium wirkt erst nach seinem Abschluss (Dauer: {{studies}}).',
    'pay-for-themselves':
      'Vier Hebel finanzieren sich im Modell selbst, weil Personal oder Ausfuhraufträge den Unternehmen erlauben zu ' +
      'liefern, was schon bestellt ist: Über alle Jahre summiert und beim besten der je {{values}} Werte und {{years}} Jahre, ' +
      'die versucht wurden, bringen Fachkräfte {{talent}} ({{talentAt}}; ein Gewinn in {{talentPays}}), Ermächtigungen ' +
      '{{clearance}} ({{clearanceAt}}; {{clearancePays}}), Techniker {{technicians}} ({{techniciansAt}}; ' +
      '{{techniciansPay}}) und Lizenzen {{licences}} ({{licencesAt}}; {{licencesPay}}). Jeder andere mit öffentlichen ' +
      'Mitteln bezahlte Hebel, für sich allein erhöht, verbessert die Summe bei keinem der versuchten Werte und Jahre. Das ' +
      'beruht auf neuem Personal, das im Modell niemandem sonst fehlt.',
    'paid-with-equipment':
      'Militärische F&E, Mittel für späte Phasen und ein niedrigerer Ausrüstungsanteil verbessern den Saldo, summiert über ' +
      'alle Jahre (um {{rnd}} bei {{rndAt}}, {{lateStage}} bei {{lateStageAt}} und {{equipment}} bei {{equipmentAt}}), ' +
      'weil ihr Preis Ausrüstung ist, die nicht kommt, oder Forschung, die nicht begonnen wird.',
    'delivered-share':
      'Der europäische Anteil zählt, was geliefert wird. Wenn Aufträge warten, wird weniger geliefert, und der Anteil kann ' +
      'steigen: Sehen Sie daneben nach, was die Streitkräfte erhalten.',
    'demand-fades':
      'BIP aus Nachfrage schwindet, BIP aus Wissen wächst und bleibt. Ein einziger Multiplikator ({{multiplier}}, Spanne ' +
      '{{range}}, auf den in Belgien erbrachten Teil) bestimmt das BIP aus Nachfrage allein.',
    'net-and-gross-jobs':
      'Die zusätzlichen Arbeitsplätze (netto) sind alle, die die zusätzliche Nachfrage trägt, wo auch immer, abzüglich der ' +
      'verdrängten. Sie sind keine Summe der Arbeitsplätze der Sektoren, die Personen zählen, woher sie auch kamen: Die ' +
      'beiden dürfen nicht addiert werden.',
    'research-costs':
      'F&E in Höhe von {{aim}} belastet den Haushalt jedes Jahr bis 2040, ob bis 2030 oder erst bis 2035 erreicht. ' +
      'Bis 2030 erreicht, kostet sie {{first}} im Jahr 2030, {{middle}} im Jahr 2035 und {{last}} im Jahr 2040 und ' +
      'hinterlässt eine Schuld von {{debt}}; im Jahr 2040 bringt sie in {{lastPays}} schon mehr, als sie kostet. Bis ' +
      '2035 erreicht, kostet sie {{slowLast}} im Jahr 2040 und bringt in {{slowPays}} mehr. Das beruht auf einer ' +
      'Elastizität von {{elasticity}} ({{range}}) und auf Ausgaben, die dem BIP folgen ({{follows}}). Der Staat ' +
      'zahlt {{share}} dessen, was hinzukommt; der private Teil steht nicht im Saldo. Zu konstanten Gehältern erreicht sie ' +
      '{{people}} im Jahr 2030 ({{peopleRange}}; die Marke wird in {{reached}} erreicht, mit mehr Ingenieuren und ' +
      'Fachkräften in {{reachedMore}}), nach Ausgaben {{money}}.',
    'rnd-return':
      'Ein Ertrag von {{returns}} bei militärischer F&E ist eine Behauptung aus der Anhörung, eine Möglichkeit, weit über ' +
      'dem, was die OECD (2001) und die Europäische Verteidigungsagentur (2014) finden. Sie steht im Register und in keiner ' +
      'Zeitreihe. Die mehreren Dutzend Milliarden Euro zusätzlicher Investitionen, von denen ein Mitglied sprach, sind keine ' +
      'Kennzahl: Sie stehen in keinem von beiden.',
    'safe-loan':
      'SAFE-Mittel sind ein Darlehen und überschneiden sich mit dem Pfad des Aufwands ({{effort}} bis 2033); was sie ' +
      'nicht Europa vorbehalten, wird zu {{open}} als amerikanisch gerechnet. Kommen sie zur Hälfte oder ganz zu den ' +
      'geplanten Haushalten hinzu, so heben sie den europäischen Anteil um {{halfShare}} oder {{fullShare}} im Jahr ' +
      '2030 und um {{halfLast}} oder {{fullLast}} im Jahr 2040, wenn alles geliefert ist. Der Umsatz des Kerns liegt ' +
      'dann {{halfTurnover}} oder {{fullTurnover}} unter jenem bei unveränderter Politik, netto sind es {{halfJobs}} ' +
      'oder {{fullJobs}} weniger: Das Geld ist weg, die Verdrängung hält länger an, nicht alle in der Warteschlange ' +
      'verlorenen Kunden kommen wieder, und die Schuld bleibt. Aufträge der Partner können Ausfuhren doppelt zählen.',
    'committed-imports':
      'Die 34 schon bestellten und die 11 weiteren beschlossenen F-35 legen {{committed}} ({{range}}) dessen fest, was bis 2030 unterzeichnet ' +
      'wird; kein Hebel ändert das. Selbst der niedrigste amerikanische Anteil ab 2026 hebt den europäischen Anteil nur um ' +
      '{{early}} im Jahr 2030 und um {{late}} im Jahr 2035.',
    'smallest-plant':
      'Eine Investition unter der Größe des kleinsten Werks ({{chips}} für Chips, {{batteries}} für Batterien) ' +
      'schafft keinen Arbeitsplatz in Werken.',
    doubling:
      'Die Industrie erwartet eine Verdopplung ihrer Volumen, Zeitraum: {{years}} (niederländische Fassung: „kann ' +
      'sich verdoppeln“), laut Agoria unter Bedingungen. Mit den Hindernissen von heute erreicht der Kern 2033 das ' +
      '{{course}}-Fache seines Umsatzes von 2025 ({{courseRange}} in neun von zehn Simulationen; Chance auf Verdopplung: ' +
      '{{courseOdds}}); ohne die in der Anhörung genannten und mit ausgebildeten Technikern das {{outlook}}-Fache ' +
      '({{outlookRange}}; Chance auf Verdopplung: {{outlookOdds}}). Diese Studie verdoppelt nur den Kern, nicht das Ökosystem.',
    'within-the-ecosystem':
      'Die {{jobs}} des Ökosystems enthalten die direkten ebenso wie die anderen, und der Umsatz des Kerns ({{core}}) ist in ' +
      'jenem des Ökosystems ({{ecosystem}}) enthalten: Sie dürfen nicht addiert werden.',
    'ai-within-venture':
      'Das für KI aufgenommene Kapital ist im Risikokapital enthalten: Die beiden dürfen nicht addiert werden.',
    'rnd-within-intensity':
      'Die F&E der Verteidigung ist in der Intensität von {{intensity}} enthalten: Sie kommt nicht hinzu.',
    'space-within-plan':
      'Die Raumfahrtmittel ({{envelope}}) sind im Verteidigungsplan enthalten: Sie ändern, was gekauft wird, nicht, wie viel ' +
      'ausgegeben wird. Die Anhörung sagt nicht, über welche Jahre.',
    'group-staff':
      'Das Personal der Konzerne (ASML {{asml}}, imec {{imec}}, Umicore {{umicore}}, Solvay {{solvay}}) ist weltweit ' +
      'gezählt. Das sind keine belgischen Arbeitsplätze; die Zahlen dienen nur als Hintergrund.',
    'science-cut':
      'Die geplante Änderung der föderalen Wissenschaftsmittel um {{cut}} gehört nicht zur unveränderten Politik.',
    'record-year':
      'Aufgenommen wurden {{funding}} in einem Rekordjahr, fast doppelt so viel wie im Vorjahr. Dieses Niveau zu halten ist ' +
      'schon eine Annahme.',
    illustrative:
      'Die Abhängigkeit bei Gießereien, Chips und Batterien beruht nur auf Annahmen: Sie ist überall, wo sie erscheint, als ' +
      'illustrativ gekennzeichnet.',
  },
  meanings: {
    graduates: 'Die Zahl bleibt und bedeutet jetzt Absolventen: Der Vermerk spricht von ausgebildeten Personen.',
    'graduates-clamped': 'Die Zahl bedeutet jetzt Absolventen: Der Vermerk spricht von ausgebildeten Personen.',
    'agreed-underlies': 'Was ab 2034 vereinbart ist ({{agreed}}), bildet jetzt die Untergrenze.',
    'on-delivery': 'Der Hebel wirkt jetzt bei der Lieferung.',
    'from-purchases': 'Der Betrag wird jetzt den Beschaffungen entnommen.',
  },
  disagreements: {
    'american-share': {
      title: 'Wie amerikanisch sind die Verteidigungsbeschaffungen?',
      why:
        'Ausgaben, Einfuhren und eine Schätzung sind verschiedene Dinge. Ein Redner nennt einen Anteil der Einfuhren, ohne ' +
        'zu sagen, wovon; ein Mitglied führt Anteile der Ausgaben an, wo SIPRI Einfuhren von Großwaffen misst; ein anderes ' +
        'hatte vor ihnen eine eigene Schätzung für alles abgegeben, was außerhalb Europas gekauft wird. Das Modell nimmt ' +
        'den ersten für die belgischen Verteidigungseinfuhren, mit einer weiten Spanne, und leitet daraus den europäischen ' +
        'Anteil an allen Beschaffungen ab.',
    },
    doubling: {
      title: 'Was verdoppelt sich, und ist es sicher?',
      why:
        'Auf Französisch „verdoppeln“ sich die Volumen dieser Industrie in den genannten Jahren; auf Niederländisch „kann“ ' +
        'sie sich verdoppeln. Der Satz folgt auf einen über das ganze Ökosystem, spricht aber von „dieser Industrie“. Das ' +
        'Modell liest ihn als das, was der Sektor vom Kern erwartet, sobald seine Hindernisse abgebaut sind.',
    },
    exports: {
      title: 'Wie viel wird ausgeführt?',
      why:
        'Die erste Angabe macht die Agentur für Außenhandel für Belgien, die zweite die AWEX für die Wallonie. Beide können ' +
        'stimmen. Die dritte ist der Teil der ersten, der nach Europa geht, gleich welcher Güter; SIPRI zählt nur Großwaffen. ' +
        'Das Modell folgt dem ganzen Land: Es verwendet die erste und, für das, was nach Europa geht, die dritte.',
    },
    firms: {
      title: 'Wie viele Unternehmen?',
      why:
        'Jede Angabe zählt etwas anderes: den Kern, der Armeen beliefert, das Ökosystem mit Anbietern von Gütern mit ' +
        'doppeltem Verwendungszweck, und jede Einheit, die eine Universitätsstudie in der Verteidigung tätig fand. Keine ' +
        'Gleichung zählt Unternehmen.',
    },
    'small-firms': {
      title: 'Wie viele Unternehmen sind klein?',
      why:
        'Die erste Angabe ist der Anteil der KMU des Sektors mit weniger als fünfzig Beschäftigten, die zweite der Anteil ' +
        'der KMU an allen seinen Unternehmen, in einer Frage vorgebracht. Keine Gleichung verwendet eine davon.',
    },
    brussels: {
      title: 'Wie groß ist der Anteil Brüssels?',
      why:
        'Es kommt darauf an, was gezählt wird. Die angeführte Studie spricht von etwa einem Zehntel der wichtigsten ' +
        'Indikatoren; ihre eigenen Zählungen von Einheiten und Personal liegen höher, ebenso der Verband der ' +
        'Industrie bei den Arbeitsplätzen. Das Modell nimmt für alle Arbeitsplätze den Anteil des Verbands und für ' +
        'den Kern, was eine Datenbank der Rüstungsindustrie darüber sagt.',
      derived: {
        'defence.brussels.entities': 'Brüsseler Einheiten unter jenen des Landes',
        'defence.brussels.jobs': 'Brüsseler Personal im Verhältnis zu den Arbeitsplätzen des Ökosystems',
      },
    },
    wallonia: {
      title: 'Wie wallonisch ist der Sektor?',
      why:
        'Umsatz, Unternehmen und Arbeitsplätze sind nicht gleich verteilt: Große Werke setzen je Kopf viel um. Die ' +
        'AWEX nennt die beiden ersten, eine Datenbank der Rüstungsindustrie die Kernunternehmen, der Verband der ' +
        'Industrie alle Arbeitsplätze des Sektors. Das Modell verwendet die Datenbank für den Kern und den Verband ' +
        'für die Gesamtheit.',
    },
    'safe-envelope': {
      title: 'Wie viel darf Belgien leihen?',
      why:
        'Die Anhörung rundet; die Zuteilung der Europäischen Kommission ist genau. Das Modell nimmt die Zuteilung als das ' +
        'Höchste, was abgerufen werden kann.',
    },
    'venture-regions': {
      title: 'Ergeben die Regionen das Ganze?',
      why:
        'Ihre Summe bleibt ein wenig unter dem Ganzen; der Artikel sagt nicht, wohin der Rest ging. Das Modell nimmt ' +
        'das Ganze als heutiges Niveau und die Regionen nur im Verhältnis zueinander.',
      derived: { 'tech.funding.flanders': 'Flandern, Wallonie und Brüssel zusammen' },
    },
    'ai-factory': {
      title: 'Gibt es eine AI Factory?',
      why:
        'Der Artikel vom Juli hofft auf das ganze Budget und nennt zwei verschiedene Monate für die Entscheidung. Die ' +
        'Bewerbung wurde nicht ausgewählt; zugesprochen wurde eine Antenne. Das Modell geht von der Antenne aus, und der ' +
        'Hebel reicht bis zum vollen Projekt.',
    },
  },
}
