/** A colour, `#rrggbb`, as office programs write it: `RRGGBB`. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase()
