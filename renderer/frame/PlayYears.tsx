import { useEffect, useState } from 'react'
import { belgium } from '#models/belgium/model'
import { appStore } from '../app/appStore'
import { chooseYear } from '../app/view/choices'
import { Button } from '../ui/kit/Button'
import { useText } from '../ui/text'

/** How long a year stands. */
const YEAR_MS = 600

const last = belgium.years.at(-1) ?? belgium.firstYear

/** Lets the years pass, from the one shown to the last; at the last, from the first. */
export function PlayYears() {
  const { t } = useText()
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => {
      const { year } = appStore.getState()
      if (year < last) chooseYear(year + 1)
      if (year + 1 >= last) setPlaying(false)
    }, YEAR_MS)
    return () => clearInterval(timer)
  }, [playing])
  const toggle = () => {
    if (!playing && appStore.getState().year === last) chooseYear(belgium.firstYear)
    setPlaying(!playing)
  }
  return (
    <Button
      look="icon"
      className="play-years"
      aria-label={t(playing ? 'explore:year.pause' : 'explore:year.play')}
      title={t(playing ? 'explore:year.pause' : 'explore:year.play')}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden>
        {playing ? <path d="M4 3h3v10H4zM9 3h3v10H9z" /> : <path d="M4.5 2.5v11l9-5.5z" />}
      </svg>
    </Button>
  )
}
