/** What figures and results of model 1.0 that are gone were called. */
export const former: Readonly<Record<string, string>> = {
  'economy.displacement': 'Verdringing van banen',
  'defence.jobs.flanders': 'Vlaams aandeel in de defensiebanen',
  'defence.jobs.wallonia': 'Waals aandeel in de defensiebanen',
  'defence.jobs.brussels': 'Brussels aandeel in de defensiebanen',
  'defence.maxWait': 'Langste orderboek dat klanten aanvaarden',
  'defence.recruitsNow': 'Aanwervingen van de defensiekern per jaar',
  'research.knowledgeReference': 'Kennisvoorraad bij gelijkblijvende O&O-intensiteit',
  'research.planned': 'Geplande O&O-uitgaven',
  'defence.rnd.claimedReturn': 'Beweerde opbrengst van militaire O&O',
  'public.net': 'Nettokosten voor de overheid',
  'public.interestExtra': 'Extra rente door SAFE',
  'safe.debtRatio': 'SAFE-schuld als aandeel van het bbp',
}
