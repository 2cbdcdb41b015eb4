import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useStore } from 'zustand'
import { describePicture } from '#shared/study/look/describePicture'
import { appStore } from '../../app/appStore'
import { endGesture } from '../../app/document/levers'
import { setLogo } from '../../app/document/look'
import { tellRejection } from '../../app/faults'
import { type LogoFault, readLogo } from '../../app/files/readLogo'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'

const TYPES = ['image/png', 'image/jpeg']

interface Refused {
  readonly name: string
  readonly fault: LogoFault
}

function Refusal({ name, fault }: Refused) {
  const { t } = useText()
  return (
    <p className="look-refused">
      {fault.kind === 'unreadable'
        ? t('look:unreadable', { name })
        : t('look:refused', { name, reason: describePicture(fault, t) })}
    </p>
  )
}

/**
 * The logo of the house, chosen as a file, or dropped or pasted on what is inside.
 *
 * @param children what stands below the field and takes a logo as well
 */
export function LogoField({ children }: { readonly children: ReactNode }) {
  const { t } = useText()
  const logo = useStore(appStore, ({ study }) => study.look?.logo)
  const [refused, setRefused] = useState<Refused | null>(null)
  const set = (taken: string | undefined): void => {
    setRefused(null)
    endGesture()
    setLogo(taken)
    endGesture()
  }
  const take = async (file: File): Promise<void> => {
    const read = await readLogo(file)
    if (read.ok) set(read.value.text)
    else setRefused({ name: file.name, fault: read.failure })
  }
  /** Whether there was a file to take. */
  const takeFirst = (files: FileList | null | undefined): boolean => {
    const file = files?.[0]
    if (file) tellRejection(take(file))
    return file !== undefined
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    takeFirst(event.dataTransfer.files)
  }
  const paste = (event: ClipboardEvent): void => {
    if (takeFirst(event.clipboardData.files)) event.preventDefault()
  }
  return (
    <section className="look-parts" aria-label={t('report:logo')} data-takes-files onDrop={drop} onPaste={paste}>
      <div className="look-row">
        <FileTrigger acceptedFileTypes={TYPES} onSelect={takeFirst}>
          <PressButton look="boxed">{t(logo === undefined ? 'look:choose' : 'look:replace')}</PressButton>
        </FileTrigger>
        {logo !== undefined && (
          <PressButton look="pill" onPress={() => set(undefined)}>
            {t('look:noLogo')}
          </PressButton>
        )}
      </div>
      <p className="soft">{t('look:logoHelp')}</p>
      <div role="status">{refused && <Refusal {...refused} />}</div>
      {children}
    </section>
  )
}
