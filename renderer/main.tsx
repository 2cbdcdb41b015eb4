import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/kit/words.css'
import './ui/kit/controls.css'
import './ui/kit/menu.css'
import './ui/kit/overlay.css'
import './ui/kit/sheet.css'
import './ui/charts/chartFrame.css'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { useStore } from 'zustand'
import { appearanceStore } from './app/appearance'
import { presenterId } from './app/presenter/presenterMessages'
import { App } from './frame/App'
import { TextProvider } from './ui/text'

const Presenter = lazy(() => import('./screens/present/Presenter').then((module) => ({ default: module.Presenter })))
const presented = presenterId(location.hash)

function Page() {
  const language = useStore(appearanceStore, (state) => state.language)
  return (
    <TextProvider language={language}>
      {presented === null ? (
        <App />
      ) : (
        <Suspense fallback={null}>
          <Presenter id={presented} />
        </Suspense>
      )}
    </TextProvider>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
