import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './ui/tokens.css'
import './ui/base.css'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './frame/App'
import { presenterId } from './screens/present/presenterMessages'
import { TextProvider } from './ui/text'

const Presenter = lazy(() => import('./screens/present/Presenter').then((module) => ({ default: module.Presenter })))
const presented = presenterId(location.hash)

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <TextProvider>
        {presented === null ? (
          <App />
        ) : (
          <Suspense fallback={null}>
            <Presenter id={presented} />
          </Suspense>
        )}
      </TextProvider>
    </StrictMode>,
  )
