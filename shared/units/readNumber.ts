const SPACES = /[\u0020\u00a0\u2007-\u200a\u202f\u205f]/g
const APOSTROPHES = /[\u2018\u2019\u02bc\uff07]/g
const MINUSES = /^[\u2010-\u2012\u2212\ufe63\uff0d]/
/** marks of writing direction and other things without width, which come along with what is pasted */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** A text with one sort of spaces and apostrophes. */
const plain = (text: string): string => text.replace(SPACES, ' ').replace(APOSTROPHES, "'")

interface Signs {
  readonly decimal: '.' | ','
  /** between thousands, where it is the other one of the two */
  readonly group: readonly ('.' | ',')[]
}

const signs = new Map<string, Signs>()

/** How a locale writes numbers. */
function signsOf(locale: string): Signs {
  const known = signs.get(locale)
  if (known) return known
  const parts = new Intl.NumberFormat(locale).formatToParts(10_000.5)
  const written = (sign: string, as: string) => parts.some(({ type, value }) => type === as && value === sign)
  const decimal = written(',', 'decimal') ? ',' : '.'
  const other = decimal === '.' ? ',' : '.'
  const found: Signs = { decimal, group: written(other, 'group') ? [other] : [] }
  signs.set(locale, found)
  return found
}

const escaped = (sign: string): string => `\\${sign}`

/** What digits mean with this decimal sign and one sign between thousands; null where that would be misplaced. */
function meantWith(digits: string, decimal: '.' | ',', group: string): number | null {
  const thousands = `[1-9]\\d{0,2}(?:${escaped(group)}\\d{3})+`
  const whole = new RegExp(`^(?:(\\d+|${thousands})(?:${escaped(decimal)}(\\d*))?|${escaped(decimal)}(\\d+))$`)
  const found = whole.exec(digits)
  if (!found) return null
  const [, integer = '0', fraction = '', alone = ''] = found
  return Number(`${integer.replaceAll(group, '')}.${fraction || alone || '0'}`)
}

function withoutUnit(typed: string, units: readonly string[]): string {
  const endings = units.flatMap((unit) => {
    const written = plain(unit)
    // "12 M€" is meant where the field counts M€ a year, "3 %" where it is a share of something.
    const [perTime = ''] = written.split('/')
    const [first = ''] = written.split(' ')
    return [written, perTime, first]
  })
  const ending = endings.find((each) => each !== '' && typed.endsWith(each))
  return ending === undefined ? typed : typed.slice(0, -ending.length).trimEnd()
}

/**
 * Every number that a text can mean in a locale: none where it is no number, one where it is plain, two where
 * it could mean either ("3.000" in French). The locale's own decimal sign, and its own, spaces or apostrophes
 * between thousands, are taken at their word; only a text that these cannot explain is read in the other notation.
 *
 * @param units the forms of a unit in the locale; one of them may stand behind the number, another unit may not
 */
export function readNumber(typed: string, locale: string, units: readonly string[] = []): readonly number[] {
  const text = plain(typed.replace(UNSEEN, '')).trim()
  const signed = withoutUnit(text, units).replace(MINUSES, '-')
  const negative = signed.startsWith('-')
  const digits = signed.replace(/^[-+] ?/, '')
  const { decimal: own, group } = signsOf(locale)
  const other = own === '.' ? ',' : '.'
  const readings = (decimal: '.' | ',', groups: readonly string[]): readonly number[] => [
    ...new Set(groups.flatMap((group) => meantWith(digits, decimal, group) ?? [])),
  ]
  const inOwn = readings(own, [...group, ' ', "'"])
  const found =
    inOwn.length > 0 ? inOwn : [...new Set([...readings(other, [own, ' ', "'"]), ...readings(own, [other])])]
  return negative ? found.map((number) => (number === 0 ? 0 : -number)) : found
}

/** One locale of each notation. */
const NOTATIONS = ['en-GB', 'de-BE'] as const

/** Every number that a text can mean where nothing says whether its decimals follow a point or a comma. */
export const readAnyNumber = (typed: string, units?: readonly string[]): readonly number[] => [
  ...new Set(NOTATIONS.flatMap((locale) => readNumber(typed, locale, units))),
]
