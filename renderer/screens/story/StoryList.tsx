import { useEffect, useRef } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import type { Study } from '#shared/study/study'
import { moveSlides } from '../../app/document/story'
import { openGuess } from '../../frame/slide/openGuess'
import { SlideFace } from '../../frame/slide/SlideFace'
import { slideTitle } from '../../frame/slide/slideTitle'
import { useSlideInputs } from '../../frame/slide/useSlideInputs'
import { Icon } from '../../ui/kit/Icon'
import { WhenSeen } from '../../ui/kit/WhenSeen'
import { useText } from '../../ui/text'

interface Props {
  readonly study: Study
  readonly keys: readonly string[]
  readonly at: number
  /** by key: the place may have changed since the list was drawn */
  readonly onChoose: (key: string) => void
  /** a double click, or Enter: its words are to be written */
  readonly onWrite: () => void
}

/** The slides in miniature: chosen by click or arrow keys, moved by hand or, from their handle, by keyboard. */
export function StoryList({ study, keys, at, onChoose, onWrite }: Props) {
  const text = useText()
  const { t } = text
  const inputs = useSlideInputs(study)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (dragged) => [...dragged].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys: moved, target }) => {
      const to = keys.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0)
      moveSlides(
        [...moved].map((key) => keys.indexOf(String(key))),
        to,
      )
      // What was in hand stays in hand, whatever was chosen before.
      const [first] = moved
      if (first !== undefined) onChoose(String(first))
    },
  })
  const chosen = keys[at]
  const list = useRef<HTMLDivElement>(null)
  // A slide that was added or copied stands where one may not be looking.
  useEffect(() => {
    if (chosen === undefined) return
    list.current?.querySelector(`[data-key="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <GridList
      ref={list}
      className="story-list"
      aria-label={t('present:story.list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(selection) => {
        const [key] = selection === 'all' ? [] : selection
        if (key !== undefined) onChoose(String(key))
      }}
      onAction={onWrite}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[study]}
    >
      {study.story.map((slide, index) => {
        const number = index + 1
        return (
          <GridListItem
            key={keys[index]}
            id={keys[index] ?? ''}
            className="story-item"
            textValue={t('present:story.slide', { number, title: slideTitle(slide, text) })}
          >
            <Button slot="drag" className="story-handle" aria-label={t('present:story.drag', { number })}>
              <Icon name="handle" />
            </Button>
            <span className="story-number" aria-hidden>
              {number}
            </span>
            <WhenSeen className="story-thumb">
              <SlideFace slide={slide} inputs={inputs} guessing={slide.guess ? openGuess : null} sketch />
            </WhenSeen>
          </GridListItem>
        )
      })}
    </GridList>
  )
}
