import type { NoteTexts } from '#models/belgium/noteTexts'
import type { Text } from '#models/narrative/text'
import { validationRows, validationSummary } from '#models/narrative/validation'
import { escapeMarkup, tag } from '#shared/charts/markup'
import { words } from './sections'

/** What others published against what the model gives now, failures as plainly as the rest. */
export function validationSection(notes: NoteTexts, text: Text): string {
  const { t } = text
  const rows = validationRows(notes, text)
  const columns = ['what', 'published', 'now', 'verdict'] as const
  const part = (fitted: boolean) =>
    tag(
      'tbody',
      { class: 'group' },
      tag(
        'tr',
        { class: 'name' },
        words('th', t(fitted ? 'register:validation.fitted' : 'register:validation.free'), {
          scope: 'rowgroup',
          class: 'words',
          colspan: '4',
        }),
      ),
      ...rows
        .filter(({ result }) => result.fitted === fitted)
        .map(({ what, source, how, why, published, now, verdict }) =>
          tag(
            'tr',
            {},
            tag('th', { scope: 'row' }, escapeMarkup(what), words('small', source), words('small', how)),
            words('td', published),
            words('td', now),
            tag(
              'td',
              { class: 'words' },
              words('b', t(`register:verdict.${verdict}`), { class: verdict === 'pass' ? 'better' : 'worse' }),
              why === null ? '' : words('small', why),
            ),
          ),
        ),
    )
  return tag(
    'section',
    { class: 'validation' },
    words('h2', t('register:validation.title')),
    words('p', `${validationSummary(rows, text)} ${t('register:validation.about')}`, { class: 'soft small' }),
    tag(
      'table',
      {},
      tag(
        'thead',
        {},
        tag('tr', {}, ...columns.map((each) => words('th', t(`register:validation.column.${each}`), { scope: 'col' }))),
      ),
      part(false),
      part(true),
    ),
  )
}
