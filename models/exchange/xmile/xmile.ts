import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { scenarioName } from '#models/narrative/names'
import { supposedSentence } from '#models/narrative/supposed'
import { maybeMissing } from '../missing'
import type { Subject } from '../subject'
import { type Element, elementLines } from './element'
import { figureElements, leverElements } from './inputs'
import { needsOf } from './needs'
import { seriesElements } from './series'
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
    ...seriesElements('reference', written, needs, text),
  ].map((element) => ({ ...element, doc: text.t('exchange:xmile.reference', { doc: element.doc }) }))
  const elements = [
    about(subject),
    ...figureElements(subject),
    ...leverElements('scenario', needs, subject),
    ...seriesElements('scenario', written, needs, text),
    ...reference,
  ]
  const name = [study.title, scenarioName(scenario, text)].filter((part) => part).join(': ')
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">',
    '  <header>',
    `    <name>${xmlText(name)}</name>`,
    '    <vendor>Levier</vendor>',
    `    <product version="${xmlText(belgium.version)}" lang="${text.language}">Levier</product>`,
    ...(study.author ? [`    <author>${xmlText(study.author)}</author>`] : []),
    `    <created>${xmlText(date)}</created>`,
    '  </header>',
    '  <sim_specs method="Euler" time_units="year">',
    `    <start>${belgium.firstYear}</start>`,
    `    <stop>${belgium.firstYear + belgium.years.length - 1}</stop>`,
    '    <dt>1</dt>',
    '  </sim_specs>',
    '  <model>',
    '    <variables>',
    ...elements.flatMap(elementLines).map((line) => `      ${line}`),
    '    </variables>',
    '  </model>',
    '</xmile>',
    '',
  ].join('\n')
}
