import { useEffect, useState } from 'react'
import { belgium } from '#models/belgium/model'
import { appStore } from '../app/appStore'
import { chooseYear } from '../app/view/choices'
import { Button } from '../ui/kit/Button'
import { Icon } from '../ui/kit/Icon'
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
      <Icon name={playing ? 'pause' : 'play'} />
    </Button>
  )
}
