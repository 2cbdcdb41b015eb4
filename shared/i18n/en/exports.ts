export const exports = {
  // the menu and what it says
  'menu.export': 'Export',
  'menu.all': 'All scenarios side by side',
  'format.pptx': 'Slides (PowerPoint)',
  'format.html': 'Report (web page)',
  'format.pdf': 'Report (PDF)',
  'format.app': 'Living file (web page with the whole app)',
  'format.xlsx': 'Workbook with formulas (Excel)',
  'format.csv-excel': 'Data for Excel (CSV, semicolons and decimal commas)',
  'format.csv': 'Data for programs (CSV, commas and decimal points)',
  'format.xmile': 'Model (XMILE)',
  'format.table': 'Scenarios as a table (CSV)',
  'format.table-xlsx': 'Scenarios as a table (Excel)',
  'picture.png': 'Save as PNG',
  'picture.svg': 'Save as SVG',
  'picture.making': 'a picture',
  'picture.copy': 'Copy as picture',
  'picture.csv': 'Save the numbers (CSV)',
  'picture.low': 'low end, nine times out of ten',
  'picture.high': 'high end, nine times out of ten',
  'picture.held': 'what it is compared with',
  'picture.of': '{{study}}, “{{scenario}}”.',
  'picture.copied': 'The chart is on the clipboard.',
  'state.running': 'Making: {{format}}…',
  'state.cancel': 'Cancel',
  'state.done': 'Exported: “{{name}}”.',
  'state.doneTable':
    'Exported: “{{name}}”. A table holds the name, levers, years, assumptions and notes of each scenario. Story, charts, comparison, notes on levers and what an older model made of a scenario stay in the study.',
  'state.printing': 'Choose “Save as PDF” in the print window.',
  'failed.making': 'The export could not be made ({{reason}}). Nothing was written; your study is as it was.',
  'failed.tooMany':
    'a workbook holds at most {{most}} scenarios and this study has {{count}}: export them as a table, or one by one',
  'failed.copy': 'The browser does not let this page write to the clipboard. Save the chart as a PNG instead.',
  'failed.disk-full':
    'There is no room left on the disk for “{{name}}”. Any file already there is unchanged. Make room, or choose another place.',
  'failed.read-only':
    '“{{name}}” or its folder is write-protected. Any file already there is unchanged. Choose another place.',
  'failed.folder-gone': 'The folder of “{{name}}” is no longer there. Connect the disk again, or choose another place.',
  'failed.locked':
    'Another program is using “{{name}}”. The file is as it was. Close it there, or choose another name.',
  'failed.other':
    'The system could not write “{{name}}” ({{code}}). Any file already there is unchanged. Choose another place.',
} as const
