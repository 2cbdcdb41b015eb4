export const goal = { title: 'x' } as const
