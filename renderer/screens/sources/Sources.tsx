import './sources.css'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { disagreements } from '#models/belgium/disagreements'
import { soughtStore } from '../../app/view/sought'
import { Disagreement } from '../../frame/figures/Disagreement'
import { SoughtHeading } from '../../frame/SoughtHeading'
import { Segmented } from '../../ui/fields/Segmented'
import { useText } from '../../ui/text'
import { Documents } from './Documents'
import { assumedFilters, noFilters } from './filters'
import { Observed } from './Observed'
import { Register } from './Register'
import { Validation } from './Validation'
import { Warnings } from './Warnings'

const parts = ['register', 'documents', 'disagreements', 'validation', 'history', 'warnings'] as const
type Part = (typeof parts)[number]

/** Every figure and where it comes from; the documents, where they disagree, what others published, what was observed before, and what has to be said. */
export function Sources() {
  const { t } = useText()
  const [part, setPart] = useState<Part>('register')
  const [filters, setFilters] = useState(noFilters)
  const assumed = useStore(soughtStore, ({ sought }) => sought === 'assumed')
  useEffect(() => {
    if (!assumed) return
    setFilters(assumedFilters)
    setPart('register')
  }, [assumed])
  return (
    <div className="scroll-screen sources">
      <SoughtHeading sought="assumed" className="hidden">
        {t('register:title')}
      </SoughtHeading>
      <Segmented
        legend={t('register:part')}
        choices={parts}
        chosen={part}
        nameOf={(each) => t(`register:part.${each}`)}
        onChoose={setPart}
      />
      {part === 'register' && <Register filters={filters} onFilters={setFilters} />}
      {part === 'documents' && (
        <Documents
          onShow={(document) => {
            setFilters({ ...noFilters, document })
            setPart('register')
          }}
        />
      )}
      {part === 'disagreements' && (
        <section className="sheet page" aria-label={t('register:part.disagreements')}>
          <p className="page-about">{t('register:disagreements.about')}</p>
          <div className="page-columns">
            {disagreements.map((each) => (
              <Disagreement key={each.id} disagreement={each} level="h3" />
            ))}
          </div>
        </section>
      )}
      {part === 'validation' && <Validation />}
      {part === 'history' && <Observed />}
      {part === 'warnings' && <Warnings />}
    </div>
  )
}
