import './faults.css'
import { useStore } from 'zustand'
import { bare } from '#shared/i18n/bare'
import { appearanceStore } from '../../app/appearance'
import { Button } from '../../ui/kit/Button'

/** In place of the page while its words could not be loaded. */
export function Unloaded() {
  const language = useStore(appearanceStore, (state) => state.language)
  const { unloaded, reload } = bare[language]
  return (
    <main className="fault" role="alert" lang={language}>
      <p>{unloaded}</p>
      <div className="answers">
        <Button look="primary" onClick={() => location.reload()}>
          {reload}
        </Button>
      </div>
    </main>
  )
}
