import type { Words } from '../words'

export const cli: Words<'cli'> = {
  usage: `Levier: Szenarien zur industriellen Souveränität Belgiens

Aufruf: levier <Befehl> [Optionen]

  project   die jährlichen Zeitreihen eines Szenarios
  levers    die Hebel
  figures   die Kennzahlen und Annahmen
  studies   die mit Levier gelieferten Studien
  study ID  eine davon als Studiendatei
  check     prüft, ob eine Studiendatei gültig ist
  export    ein Szenario als Arbeitsmappe und in anderen Formaten
  sample    die Simulationen einer Unsicherheitsstudie
  batch     die Ergebnisse einer Tabelle von Szenarien
  goal      die Kombination von Hebeln, die ein Ziel erreicht
  validate  veröffentlichte Ergebnisse neben denen des Modells
  import    eine bearbeitete Arbeitsmappe als neues Szenario
  diff      was sich zwischen zwei Studien unterscheidet
  merge     zwei Studien in einer

Mehr dazu: levier <Befehl> --help; levier --version nennt die Versionen von Levier und seinem Modell.`,
  'usage.project': `Aufruf: levier project [DATEI] [--scenario NAME] [--set HEBEL=WERT[@JAHR] ...] [--assume ID=WERT ...] [--series ID,...] [--as-it-was] [--format json oder csv]

  DATEI      eine Studiendatei; --set und --assume kommen zu ihrem Szenario hinzu
  --scenario eines ihrer Szenarien nach Name oder Kennung; sonst das erste, das von der unveränderten Politik abweicht
  --set      ein Hebel in seiner Einheit und, falls er eines hat, das Zieljahr: research.intensity=4@2030
  --assume   eine Kennzahl in ihrer Einheit: economy.growth=1.0
  --as-it-was das Szenario einer älteren Studie in dem Modell, mit dem es erstellt wurde, bitgenau
  --series   nur diese Zeitreihen: jobs.net,gdp
  --format   json (Vorgabe): {"years", "series", "units"}, null ohne Wert; csv: id, year, value, unit

Wird eine Option für denselben Hebel oder dieselbe Kennzahl wiederholt, so gilt die letzte.`,
  'usage.check': 'Aufruf: levier check DATEI: gibt nichts aus und endet mit 0, wenn die Datei gültig ist',
  'usage.levers': 'Aufruf: levier levers [--format json oder csv] [--language {{languages}}]',
  'usage.figures': 'Aufruf: levier figures [--format json oder csv] [--language {{languages}}]',
  'usage.studies': 'Aufruf: levier studies [--format json oder csv] [--language {{languages}}]',
  'usage.study': 'Aufruf: levier study ID [--language {{languages}}]',
  'usage.export': `Aufruf: levier export DATEI [--scenario NAME] --to {{formats}} --out PFAD [--all] [--logo BILD] [--colour '#RRGGBB'] [--language {{languages}}]

  DATEI      eine Studiendatei
  --scenario eines ihrer Szenarien nach Name oder Kennung; sonst das erste, das von der unveränderten Politik abweicht
  --to       xlsx: eine Arbeitsmappe, die sich neu berechnet; jede Zelle des Modells ist eine Formel
             csv: scenario, id, label, unit, year, value, reference, difference, eine Zeile je Zeitreihe und Jahr
  --csv excel für eine in Belgien eingerichtete Tabellenkalkulation: Semikolons, Dezimalkomma, Einheiten in Worten
             xmile: das Modell mit den Hebeln des Szenarios, für Programme der Systemdynamik
             app: eine Webseite mit der ganzen App und dieser Studie, die sich überall öffnet und kein Netz braucht
  --all      alle Szenarien der Studie nebeneinander (nicht mit xmile); --scenario sagt dann, von welchem Berichte vor allem handeln
  --logo     ein PNG oder JPEG von höchstens 300 kB auf Berichten und Folien (html, pdf, pptx; app behält es), statt dem der Studie
  --colour   Farbe ihrer Bänder, Linien und Überschriften, statt der der Studie; Diagramme behalten ihre Farben, die etwas bedeuten
  --out      wohin, - für die Standardausgabe; csv und xmile legen Titel, Modell, Datum und Startwert in PFAD.json ab`,
  'usage.sample': `Aufruf: levier sample [DATEI] [--scenario NAME] --runs N --seed S [--shard I/K] [--series ID,...] --out PFAD

  DATEI, --scenario, --set, --assume wie bei project: ohne sie die unveränderte Politik
  --runs     Zahl der Simulationen der ganzen Studie
  --seed     eine ganze Zahl: dieselbe ergibt dieselben Bytes
  --shard    nur der I-te von K Teilen, I ab 1; die Teile ergeben der Reihe nach das Ganze
  --series   die ausgegebenen Ergebnisse; sonst die Hauptergebnisse
  --out      PFAD.csv oder PFAD.parquet: eine Zeile je Simulation, zuerst ihre Nummer, dann der gezogene Wert jeder
             Kennzahl, dann ID:JAHR des Szenarios und reference:ID:JAHR; woraus sie entstand, steht in PFAD.json`,
  'usage.batch': `Aufruf: levier batch TABELLE [--study DATEI] [--scenario NAME] [--series ID,...] --out PFAD [--language {{languages}}]

  TABELLE    eine CSV-Datei oder eine Arbeitsmappe (ihr erstes sichtbares Blatt), eine Zeile je Szenario, mit einer Kopfzeile: name,
             dann Kennungen von Hebeln, HEBEL@year für das Zieljahr, Kennungen anders angenommener Kennzahlen, notes.
             Eine leere Zelle ändert nichts. Zu Kommas gehört ein Dezimalpunkt, zu Semikolons ein Dezimalkomma
  --study    eine Studiendatei; jede Zeile kommt zu ihrem Szenario hinzu
  --scenario eines ihrer Szenarien nach Name oder Kennung; sonst das erste, das von der unveränderten Politik abweicht
  --series   die ausgegebenen Ergebnisse; sonst die Hauptergebnisse
  --out      PFAD.csv, PFAD.xlsx oder PFAD.parquet: eine Zeile je Szenario, seine Nummer, sein Name, dann ID:JAHR; woraus
             es entstand, steht in PFAD.json`,
  'usage.goal': `Aufruf: levier goal [DATEI] [--scenario NAME] --target ID:JAHR>=WERT [--using HEBEL,...] [--least ID]

  DATEI, --scenario, --set, --assume wie bei project: ohne sie die unveränderte Politik
  --target   ein Ergebnis in seiner Einheit, >= oder <=: jobs.net:2033>=8000 (in Anführungszeichen: die Shell deutet > und <)
  --using    die Hebel, die bewegt werden dürfen; sonst alle, die öffentliche Mittel kosten. Eine Maßnahme geht von ihrem
             Wert ohne Hebel, oder von der Kürzung des Szenarios, bis zum teureren Ende, ein Umstand über seinen ganzen
             Bereich; HEBEL=MIN..MAX legt anderes fest (etwa Kürzungen), HEBEL@JAHR bis wann
  --least    was so niedrig wie möglich sein soll: eine Zeitreihe (sonst public.cost) oder change. Eine Stromgröße wird
             von 2026 bis zum Zieljahr summiert, alles andere gilt in diesem Jahr; change ist die Summe der quadrierten
             Bewegungen, gemessen am Bereich
  --whole-steps Werte auf ganzen Schritten der Hebel, wie die Schieberegler der App sie setzen
  --seed     der Startwert der Suche; sonst der der Studie

Ergibt {"reached", "levers", "value", "margin", "cost", "alternatives", "limits"}; ist das Ziel nicht erreichbar, die
Kombination, die ihm am nächsten kommt, und was sie aufhält.`,
  'usage.import': `Aufruf: levier import ARBEITSMAPPE.xlsx --into DATEI [--scenario NAME] [--out PFAD]

  ARBEITSMAPPE.xlsx  eine von Levier exportierte Arbeitsmappe, in der Hebel, Jahre, Notizen oder Kennzahlen geändert wurden
  --into     die Studie, die sie als neues Szenario erhält, benannt nach dem, womit es verglichen wird
  --scenario womit es verglichen wird; sonst das erste, das von der unveränderten Politik abweicht
  --out      eine andere Datei, in die die Studie geschrieben wird

Gibt als JSON aus, was abweicht, jeweils mit der Zelle; weicht nichts ab, wird nichts geschrieben. Lässt sich eine
Zelle nicht übernehmen, wird nichts übernommen.`,
  'usage.validate': `Aufruf: levier validate [--format json, csv oder text] [--language {{languages}}]

  --format   json (Vorgabe): eine Liste mit dem veröffentlichten Ergebnis, seiner Quelle, dem heutigen Wert des Modells,
             dem Befund (pass, low oder high), ob das Modell daran angepasst wurde, und den Befehlen für die
             Berechnungen dahinter; csv: dasselbe als Tabelle; text: dasselbe zum Lesen

Endet mit 0, wie auch immer die Befunde lauten.`,
  'usage.diff': `Aufruf: levier diff A B [--format json oder text] [--language {{languages}}]

  A, B       zwei Studiendateien
  --format   json (Vorgabe): {"same", "fields", "scenarios"}, was sich unterscheidet als {"id", "a", "b"}, null wo es
             fehlt, und die Hauptergebnisse, die daraus folgen, mit dem jetzigen Modell; text: dasselbe zum Lesen

Szenarien gehören zusammen, wenn sie dieselbe Kennung haben, sonst denselben Namen. Wann Studien erstellt und gespeichert
wurden, zählt nicht. Endet mit 0, wenn sich nichts unterscheidet, mit 1, wenn doch, mit 2, wenn eine Datei fehlerhaft ist.`,
  'usage.merge': `Aufruf: levier merge A B --out PFAD [--language {{languages}}]

  A, B       zwei Studiendateien
  --out      die neue Studie, - für die Standardausgabe: A, wie sie ist, dann die Szenarien und die Folien von B. Ein
             Szenario wird umbenannt, wenn A seinen Namen oder seine Kennung schon hat; was beide haben, steht einmal da.
             Titel, Verfasser, Notizen, Startwert, Vergleich und Diagramme sind die von A; was von B nicht ist, wie es war,
             meldet die Fehlerausgabe`,
  carried: '{{file}} (Modell {{from}}): {{sentence}}',
  'goal-nature': '{{lever}} {{mark}}: {{sentences}}',
  versions: 'Levier {{version}}, Modell {{model}}',
  'unknown-command': 'den Befehl „{{command}}“ gibt es nicht; verfügbare Befehle: {{known}}',
  'no-command': 'kein Befehl angegeben; verfügbare Befehle: {{known}}',
  'unknown-option': 'die Option „{{option}}“ gibt es bei {{command}} nicht; verfügbare Optionen: {{known}}',
  'option-without-value': '{{option}} braucht einen Wert',
  'option-with-value': '{{option}} nimmt keinen Wert an',
  'unknown-format': '--format {{format}}: unbekanntes Format; verfügbar: {{known}}',
  'unknown-language': '--language {{language}}: unbekannte Sprache; verfügbar: {{known}}',
  'bad-set': '--set {{text}}: schreiben Sie HEBEL=WERT oder HEBEL=WERT@JAHR, etwa research.intensity=4@2030',
  'bad-year-text': '--set {{text}}: nach @ steht ein ganzes Jahr von {{first}} bis {{last}}',
  'plain-number':
    '{{option}} {{text}}: Zahlen werden hier schlicht geschrieben, mit einem Punkt vor den Dezimalstellen: {{plain}}',
  'either-number':
    '{{option}} {{text}} kann zwei Zahlen bedeuten; mit einem Punkt vor den Dezimalstellen: {{one}} oder {{other}}',
  'bad-assume': '--assume {{text}}: schreiben Sie ID=WERT, etwa economy.growth=1.0',
  'unexpected-argument': '{{command}} nimmt „{{text}}“ nicht an',
  'missing-file': '{{command}} braucht eine DATEI',
  'empty-argument': '{{command}} hat ein leeres Argument erhalten; ist eine Variable nicht gesetzt?',
  'is-folder': '{{file}}: das ist ein Ordner; nennen Sie eine Studiendatei darin',
  'not-a-file': '{{file}}: eine Pipe oder ein Gerät, keine Datei; schreiben Sie -, um die Standardeingabe zu lesen',
  'unreadable-file': '{{file}}: nicht lesbar ({{code}}); stimmt der Name, und dürfen Sie die Datei lesen?',
  'scenario-without-file': '--scenario braucht eine DATEI, aus der gewählt wird',
  'as-it-was-without-file': '--as-it-was braucht eine DATEI, die mit einem älteren Modell erstellt wurde',
  'as-it-was-with-changes': '--as-it-was zeigt eine Studie, wie sie war: lassen Sie --set, --assume und --series weg',
  'as-it-was-present': 'das Szenario wurde mit dem jetzigen Modell erstellt, {{version}}: lassen Sie --as-it-was weg',
  'as-it-was-unknown':
    'das Szenario wurde mit Modell {{version}} erstellt, das hier nicht aufbewahrt wird; ohne --as-it-was wird es mit dem jetzigen gerechnet',
  'unknown-scenario': 'das Szenario {{name}} ist nicht in der Datei; vorhandene Szenarien: {{known}}',
  'ambiguous-scenario': 'mehrere Szenarien heißen {{name}}; wählen Sie eines nach seiner Kennung: {{known}}',
  'and-more': '{{names}} und noch {{more}}',
  'missing-study': 'study braucht eine ID; verfügbare Studien: {{known}}',
  'unknown-study': 'die Studie „{{id}}“ gibt es nicht; verfügbare Studien: {{known}}',
  'export-without-to': 'export braucht --to; verfügbare Formate: {{known}}',
  'unknown-csv': '--csv {{text}}: die einzige andere Art von CSV ist excel',
  'csv-without-csv': '--csv gehört zu --to csv',
  'without-look': '--logo und --colour gehören zu --to {{known}}, nicht zu {{format}}',
  'one-scenario': '--to {{format}} enthält ein Szenario: lassen Sie --all weg',
  'unknown-export': '--to {{format}}: unbekanntes Format; verfügbar: {{known}}',
  'sample-without': 'sample braucht {{option}}',
  'not-whole': '{{option}} {{text}}: nötig ist eine ganze Zahl von {{min}} bis {{max}}',
  'bad-shard': '--shard {{text}}: schreiben Sie I/K mit I von 1 bis K',
  'unknown-series': 'die Zeitreihe „{{id}}“ gibt es nicht; vorhandene Zeitreihen: {{known}}',
  'unknown-extension': '{{file}}: der Name muss auf {{known}} enden',
  'scenario-without-study': '--scenario braucht --study DATEI, woraus gewählt wird',
  'too-many-cells':
    '{{file}}: mehr Zellen, als sich in einer Arbeitsmappe öffnen lassen; schreiben Sie PFAD.csv oder PFAD.parquet, oder wählen Sie weniger Zeitreihen',
  'goal-without': 'goal braucht {{option}}',
  'bad-target': '--target {{text}}: schreiben Sie ID:JAHR>=WERT oder ID:JAHR<=WERT, etwa jobs.net:2033>=8000',
  'bad-year': '--target: das Jahr {{year}} liegt nicht zwischen {{first}} und {{last}}',
  'bad-using': '--using {{text}}: schreiben Sie HEBEL, HEBEL=MIN..MAX oder HEBEL@JAHR, etwa skills.talent=0..2000@2028',
  'needs-two-files': '{{command}} braucht zwei Dateien, A und B',
  'needs-out': '{{command}} braucht --out PFAD',
  'diff.same': 'Die beiden Studien sagen dasselbe.',
  'diff.scenario': 'Szenario {{name}} ({{id}})',
  'diff.onlyFirst': 'Szenario {{name}} ({{id}}), nur in der ersten Studie',
  'diff.onlySecond': 'Szenario {{name}} ({{id}}), nur in der zweiten Studie',
  'diff.change': '{{what}}: {{a}} → {{b}}',
  'over-input': '{{file}}: das liest der Befehl selbst; wählen Sie einen anderen Namen für das, was er schreibt',
  'unwritable-file': '{{file}}: nicht geschrieben ({{code}}), {{reason}}; was dort stand, ist unberührt',
  'unwritable-stream':
    '{{file}}: Schreiben fehlgeschlagen ({{code}}), {{reason}}; was schon geschrieben war, lässt sich nicht zurücknehmen',
  'unwritable.closed': 'der Empfänger liest nicht mehr',
  'output-failed': 'die Standardausgabe konnte nicht geschrieben werden ({{code}})',
  'unwritable.full': 'der Datenträger ist voll',
  'unwritable.read-only': 'die Datei oder ihr Ordner ist schreibgeschützt',
  'unwritable.no-folder': 'diesen Ordner gibt es nicht',
  'unwritable.folder': 'das ist ein Ordner',
  'unwritable.other': 'das System verweigert es',
  'known-levers': '{{reason}}; vorhandene Hebel: {{known}}',
  'without-year': '{{reason}}; schreiben Sie es ohne @',
  'changeable-figures': '{{reason}}; änderbar sind jene mit "structural": false und "context": false in „figures“',
  'known-figures': '{{reason}}; der Befehl „figures“ zählt sie auf',
  'missing-workbook': 'import braucht eine Arbeitsmappe: import ARBEITSMAPPE.xlsx --into DATEI',
  'import-without-into': 'import braucht --into DATEI, die Studie, die das Szenario erhält',
  'import-refused': '{{file}}: {{reason}}: {{cells}}',
  'import-into-older':
    '{{file}} hat ein älteres Format oder Modell; geben Sie mit --out an, wohin die Studie geschrieben wird, damit die alte erhalten bleibt',
}
