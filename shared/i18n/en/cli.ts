/** The command line's own words. */
export const cli = {
  usage: `Levier: what-if scenarios on Belgium's industrial sovereignty

usage: levier <command> [options]

  project   the yearly series of a scenario
  levers    the levers
  figures   the figures and assumptions
  studies   the studies that ship with Levier
  study ID  one of them, as a study file
  check     whether a study file is sound
  export    a scenario as a workbook and other files
  sample    the runs of an uncertainty study
  batch     the results of a table of scenarios
  goal      the mix of levers that reaches a target
  validate  published results against what the model gives
  import    an edited workbook as a new scenario
  diff      what differs between two studies
  merge     two studies in one

levier <command> --help tells more; levier --version gives the versions of Levier and of its model.`,
  'usage.project': `usage: levier project [FILE] [--scenario NAME] [--set LEVER=VALUE[@YEAR] ...] [--assume ID=VALUE ...] [--series ID,...] [--as-it-was] [--format json or csv]

  FILE       a study file; --set and --assume come on top of its scenario
  --scenario one of its scenarios by name or id; without it, the first that differs from unchanged policy
  --set      a lever in its own unit, and where it has one the year it is reached: research.intensity=4@2030
  --assume   a figure in its own unit: economy.growth=1.0
  --as-it-was the scenario of an older study in the model it was made with, bit for bit
  --series   only these series: jobs.net,gdp
  --format   json (default): {"years", "series", "units"}, null where there is no value; csv: id, year, value, unit

If an option is repeated for the same lever or figure, the last one counts.`,
  'usage.check': 'usage: levier check FILE: prints nothing and exits 0 if the file is valid',
  'usage.levers': 'usage: levier levers [--format json or csv] [--language {{languages}}]',
  'usage.figures': 'usage: levier figures [--format json or csv] [--language {{languages}}]',
  'usage.studies': 'usage: levier studies [--format json or csv] [--language {{languages}}]',
  'usage.study': 'usage: levier study ID [--language {{languages}}]',
  'usage.export': `usage: levier export FILE [--scenario NAME] --to {{formats}} --out PATH [--all] [--logo IMAGE] [--colour '#RRGGBB'] [--language {{languages}}]

  FILE       a study file
  --scenario one of its scenarios by name or id; without it, the first that differs from unchanged policy
  --to       xlsx: a workbook that recomputes, each cell of the model a formula
             csv: scenario, id, label, unit, year, value, reference, difference, one row per series and year
             xmile: the model with the scenario's levers, for system dynamics tools
             app: one web page with the whole app and this study, which opens anywhere and needs no network
  --csv      excel: for a spreadsheet set up for Belgium: semicolons, a decimal comma, units in words
  --all      every scenario of the study side by side (not with xmile); --scenario then says which one reports are
             mainly about
  --logo     a PNG or JPEG of at most 300 kB on reports and slides (html, pdf, pptx; app keeps it), in place of the study's
  --colour   the colour of their bands, lines and headings, in place of the study's; charts keep their colours, which
             have a meaning
  --out      where to, - for standard output; csv and xmile put title, model, date and seed beside it, in PATH.json`,
  'usage.sample': `usage: levier sample [FILE] [--scenario NAME] --runs N --seed S [--shard I/K] [--series ID,...] --out PATH

  FILE, --scenario, --set, --assume as for project: without them, unchanged policy
  --runs     how many, in the whole study
  --seed     a whole number: the same one gives an identical file
  --shard    only the I-th of K parts, I from 1; the parts in order are the whole
  --series   the results kept; without it, the headline results
  --out      PATH.csv or PATH.parquet: one row per run, first its number, then what each figure was drawn as, then
             ID:YEAR of the scenario and reference:ID:YEAR; what it was made of goes to PATH.json`,
  'usage.batch': `usage: levier batch TABLE [--study FILE] [--scenario NAME] [--series ID,...] --out PATH [--language {{languages}}]

  TABLE      a CSV file or a workbook (its first visible sheet), one row per scenario, with a header row: name, then
             ids of levers, LEVER@year for the year one is reached, ids of figures that are assumed otherwise, notes. An
             empty cell changes nothing. Commas go with a decimal point, semicolons with a decimal comma
  --study    a study file; each row comes on top of its scenario
  --scenario one of its scenarios by name or id; without it, the first that differs from unchanged policy
  --series   the results kept; without it, the headline results
  --out      PATH.csv, PATH.xlsx or PATH.parquet: one row per scenario, its number, its name, then ID:YEAR; what it was
             made of goes to PATH.json`,
  'usage.goal': `usage: levier goal [FILE] [--scenario NAME] --target ID:YEAR>=VALUE [--using LEVER,...] [--least ID]

  FILE, --scenario, --set, --assume as for project: without them, unchanged policy
  --target   a result in its own unit, >= or <=: jobs.net:2033>=8000 (quote it, shells read > and <)
  --using    the levers that may move; without it, every one that costs public money. A policy moves from where it is
             without any lever, or from the cut that the scenario makes, to the end that costs more, a circumstance
             over its range; LEVER=MIN..MAX says otherwise (cuts, for one), LEVER@YEAR by when
  --least    what to keep as low as possible: a series (public.cost without it), or change. A flow is added up from
             2026 to the target's year, anything else taken in that year; change is the sum of squared moves as shares
             of each lever's range
  --whole-steps values on whole steps of the levers, as the sliders of the app set them
  --seed     the random seed of the search; without it, that of the study

Gives {"reached", "levers", "value", "margin", "cost", "alternatives", "limits"}; when the target cannot be reached, the
mix that comes nearest, and what stops it.`,
  'usage.import': `usage: levier import BOOK.xlsx --into FILE [--scenario NAME] [--out PATH]

  BOOK.xlsx  a workbook exported by Levier, with levers, years, notes or figures changed in it
  --into     the study that gets it as a new scenario, which is named after the one it is compared with
  --scenario what it is compared with; without it, the first that differs from unchanged policy
  --out      another file to write the study to

Prints what differs as JSON, each with its cell; where nothing does, nothing is written. If a cell cannot be taken,
nothing is.`,
  'usage.validate': `usage: levier validate [--format json, csv or text] [--language {{languages}}]

  --format   json (default): a list with what was published, its source, what the model gives now, the verdict (pass,
             low or high), whether the model was fitted to it, and the commands that give the runs behind it; csv: the
             same as a table; text: the same to be read

Exit 0 whatever the verdicts are.`,
  'usage.diff': `usage: levier diff A B [--format json or text] [--language {{languages}}]

  A, B       two study files
  --format   json (default): {"same", "fields", "scenarios"}, what differs as {"id", "a", "b"}, null where it is not there,
             and the headline results that follow from it, under the present model; text: the same to be read

Scenarios with the same id, or else the same name, belong together. When the studies were made and saved does not count.
Exit 0 where nothing differs, 1 where something does, 2 where a file is at fault.`,
  'usage.merge': `usage: levier merge A B --out PATH [--language {{languages}}]

  A, B       two study files
  --out      the new study, - for standard output: A as it is, then the scenarios and the slides of B. A scenario is
             renamed where A has its name or id; what both have is there once. Title, author, notes, random seed,
             comparison and charts are those of A; whatever is changed in B is reported on standard error`,
  carried: '{{file}} (model {{from}}): {{sentence}}',
  'goal-nature': '{{lever}} {{mark}}: {{sentences}}',
  versions: 'Levier {{version}}, model {{model}}',
  'unknown-command': 'there is no command "{{command}}"; commands are {{known}}',
  'no-command': 'no command given; commands are {{known}}',
  'unknown-option': 'there is no option "{{option}}" for {{command}}; options are {{known}}',
  'option-without-value': '{{option}} needs a value',
  'option-with-value': '{{option}} takes no value',
  'unknown-format': '--format {{format}}: formats are {{known}}',
  'unknown-language': '--language {{language}}: languages are {{known}}',
  'bad-set': '--set {{text}}: write LEVER=VALUE or LEVER=VALUE@YEAR, as in research.intensity=4@2030',
  'bad-year-text': '--set {{text}}: after @, write a whole year from {{first}} to {{last}}',
  'plain-number': '{{option}} {{text}}: numbers are written plainly here, with a point for decimals: {{plain}}',
  'either-number': '{{option}} {{text}} could mean two numbers; with a point for decimals, write {{one}} or {{other}}',
  'bad-assume': '--assume {{text}}: write ID=VALUE, as in economy.growth=1.0',
  'unexpected-argument': '{{command}} does not take "{{text}}"',
  'missing-file': '{{command}} needs a FILE',
  'empty-argument': '{{command}} was given an empty argument; is a variable not set?',
  'is-folder': '{{file}}: this is a folder; name a study file in it',
  'not-a-file': '{{file}}: a pipe or a device, not a file; write - to read standard input',
  'unreadable-file': '{{file}}: cannot be read ({{code}}); is the name right, and may you read it?',
  'scenario-without-file': '--scenario needs a FILE to choose from',
  'as-it-was-without-file': '--as-it-was needs a FILE made with an older model',
  'as-it-was-with-changes': '--as-it-was shows a study as it was: leave out --set, --assume and --series',
  'as-it-was-present': 'the scenario was made with the present model, {{version}}: leave out --as-it-was',
  'as-it-was-unknown':
    'the scenario was made with model {{version}}, which is not kept here; without --as-it-was it runs with the present one',
  'unknown-scenario': 'there is no scenario {{name}} in the file; scenarios are {{known}}',
  'ambiguous-scenario': 'several scenarios are named {{name}}; choose one by its id: {{known}}',
  'and-more': '{{names}} and {{more}} more',
  'missing-study': 'study needs an ID; studies are {{known}}',
  'unknown-study': 'there is no study "{{id}}"; studies are {{known}}',
  'export-without-to': 'export needs --to; formats are {{known}}',
  'unknown-csv': '--csv {{text}}: the only other kind of CSV is excel',
  'csv-without-csv': '--csv goes with --to csv',
  'without-look': '--logo and --colour go with --to {{known}}, not with {{format}}',
  'one-scenario': '--to {{format}} holds one scenario: leave out --all',
  'unknown-export': '--to {{format}}: formats are {{known}}',
  'sample-without': 'sample needs {{option}}',
  'not-whole': '{{option}} {{text}}: a whole number from {{min}} to {{max}} is needed',
  'bad-shard': '--shard {{text}}: write I/K with I from 1 to K',
  'unknown-series': 'there is no series "{{id}}"; series are {{known}}',
  'unknown-extension': '{{file}}: the name must end in one of {{known}}',
  'scenario-without-study': '--scenario needs --study FILE to choose from',
  'too-many-cells':
    '{{file}}: more cells than a workbook can be opened with; write PATH.csv or PATH.parquet, or ask for fewer series',
  'goal-without': 'goal needs {{option}}',
  'bad-target': '--target {{text}}: write ID:YEAR>=VALUE or ID:YEAR<=VALUE, as in jobs.net:2033>=8000',
  'bad-year': '--target: the year {{year}} is not within {{first}} to {{last}}',
  'bad-using': '--using {{text}}: write LEVER, LEVER=MIN..MAX or LEVER@YEAR, as in skills.talent=0..2000@2028',
  'needs-two-files': '{{command}} needs two files, A and B',
  'needs-out': '{{command}} needs --out PATH',
  'diff.same': 'The two studies say the same.',
  'diff.scenario': 'scenario {{name}} ({{id}})',
  'diff.onlyFirst': 'scenario {{name}} ({{id}}), only in the first study',
  'diff.onlySecond': 'scenario {{name}} ({{id}}), only in the second study',
  'diff.change': '{{what}}: {{a}} → {{b}}',
  'over-input': '{{file}}: this is what the command reads; choose another name for what it writes',
  'unwritable-file': '{{file}}: not written ({{code}}), {{reason}}; what stood there before is untouched',
  'unwritable-stream':
    '{{file}}: writing failed ({{code}}), {{reason}}; what was written before that cannot be taken back',
  'unwritable.closed': 'the program that read it has stopped',
  'output-failed': 'standard output could not be written ({{code}})',
  'unwritable.full': 'the disk is full',
  'unwritable.read-only': 'the file or its folder is read-only',
  'unwritable.no-folder': 'there is no such folder',
  'unwritable.folder': 'it is a folder',
  'unwritable.other': 'the system refuses it',
  'known-levers': '{{reason}}; levers are {{known}}',
  'without-year': '{{reason}}; write it without @',
  'changeable-figures': '{{reason}}; those with "structural": false and "context": false in "figures" can',
  'known-figures': '{{reason}}; the command "figures" lists them',
  'missing-workbook': 'import needs a workbook: import BOOK.xlsx --into FILE',
  'import-without-into': 'import needs --into FILE, the study that gets the scenario',
  'import-refused': '{{file}}: {{reason}}: {{cells}}',
  'import-into-older':
    '{{file}} is of an older format or model; say with --out where to write the study, so that the old one is kept',
} as const
