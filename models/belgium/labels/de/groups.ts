export const groups = {
  research: 'Forschung',
  skills: 'Kompetenzen',
  defence: 'Verteidigung',
  europe: 'Europa',
  industry: 'Industrie',
  projects: 'Projekte',
  public: 'Öffentliche Mittel',
} as const
