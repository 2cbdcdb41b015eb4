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
      return t('exports:state.running', {
        format: t(
          status.format === 'png' || status.format === 'svg'
            ? 'exports:picture.making'
            : `exports:format.${status.format}`,
        ),
      })
    case 'saved':
      return t('exports:state.done', { name: status.name })
    case 'saved-table':
      return t('exports:state.doneTable', { name: status.name })
    case 'printing':
      return t('exports:state.printing')
    case 'copied':
      return t('exports:picture.copied')
    case 'not-copied':
      return t('exports:failed.copy')
    case 'unloaded':
      return t('notices:fault.unloadedText')
    case 'not-made':
      return t('exports:failed.making', { reason: status.reason })
    case 'failed': {
      const { kind, name, code } = status.failure
      const known = kind === 'disk-full' || kind === 'read-only' || kind === 'folder-gone' || kind === 'locked'
      return t(known ? `exports:failed.${kind}` : 'exports:failed.other', { name, code })
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
            {running && <progress aria-label={t('exports:menu.export')} />}
          </div>
          {running ? (
            <Button look="linkish" onClick={dismissExport}>
              {t('exports:state.cancel')}
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
