import { describe, expect, it } from 'vitest'
import { studyJudge } from '#models/belgium/studyJudge'
import { createTranslator } from '#shared/i18n/translator'
import { describeStudyFailure } from '#shared/study/describeFailure'
import { readStudy } from '#shared/study/parse'
import { type Path, withAt } from './paths'
import { bytes, type Json, rich } from './samples'

const english = await createTranslator('en')
const french = await createTranslator('fr')
const study = JSON.parse(rich) as Json

function words(text: string): [string, string] {
  const result = readStudy(bytes(text), studyJudge)
  if (result.ok) return ['a study', 'une étude']
  return [describeStudyFailure(result.failure, english), describeStudyFailure(result.failure, french)]
}

const lever = (id: string): Path => ['scenarios', 1, 'levers', id]
const figure = (id: string): Path => ['scenarios', 1, 'assumptions', id]

const changes: [Path, Json | undefined, string, string][] = [
  [
    [...lever('research.intensity'), 'value'],
    7,
    'scenarios[1].levers."research.intensity".value: 7 is not allowed; allowed is 2.5 to 5 % GDP',
    'scenarios[1].levers."research.intensity".value : 7 n’est pas admis ; valeurs admises : de 2.5 à 5 % GDP',
  ],
  [
    [...lever('research.intensity'), 'value'],
    '4',
    'scenarios[1].levers."research.intensity".value: "4" is not a number',
    'scenarios[1].levers."research.intensity".value : "4" n’est pas un nombre',
  ],
  [
    [...lever('research.intensity'), 'value'],
    undefined,
    'scenarios[1].levers."research.intensity".value: this field is missing',
    'scenarios[1].levers."research.intensity".value : ce champ manque',
  ],
  [
    [...lever('research.intensity'), 'by'],
    2030.5,
    'scenarios[1].levers."research.intensity".by: 2030.5 is not a whole number',
    'scenarios[1].levers."research.intensity".by : 2030.5 n’est pas un nombre entier',
  ],
  [
    [...lever('research.intensity'), 'by'],
    2041,
    'scenarios[1].levers."research.intensity".by: 2041 is not a whole year from 2026 to 2040',
    'scenarios[1].levers."research.intensity".by : 2041 n’est pas une année entière de 2026 à 2040',
  ],
  [
    lever('science.belspo'),
    { value: -20.5 },
    'scenarios[1].levers."science.belspo".value: -20.5 is not allowed; allowed is -20 to 20 %',
    'scenarios[1].levers."science.belspo".value : -20.5 n’est pas admis ; valeurs admises : de -20 à 20 %',
  ],
  [
    lever('safe.loans'),
    { value: 100, by: 2030 },
    'scenarios[1].levers."safe.loans".by: the lever "safe.loans" is not reached by a year, so 2030 cannot be given',
    'scenarios[1].levers."safe.loans".by : le levier "safe.loans" n’a pas d’année, 2030 ne peut être donné',
  ],
  [
    lever('research.magic'),
    { value: 1 },
    'scenarios[1].levers."research.magic": there is no lever "research.magic"',
    'scenarios[1].levers."research.magic" : le levier "research.magic" n’existe pas',
  ],
  [
    lever('constructor'),
    { value: 1 },
    'scenarios[1].levers.constructor: there is no lever "constructor"',
    'scenarios[1].levers.constructor : le levier "constructor" n’existe pas',
  ],
  [
    figure('economy.magic$t(study:missing){{id}}'),
    1,
    'scenarios[1].assumptions."economy.magic$t(study:missing){{id}}": there is no figure "economy.magic$t(study:missing){{id}}"',
    'scenarios[1].assumptions."economy.magic$t(study:missing){{id}}" : le chiffre "economy.magic$t(study:missing){{id}}" n’existe pas',
  ],
  [
    ['scenarios', 0, 'id'],
    'research-4-people',
    'scenarios[1].id: scenarios[0].id is "research-4-people" too; every scenario has an id of its own',
    'scenarios[1].id : scenarios[0].id est aussi "research-4-people" ; chaque scénario a son propre identifiant',
  ],
  [
    ['scenarios'],
    [],
    'scenarios: a study has at least one scenario',
    'scenarios : une étude compte au moins un scénario',
  ],
  [
    ['look', 'colour'],
    'red',
    'look.colour: "red" is not a colour; write it as #RRGGBB, such as #0B6A74',
    'look.colour : "red" n’est pas une couleur ; écrivez-la sous la forme #RRGGBB, par exemple #0B6A74',
  ],
  [
    ['look', 'logo'],
    'https://example.org/logo.png',
    'look.logo: the logo is not written in base64',
    'look.logo : le logo n’est pas écrit en base64',
  ],
  [['look'], [], 'look: […] is not an object', 'look : […] n’est pas un objet'],
  [['comparison'], 'x', 'comparison: there is no scenario "x"', 'comparison : le scénario "x" n’existe pas'],
  [
    ['model', 'id'],
    'france',
    'model.id: the study was made with the model "france"; this program computes with "belgium"',
    'model.id : l’étude a été faite avec le modèle "france" ; ce programme calcule avec "belgium"',
  ],
  [
    ['scenarios', 1, 'id'],
    '__proto__',
    'scenarios[1].id: a scenario cannot have the id "__proto__"; give it another one',
    'scenarios[1].id : un scénario ne peut porter l’identifiant "__proto__" ; donnez-lui-en un autre',
  ],
  [['seed'], 2 ** 32, 'seed: 4294967296 is above 4294967295', 'seed : 4294967296 est supérieur à 4294967295'],
  [['seed'], -1, 'seed: -1 is below 0', 'seed : -1 est inférieur à 0'],
  [['title'], [1], 'title: […] is not text', 'title : […] n’est pas un texte'],
  [['story', 0], 'x', 'story[0]: "x" is not an object', 'story[0] : "x" n’est pas un objet'],
  [['charts'], {}, 'charts: {…} is not a list', 'charts : {…} n’est pas une liste'],
  [
    ['charts', 0, 'show'],
    'both',
    'charts[0].show: "both" is not one of "level", "difference"',
    'charts[0].show : "both" ne figure pas parmi "level", "difference"',
  ],
  [
    ['createdAt'],
    '24/11/2026',
    'createdAt: "24/11/2026" is not a date and time such as 2026-11-24T09:30:00Z',
    'createdAt : "24/11/2026" n’est pas une date avec l’heure, comme 2026-11-24T09:30:00Z',
  ],
  [
    ['format'],
    'other',
    'this is not a Levier study: "format" is not "levier"',
    'ce n’est pas une étude Levier : "format" n’est pas "levier"',
  ],
  [
    ['formatVersion'],
    2,
    'formatVersion: format 2 is newer than 1, the newest this version of Levier reads; update Levier to open it',
    'formatVersion : le format 2 est plus récent que 1, le dernier que lit cette version de Levier ; mettez Levier à jour pour l’ouvrir',
  ],
  [
    ['formatVersion'],
    '1',
    'formatVersion: "1" is not a whole number',
    'formatVersion : "1" n’est pas un nombre entier',
  ],
  [['formatVersion'], undefined, 'formatVersion: this field is missing', 'formatVersion : ce champ manque'],
]

