import type { Text } from '#models/narrative/text'
import { layouts } from './layouts'
import type { LayoutWords } from './layoutXml'
import { type PlaceholderName, placeholders } from './placeholders'

const names = Object.keys(placeholders) as readonly PlaceholderName[]

/** What a place of a layout is for; those of one kind are alike. */
const placeKey = (name: PlaceholderName) => name.replace(/\d$/, '') as Unnumbered<PlaceholderName>

type Unnumbered<Name extends string> = Name extends `${infer Kind}${1 | 2 | 3 | 4 | 5 | 6}` ? Kind : Name

/** The names of layouts and of their places in the language of a deck. */
export const layoutWords = ({ t, formats }: Text): LayoutWords => ({
  locale: formats.locale,
  layouts: Object.fromEntries(layouts.map(({ id }) => [id, t(`report:layout.${id}`)])) as LayoutWords['layouts'],
  places: Object.fromEntries(names.map((name) => [name, t(`report:place.${placeKey(name)}`)])) as LayoutWords['places'],
  slide: t('report:place.slide'),
})
