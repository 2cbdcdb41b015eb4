export const groups = {
  research: 'Onderzoek',
  skills: 'Vaardigheden',
  defence: 'Defensie',
  europe: 'Europa',
  industry: 'Industrie',
  projects: 'Projecten',
  public: 'Overheidsgeld',
} as const
