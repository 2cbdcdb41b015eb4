/** What figures and results of model 1.0 that are gone were called. */
export const former: Readonly<Record<string, string>> = {
  'economy.displacement': 'Éviction d’emplois',
  'defence.jobs.flanders': 'Part flamande des emplois de défense',
  'defence.jobs.wallonia': 'Part wallonne des emplois de défense',
  'defence.jobs.brussels': 'Part bruxelloise des emplois de défense',
  'defence.maxWait': 'Plus long carnet de commandes accepté',
  'defence.recruitsNow': 'Recrutements annuels du noyau de défense',
  'research.knowledgeReference': 'Stock de connaissances à intensité inchangée',
  'research.planned': 'Dépenses de R&D prévues',
  'defence.rnd.claimedReturn': 'Retombées alléguées de la R&D militaire',
  'public.net': 'Coût public net',
  'public.interestExtra': 'Intérêts supplémentaires dus à SAFE',
  'safe.debtRatio': 'Dette SAFE en part du PIB',
}
