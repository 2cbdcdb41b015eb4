export const about = {
  title: 'About Levier',
  version: 'Version',
  model: 'Version of the model',
  licence: 'Licence',
  updates: 'No update is installed unless you install it.',
  updatesAt: 'New versions are announced at {{address}}',
  updatesGiven: 'News of new versions comes from where this copy came from.',
  noClaim: 'What it does not claim to be',
  'noClaim.forecast':
    'It is not a forecast: it says what would change if a lever moved, everything else staying as assumed.',
  'noClaim.official':
    'It speaks for no ministry, Region or company, and the documents it draws on are not official statistics.',
  'noClaim.allocation': 'Its regional results share national ones out by fixed shares: they are not a regional model.',
  'noClaim.assumptions':
    'Where the documents say nothing it assumes, and shows what was assumed. A range covers the figures, not the form of the equations.',
  sources: 'Sources',
  sourcesText:
    'The model holds {{figures}} figures. As many as possible are taken from {{documents}} documents; the rest come from elsewhere or are assumed, and are marked as such.',
  allSources: 'Every figure, with its source',
  libraries: 'Made with',
  librariesText: 'Free software and free fonts, each under its own licence:',
  readLicences: 'Read the licences',
  guides: 'Guides',
  'guides.planner': 'For the planner',
  'guides.consultant': 'For the consultant',
  'guides.facilitator': 'For the facilitator',
  close: 'Close',
} as const
