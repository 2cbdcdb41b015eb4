import './registerFilters.css'
import { belgium } from '#models/belgium/model'
import { sectors } from '#models/belgium/sectors'
import { secondStatuses, secondStatusText } from '#models/narrative/secondSource'
import { Select } from '../../ui/fields/Select'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { CONTEXT, ELSEWHERE, type Filters, kinds, noFilters, USED } from './filters'

const documents = [...new Set(belgium.figures.flatMap(({ document }) => document ?? []))]

interface Props {
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
  readonly shown: number
}

/** What of the register is shown: by words, kind, document, use and second source. */
export function RegisterFilters({ filters, onFilters, shown }: Props) {
  const text = useText()
  const { t, model } = text
  const set = (change: Partial<Filters>) => onFilters({ ...filters, ...change })
  return (
    <search className="filters" aria-label={t('register:filter.title')}>
      <input
        type="search"
        aria-label={t('register:filter.search')}
        placeholder={t('register:filter.search')}
        value={filters.query}
        onChange={(event) => set({ query: event.target.value })}
      />
      <fieldset className="filter-kinds">
        <legend className="hidden">{t('register:filter.kind')}</legend>
        {kinds.map((kind) => {
          const chosen = filters.kinds.includes(kind)
          return (
            <Button
              key={kind}
              look="pill"
              aria-pressed={chosen}
              onClick={() =>
                set({ kinds: chosen ? filters.kinds.filter((each) => each !== kind) : [...filters.kinds, kind] })
              }
            >
              {t(`explore:kind.${kind}`)}
            </Button>
          )
        })}
        <Button look="pill" aria-pressed={filters.changed} onClick={() => set({ changed: !filters.changed })}>
          {t('register:filter.changed')}
        </Button>
      </fieldset>
      <span className="choice">
        <Select
          label={t('register:filter.document')}
          value={filters.document}
          options={[
            { value: '', name: t('register:filter.anyDocument') },
            ...documents.map((key) => ({ value: key, name: model.documents[key]?.title ?? key })),
            { value: ELSEWHERE, name: t('register:filter.noDocument') },
          ]}
          onChoose={(document) => set({ document })}
        />
      </span>
      <span className="choice">
        <Select
          label={t('register:filter.use')}
          value={filters.use}
          options={[
            { value: '', name: t('register:filter.any') },
            { value: USED, name: t('register:filter.used') },
            { value: CONTEXT, name: t('register:filter.context') },
            ...sectors.map(({ id }) => ({
              value: id,
              name: t('register:filter.sector', { sector: t(`explore:sector.${id as 'research'}`) }),
            })),
          ]}
          onChoose={(use) => set({ use })}
        />
      </span>
      <span className="choice">
        <Select<Filters['second']>
          label={t('register:second.title')}
          value={filters.second}
          options={[
            { value: '', name: t('register:filter.anySecond') },
            ...secondStatuses.map((status) => ({
              value: status,
              name: t('register:filter.second', { status: secondStatusText(status, text) }),
            })),
          ]}
          onChoose={(second) => set({ second })}
        />
      </span>
      <span className="filter-count" role="status">
        {t('register:filter.count', { shown, all: belgium.figures.length })}
      </span>
      <Button look="linkish" onClick={() => onFilters(noFilters)}>
        {t('register:filter.clear')}
      </Button>
    </search>
  )
}
