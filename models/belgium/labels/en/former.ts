/** What figures and results of model 1.0 that are gone were called. */
export const former: Readonly<Record<string, string>> = {
  'economy.displacement': 'Displacement of jobs',
  'defence.jobs.flanders': 'Flemish share of defence jobs',
  'defence.jobs.wallonia': 'Walloon share of defence jobs',
  'defence.jobs.brussels': 'Brussels share of defence jobs',
  'defence.maxWait': 'Longest order book customers accept',
  'defence.recruitsNow': 'Recruits of the defence core a year',
  'research.knowledgeReference': 'Knowledge stock at today’s R&D intensity',
  'research.planned': 'R&D spending planned',
  'defence.rnd.claimedReturn': 'Claimed return on military R&D',
  'public.net': 'Net public cost',
  'public.interestExtra': 'Extra interest due to SAFE',
  'safe.debtRatio': 'SAFE debt as a share of GDP',
}
