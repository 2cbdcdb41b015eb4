import { type ReactNode, useMemo } from 'react'
import { belgium } from '#models/belgium/model'
import { assumedFigures } from '#models/narrative/sources'
import { storySources } from '#models/narrative/storySources'
import { viewOf } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { storyYears } from '../../app/document/story'
import { useText } from '../../ui/text'
import { Stage } from './Stage'

/** As many statistics as a room can be shown on one slide, beside the documents. */
const MOST = 12

interface ListProps {
  readonly name: string
  readonly sources: readonly string[]
  readonly children?: ReactNode
}

function SourceList({ name, sources, children }: ListProps) {
  if (sources.length === 0) return null
  return (
    <section>
      <h3>{name}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
        {children}
      </ul>
    </section>
  )
}

/** After the last slide: what the story rests on. */
export function SourcesFace({ story }: { readonly story: readonly Slide[] }) {
  const text = useText()
  const { t } = text
  const { documents, statistics, assumptions } = useMemo(
    () =>
      storySources(
        story.map((slide) => viewOf(slide, storyYears)),
        text,
      ),
    [story, text],
  )
  const beyond = statistics.length - MOST
  return (
    <Stage>
      <article className="slide" data-view="sources">
        <div className="slide-caption">
          <h2>{t('present:sources.title')}</h2>
        </div>
        <div className="slide-sources">
          <SourceList name={t('present:sources.documents')} sources={documents} />
          <SourceList name={t('present:sources.statistics')} sources={statistics.slice(0, MOST)}>
            {beyond > 0 && <li>{t('present:sources.more', { count: beyond })}</li>}
          </SourceList>
        </div>
        <div className="slide-model">
          {assumptions > 0 && <p>{t('present:sources.assumptions', { count: assumptions, all: assumedFigures })}</p>}
          <p>{t('present:sources.model', { version: belgium.version })}</p>
        </div>
      </article>
    </Stage>
  )
}
