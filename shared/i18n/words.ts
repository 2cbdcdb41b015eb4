import type { catalogue as en } from './en/catalogue'

/** English names the keys; every other language has the same ones. */
export type Catalogue = { readonly [Area in keyof typeof en]: { readonly [Key in keyof (typeof en)[Area]]: string } }

/** The words of one area of the interface. */
export type Words<Area extends keyof Catalogue> = Catalogue[Area]
