import { useStore } from 'zustand'
import './exports.css'
import { dismissExport, type ExportStatus, exportingStore } from '../../app/exports/exporting'
import { loaded } from '../../ui/kit/loaded'
import { Guarded } from '../faults/Guarded'

const ExportTold = loaded(
  () => import('./ExportTold'),
  ({ ExportTold }) => ExportTold,
)

const BAD: ReadonlySet<ExportStatus['kind']> = new Set(['not-copied', 'not-made', 'unloaded', 'failed'])

/** What is being exported, and what became of it; stays until it is closed. */
export function ExportNotice() {
  const status = useStore(exportingStore, (state) => state.status)
  const isBad = status !== null && BAD.has(status.kind)
  return (
    <div className="export-notice" role={isBad ? 'alert' : 'status'} data-shown={status !== null || undefined}>
      {status && (
        <div className="notice" data-kind={isBad ? 'bad' : 'good'}>
          <Guarded leave={dismissExport}>
            <ExportTold status={status} />
          </Guarded>
        </div>
      )}
    </div>
  )
}
