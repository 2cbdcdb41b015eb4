import './frame.css'
import { useEffect } from 'react'
import { Explore } from '../explore/Explore'
import { LeverPanel } from '../levers/LeverPanel'
import { useAppearance } from '../store/appearance'
import { useText } from '../ui/text'
import { Announcer } from './Announcer'
import { Header } from './Header'
import { StatusLine } from './StatusLine'

/** One window: levers left, work area right, headline results on top, status below. */
export function App() {
  const { t } = useText()
  const theme = useAppearance((state) => state.theme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <div className="frame">
      <a className="skip" href="#results">
        {t('explore:skip')}
      </a>
      <Header />
      <LeverPanel />
      <Explore />
      <StatusLine />
      <Announcer />
    </div>
  )
}
