export const groups = {
  research: 'Research',
  skills: 'Skills',
  defence: 'Defence',
  europe: 'Europe',
  industry: 'Industry',
  projects: 'Projects',
  public: 'Public money',
} as const
