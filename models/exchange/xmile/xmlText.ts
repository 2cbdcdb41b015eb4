import { escapeMarkup } from '#shared/charts/markup'

/** Text for an element or an attribute of XMILE; the apostrophe by its name in XML, as the files had it from the first. */
export const xmlText = (text: string): string => escapeMarkup(text).replaceAll('&#39;', '&apos;')
