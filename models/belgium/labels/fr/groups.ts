export const groups = {
  research: 'Recherche',
  skills: 'Compétences',
  defence: 'Défense',
  europe: 'Europe',
  industry: 'Industrie',
  projects: 'Projets',
  public: 'Finances publiques',
} as const
