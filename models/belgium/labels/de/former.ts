/** What figures and results of model 1.0 that are gone were called. */
export const former: Readonly<Record<string, string>> = {
  'economy.displacement': 'Verdrängung von Arbeitsplätzen',
  'defence.jobs.flanders': 'Flämischer Anteil an den Arbeitsplätzen der Verteidigung',
  'defence.jobs.wallonia': 'Wallonischer Anteil an den Arbeitsplätzen der Verteidigung',
  'defence.jobs.brussels': 'Brüsseler Anteil an den Arbeitsplätzen der Verteidigung',
  'defence.maxWait': 'Längster Auftragsbestand, den Kunden hinnehmen',
  'defence.recruitsNow': 'Jährliche Einstellungen des Verteidigungskerns',
  'research.knowledgeReference': 'Wissensbestand bei unveränderter F&E-Intensität',
  'research.planned': 'Geplante F&E-Ausgaben',
  'defence.rnd.claimedReturn': 'Behaupteter Ertrag militärischer F&E',
  'public.net': 'Öffentliche Nettokosten',
  'public.interestExtra': 'Zusätzliche Zinsen durch SAFE',
  'safe.debtRatio': 'SAFE-Schuld im Verhältnis zum BIP',
}
