import { dismissExport, type ExportStatus } from '../../app/exports/exporting'
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

/** How far an export is, or what became of it, in words. */
export function ExportTold({ status }: { readonly status: ExportStatus }) {
  const { t } = useText()
  const running = status.kind === 'running'
  return (
    <>
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
    </>
  )
}
