export const why = { title: 'x' } as const
