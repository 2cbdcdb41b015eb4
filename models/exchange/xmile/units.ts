/** Units as XMILE can name them: words and operators, no signs. */
const WORDS: Readonly<Record<string, string>> = {
  '1': '1',
  ratio: '1',
  '%': 'percent',
  pp: 'percentage_point',
  '% GDP': 'percent_of_GDP',
  '% of revenue': 'percent_of_revenue',
  'M€': 'million_euro',
  '€': 'euro',
  yr: 'year',
  'job-year': 'job_year',
}

/** `M€/yr/FTE` as `million_euro/year/FTE`. */
export const xmileUnit = (unit: string): string =>
  unit
    .split('/')
    .map((part) => WORDS[part] ?? part)
    .join('/')
