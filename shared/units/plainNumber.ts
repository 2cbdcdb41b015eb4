const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** A number as programs write it, with a point; NaN for anything else, so that nothing is coerced. */
export const plainNumber = (text: string): number => (NUMBER.test(text) ? Number(text) : Number.NaN)