const texts: [string, string, string][] = [
  [
    '',
    'line 1, column 1: the file ends too early to be JSON',
    'ligne 1, colonne 1 : le fichier s’arrête trop tôt pour être du JSON',
  ],
  [
    '<!DOCTYPE html>\n<html></html>',
    'this is not a Levier study: it begins with "<!DOCTYPE", where a study begins with a brace',
    'ce n’est pas une étude Levier : le fichier commence par "<!DOCTYPE", une étude par une accolade',
  ],
  [
    '{\n "a": [1, NaN]}',
    'a[1] (line 2, column 11): "NaN" is not JSON here',
    'a[1] (ligne 2, colonne 11) : "NaN" n’est pas du JSON à cet endroit',
  ],
  ['{"a": 1,}', 'line 1, column 9: "}" is not JSON here', 'ligne 1, colonne 9 : "}" n’est pas du JSON à cet endroit'],
  [
    '{"a": {"b c": 1, "b c": 2}}',
    'a."b c" (line 1, column 18): the key "b c" is there twice',
    'a."b c" (ligne 1, colonne 18) : la clé "b c" apparaît deux fois',
  ],
  [
    '{"__proto__": 1}',
    '__proto__ (line 1, column 2): the key "__proto__" is not allowed',
    '__proto__ (ligne 1, colonne 2) : la clé "__proto__" n’est pas admise',
  ],
  [
    '{"a": 1e999}',
    'a (line 1, column 7): the number 1e999 is too large',
    'a (ligne 1, colonne 7) : le nombre 1e999 est trop grand',
  ],
  [
    '{"a": 9007199254740993}',
    'a (line 1, column 7): the number 9007199254740993 cannot be kept exactly; write it as text',
    'a (ligne 1, colonne 7) : le nombre 9007199254740993 ne peut être conservé exactement ; écrivez-le comme un texte',
  ],
  [
    '{"\u009b31m\u202e": [}',
    '"\\u009b31m\\u202e"[0] (line 1, column 12): "}" is not JSON here',
    '"\\u009b31m\\u202e"[0] (ligne 1, colonne 12) : "}" n’est pas du JSON à cet endroit',
  ],
  [
    '[]',
    'this is not a Levier study: "format" is not "levier"',
    'ce n’est pas une étude Levier : "format" n’est pas "levier"',
  ],
]

const unbroken = (text: string): string => text.replaceAll(/ (?=[:;?!](?: |$))/g, '\u00a0')

describe('a refusal in words', () => {
  it.each(changes)('%j: %j', (path, value, inEnglish, inFrench) => {
    expect(words(JSON.stringify(withAt(study, path, () => value)))).toEqual([inEnglish, unbroken(inFrench)])
  })

  it.each(texts)('%j', (text, inEnglish, inFrench) => {
    expect(words(text)).toEqual([inEnglish, unbroken(inFrench)])
  })

  it.each([
    ['skills.studyYears', 1, 'the figure "skills.studyYears" is part of the model’s structure and cannot be changed'],
    [
      'defence.brussels.entities',
      1,
      'the figure "defence.brussels.entities" is background: no equation uses it, so it cannot be changed',
    ],
    ['peers.france.crolles', 0, '0 is not allowed; allowed is above 0 M€'],
  ])('the figure %s', (id, value, reason) => {
    const [text] = words(JSON.stringify(withAt(study, figure(id), () => value)))
    expect(text).toBe(`scenarios[1].assumptions."${id}": ${reason}`)
  })
})
