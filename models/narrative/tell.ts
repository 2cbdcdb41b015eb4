/** How a number is put into a sentence: with what it is a number of, where that is wanted. */
export type Tell = (id: string, number: string, name?: string) => string

/** Just the number. */
export const plainly: Tell = (_, number) => number
