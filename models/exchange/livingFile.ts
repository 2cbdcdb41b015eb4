import { studyTitle } from '#models/narrative/names'
import { escapeMarkup } from '#shared/charts/markup'
import { serialise } from '#shared/study/serialise'
import type { Subject } from './subject'

/**
 * A study in the page of a living file, `renderer/living.html` as it was built. It stands there as data: no letter in it
 * can end the element that it is in, and nothing that it holds is taken for a place of the page.
 */
export function livingFile(page: string, { study, scenario, text, date }: Subject): string {
  const put: Readonly<Record<string, string>> = {
    language: text.language,
    date,
    title: escapeMarkup(studyTitle(study, text.t('report:untitled'))),
    scenario: escapeMarkup(scenario.id),
    study: serialise(study).replaceAll('<', '\\u003c'),
  }
  return page.replace(/\{\{(\w+)\}\}/g, (place, name: string) => (Object.hasOwn(put, name) ? (put[name] ?? '') : place))
}
