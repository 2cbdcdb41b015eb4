import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/kit/words.css'
import './ui/kit/button.css'
import './ui/fields/choice.css'
import './ui/kit/menu.css'
import './ui/kit/overlay.css'
import './ui/kit/sheet.css'
import './ui/charts/chartFrame.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useStore } from 'zustand'
import { appearanceStore } from './app/appearance'
import { tellFault, tellRejection, watchFaults } from './app/faults'
import { dismiss, type Notice, tell } from './app/files/notices'
import { presenterId } from './app/presenter/presenterMessages'
import { App } from './frame/App'
import { Guarded } from './frame/faults/Guarded'
import { Unloaded } from './frame/faults/Unloaded'
import { keepOffline } from './platform/keptOffline'
import { isEmbedded } from './platform/living'
import { loaded } from './ui/kit/loaded'
import { TextProvider } from './ui/text'

const Presenter = loaded(
  () => import('./screens/present/Presenter'),
  ({ Presenter }) => Presenter,
)
const Embed = loaded(
  () => import('./screens/embed/Embed'),
  ({ Embed }) => Embed,
)
const presented = presenterId(location.hash)

/** What this window shows: the app, the presenter's desk, or in another page a part of a living file. */
function Shown() {
  if (presented !== null) return <Presenter id={presented} />
  return isEmbedded ? <Embed /> : <App />
}

function Page() {
  const language = useStore(appearanceStore, (state) => state.language)
  return (
    <TextProvider language={language} onFailed={tellFault} unloaded={<Unloaded />}>
      <Guarded>
        <Shown />
      </Guarded>
    </TextProvider>
  )
}

watchFaults()
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
const newer: Notice = { kind: 'newer' }
function tellNewer(): void {
  dismiss(newer)
  tell(newer)
}
// Once the page has all it needs at first: what is kept is fetched after it.
if (presented === null) addEventListener('load', () => tellRejection(keepOffline(tellNewer)))
