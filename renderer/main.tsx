import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './frame/App'
import { TextProvider } from './ui/text'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <TextProvider>
        <App />
      </TextProvider>
    </StrictMode>,
  )
