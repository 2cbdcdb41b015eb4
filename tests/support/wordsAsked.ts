import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')

/** A source of the app, without those that hold its words and without releases that are only kept. */
export interface Source {
  readonly file: string
  readonly tree: ts.SourceFile
}

const OURS = /^(?:models|shared|renderer|electron)\/.*\.tsx?$/
const WORDS = /^(?:shared\/i18n\/[a-z]{2}|models\/belgium\/labels|models\/belgium\/releases)\//

export const parsed = (file: string, text: string): Source => ({
  file,
  tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true),
})

export const sources = (): readonly Source[] =>
  execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => OURS.test(file) && !WORDS.test(file))
    .map((file) => parsed(file, readFileSync(join(root, file), 'utf8')))

/** Every node of a source, each before what it holds. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (each: ts.Node): void => {
    found.push(each)
    ts.forEachChild(each, visit)
  }
  visit(node)
  return found
}

/** Whether a node asks a catalogue for words: `t('area:key')`, `text.t(...)`. */
export function asks(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false
  const { expression } = node
  return ts.isPropertyAccessExpression(expression) ? expression.name.text === 't' : expression.getText() === 't'
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What a source names: texts as they are, and families of them (`explore:limit.${limit}`) as patterns. */
export interface Named {
  readonly texts: ReadonlySet<string>
  readonly families: readonly RegExp[]
}

/** Every text a source names, in a call or in a table of keys. */
export function namedIn({ tree }: Source): Named {
  const texts = new Set<string>()
  const families: RegExp[] = []
  for (const node of nodesOf(tree)) {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.add(node.text)
    if (ts.isTemplateExpression(node) && /^\w+:/.test(node.head.text)) {
      const rest = node.templateSpans.map(({ literal }) => escaped(literal.text))
      families.push(new RegExp(`^${[escaped(node.head.text), ...rest].join('.+')}$`))
    }
  }
  return { texts, families }
}

/** The gaps that a call fills in, by its key; none where a value may hide behind a name or a spread. */
export function filled(call: ts.CallExpression): { readonly key: string; readonly gaps: readonly string[] } | null {
  const [key, values] = call.arguments
  if (key === undefined || !ts.isStringLiteral(key)) return null
  if (values === undefined) return { key: key.text, gaps: [] }
  if (!ts.isObjectLiteralExpression(values) || values.properties.some(ts.isSpreadAssignment)) return null
  return { key: key.text, gaps: values.properties.map(({ name }) => name?.getText() ?? '') }
}
