import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { sectors } from '#models/belgium/sectors'
import type { Link } from '#models/narrative/map/acyclic'
import { scenarioName } from '#models/narrative/names'
import { supposedSentence } from '#models/narrative/supposed'
import type { FullText } from '#models/narrative/text'
import { maybeMissing } from '../missing'
import type { Subject } from '../subject'
import { type Group, viewLines } from './diagram'
import { type Element, elementLines } from './element'
import { figureElements, leverElements } from './inputs'
import { needsOf } from './needs'
import { linksOf, sectorsOf } from './network'
import { seriesElements } from './series'
import { unitLines } from './units'
import { xmlText } from './xmlText'

/** What the file is, in words; a variable without use carries them, as the format has no other place. */
function about(subject: Subject): Element {
  const { study, scenario, text, date } = subject
  const supposed = supposedSentence(scenario, text)
  const missing = [...maybeMissing(belgium)].map(({ id }) => id).join(', ')
  const { id, version } = belgium
  const doc = [
    text.t('exchange:xmile.about', { scenario: scenarioName(scenario, text), title: study.title }),
    text.t('exchange:xmile.identity', { id, version, fingerprint: program.fingerprint, date, seed: study.seed }),
    ...(supposed ? [supposed] : []),
    ...(missing ? [text.t('exchange:xmile.missing', { series: missing })] : []),
  ].join('\n')
  return { kind: 'aux', name: 'about_this_file', equation: '0', unit: '1', doc }
}

/** The scenario's sectors, then the reference's. */
function groupsOf(elements: readonly Element[], links: readonly Link[], text: FullText): readonly Group[] {
  const sectorOf = sectorsOf(elements, links)
  return ([false, true] as const).flatMap((reference) =>
    sectors.flatMap(({ id }) => {
      const held = elements.filter(
        ({ name, reference: marked = false }) => sectorOf.get(name) === id && marked === reference,
      )
      const sector = text.t(`explore:sector.${id as 'research'}`)
      const name = reference ? text.t('exchange:xmile.reference', { doc: sector }) : sector
      return held.length > 0 ? [{ name: xmlText(name), elements: held }] : []
    }),
  )
}

const groupLines = ({ name, elements }: Group): readonly string[] => [
  `<group name="${name}">`,
  ...elements.map((element) => `  <entity name="${element.name}"/>`),
  '</group>',
]

/**
 * The model with the scenario's levers and assumptions as XMILE 1.0, the reference beside it as a
 * second set of variables. Values are in the app's units. Series that have no value in some years
 * are left out: a stock that once held none would hold none for ever.
 */
export function xmileText(subject: Subject): string {
  const { study, scenario, text, date } = subject
  const missing = maybeMissing(belgium)
  const written = belgium.equations.filter(({ variable }) => !missing.has(variable))
  const needs = needsOf(belgium, written)
  const reference = [
    ...leverElements('reference', needs, subject),
    ...seriesElements('reference', written, needs, subject),
  ].map((element) => ({ ...element, reference: true, doc: text.t('exchange:xmile.reference', { doc: element.doc }) }))
  const elements = [
    about(subject),
    ...figureElements(subject),
    ...leverElements('scenario', needs, subject),
    ...seriesElements('scenario', written, needs, subject),
    ...reference,
  ]
  const links = linksOf(elements)
  const groups = groupsOf(elements, links, text)
  const name = [study.title, scenarioName(scenario, text)].filter((part) => part).join(': ')
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">',
    '  <header>',
    '    <vendor>Levier</vendor>',
    `    <name>${xmlText(name)}</name>`,
    ...(study.author ? [`    <author>${xmlText(study.author)}</author>`] : []),
    `    <created>${date.slice(0, 'yyyy-mm-dd'.length)}</created>`,
    '    <options><has_model_view/></options>',
    `    <product version="${xmlText(belgium.version)}" lang="${text.language}">Levier</product>`,
    '  </header>',
    '  <sim_specs method="Euler" time_units="year">',
    `    <start>${belgium.firstYear}</start>`,
    `    <stop>${belgium.firstYear + belgium.years.length - 1}</stop>`,
    '    <dt>1</dt>',
    '  </sim_specs>',
    '  <model_units>',
    ...unitLines(elements.map(({ unit }) => unit)).map((line) => `    ${line}`),
    '  </model_units>',
    '  <model>',
    '    <variables>',
    ...elements.flatMap(elementLines).map((line) => `      ${line}`),
    ...groups.flatMap(groupLines).map((line) => `      ${line}`),
    '    </variables>',
    '    <views>',
    ...viewLines(groups, links).map((line) => `      ${line}`),
    '    </views>',
    '  </model>',
    '</xmile>',
    '',
  ].join('\n')
}
