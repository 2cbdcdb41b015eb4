import { useMemo } from 'react'
import { belgium } from '#models/belgium/model'
import { storySources } from '#models/narrative/storySources'
import { viewOf } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { storyYears } from '../../app/document/story'
import { useText } from '../../ui/text'
import { Stage } from './Stage'

/** As many names as a room can be shown on one slide. */
const MOST = 16

/** After the last slide: what the story rests on. */
export function SourcesFace({ story }: { readonly story: readonly Slide[] }) {
  const text = useText()
  const { t } = text
  const sources = useMemo(
    () =>
      storySources(
        story.map((slide) => viewOf(slide, storyYears)),
        text,
      ),
    [story, text],
  )
  return (
    <Stage>
      <article className="slide" data-view="sources">
        <div className="slide-caption">
          <h2>{t('present:sources.title')}</h2>
        </div>
        <ul className="slide-sources">
          {sources.slice(0, MOST).map((source) => (
            <li key={source}>{source}</li>
          ))}
          {sources.length > MOST && <li>{t('present:sources.more', { count: sources.length - MOST })}</li>}
        </ul>
        <p className="slide-model">{t('present:sources.model', { version: belgium.version })}</p>
      </article>
    </Stage>
  )
}
