import './addToStory.css'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { addView } from '../app/document/story'
import { makesSlide } from '../app/document/viewShown'
import { Button } from '../ui/kit/Button'
import { Icon } from '../ui/kit/Icon'
import { useText } from '../ui/text'

/** How long it is said that a slide was added. */
const SAID_MS = 2500

interface Props {
  /** the chart's result, where it is only one of the charts seen */
  readonly series?: string
}

/** What is seen becomes the next slide of the story; nothing where no slide is made of it. */
export function AddToStory({ series }: Props) {
  const { t } = useText()
  const shown = useStore(appStore, (state) => makesSlide(state.screen))
  const [added, setAdded] = useState<number | null>(null)
  useEffect(() => {
    if (added === null) return
    const timer = setTimeout(() => setAdded(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [added])
  if (!shown) return null
  const label = added === null ? t('slides:add') : t('slides:added', { number: added })
  const icon = <Icon name={added === null ? 'add' : 'done'} />
  return (
    <>
      {series === undefined ? (
        <button type="button" className="add-to-story" onClick={() => setAdded(addView() + 1)}>
          {icon} {label}
        </button>
      ) : (
        <Button look="card-action" aria-label={label} title={label} onClick={() => setAdded(addView(series) + 1)}>
          {icon}
        </Button>
      )}
      <span className="hidden" role="status">
        {added !== null && t('slides:added', { number: added })}
      </span>
    </>
  )
}
