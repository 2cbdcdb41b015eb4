import type { Words } from '../words'

export const cli: Words<'cli'> = {
  usage: `Levier: scenario’s over de industriële soevereiniteit van België

gebruik: levier <opdracht> [opties]

  project   de jaarlijkse reeksen van een scenario
  levers    de hefbomen
  figures   de cijfers en aannames
  studies   de studies die met Levier worden meegeleverd
  study ID  een daarvan, als studiebestand
  check     of een studiebestand geldig is
  export    een scenario als werkmap en andere bestanden
  sample    de simulaties van een onzekerheidsstudie
  batch     de resultaten van een tabel met scenario’s
  goal      de combinatie van hefbomen die een doel haalt
  validate  gepubliceerde resultaten tegenover wat het model geeft
  import    een bewerkte werkmap als nieuw scenario
  diff      wat tussen twee studies verschilt
  merge     twee studies in één

levier <opdracht> --help zegt meer; levier --version geeft de versies van Levier en van zijn model.`,
  'usage.project': `gebruik: levier project [BESTAND] [--scenario NAAM] [--set HEFBOOM=WAARDE[@JAAR] ...] [--assume ID=WAARDE ...] [--series ID,...] [--as-it-was] [--format json of csv]

  BESTAND    een studiebestand; --set en --assume komen boven op het scenario daarin
  --scenario een van de scenario’s in dat bestand, met naam of id; anders het eerste dat afwijkt van ongewijzigd beleid
  --set      een hefboom in zijn eigen eenheid en, waar hij er een heeft, zijn streefjaar: research.intensity=4@2030
  --assume   een cijfer in zijn eigen eenheid: economy.growth=1.0
  --as-it-was het scenario van een oudere studie in het model waarmee ze werd gemaakt, tot op de bit
  --series   alleen deze reeksen: jobs.net,gdp
  --format   json (standaard): {"years", "series", "units"}, null waar er geen waarde is; csv: id, year, value, unit

Van een herhaalde optie voor dezelfde hefboom of hetzelfde cijfer telt de laatste.`,
  'usage.check': 'gebruik: levier check BESTAND: schrijft niets en eindigt met 0 als het bestand geldig is',
  'usage.levers': 'gebruik: levier levers [--format json of csv] [--language {{languages}}]',
  'usage.figures': 'gebruik: levier figures [--format json of csv] [--language {{languages}}]',
  'usage.studies': 'gebruik: levier studies [--format json of csv] [--language {{languages}}]',
  'usage.study': 'gebruik: levier study ID [--language {{languages}}]',
  'usage.export': `gebruik: levier export BESTAND [--scenario NAAM] --to {{formats}} --out PAD [--all] [--logo BEELD] [--colour '#RRGGBB'] [--language {{languages}}]

  BESTAND    een studiebestand
  --scenario een van de scenario’s in dat bestand, met naam of id; anders het eerste dat afwijkt van ongewijzigd beleid
  --to       xlsx: een werkmap die zichzelf herberekent, elke cel van het model een formule
             csv: scenario, id, label, unit, year, value, reference, difference, één rij per reeks en jaar
  --csv excel voor een Belgisch ingesteld rekenblad: puntkomma’s, een decimale komma, eenheden in woorden
             xmile: het model met de hefbomen van het scenario, voor programma’s voor systeemdynamica
             app: één webpagina met de hele app en deze studie, die overal opengaat en geen netwerk nodig heeft
  --all      alle scenario’s van de studie naast elkaar (niet met xmile); --scenario zegt dan over welk rapporten het meest vertellen
  --logo     een PNG of JPEG van hoogstens 300 kB op rapporten en dia’s (html, pdf, pptx; app bewaart het), in plaats van dat van de studie
  --colour   van hun banden, lijnen en koppen, in plaats van die van de studie; grafieken houden hun kleuren, die iets betekenen
  --out      waarheen, - voor standaarduitvoer; csv en xmile zetten titel, model, datum en startgetal ernaast, in PAD.json`,
  'usage.sample': `gebruik: levier sample [BESTAND] [--scenario NAAM] --runs N --seed S [--shard I/K] [--series ID,...] --out PAD

  BESTAND, --scenario, --set, --assume zoals bij project: zonder die opties ongewijzigd beleid
  --runs     van de hele studie
  --seed     een geheel getal: hetzelfde getal geeft dezelfde bytes
  --shard    alleen het I-de van K delen, met I vanaf 1; de delen vormen in volgorde het geheel
  --series   de resultaten die worden bewaard; anders de kernresultaten
  --out      PAD.csv of PAD.parquet: één rij per simulatie, eerst het nummer, dan de getrokken waarde van elk cijfer,
             dan ID:JAAR van het scenario en reference:ID:JAAR; waaruit het is gemaakt, gaat naar PAD.json`,
  'usage.batch': `gebruik: levier batch TABEL [--study BESTAND] [--scenario NAAM] [--series ID,...] --out PAD [--language {{languages}}]

  TABEL      een CSV-bestand of een werkmap (het eerste zichtbare blad), één rij per scenario, met een kopregel: name, dan id’s van
             hefbomen, HEFBOOM@year voor zijn streefjaar, id’s van cijfers die anders worden
             aangenomen, notes. Een lege cel verandert niets. Bij komma’s hoort een decimale punt, bij puntkomma’s een
             decimale komma
  --study    een studiebestand; elke rij komt boven op het scenario daarin
  --scenario een van de scenario’s in dat bestand, met naam of id; anders het eerste dat afwijkt van ongewijzigd beleid
  --series   de resultaten die worden bewaard; anders de kernresultaten
  --out      PAD.csv, PAD.xlsx of PAD.parquet: één rij per scenario, het nummer, de naam, dan ID:JAAR; waaruit het is
             gemaakt, gaat naar PAD.json`,
  'usage.goal': `gebruik: levier goal [BESTAND] [--scenario NAAM] --target ID:JAAR>=WAARDE [--using HEFBOOM,...] [--least ID]

  BESTAND, --scenario, --set, --assume zoals bij project: zonder die opties ongewijzigd beleid
  --target   een resultaat in zijn eigen eenheid, >= of <=: jobs.net:2033>=8000 (tussen aanhalingstekens: de shell
             leest > en <)
  --using    de hefbomen die mogen bewegen; anders alle hefbomen die overheidsgeld kosten. Beleid beweegt van waar het
             zonder hefboom staat, of van de besparing die het scenario doet, tot het uiteinde dat meer kost, een
             omstandigheid over haar hele bereik; HEFBOOM=MIN..MAX wijkt daarvan af (bijvoorbeeld voor besparingen),
             HEFBOOM@JAAR zegt tegen wanneer
  --least    waarvan: een reeks (anders public.cost), of change. Een stroom wordt opgeteld van 2026 tot het jaar van
             het doel, al het overige geldt voor dat jaar; change is de som van de gekwadrateerde bewegingen als
             aandeel van het bereik van elke hefboom
  --whole-steps waarden op hele stappen van de hefbomen, zoals de schuifregelaars van de app ze zetten
  --seed     het startgetal van de zoekactie; anders dat van de studie

Geeft {"reached", "levers", "value", "margin", "cost", "alternatives", "limits"}; als het doel niet kan worden gehaald,
de combinatie die er het dichtst bij komt, en wat in de weg staat.`,
  'usage.import': `gebruik: levier import WERKMAP.xlsx --into BESTAND [--scenario NAAM] [--out PAD]

  WERKMAP.xlsx  een door Levier geëxporteerde werkmap waarin hefbomen, jaren, notities of cijfers werden gewijzigd
  --into     de studie die ze als nieuw scenario krijgt, genoemd naar dat waarmee het wordt vergeleken
  --scenario waarmee het wordt vergeleken; anders het eerste dat afwijkt van ongewijzigd beleid
  --out      een ander bestand om de studie naar te schrijven

Geeft als JSON wat verschilt, telkens met de cel; verschilt er niets, dan wordt niets geschreven. Kan een cel niet
worden overgenomen, dan wordt niets overgenomen.`,
  'usage.validate': `gebruik: levier validate [--format json, csv of text] [--language {{languages}}]

  --format   json (standaard): een lijst met wat is gepubliceerd, de bron, wat het model nu geeft, het oordeel (pass,
             low of high), of het model erop is afgestemd, en de opdrachten die de berekeningen erachter geven; csv:
             hetzelfde als tabel; text: hetzelfde om te lezen

Eindigt met 0, wat de oordelen ook zijn.`,
  'usage.diff': `gebruik: levier diff A B [--format json of text] [--language {{languages}}]

  A, B       twee studiebestanden
  --format   json (standaard): {"same", "fields", "scenarios"}, wat verschilt als {"id", "a", "b"}, null waar het er niet
             is, en de kernresultaten die daaruit volgen, met het huidige model; text: hetzelfde om te lezen

Scenario’s horen samen als ze dezelfde id hebben, of anders dezelfde naam. Wanneer studies zijn gemaakt en opgeslagen,
telt niet mee. Eindigt met 0 als niets verschilt, met 1 als iets verschilt, met 2 als er iets schort aan een bestand.`,
  'usage.merge': `gebruik: levier merge A B --out PAD [--language {{languages}}]

  A, B       twee studiebestanden
  --out      de nieuwe studie, - voor standaarduitvoer: A zoals ze is, dan de scenario’s en de dia’s van B. Een scenario
             krijgt een andere naam of id waar A die al heeft; wat beide hebben, staat er één keer in. Titel, auteur,
             notities, startgetal, vergelijking en grafieken zijn die van A; wat van B niet is zoals het was, wordt op de
             foutuitvoer gemeld`,
  carried: '{{file}} (model {{from}}): {{sentence}}',
  'goal-nature': '{{lever}} {{mark}}: {{sentences}}',
  versions: 'Levier {{version}}, model {{model}}',
  'unknown-command': 'de opdracht "{{command}}" bestaat niet; de opdrachten zijn {{known}}',
  'no-command': 'geen opdracht gegeven; de opdrachten zijn {{known}}',
  'unknown-option': 'de optie "{{option}}" bestaat niet voor {{command}}; de opties zijn {{known}}',
  'option-without-value': '{{option}} vraagt een waarde',
  'option-with-value': '{{option}} aanvaardt geen waarde',
  'unknown-format': '--format {{format}}: de formaten zijn {{known}}',
  'unknown-language': '--language {{language}}: de talen zijn {{known}}',
  'bad-set': '--set {{text}}: schrijf HEFBOOM=WAARDE of HEFBOOM=WAARDE@JAAR, zoals research.intensity=4@2030',
  'bad-year-text': '--set {{text}}: na @ komt een heel jaar van {{first}} tot {{last}}',
  'plain-number':
    '{{option}} {{text}}: hier worden getallen zonder scheidingstekens geschreven, met een punt voor decimalen: {{plain}}',
  'either-number':
    '{{option}} {{text}} kan twee getallen betekenen; schrijf, met een punt voor decimalen, {{one}} of {{other}}',
  'bad-assume': '--assume {{text}}: schrijf ID=WAARDE, zoals economy.growth=1.0',
  'unexpected-argument': '{{command}} aanvaardt geen "{{text}}"',
  'missing-file': '{{command}} vraagt een BESTAND',
  'empty-argument': '{{command}} kreeg een leeg argument; is een variabele niet ingevuld?',
  'is-folder': '{{file}}: dit is een map; noem een studiebestand daarin',
  'not-a-file': '{{file}}: een pipe of een apparaat, geen bestand; schrijf - om standaardinvoer te lezen',
  'unreadable-file': '{{file}}: kan niet worden gelezen ({{code}}); klopt de naam, en hebt u leesrechten?',
  'scenario-without-file': '--scenario vraagt een BESTAND om uit te kiezen',
  'as-it-was-without-file': '--as-it-was vraagt een BESTAND dat met een ouder model is gemaakt',
  'as-it-was-with-changes': '--as-it-was toont een studie zoals ze was: laat --set, --assume en --series weg',
  'as-it-was-present': 'het scenario werd gemaakt met het huidige model, {{version}}: laat --as-it-was weg',
  'as-it-was-unknown':
    'het scenario werd gemaakt met model {{version}}, dat hier niet wordt bewaard; zonder --as-it-was wordt het met het huidige model berekend',
  'unknown-scenario': 'het scenario {{name}} staat niet in het bestand; de scenario’s zijn {{known}}',
  'ambiguous-scenario': 'verschillende scenario’s heten {{name}}; kies er een met zijn id: {{known}}',
  'and-more': '{{names}} en nog {{more}}',
  'missing-study': 'study vraagt een ID; de studies zijn {{known}}',
  'unknown-study': 'de studie "{{id}}" bestaat niet; de studies zijn {{known}}',
  'export-without-to': 'export vraagt --to; de formaten zijn {{known}}',
  'unknown-csv': '--csv {{text}}: de enige andere soort CSV is excel',
  'csv-without-csv': '--csv hoort bij --to csv',
  'without-look': '--logo en --colour horen bij --to {{known}}, niet bij {{format}}',
  'one-scenario': '--to {{format}} bevat één scenario: laat --all weg',
  'unknown-export': '--to {{format}}: de formaten zijn {{known}}',
  'sample-without': 'sample vraagt {{option}}',
  'not-whole': '{{option}} {{text}}: een geheel getal van {{min}} tot {{max}} is nodig',
  'bad-shard': '--shard {{text}}: schrijf I/K met I van 1 tot K',
  'unknown-series': 'de reeks "{{id}}" bestaat niet; de reeksen zijn {{known}}',
  'unknown-extension': '{{file}}: de naam moet eindigen op een van {{known}}',
  'scenario-without-study': '--scenario vraagt --study BESTAND om uit te kiezen',
  'too-many-cells':
    '{{file}}: meer cellen dan een werkmap aankan; schrijf PAD.csv of PAD.parquet, of vraag minder reeksen',
  'goal-without': 'goal vraagt {{option}}',
  'bad-target': '--target {{text}}: schrijf ID:JAAR>=WAARDE of ID:JAAR<=WAARDE, zoals jobs.net:2033>=8000',
  'bad-year': '--target: het jaar {{year}} ligt niet tussen {{first}} en {{last}}',
  'bad-using': '--using {{text}}: schrijf HEFBOOM, HEFBOOM=MIN..MAX of HEFBOOM@JAAR, zoals skills.talent=0..2000@2028',
  'needs-two-files': '{{command}} vraagt twee bestanden, A en B',
  'needs-out': '{{command}} vraagt --out PAD',
  'diff.same': 'De twee studies zeggen hetzelfde.',
  'diff.scenario': 'scenario {{name}} ({{id}})',
  'diff.onlyFirst': 'scenario {{name}} ({{id}}), alleen in de eerste studie',
  'diff.onlySecond': 'scenario {{name}} ({{id}}), alleen in de tweede studie',
  'diff.change': '{{what}}: {{a}} → {{b}}',
  'over-input': '{{file}}: dit is wat de opdracht leest; kies een andere naam voor wat ze schrijft',
  'unwritable-file': '{{file}}: niet geschreven ({{code}}), {{reason}}; wat er voordien stond, is onaangeroerd',
  'unwritable-stream':
    '{{file}}: schrijven is mislukt ({{code}}), {{reason}}; wat daarvoor is geschreven, kan niet worden teruggenomen',
  'unwritable.closed': 'het programma dat de uitvoer leest, is gestopt',
  'output-failed': 'de standaarduitvoer kon niet worden geschreven ({{code}})',
  'unwritable.full': 'de schijf is vol',
  'unwritable.read-only': 'het bestand of de map ervan is alleen-lezen',
  'unwritable.no-folder': 'die map bestaat niet',
  'unwritable.folder': 'het is een map',
  'unwritable.other': 'het systeem weigert',
  'known-levers': '{{reason}}; de hefbomen zijn {{known}}',
  'without-year': '{{reason}}; laat @ en het jaar weg',
  'changeable-figures': '{{reason}}; die met "structural": false en "context": false in "figures" wel',
  'known-figures': '{{reason}}; de opdracht "figures" somt ze op',
  'missing-workbook': 'import heeft een werkmap nodig: import WERKMAP.xlsx --into BESTAND',
  'import-without-into': 'import heeft --into BESTAND nodig, de studie die het scenario krijgt',
  'import-refused': '{{file}}: {{reason}}: {{cells}}',
  'import-into-older':
    '{{file}} heeft een ouder formaat of model; geef met --out op waar de studie wordt geschreven, zodat de oude bewaard blijft',
}
