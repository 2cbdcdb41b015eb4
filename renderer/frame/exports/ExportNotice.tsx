import { useStore } from 'zustand'
import './exports.css'
import { dismissExport, type ExportStatus, exportingStore } from '../../app/exports/exporting'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { useText } from '../../ui/text'

function Words({ status }: { readonly status: ExportStatus }) {
  const { t } = useText()
  switch (status.kind) {
    case 'running':
      return t('report:state.running', {
        format: t(
          status.format === 'png' || status.format === 'svg'
            ? 'report:picture.making'
            : `report:format.${status.format}`,
        ),
      })
    case 'saved':
      return t('report:state.done', { name: status.name })
    case 'saved-table':
      return t('report:state.doneTable', { name: status.name })
    case 'printing':
      return t('report:state.printing')
    case 'copied':
      return t('report:picture.copied')
    case 'not-copied':
      return t('report:failed.copy')
    case 'unloaded':
      return t('notices:fault.unloadedText')
    case 'not-made':
      return t('report:failed.making', { reason: status.reason })
    case 'failed': {
      const { kind, name, code } = status.failure
      const known = kind === 'disk-full' || kind === 'read-only' || kind === 'folder-gone' || kind === 'locked'
      return t(known ? `report:failed.${kind}` : 'report:failed.other', { name, code })
    }
  }
}

const BAD: ReadonlySet<ExportStatus['kind']> = new Set(['not-copied', 'not-made', 'unloaded', 'failed'])

/** What is being exported, and what became of it; stays until it is closed. */
export function ExportNotice() {
  const { t } = useText()
  const status = useStore(exportingStore, (state) => state.status)
  const running = status?.kind === 'running'
  return (
    <div
      className="export-notice"
      role={status && BAD.has(status.kind) ? 'alert' : 'status'}
      data-shown={status !== null || undefined}
    >
      {status && (
        <div className="notice" data-kind={BAD.has(status.kind) ? 'bad' : 'good'}>
          <div>
            <p>
              <Words status={status} />
            </p>
            {running && <progress aria-label={t('report:menu.export')} />}
          </div>
          {running ? (
            <Button look="linkish" onClick={dismissExport}>
              {t('report:state.cancel')}
            </Button>
          ) : (
            <Button look="icon" aria-label={t('files:notice.dismiss')} onClick={dismissExport}>
              <Icon name="close" />
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
