import { type ColourToken, colourTokens, contrast, lengthTokens } from './tokens'

export const visualLanguageFile = new URL('../docs/visual-language.md', import.meta.url)

/** What each colour is for. One that is not named here is missing on the page, which a test notices. */
const USES: Readonly<Record<string, string>> = {
  paper: 'the ground of the window',
  sheet: 'cards, panel, header',
  'sheet-raised': 'menus, dialogs and fields above a sheet',
  ink: 'text, and what is chosen',
  'ink-soft': 'units, sources, what is said beside',
  rule: 'lines between things that belong together',
  'rule-strong': 'lines that part one thing from another',
  control: 'borders of what can be pressed or filled in, tracks of sliders',
  accent: 'my scenario, links, the button that matters',
  'accent-soft': 'the tint of what is on',
  'on-accent': 'text on the accent',
  reference: 'unchanged policy, wherever it is drawn',
  warn: 'a target missed, a limit that binds, a loss',
  good: 'a target met',
  plants: 'production capacity as the limit',
  'series-2': 'second series of a chart',
  'series-3': 'third series',
  'series-4': 'fourth series',
  'series-5': 'fifth series',
}

const SIZES: Readonly<Record<string, string>> = {
  small: 'units, sources, marks of levers',
  body: 'everything that is read',
  lead: 'names of charts and dialogs, the goal’s sentence',
  title: 'numbers on cards, the app’s name',
  display: 'the question of the start page',
}

const ROOT_PX = 15

const of = (name: string): ColourToken => {
  const found = colourTokens.find((token) => token.name === name)
  if (!found) throw new Error(`there is no colour "${name}" in tokens.css`)
  return found
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

function colourRow(token: ColourToken): readonly string[] {
  const sheet = of('sheet')
  const ratio = (look: 'light' | 'dark') => contrast(token[look], sheet[look]).toFixed(1)
  return [
    `\`--${token.name}\``,
    `\`${token.light}\``,
    `\`${token.dark}\``,
    `${ratio('light')} / ${ratio('dark')}`,
    USES[token.name] ?? '',
  ]
}

const sizes = lengthTokens.filter(({ name }) => name in SIZES)
const spaces = lengthTokens.filter(({ name }) => /^s\d$/.test(name))

/** How Levier looks and why, with the values of `renderer/ui/tokens.css` as they are now. */
export const currentVisualLanguage = (): string => `# Visual language

Written by \`npm run generate\` from \`renderer/ui/tokens.css\`; the prose and the uses stand in \`scripts/visualLanguage.ts\`.
The pictures are taken by \`npm run screenshots -- --documents\`.

A page of a good newspaper, not a dashboard: paper and ink, one accent for what is mine, grey for what would happen
anyway, one colour for what stands in the way. Everything else is told by words, place and weight.

![Explore in English, light](explore.png)

![Explore in French, dark](explore-dark.png)

## Type

Inter for what is worked with, Source Serif for what is said: titles of charts, numbers on cards. Three weights: 400,
500, 600. Five sizes, in steps of the root's, which is ${ROOT_PX} pixels in a window of 1 280 and grows with it. Slides have a
scale of their own: they fill what they are in, and nothing on them is smaller than 28 pixels at 1 920 by 1 080.

${table(
  ['size', 'of the root', 'pixels at 1 280', 'for'],
  sizes.map(({ name, length }) => [
    `\`--${name}\``,
    length,
    `${Math.round(Number.parseFloat(length) * ROOT_PX * 2) / 2}`,
    SIZES[name] ?? '',
  ]),
)}

## Colour

Contrast is against a sheet, light and dark, as WCAG 2.2 counts it: 4.5 for text, 3 for lines and controls. Series are
named at their ends, so that colour is never the only difference; a test holds them apart for the colour-blind, too.
Where the system forces its colours, every token is one of them.

${table(['token', 'light', 'dark', 'contrast', 'for'], colourTokens.map(colourRow))}

## Space

Steps of ${spaces.map(({ length }) => length).join(', ')}. What can be pressed is 24 pixels high and wide, or has as much room around it.

## Charts

The title says what one sees, with the year and the number; under it what is drawn and its unit; under the chart its
sources. Lines are named at their ends with their value, not in a legend. My scenario is in the accent, unchanged
policy grey, history thin and grey before 2025, what is aimed at dashed. The range is shaded: a wide band holds nine
simulations of ten, a narrow one half of them. A bracket tells how far my scenario lies from unchanged policy in the year
shown, where there is room for it. An axis that does not begin at zero says so where bars would mislead.

## Icons

One set, drawn for Levier in \`renderer/ui/kit/Icon.tsx\` on a square of 16, with strokes of 1.6 in the colour of the text
beside. No letter and no emoji stands for an icon; a test looks for them.

## Motion

120 milliseconds, for what moves under the hand or appears where one looks; none where the system asks for less. A
number on a card never counts up: it is right at once.
`
