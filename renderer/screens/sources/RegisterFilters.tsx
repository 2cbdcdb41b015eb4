import './registerFilters.css'
import { belgium } from '#models/belgium/model'
import { sectors } from '#models/belgium/sectors'
import { secondStatuses, secondStatusText } from '#models/narrative/secondSource'
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
        <select
          aria-label={t('register:filter.document')}
          value={filters.document}
          onChange={(event) => set({ document: event.target.value })}
        >
          <option value="">{t('register:filter.anyDocument')}</option>
          {documents.map((key) => (
            <option key={key} value={key}>
              {model.documents[key]?.title ?? key}
            </option>
          ))}
          <option value={ELSEWHERE}>{t('register:filter.noDocument')}</option>
        </select>
      </span>
      <span className="choice">
        <select
          aria-label={t('register:filter.use')}
          value={filters.use}
          onChange={(event) => set({ use: event.target.value })}
        >
          <option value="">{t('register:filter.any')}</option>
          <option value={USED}>{t('register:filter.used')}</option>
          <option value={CONTEXT}>{t('register:filter.context')}</option>
          {sectors.map(({ id }) => (
            <option key={id} value={id}>
              {t('register:filter.sector', { sector: t(`explore:sector.${id as 'research'}`) })}
            </option>
          ))}
        </select>
      </span>
      <span className="choice">
        <select
          aria-label={t('register:second.title')}
          value={filters.second}
          onChange={(event) => set({ second: secondStatuses.find((each) => each === event.target.value) ?? '' })}
        >
          <option value="">{t('register:filter.anySecond')}</option>
          {secondStatuses.map((status) => (
            <option key={status} value={status}>
              {t('register:filter.second', { status: secondStatusText(status, text) })}
            </option>
          ))}
        </select>
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
