/** The words of exports: sheets, headings, notes. */
export const exchange = {
  'sheet.results': 'Results',
  'sheet.settings': 'What differs',
  'sheet.charts': 'Charts',
  'sheet.levers': 'Levers',
  'sheet.figures': 'Figures',
  'sheet.scenario': 'Model',
  'sheet.reference': 'Model reference',
  'sheet.comparison': 'Comparison',
  'sheet.paths': 'Paths',
  'sheet.differences': 'Differences',
  'sheet.history': 'Before 2025',
  'sheet.notes': 'Notes',

  'title.of': '{{title}}: “{{name}}”',
  'title.levers': 'Levers',
  'title.figures': 'Figures and assumptions',
  'title.paths': 'Paths of the levers',
  'title.differences': 'What the scenario changes',
  'title.notes': 'Notes',
  'subtitle.results': 'Results of “{{scenario}}”. Each cell is a formula: change a lever or a figure and it follows.',
  'subtitle.charts':
    'Charts of “{{scenario}}”. They follow the levers and figures of this workbook, as do the numbers beside them.',
  'subtitle.levers':
    'Change the cells in colour. Leave a value empty and the lever follows its base figure; leave a year empty for the default.',
  'subtitle.figures':
    'Change the cells in colour: scenario and reference both follow. A changed value turns red; its value in the model stands beside it.',
  'subtitle.scenario': 'The scenario: each cell is the equation of its series in one year.',
  'subtitle.reference': 'The reference: no lever is changed, the figures are the same.',
  'subtitle.comparison':
    'What the study compares with, as it was when this was exported: levers and figures of this workbook do not move it.',
  'subtitle.paths': 'From its start a lever goes in a straight line to its value, and stays there.',
  'subtitle.differences': 'Scenario less “{{name}}”, every series, every year.',
  'subtitle.notes': 'What this workbook was made of, and what to know when reading it.',

  'column.id': 'Id',
  'column.group': 'Group',
  'column.lever': 'Lever',
  'column.figure': 'Figure',
  'column.series': 'Series',
  'column.outcome': 'Result',
  'column.value': 'Value',
  'column.year': 'Year',
  'column.check': 'Check',
  'column.unit': 'Unit',
  'column.base': 'Base',
  'column.baseYear': 'Default year',
  'column.min': 'Min',
  'column.max': 'Max',
  'column.usedValue': 'Value used',
  'column.usedYear': 'Year used',
  'column.help': 'What it does',
  'column.note': 'Note',
  'column.modelValue': 'Value in the model',
  'column.low': 'Low',
  'column.high': 'High',
  'column.bound': 'Bound',
  'column.kind': 'Kind',
  'column.use': 'Use',
  'column.asOf': 'As of',
  'column.document': 'Document',
  'column.place': 'Page or section',
  'column.source': 'Source',
  'column.what': 'About',

  'bound.about': 'about',
  'bound.atLeast': 'at least',
  'bound.atMost': 'at most',
  'use.changeable': 'can be changed',
  'use.structural': 'structure, fixed',
  'use.context': 'background, not used',

  'nature.illustrative': '{{label}} (illustrative)',

  'line.difference': 'Difference',
  'section.reference': 'Unchanged policy: no lever changed',
  'section.study': 'The study',
  'section.levers': 'Levers changed',
  'section.assumptions': 'Assumptions changed',
  'section.warnings': 'Caveats',
  'section.use': 'How the workbook works',
  'section.licences': 'Licences',

  'note.title': 'Title',
  'note.author': 'Author',
  'note.notes': 'Notes',
  'note.scenario': 'Scenario',
  'note.modified': 'Study last changed',
  'note.exported': 'Exported',
  'note.model': 'Model',
  'note.fingerprint': 'Fingerprint of the model',
  'note.seed': 'Seed',
  'note.none': 'none',
  'note.entry': '{{label}}: {{text}}',
  'note.instead': '{{value}} instead of {{before}}',

  'use.inputs.name': 'What can be changed',
  'use.inputs.text':
    'The cells in colour on the sheets of levers and figures. What is outside the range of a lever or figure is refused.',
  'use.unset.name': 'An empty lever',
  'use.unset.text':
    'It follows its base figure, even when that figure is changed. Empty the cell to let a lever follow.',
  'use.cells.name': 'The model',
  'use.cells.text':
    'One row per series, named by its id in column A, one column per year, each cell the equation in that year. Figures carry names: economy.growth in a formula is that row of the figures.',
  'use.units.name': 'Units',
  'use.units.text':
    'Cells hold the unit beside them: 60 in a row of % is 60%. Only the cells in colour of such a row are percentage cells: type 60 or 60%, and formulas read 0.6 there. Constant prices of 2024.',
  'use.missing.name': 'Empty cells',
  'use.missing.text':
    'A series without a value in a year is empty there: a cost per job-year needs both a cost and jobs.',

  // all scenarios side by side
  'all.scenario': '{{number}}. {{name}}',
  'all.results':
    'All scenarios, year by year. Each cell is a formula: change a lever or a figure on the sheets of a scenario and it follows.',
  'all.differences': 'Difference from “{{name}}”',
  'all.setting': 'Lever or assumption',
  'all.settings': 'What differs between the scenarios',
  'all.settingsAbout':
    'What the scenarios’ own sheets hold: change it there, and this follows. In colour: not as under unchanged policy.',
  'all.others': 'Levers that no scenario changes',
  'all.charts':
    'One chart per result, one line per scenario ({{most}} at most). They follow the levers and figures of this workbook.',
  'all.sheets.name': 'The sheets of a scenario',
  'all.sheets.text':
    'Each scenario has sheets of levers, model and paths that bear its number. Scenarios with the same assumptions share one sheet of figures and one reference: a figure that is changed there changes for all of them.',

  'refused.title': 'Out of range',
  'refused.lever':
    'The value must be a number from the minimum to the maximum of the lever. Empty the cell to leave the lever unchanged.',
  'refused.year': 'The year must be a whole year from {{first}} to {{last}}. Leave the cell empty for the default.',
  'refused.atOnce': 'This lever acts at once and has no year. Empty the cell of the year.',
  'refused.noPath':
    'This lever is a total or a share for the whole period and has no year. Empty the cell of the year.',
  'refused.figure': 'The value must be a number in the range allowed: {{range}}.',
  'refused.figureAny': 'The value must be a number.',
  'refused.figureFollowing':
    'The value must be a number in the range allowed, which follows “{{other}}”. With the values exported: {{range}}.',
  'refused.fixed':
    'This figure is part of the model’s structure, or background that no equation uses. Put back its value in the model.',
  'refused.notice':
    'Rows refused: {{number}}. What depends on them shows #N/A. The column “Check” of the sheets “{{levers}}” and “{{figures}}” says why.',

  'warning.carried': '“{{name}}” was made with model {{from}}. {{sentence}}',
  'warning.otherModel':
    'The study was saved with another version of the model; everything here was computed with the version named above, except where an older one is named.',
  'warning.assumptions':
    'Assumptions have been changed: they apply to the scenario and to the reference alike. The numbers in the caveats come from the figures as shipped.',
  'warning.assumptionsApart':
    'This scenario and “{{name}}”, with which it is compared, assume different figures: their differences come from these, too. The numbers in the caveats come from the figures as shipped.',

  'xmile.about':
    '"{{scenario}}" of the study "{{title}}". Yearly steps, Euler, dt 1. Names are the ids of the app with underscores, and values are in its units: 60 in a variable in per cent is 60%. Variables that begin with reference_ are the same model with no lever changed.',
  'xmile.identity': 'Model {{id}}, version {{version}}, fingerprint {{fingerprint}}. Exported {{date}}. Seed {{seed}}.',
  'xmile.missing': 'Left out, as they have no value in some years: {{series}}.',
  'xmile.figure': '{{label}}. Source: {{source}}',
  'xmile.structural':
    '{{doc}}. Part of the model’s structure: the app never changes it, and some equations may hold for this value only.',
  'xmile.lever': '{{label}}, as the scenario sets it.',
  'xmile.leverBase': '{{label}}, unchanged: it follows its base.',
  'xmile.year': '{{label}}: year by which it is reached.',
  'xmile.path': '{{label}}: where the path stands each year.',
  'xmile.pathLag_one': '{{label}}: where the path stood the year before.',
  'xmile.pathLag_other': '{{label}}: where the path stood {{count}} years before.',
  'xmile.start': '{{label}}: what the path starts from.',
  'xmile.first': '{{label}}: in the first year.',
  'xmile.later': '{{label}}: in the years after the first.',
  'xmile.part': '{{label}}: a part of its equation.',
  'xmile.lag_one': '{{label}}: the year before.',
  'xmile.lag_other': '{{label}}: {{count}} years before.',
  'xmile.sum': '{{label}}: added up before this year.',
  'xmile.flow': 'Replaces the stock each year.',
  'xmile.reference': 'Reference. {{doc}}',
  'csv.observed': 'observed',
  'csv.observedSecondHand': 'observed second-hand',
  'csv.scenario': 'Scenario',
  'csv.id': 'Id',
  'csv.label': 'Result',
  'csv.unit': 'Unit',
  'csv.year': 'Year',
  'csv.value': 'Value',
  'csv.reference': 'Reference: {{name}}',
  'csv.difference': 'Difference',
} as const
