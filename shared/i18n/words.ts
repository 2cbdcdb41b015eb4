import type { firstScreen } from './en/firstScreen'
import type { offPage } from './en/offPage'
import type { otherScreens } from './en/otherScreens'

type English = typeof firstScreen & typeof otherScreens & typeof offPage

/** English names the keys; every other language has the same ones. */
export type Catalogue = { readonly [Area in keyof English]: { readonly [Key in keyof English[Area]]: string } }

/** The areas that the page speaks with before anything is asked of it. */
export type FirstCatalogue = Pick<Catalogue, keyof typeof firstScreen>

/** The areas that what is shown later speaks with besides. */
export type OtherCatalogue = Pick<Catalogue, keyof typeof otherScreens>

/** The areas the page speaks with. */
export type PageCatalogue = FirstCatalogue & OtherCatalogue

/** The words of one area of the interface. */
export type Words<Area extends keyof Catalogue> = Catalogue[Area]
