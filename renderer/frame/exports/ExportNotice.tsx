import { useStore } from 'zustand'
import './exports.css'
import { dismissExport, exportingStore, type Told } from '../../app/exports/exporting'
import { useText } from '../../ui/text'

function Words({ told }: { readonly told: Told }) {
  const { t } = useText()
  switch (told.kind) {
    case 'running':
      return t('report:state.running', {
        format: t(
          told.format === 'png' || told.format === 'svg' ? 'report:picture.making' : `report:format.${told.format}`,
        ),
      })
    case 'saved':
      return t('report:state.done', { name: told.name })
    case 'printing':
      return t('report:state.printing')
    case 'copied':
      return t('report:picture.copied')
    case 'not-copied':
      return t('report:failed.copy')
    case 'not-made':
      return t('report:failed.making', { reason: told.reason })
    case 'failed': {
      const { kind, name, code } = told.failure
      const known = kind === 'disk-full' || kind === 'read-only' || kind === 'folder-gone' || kind === 'locked'
      return t(known ? `report:failed.${kind}` : 'report:failed.other', { name, code })
    }
  }
}

const BAD: ReadonlySet<Told['kind']> = new Set(['not-copied', 'not-made', 'failed'])

/** What is being exported, and what became of it; stays until it is closed. */
export function ExportNotice() {
  const { t } = useText()
  const told = useStore(exportingStore, (state) => state.told)
  const running = told?.kind === 'running'
  return (
    <div
      className="export-notice"
      role={told && BAD.has(told.kind) ? 'alert' : 'status'}
      data-shown={told !== null || undefined}
    >
      {told && (
        <div className="notice" data-kind={BAD.has(told.kind) ? 'bad' : 'good'}>
          <div>
            <p>
              <Words told={told} />
            </p>
            {running && <progress aria-label={t('report:menu.export')} />}
          </div>
          {running ? (
            <button type="button" className="linkish" onClick={dismissExport}>
              {t('report:state.cancel')}
            </button>
          ) : (
            <button type="button" className="icon" aria-label={t('files:notice.dismiss')} onClick={dismissExport}>
              <span aria-hidden>×</span>
            </button>
          )}
        </div>
      )}
    </div>
  )
}
