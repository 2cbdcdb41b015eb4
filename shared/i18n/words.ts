import type { catalogue } from './en/catalogue'
import type { offPage } from './en/offPage'

type English = typeof catalogue & typeof offPage

/** English names the keys; every other language has the same ones. */
export type Catalogue = { readonly [Area in keyof English]: { readonly [Key in keyof English[Area]]: string } }

/** The areas the page speaks with. */
export type PageCatalogue = Pick<Catalogue, keyof typeof catalogue>

/** The words of one area of the interface. */
export type Words<Area extends keyof Catalogue> = Catalogue[Area]
