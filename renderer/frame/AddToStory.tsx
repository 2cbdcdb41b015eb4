import './addToStory.css'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { addView } from '../app/document/story'
import { makesSlide } from '../app/document/viewShown'
import { Icon } from '../ui/kit/Icon'
import { useText } from '../ui/text'

/** How long it is said that a slide was added. */
const SAID_MS = 2500

/** What is seen becomes the next slide of the story; nothing where no slide is made of it. */
export function AddToStory() {
  const { t } = useText()
  const shown = useStore(appStore, (state) => makesSlide(state.screen))
  const [added, setAdded] = useState<number | null>(null)
  useEffect(() => {
    if (added === null) return
    const timer = setTimeout(() => setAdded(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [added])
  if (!shown) return null
  return (
    <>
      <button type="button" className="add-to-story" onClick={() => setAdded(addView() + 1)}>
        <Icon name={added === null ? 'add' : 'done'} />{' '}
        {added === null ? t('slides:add') : t('slides:added', { number: added })}
      </button>
      <span className="hidden" role="status">
        {added !== null && t('slides:added', { number: added })}
      </span>
    </>
  )
}
