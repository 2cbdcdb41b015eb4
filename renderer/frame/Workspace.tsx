import { useEffect } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { whenPainted } from '../app/whenPainted'
import { Announcer } from './Announcer'
import { Guarded } from './faults/Guarded'
import { HeadlineCards } from './HeadlineCards'
import { LeverDrawer } from './levers/LeverDrawer'
import { ScreenShown, ScreenTabs } from './Screens'
import { StatusLine } from './StatusLine'
import { Tour } from './tour/Tour'

/** Where one works on a study: levers left, work area right, headline results on top, status below. */
export function Workspace() {
  const screen = useStore(appStore, (state) => state.screen)
  useEffect(() => whenPainted(async () => (await import('../app/jobs/followBand')).followBands()), [])
  useEffect(() => whenPainted(async () => (await import('../app/jobs/followCauses')).followCauses()), [])
  return (
    <>
      <Guarded>
        <LeverDrawer />
      </Guarded>
      <main className="work" id="results">
        <ScreenTabs />
        <Guarded>
          <HeadlineCards brief={screen !== 'explore'} />
        </Guarded>
        <ScreenShown />
      </main>
      <Guarded>
        <StatusLine />
      </Guarded>
      <Announcer />
      <Guarded>
        <Tour />
      </Guarded>
    </>
  )
}
