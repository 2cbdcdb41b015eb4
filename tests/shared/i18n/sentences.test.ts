import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { asks, nodesOf, parsed, type Source, sources } from '../../support/wordsAsked'

const LINE = 'lines of the terminal'
const WHOLE = 'whole sentences, one behind the other'
const CAPTION = 'a caption: a name, then its unit or what it is measured against'
const COMMAND = 'what is typed, the same in every language'
const LIST = 'entries of a list that is read, each whole'

/** Words that stand beside others in a text, and why no language can want them in another order. */
const KEPT: Readonly<Record<string, string>> = {
  'electron/cli/chooseScenario.ts': COMMAND,
  'electron/cli/commands/batch.ts': COMMAND,
  'electron/cli/commands/export.ts': COMMAND,
  'electron/cli/commands/goal.ts': COMMAND,
  'electron/cli/commands/import.ts': LINE,
  'electron/cli/commands/sample.ts': COMMAND,
  'electron/cli/commands/study.ts': COMMAND,
  'electron/cli/commands/version.ts': LINE,
  'electron/cli/diffText.ts': LINE,
  'electron/cli/failure.ts': COMMAND,
  'electron/cli/options.ts': COMMAND,
  'electron/cli/givenLook.ts': COMMAND,
  'electron/cli/output.ts': COMMAND,
  'electron/cli/readSeries.ts': COMMAND,
  'electron/cli/run.ts': COMMAND,
  'electron/cli/speak.ts': LINE,
  'models/exchange/command/commandOf.ts': COMMAND,
  'models/exchange/pptx/addWaterfall.ts': LIST,
  'models/exchange/pptx/deckOf.ts': WHOLE,
  'models/exchange/pptx/usualSlides.ts': WHOLE,
  'models/exchange/pptx/writeDeck.ts': LIST,
  'models/exchange/report/reportHtml.ts': WHOLE,
  'models/exchange/report/sections.ts':
    'a list between semicolons, as some of what it lists have an “and” of their own',
  'models/exchange/report/validationSection.ts': WHOLE,
  'models/exchange/report/whySection.ts': WHOLE,
  'models/exchange/xlsx/resultsSheet.ts': WHOLE,
  'models/exchange/xlsx/lines.ts': 'a number format: what a cell shows for each of three numbers',
  'models/exchange/xlsx/unsignedZeros.ts': 'addresses of cells',
  'models/exchange/xmile/inputs.ts': WHOLE,
  'models/exchange/xmile/xmile.ts': 'names of series in the file',
  'models/narrative/chartContent.ts': CAPTION,
  'models/narrative/equation/symbols.ts': 'a remark in brackets behind an equation',
  'models/narrative/missed.ts': WHOLE,
  'models/narrative/overlaid.ts': CAPTION,
  'models/narrative/together.ts': 'ids',
  'renderer/frame/exports/ChartItems.tsx': WHOLE,
  'renderer/frame/figures/FigureChange.tsx': 'a mark behind a heading',
  'renderer/frame/files/Questions.tsx': LIST,
  'renderer/frame/levers/LeverHelp.tsx': WHOLE,
  'renderer/frame/levers/EffectOn.tsx': 'a label before its field',
  'renderer/frame/slide/SlideFace.tsx': CAPTION,
  'renderer/frame/tour/TourStep.tsx': CAPTION,
  'renderer/palette/typedActions.ts': 'what was typed',
  'renderer/screens/compare/Outcomes.tsx': 'a mark behind a heading',
  'renderer/frame/StudyChart.tsx': CAPTION,
  'renderer/screens/explore/LimitCard.tsx': WHOLE,
  'renderer/screens/model/EntryHead.tsx': 'a mark before a name',
  'renderer/screens/model/Inputs.tsx': LIST,
  'renderer/screens/model/ModelMap.tsx': 'a drawing',
  'renderer/screens/model/Trend.tsx': CAPTION,
  'renderer/screens/present/Presenter.tsx': 'the title of a window',
  'renderer/screens/regions/MapCard.tsx': LIST,
  'renderer/screens/regions/SharesSheet.tsx': LIST,
  'renderer/screens/sources/FigureRow.tsx': WHOLE,
  'renderer/screens/sources/Validation.tsx': LIST,
  'renderer/screens/sources/filters.ts': 'what is searched, never read',
  'renderer/screens/uncertainty/DistributionCard.tsx': 'a remark in brackets behind a unit',
  'renderer/screens/uncertainty/RankingCard.tsx': CAPTION,
  'renderer/screens/why/OverYearsCard.tsx': CAPTION,
  'renderer/ui/fields/NumberField.tsx': WHOLE,
  'shared/charts/roles.ts': 'a style',
  'shared/contentSecurityPolicy.ts': 'a header',
  'shared/study/describeFailure.ts': COMMAND,
  'shared/study/describeMerge.ts': LIST,
  'renderer/screens/explore/RemedyTable.tsx': 'ids',
}

