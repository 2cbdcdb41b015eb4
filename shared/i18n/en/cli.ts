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

levier <command> --help tells more.`,
  'usage.project': `usage: levier project [FILE] [--scenario NAME] [--set LEVER=VALUE[@YEAR] ...] [--assume ID=VALUE ...] [--format json or csv]

  FILE       a study file; --set and --assume come on top of its scenario
  --scenario one of its scenarios by name; without it, the first that differs from the current course
  --set      a lever in its own unit, and where it has one the year it is reached: research.intensity=4@2030
  --assume   a figure in its own unit: economy.growth=1.0
  --format   json (default): {"years", "series", "units"}, null where there is no value; csv: id, year, value, unit

Of a repeated option for the same lever or figure the last counts.`,
  'usage.check': 'usage: levier check FILE: nothing and exit 0 if the file is sound',
  'usage.levers': 'usage: levier levers [--format json or csv] [--language {{languages}}]',
  'usage.figures': 'usage: levier figures [--format json or csv] [--language {{languages}}]',
  'usage.studies': 'usage: levier studies [--format json or csv] [--language {{languages}}]',
  'usage.study': 'usage: levier study ID [--language {{languages}}]',
  'usage.export': `usage: levier export FILE [--scenario NAME] --to {{formats}} --out PATH [--language {{languages}}]

  FILE       a study file
  --scenario one of its scenarios by name; without it, the first that differs from the current course
  --to       xlsx: a workbook that recomputes, each cell of the model a formula
             csv: scenario, id, label, unit, year, value, reference, difference, one row a series and year
             xmile: the model with the scenario's levers, for system dynamics tools
  --out      where to; csv and xmile put title, model, date and seed beside it, in PATH.json`,
  'unknown-command': 'there is no command "{{command}}"; commands are {{known}}',
  'no-command': 'no command given; commands are {{known}}',
  'unknown-option': 'there is no option "{{option}}" for {{command}}; options are {{known}}',
  'option-without-value': '{{option}} needs a value',
  'option-with-value': '{{option}} takes no value',
  'unknown-format': '--format {{format}}: formats are {{known}}',
  'unknown-language': '--language {{language}}: languages are {{known}}',
  'bad-set': '--set {{text}}: write LEVER=VALUE or LEVER=VALUE@YEAR, as in research.intensity=4@2030',
  'bad-assume': '--assume {{text}}: write ID=VALUE, as in economy.growth=1.0',
  'unexpected-argument': '{{command}} does not take "{{text}}"',
  'missing-file': '{{command}} needs a FILE',
  'unreadable-file': '{{file}}: cannot be read ({{code}}); is the name right, and may you read it?',
  'scenario-without-file': '--scenario needs a FILE to choose from',
  'unknown-scenario': 'there is no scenario "{{name}}" in the file; scenarios are {{known}}',
  'missing-study': 'study needs an ID; studies are {{known}}',
  'unknown-study': 'there is no study "{{id}}"; studies are {{known}}',
  'export-without-to': 'export needs --to; formats are {{known}}',
  'export-without-out': 'export needs --out PATH',
  'unknown-export': '--to {{format}}: formats are {{known}}',
  'export-over-study': '{{file}}: this is the study itself; choose another name for the export',
  'unwritable-file': '{{file}}: not written ({{code}}), {{reason}}; what stood there before is untouched',
  'unwritable.full': 'the disk is full',
  'unwritable.read-only': 'the file or its folder is read-only',
  'unwritable.no-folder': 'there is no such folder',
  'unwritable.folder': 'it is a folder',
  'unwritable.other': 'the system refuses it',
} as const