/** Whether an expression may be words of a catalogue: `t(...)`, one of two, or words that are there or not. */
function speaks(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) return speaks(node.expression)
  if (ts.isConditionalExpression(node)) return speaks(node.whenTrue) || speaks(node.whenFalse)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return speaks(node.right)
  return asks(node)
}

/** `parts.join(', ')`, or with another sign that stands in a sentence. */
function joins(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const [sign] = node.arguments
  return node.expression.name.text === 'join' && sign !== undefined && ts.isStringLiteral(sign) && SIGNS.has(sign.text)
}
const SIGNS: ReadonlySet<string> = new Set([' ', ', ', '; ', ': ', ' / ', ' – ', '. '])

/** An element with words of a catalogue beside other words. */
function besides(node: ts.Node): boolean {
  if (!ts.isJsxElement(node) && !ts.isJsxFragment(node)) return false
  const told: ts.Node[] = []
  for (const child of node.children) {
    if (ts.isJsxText(child) && /\p{L}/u.test(child.text)) told.push(child)
    if (ts.isJsxExpression(child) && child.expression && !ts.isStringLiteral(child.expression))
      told.push(child.expression)
  }
  return told.length > 1 && told.some(speaks)
}

function glues(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node)) return node.templateSpans.some(({ expression }) => speaks(expression))
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return speaks(node.left) || speaks(node.right)
  return joins(node) || besides(node)
}

const glued = (all: readonly Source[]): readonly string[] =>
  all.flatMap(({ file, tree }) => (nodesOf(tree).some(glues) ? [file] : []))

describe('a sentence', () => {
  const found = glued(sources().filter(({ file }) => !file.startsWith('models/engine/')))

  it('is one text of the catalogue, not parts in an order that another language does not have', () => {
    expect(found.filter((file) => !(file in KEPT))).toEqual([])
  })

  it('has no exception that is needed no longer', () => {
    expect(Object.keys(KEPT).filter((file) => !found.includes(file))).toEqual([])
  })
})

describe('the search for glued sentences finds', () => {
  it.each([
    ['a template', String.raw`\`\${value} \${t('explore:lever.by', { year })}\``.replaceAll('\\', '')],
    ['words added to words', "t('goal:title') + name"],
    ['parts joined', "limits.join(', ')"],
    ['words beside words in an element', "<p>{label} {t('explore:skip')}</p>"],
    ['words beside some that are not always there', "<p>{name}{on && t('explore:skip')}</p>"],
  ])('%s', (_, planted) => {
    expect(glued([parsed('planted.tsx', planted)])).toEqual(['planted.tsx'])
  })

  it('nothing where a text stands alone', () => {
    expect(glued([parsed('planted.tsx', "<p><Icon />{t('explore:skip')} {' '}</p>")])).toEqual([])
  })
})
